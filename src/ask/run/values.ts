/** Figures of things: measurements about them whose indicator is the one asked for, in the years and natures asked for. */
import type { NodeRow } from '../../../graph/query.js';
import type { Frame, Measure } from '../frame.js';
import { likeness } from '../read/indicators.js';
import { amountInName } from './amount-in-name.js';
import { mentionEvidence } from './clauses.js';
import { evidenceOf, tidy } from './evidence.js';
import type { Value } from './member.js';
import { isEntity } from './routes.js';
import type { Session } from './session.js';

/** Words that make another figure of an indicator; they must be asked for. */
const aspects = [
  '增速',
  '增长',
  '比重',
  '占',
  '人均',
  '下降',
  '利润率',
  '能耗',
  '倍',
  '用水',
  '排放',
  '电耗',
  '强度',
  '高于',
  '低于',
  '值率',
];

/** Where several plans are asked, a plan's figure says whose it is. */
function named(v: Value, session: Session): Value {
  return v.subject.kind === 'Plan' && session.catalogue.plans.length > 1
    ? { ...v, label: `${nameOf(v.subject)}：${v.label}` }
    : v;
}

const text = (v: unknown): string | null => (typeof v === 'string' && v !== '' ? v : null);

function names(indicator: NodeRow): string[] {
  const aliases = indicator.props.aliases;
  return [String(indicator.props.name ?? ''), ...(Array.isArray(aliases) ? aliases.map(String) : [])].map((n) => n.toLowerCase());
}

export const isInvestment = (measure: Measure): boolean =>
  /^(?:项目|计划|预计|估算|概算)*总?投资(?:额|总额|规模|金额|盘子)?$|^(?:烧钱|花钱|费钱|砸钱|造价|花费|总投入|投入资金)$/.test(
    measure.word,
  );

/** Areas that are a part of a park's, or of something else: they must be asked for by name. */
const partOfArea = /建成|已开发|已建|起步|启动|一期|二期|绿化|播种|种植|建筑|可用|剩余|核心|住房|生产|林地|灌溉|治理/;

const isNamed = (measure: Measure, indicator: NodeRow): boolean =>
  measure.indicators.includes(indicator.id) || (!measure.only && names(indicator).some((n) => likeness(measure.word, n) >= 2));

/** Is this the indicator that the measure means? */
export function means(measure: Measure, indicator: NodeRow): boolean {
  // What is invested has many names: 投资, 总投资, 计划总投资.
  if (measure.indicators.length > 0 && !isInvestment(measure)) {
    if (isNamed(measure, indicator)) return true;
    if (measure.words.length === 0) return false;
  }
  const wanted = isInvestment(measure) ? [['投资']] : measure.words;
  return names(indicator).some((n) => {
    const plainArea = wanted.length === 1 && wanted[0]!.every((w) => w === '面积') && !partOfArea.test(measure.word);
    if (plainArea && partOfArea.test(n)) return false;
    if (!wanted.every((options) => options.some((w) => n.includes(w)))) return false;
    const asked = measure.word + wanted.flat().join('');
    return !aspects.some((a) => n.includes(a) && !asked.includes(a));
  });
}

/** All figures of the measure about the subjects, whatever the year. */
export async function figuresOf(subjects: readonly NodeRow[], measure: Measure, session: Session): Promise<Value[]> {
  const out: Value[] = [];
  // What is called just as asked stands before what only holds the word.
  const exact = new Set<string>();
  const loose: Value[] = [];
  for (const kind of [...new Set(subjects.map((s) => s.kind))]) {
    const ids = subjects.filter((s) => s.kind === kind).map((s) => s.id);
    const rows = await session.rows({
      from: { kind, where: { op: 'ids', ids } },
      follow: [
        { hop: { rel: 'ABOUT', dir: 'in' }, to: { kind: 'Measurement' } },
        { hop: { rel: 'OF', dir: 'out' }, to: { kind: 'Indicator' } },
      ],
    });
    for (const {
      nodes: [subject, measurement, indicator],
    } of rows) {
      if (!subject || !measurement || !indicator || !means(measure, indicator)) continue;
      const figure = named(figureAt(subject, measurement, indicator), session);
      if (measure.indicators.length > 0 && measure.words.length > 0 && !isNamed(measure, indicator)) loose.push(figure);
      else {
        exact.add(subject.id);
        out.push(figure);
      }
    }
  }
  // 产值 of some is not set beside 工业总产值 of others; an area is an area.
  const area = measure.words.some((o) => o.includes('面积'));
  if (area || exact.size === 0) out.push(...loose.filter((v) => !exact.has(v.subject.id)));
  if (out.length === 0 && measure.words.some((o) => o.includes('面积')))
    out.push(...(await scalars(subjects, 'Park', 'areaKm2', '规划面积', 'km2', session)));
  if (isInvestment(measure)) {
    const bare = subjects.filter((s) => !out.some((v) => v.subject.id === s.id));
    out.push(...(await scalars(bare, 'Project', 'investment', '总投资', '亿元', session)));
  }
  const [unit] = measure.words.length === 1 && measure.indicators.length === 0 ? measure.words[0]! : [];
  if (out.length === 0 && unit) out.push(...(await inNames(subjects, unit, session)));
  const place = (v: Value) => subjects.findIndex((s) => s.id === v.subject.id);
  return same(out).sort((a, b) => place(a) - place(b));
}

function figureAt(subject: NodeRow, m: NodeRow, indicator: NodeRow): Value {
  return {
    subject,
    label: String(indicator.props.name ?? ''),
    value: typeof m.props.value === 'number' ? m.props.value : null,
    valueText: text(m.props.valueText) ?? '',
    unit: text(m.props.unit),
    year: text(m.props.year),
    nature: text(m.props.nature),
    comparator: text(m.props.comparator) ?? '=',
    evidence: evidenceOf(m.props),
  };
}

/** A park's area, a project's investment: where no measurement gives it. */
async function scalars(
  subjects: readonly NodeRow[],
  kind: NodeRow['kind'],
  prop: string,
  label: string,
  unit: string,
  session: Session,
): Promise<Value[]> {
  const bearers = subjects.filter((s) => s.kind === kind && typeof s.props[prop] === 'number');
  const evidence = await mentionEvidence(
    bearers,
    session,
    bearers.map((s) => String(s.props[prop])),
  );
  return bearers.map((subject) => ({
    subject,
    label,
    value: subject.props[prop] as number,
    valueText: String(subject.props[prop]),
    unit,
    year: null,
    nature: null,
    comparator: '=',
    evidence: evidence.get(subject.id) ?? [],
  }));
}

/** 60万吨烯烃项目: a figure that only the name gives. */
async function inNames(subjects: readonly NodeRow[], unit: string, session: Session): Promise<Value[]> {
  const bearers = subjects.flatMap((subject) => {
    const amount = amountInName(nameOf(subject), unit);
    return amount ? [{ subject, amount }] : [];
  });
  const evidence = await mentionEvidence(
    bearers.map((b) => b.subject),
    session,
    bearers.map((b) => b.amount.text),
  );
  return bearers.map(({ subject, amount }) => ({
    subject,
    label: '名称中的规模',
    value: amount.value,
    valueText: amount.text,
    unit: amount.unit,
    year: null,
    nature: null,
    comparator: '=',
    evidence: evidence.get(subject.id) ?? [],
  }));
}

/** One figure said twice is one figure with two clauses. */
function same(values: readonly Value[]): Value[] {
  const out: Value[] = [];
  for (const v of values) {
    const twin = out.find(
      (o) =>
        o.subject.id === v.subject.id &&
        o.year === v.year &&
        // A table may give its unit in a line that was not read as one.
        (o.unit === v.unit || (o.label === v.label && (o.unit === null || v.unit === null))) &&
        (v.value === null ? ratioText(o) === ratioText(v) : o.value === v.value),
    );
    if (twin) {
      twin.unit ??= v.unit;
      // A table says of a target which kind it is.
      if (twin.nature === '目标' && v.nature !== null && v.nature !== '现状') twin.nature = v.nature;
      twin.evidence = tidy([...twin.evidence, ...v.evidence]);
    } else out.push({ ...v });
  }
  return out;
}

const ratioText = (v: Value): string => v.valueText.replace(/[∶︰：]/g, ':').replace(/\s/g, '');
const yearOf = (v: Value): string => v.year ?? '';

/** Those of the years and natures the frame fixes. A figure of another year is never given instead. */
export function asAsked(values: readonly Value[], frame: Frame): Value[] {
  const years = frame.filters.filter((f) => f.field === 'year' && !f.not).flatMap((f) => f.words ?? []);
  const natures = frame.filters.filter((f) => f.field === 'nature').flatMap((f) => f.words ?? []);
  const ofYear = years.length === 0 ? [...values] : values.filter((v) => years.includes(yearOf(v)));
  // 2025年的年均增速: the growth of the period that ends then, where the plan gives none for the year alone.
  const inYear = ofYear.length > 0 ? ofYear : values.filter((v) => isGrowth(v) && years.some((y) => yearOf(v).endsWith(`-${y}`)));
  if (natures.length === 0) return inYear;
  const target = natures.includes('目标');
  // 2015年是多少、2020年目标多少: of several years named the target is that of the last.
  const named = frame.filters.filter((f) => f.field === 'year' && !f.not).flatMap((f) => f.word.split('、')).length;
  const last = [...years]
    .filter((y) => /^\d{4}$/.test(y))
    .sort()
    .at(-1);
  const ofEarlier = (v: Value) => target && named > 1 && last !== undefined && v.year !== null && v.year < last;
  const fit = inYear.filter((v) =>
    ofEarlier(v)
      ? true
      : v.nature
        ? natures.includes(v.nature)
        : target && v.evidence.some((e) => /力争|目标|达到|实现|到20\d\d年/.test(e.quote)),
  );
  if (!natures.includes('现状') || years.length > 0) return fit;
  // 现在: the last state that the plan gives; what has no date (an area) is as it is.
  const undated = natures.length === 1 && fit.length === 0 ? inYear.filter((v) => v.nature === null && v.year === null) : [];
  const later = (a: Value, b: Value) =>
    a.nature === '现状' && b.nature === '现状' && a.subject.id === b.subject.id && a.label === b.label && yearOf(a) > yearOf(b);
  return [...fit.filter((v) => !fit.some((o) => later(o, v))), ...undated];
}

const isGrowth = (v: Value): boolean => /年均|增速|增长/.test(v.label);

/** The subjects a frame's figures are of: the things given, else the plan as a whole. */
export async function planNodes(session: Session): Promise<NodeRow[]> {
  return (await session.rows({ from: { kind: 'Plan' } })).flatMap((row) => (row.nodes[0] ? [row.nodes[0]] : []));
}

export const nameOf = (node: NodeRow): string => String(isEntity(node.kind) ? node.props.name : (node.props.title ?? node.id));
