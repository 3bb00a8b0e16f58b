/** 云岭在不在规划范围内, 算不算这五个市之一: the sentence in which the plan says what its area consists of. */
import { type AnswerItem, booleanItem } from '../answer.js';
import type { Frame, FrameFilter } from '../frame.js';
import { isKnownCity } from '../names/known-cities.js';
import { normaliseName } from '../normalise.js';
import { quoteOf, sentencesOf } from './evidence.js';
import type { Session } from './session.js';

/** Where such a sentence says that it is one: 规划范围包括, 本区涵盖. */
const saying = ['规划范围', '范围', '涵盖', '包括', '覆盖'];
const shape =
  /(?:规划|本区|区域|全域|经济区|城市群|都市圈|新区|示范区).{0,12}(?:范围|涵盖|包括|覆盖)|(?:范围|涵盖).{0,6}(?:包括|为|是|:)/;
const asked = /范围|区域|经济区|城市群|都市圈|规划区|之列|市|县|地区/;

/** Yes or no of a city against the cities that this sentence lists; null where there is none, or another number is meant. */
export async function withinArea(frame: Frame, subject: FrameFilter, session: Session): Promise<AnswerItem[] | null> {
  const cities = session.catalogue.byKind.get('City') ?? [];
  const own = (subject.ids ?? []).flatMap((id) => cities.find((c) => c.id === id) ?? []);
  // A city that no plan names is none of those listed.
  const outside = subject.ids?.length === 0 && isKnownCity(subject.word);
  if (!outside && (own.length === 0 || own.length !== subject.ids?.length)) return null;
  const levels = outside ? ['prefecture'] : own.map((o) => o.props.level);
  const peers = cities.filter((c) => levels.includes(c.props.level as string));
  const short = (form: string) => form.replace(/(?<=..)[市县区镇乡]$/, '');
  const named = (text: string, forms: readonly string[]) => forms.some((f) => text.includes(short(f)));
  for (const word of saying)
    for (const { node } of await session.passages(word))
      for (const sentence of sentencesOf(String(node.props.text ?? ''))) {
        const text = normaliseName(sentence.text);
        if (!shape.test(text)) continue;
        const listed = peers.filter((c) => named(text, c.forms));
        if (listed.length < 3 || (frame.expected !== undefined && listed.length !== frame.expected)) continue;
        const yes = own.some((o) => named(text, o.forms));
        const list = listed.map((c) => c.name).join('、');
        return [booleanItem(`规划范围：${list}`, yes, [await quoteOf(session, node, sentence)])];
      }
  return null;
}

/** Is it asked whether the thing belongs to the plan's area? */
export const asksArea = (frame: Frame): boolean => {
  const others = frame.filters.filter((f) => f.field !== 'entity');
  const area = others.every((f) => f.field === 'text' && /^(?:规划)?(?:覆盖)?范围(?:之?内|里)?$/.test(f.word));
  return (
    frame.filters.filter((f) => f.field === 'entity').length === 1 &&
    area &&
    frame.measures.length === 0 &&
    (others.length > 0 || (frame.want.length > 0 && frame.want.every((w) => w.kind === 'City' && asked.test(w.word))))
  );
};
