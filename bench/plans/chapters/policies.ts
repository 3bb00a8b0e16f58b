/** Documents that a plan carries out or speaks of. */
import type { Draft } from '../draft.js';
import type { Document, World } from '../world/world.js';

const forms: Record<Document['relation'], readonly { name: string; write(title: string): string }[]> = {
  依据: [],
  贯彻: [
    { name: '贯彻', write: (title) => `全面贯彻${title}，把各项要求落到实处。` },
    { name: '贯彻落实', write: (title) => `认真贯彻${title}精神，统筹推进各项工作。` },
  ],
  落实: [
    { name: '落实', write: (title) => `落实${title}，细化分年度任务清单。` },
    { name: '对接', write: (title) => `主动对接${title}，争取更多事项纳入上级盘子。` },
  ],
  提及: [
    { name: '提出', write: (title) => `${title}对今后一个时期的工作提出了新要求。` },
    { name: '印发', write: (title) => `${title}印发以来，各方面的积极性进一步提高。` },
  ],
};

export function carriedOut(draft: Draft, { documents }: World): void {
  for (const { name, relation } of documents) {
    if (relation === '依据') continue;
    const form = draft.draw.pick(forms[relation]);
    draft.say(form.name, { kind: 'cites', policy: name, relation });
    draft.paragraph(form.write(`《${name}》`));
  }
}
