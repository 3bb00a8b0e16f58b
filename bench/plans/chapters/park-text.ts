import type { Draft } from '../draft.js';
import { committed } from '../forms/commitments.js';
import { quantity } from '../forms/number.js';
import { areaClause, levelClause, locationClause } from '../forms/park.js';
import type { Park, Period } from '../world/world.js';

/**
 * sentence: 青屏高新区（以下简称…）位于…，规划面积…。园区重点发展…。
 * dash: ——青屏高新区。位于…。重点发展…。
 * heading: the name is a heading, and its text does not name it.
 */
export function parkText(draft: Draft, manner: 'sentence' | 'dash' | 'heading', park: Park, period: Period): void {
  const { draw } = draft;
  const lead = draw.shuffled([locationClause(draw, park), areaClause(draw, park)]);
  const level = levelClause(draw, park);
  // A rank as a clause of its own wants something before or behind it, never the subject alone.
  const clauses = level.said.form === '级 alone' ? [lead[0]!, level, lead[1]!] : [...lead, level];
  const industries = committed(draw, park.name, park.commitments);
  const output = outputSentence(draft, manner, park, period);
  const under = manner === 'heading' ? '' : ` under …县${draft.manner.parkHeading}`;
  const marked = (form: string) => `park ${manner}${under}: ${form}`;

  draft.say(marked('name'), { kind: 'park', name: park.name });
  draft.note([...clauses.map(({ said }) => said), ...industries.said].map((said) => ({ ...said, form: marked(said.form) })));
  if (park.named) draft.say(marked('in the name'), { kind: 'develops', place: park.name, industry: park.named, role: 'lead' });

  const called = name(draft, manner, park);
  const first = clauses.map(({ text }) => text).join('，');
  const subject = manner === 'sentence' ? draw.pick(['园区', park.alias ?? '园区', '']) : '';
  const rest = `${subject}${industries.text}。${output}`;
  if (manner === 'heading') {
    draft.heading(2, called);
    draft.paragraph(`${draw.pick(['园区', ''])}${first}。`);
    draft.paragraph(rest);
  } else draft.paragraph(manner === 'dash' ? `——${called}。${first}。${rest}` : `${called}${first}。${rest}`);
}

function name(draft: Draft, manner: string, { name, alias }: Park): string {
  if (!alias) return name;
  const form = draft.draw.pick(['以下简称', '简称', '以下简称“”', 'bracket alone']);
  draft.say(`park ${manner}: ${form}`, { kind: 'alias', of: name, name: alias });
  if (form === 'bracket alone') return `${name}（${alias}）`;
  return form.endsWith('“”') ? `${name}（以下简称“${alias}”）` : `${name}（${form}${alias}）`;
}

function outputSentence(draft: Draft, manner: string, park: Park, { to }: Period): string {
  const { text, form: number } = quantity(draft.draw, park.output, '亿元');
  const [form, sentence] = draft.draw.pick([
    ['到…年达到', `到${to}年，工业总产值达到${text}。`],
    ['力争…年实现', `力争${to}年实现工业总产值${text}。`],
    ['…年突破', `${to}年工业总产值突破${text}。`],
    ['…年达…以上', `到${to}年，园区工业总产值达${text}以上。`],
  ] as const);
  draft.say(`park ${manner}: ${form} (${number})`, {
    kind: 'figure',
    indicator: '工业总产值',
    about: park.name,
    value: park.output,
    unit: '亿元',
    year: String(to),
    comparator: form === '…年突破' ? '>' : form === '…年达…以上' ? '>=' : '=',
    nature: '目标',
  });
  return sentence;
}
