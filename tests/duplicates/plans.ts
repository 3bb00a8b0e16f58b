/** Two plans that name one park, one with its city and one without, and a park of another city with a like name. */
import type { EntityRecord, PlanFacts } from '../../graph/model.js';
import { fixture, quote } from '../graph/fixture.js';

const id = 'plan:临江工业规划丙';
const text = '临江工业规划丙\n一、园区\n推动临江市云岭高新\n技术产业开发区扩园，支持海州市云岭高新技术产业开发区。';
const start = text.indexOf('推动');
const passage = text.slice(start).replace('\n', '');

function park(name: string): EntityRecord {
  const at = passage.indexOf(name);
  return {
    id: `park:${name}`,
    kind: 'Park',
    name,
    names: [{ text: name, rule: 'as written', count: 1 }],
    mentions: [{ passage: `${id}@${start}`, start: at, end: at + name.length }],
    props: {},
  };
}

export const first = fixture;
export const second: PlanFacts = {
  ...fixture,
  plan: { ...fixture.plan, id, title: '临江工业规划丙', text, hash: 'c1', source: 'bing.md' },
  sections: [{ ...fixture.sections[0]!, id: `${id}#一`, path: '一', number: '一', title: '园区', start: 8, end: text.length }],
  passages: [
    {
      id: `${id}@${start}`,
      section: '一',
      sectionId: `${id}#一`,
      kind: 'paragraph',
      text: passage,
      order: 0,
      start,
      end: text.length,
    },
  ],
  entities: [
    park('临江市云岭高新技术产业开发区'),
    park('海州市云岭高新技术产业开发区'),
    ...['city:临江市', 'city:海州市', 'enterprise:临江电子集团有限公司'].map(
      (id): EntityRecord => ({
        id,
        kind: id.startsWith('city') ? 'City' : 'Enterprise',
        name: id.slice(id.indexOf(':') + 1),
        names: [{ text: id.slice(id.indexOf(':') + 1), rule: 'as written', count: 1 }],
        mentions: [],
        props: id.startsWith('city') ? { level: 'prefecture' } : {},
      }),
    ),
  ],
  relations: [
    {
      type: 'LOCATED_IN',
      from: 'park:临江市云岭高新技术产业开发区',
      to: 'city:临江市',
      evidence: [{ ...quote('云岭'), section: '一' }],
    },
  ],
  measurements: [],
  conflicts: [],
};
