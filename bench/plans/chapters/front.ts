/** Title, issuer and date as files have them, and the preface. */
import type { Draft } from '../draft.js';
import type { World } from '../world/world.js';

export interface Cover {
  title: string;
  issuer: string;
  /** 2021-2025 */
  period: string;
}

export function cover(draft: Draft, { place, topic, period }: World): Cover {
  const { draw, manner } = draft;
  const issuer = place.name + draw.pick(['人民政府', '人民政府办公室', '工业和信息化局', '发展和改革委员会']);
  const title = draw.pick([
    `${place.name}${topic}“${period.name}”规划`,
    `${place.name}“${period.name}”${topic}规划`,
    `${place.name}${topic}规划（${period.from}—${period.to}年）`,
  ]);
  const date = `${period.from}年${draw.between(3, 12)}月`;
  if (manner.layout.format === 'md') draft.put(`# ${title}`);
  else if (draw.chance(0.4)) {
    draft.put(`${issuer}关于印发${title}的通知`);
    draft.put('各县（市、区）人民政府，市直有关单位：');
    draft.put('现将规划印发给你们，请认真组织实施。');
    draft.put(`${issuer}\n${date}`);
    draft.put(title);
    return { title, issuer, period: `${period.from}-${period.to}` };
  } else draft.put(title);
  draft.put(issuer);
  draft.put(date);
  return { title, issuer, period: `${period.from}-${period.to}` };
}

export function basis(draft: Draft, { documents, place, period }: World): void {
  const grounds = documents.filter((document) => document.relation === '依据');
  const verb = draft.draw.pick(['依据', '根据', '按照']);
  for (const { name, relation } of grounds) draft.say(verb, { kind: 'cites', policy: name, relation });
  const named = grounds.map(({ name }) => `《${name}》`).join(draft.draw.pick(['', '、']));
  draft.paragraph(
    `${grounds.length ? `${verb}${named}，` : ''}结合${place.short}实际，编制本规划。规划期为${period.from}—${period.to}年。`,
  );
}
