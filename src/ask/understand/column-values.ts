/** 专栏2里级别标为“省级”的有哪些: the heading of a column and the value that its rows have; the rows are asked for. */
import type { Frame, FrameFilter, Wanted } from '../frame.js';
import type { Marks } from './marks.js';

const holders: Partial<Record<Wanted['kind'], readonly Wanted[]>> = {
  Level: [{ kind: 'Park', word: '园区' }],
  Status: [
    { kind: 'Project', word: '项目' },
    { kind: 'Infrastructure', word: '设施' },
  ],
};
const fields = { Level: 'level', Status: 'status' } as const;
const said =
  /^(?:标为|标|标着|标的是|标注为|标明|写着|写的是|写明|写|填的是|填|填着|注明|载明|为|是|属于|等于|列为|一栏|那栏|那一栏|一列|那列|这栏|这一栏|栏|栏里|是不是|,|:|的)$/;

/** The column's own kind is taken out of what is asked and of what is given, where its value stands behind it. */
export function columnValues(frame: Frame, marks: Marks): void {
  if (frame.operation !== 'list' && frame.operation !== 'count') return;
  for (const kind of ['Level', 'Status'] as const) {
    const field = fields[kind];
    const values = frame.filters.filter((f) => f.field === field || f.field === 'nature');
    const head = marks.every('kind').find((m) => m.sense.kind === kind);
    if (!head || values.length === 0 || !valueBehind(marks, head.at, field)) continue;
    frame.filters = frame.filters.filter((f) => !(f.field === 'within' && f.frame?.want.every((w) => w.kind === kind)));
    if (!frame.want.every((w) => w.kind === kind)) continue;
    // 云岭园的级别是国家级: the thing is given, its level is what is asked about.
    const given = frame.filters.some((f) => f.field === 'entity' && f.ids?.some((id) => !id.startsWith('city:')));
    if (given) continue;
    const inner = frame.filters.find((f) => f.field === 'within' && f.frame && f.frame.filters.length === 0);
    if (inner) frame.filters = frame.filters.filter((f) => f !== inner);
    frame.want =
      inner?.frame?.want ??
      (values.some((f) => f.field === 'nature') ? [{ kind: 'Indicator', word: '指标' }] : [...(holders[kind] ?? [])]);
  }
}

function valueBehind(marks: Marks, head: number, field: 'level' | 'status'): boolean {
  for (let at = head + 1; at < marks.tokens.length; at++) {
    const token = marks.tokens[at]!;
    if (token.senses.some((s) => s.is === field || s.is === 'nature')) return true;
    if (!said.test(token.text)) return false;
  }
  return false;
}

/** 专栏1和专栏3分别有几个, 云岭和白河各有多少个园区: each section or thing for itself. */
export function eachForItself(frame: Frame, marks: Marks): void {
  if (frame.operation !== 'count' || !marks.tokens.some((t) => /^(?:分别|各|各自|各有)/.test(t.text))) return;
  const sections = frame.filters.filter((f) => f.field === 'section' && !f.not);
  if (sections.length > 1) for (const section of sections) section.join = 'any';
  const [things, ...more] = frame.filters.filter((f) => f.field === 'entity' && !f.not);
  const ids = things?.ids ?? [];
  const words = things?.word.split('、') ?? [];
  if (!things || more.length > 0 || things.join !== 'any' || ids.length < 2 || words.length !== ids.length) return;
  const each = ids.map((id, i): FrameFilter => ({ field: 'entity', word: words[i]!, ids: [id], join: 'any' }));
  frame.filters = frame.filters.flatMap((f) => (f === things ? each : [f]));
}

/** 专栏2里的省级园区: parks of a level in a list; nothing else says what is asked. */
export function ofTheList(frame: Frame, marks: Marks): void {
  if (frame.operation !== 'list' || frame.want.length > 0 || frame.measures.length > 0) return;
  const paths = frame.filters.flatMap((f) => (f.field === 'section' ? (f.words ?? []) : []));
  const others = frame.filters.filter((f) => f.field !== 'section');
  if (paths.length === 0 || others.length === 0) return;
  if (
    others.every((f) => f.field === 'level' || (f.field === 'entity' && f.ids?.every((id) => id.startsWith('city:')))) &&
    others.some((f) => f.field === 'level')
  )
    frame.want = [{ kind: 'Park', word: others.find((f) => f.field === 'level')!.word }];
  const status = others.find((f) => f.field === 'status');
  if (status && others.length === 1) frame.want = [...(holders.Status ?? [])];
  if (others.every((f) => f.field === 'nature') && marks.catalogue.groups.some((g) => paths.includes(g.path)))
    frame.want = [{ kind: 'Indicator', word: '指标' }];
}
