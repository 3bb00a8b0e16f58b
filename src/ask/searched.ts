/** For a question that the plan does not answer: which plans and chapters were searched, and the nearest name it does have. */
import type { Language } from './answer.js';
import { alikeness } from './nearness.js';
import { isChapter } from './run/outline.js';
import type { Session } from './run/session.js';

const near = 0.5;

/** One sentence, with the plan's title, how many chapters and boxes, and what is spelt most alike the words asked for. */
export function searchedNote(words: readonly string[], session: Session, language: Language): string {
  const zh = language === 'zh';
  const plans = session.catalogue.plans.filter((p) => !session.plans || session.plans.includes(p.id));
  const parts = plans.map((plan) => {
    const sections = session.catalogue.sections.filter((s) => s.plan === plan.id);
    const named = sections.filter(isChapter);
    const top = Math.min(
      ...sections.filter((s) => s.number !== null && !/box|table|front/.test(s.kind)).map((s) => s.path.split('/').length),
    );
    const chapters =
      named.length > 0
        ? named
        : sections.filter((s) => s.number !== null && !/box|table|front/.test(s.kind) && s.path.split('/').length === top);
    const boxes = sections.filter((s) => s.kind === 'box' || s.kind === 'table').length;
    const span = chapters.length > 1 ? `${chapters[0]!.path}${zh ? '至' : '–'}${chapters.at(-1)!.path}` : '';
    const tables = boxes > 0 ? (zh ? `、专栏和表${boxes}个` : `, ${boxes} boxes and tables`) : '';
    return zh ? `《${plan.title}》${span}${tables}` : `“${plan.title}” ${span}${tables}`.trim();
  });
  if (parts.length === 0) return '';
  const nearest = nearestName(words, session);
  const hint = nearest === null ? '' : zh ? `；最接近的写法是“${nearest}”` : `; the nearest it has is “${nearest}”`;
  return zh ? `查过${parts.join('、')}${hint}。` : ` Searched: ${parts.join('; ')}${hint}.`;
}

/** The name of the graph most like one of the words; null where none is near. */
export function nearestName(words: readonly string[], session: Session): string | null {
  let best: { name: string; score: number } | null = null;
  for (const entity of session.catalogue.entities.values()) {
    for (const form of entity.forms) {
      for (const word of words) {
        if (word.length < 3 || form === word) continue;
        const score = alikeness(word, form);
        if (score >= near && score > (best?.score ?? 0)) best = { name: entity.name, score };
      }
    }
  }
  return best?.name ?? null;
}
