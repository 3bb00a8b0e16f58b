/** A name taken apart into what tells things from each other and what names of one thing often differ in. */
import type { EntityKind } from '../../graph/model.js';
import { enterpriseForms } from '../../ingest/lexicon/enterprise-forms.js';
import { parkQualifiers } from '../../ingest/lexicon/park-heads.js';
import { anyOf } from '../../ingest/lexicon/words.js';
import { buildGazetteer } from '../../ingest/mentions/gazetteer.js';
import { plainName } from '../../ingest/mentions/normal-text.js';
import { parkHeadOf } from '../../ingest/mentions/park.js';
import { partsOf } from '../../ingest/mentions/stem.js';
import type { Places } from './places.js';

export interface NameParts {
  places: string[];
  /** Does the stem name, or only describe, as 先进装备制造业发展规划 does? */
  named: boolean;
  /** What names: without places, rank, head, legal form and brackets. Never empty. */
  stem: string;
  /** What kind of thing it is called, where that tells things apart: 高新区. */
  family: string;
  /** What stood in brackets and is neither a place nor a number: 临江循环产业示范园（临江示范园）. */
  asides: string[];
}

const ranks = /(?:国家|自治区|省|市|县|区)级/g;
const parkRank = new RegExp(`(?:${parkQualifiers})$`);
const legalForm = new RegExp(`(?:${anyOf(enterpriseForms)})$`);
const works = /(?<=.{3})(?:建设)?(?:项目|工程)$|(?<=.{4})建设$/;
const bracket = /\(([^()]{1,30})\)/g;
/** A phase, a number, a direction, a letter: 一期, 2号, 东区, A区. These tell things apart wherever they stand. */
const distinguishing = /[0-9A-Za-zⅠ-Ⅻ]|[东南西北中][区园片部线段岸城]|[一二三四五六七八九十甲乙丙丁][期号标段区批]|[新老旧]/;

/** Knows the words of the language and the national divisions, and nothing of one plan. */
const general = buildGazetteer('', []);

/** Null where nothing of the name but its kind is left: 高新区. */
export function nameParts(kind: EntityKind, name: string, places: Places): NameParts | null {
  const inside: string[] = [];
  const asides: string[] = [];
  let kept = '';
  const bare = plainName(name)
    .replace(bracket, (_, words: string) => {
      const place = places.whole(words);
      if (place) inside.push(place);
      else if (distinguishing.test(words)) kept += `(${words})`;
      else if (words.length >= 3 && !alwaysNames.has(kind)) asides.push(words);
      return '';
    })
    .replace(/[·.．]/g, '')
    .replace(ranks, (rank) => (alwaysNames.has(kind) ? rank : ''));
  const leading = places.leading(bare);
  const own = stemOf(kind, leading.rest);
  const named = alwaysNames.has(kind) || isProper(own.stem);
  // 临江市高新区: the place is the name.
  const last = named ? undefined : leading.places.pop();
  const stem = `${last ?? ''}${own.stem}${kept}`;
  if (stem === '') return null;
  return {
    places: [...new Set([...leading.places, ...inside])],
    named: named || last !== undefined,
    stem,
    family: own.family,
    asides,
  };
}

/** What is no single thing with a name of its own is called by what it is: 国家级绿色工厂 and 省级绿色工厂 are two figures. */
const alwaysNames: ReadonlySet<EntityKind> = new Set(['City', 'Place', 'Industry', 'Indicator']);

function stemOf(kind: EntityKind, rest: string): { stem: string; family: string } {
  switch (kind) {
    case 'Park': {
      const head = parkHeadOf(rest);
      return head
        ? { stem: rest.slice(0, -head.head.length).replace(parkRank, ''), family: head.family }
        : { stem: rest, family: '' };
    }
    case 'Enterprise':
      return { stem: rest.replace(legalForm, '').replace(legalForm, ''), family: '' };
    case 'Project':
    case 'Infrastructure':
      return { stem: rest.replace(works, ''), family: '' };
    default:
      return { stem: rest, family: '' };
  }
}

function isProper(stem: string): boolean {
  return partsOf(stem, general).some(
    ({ kind, text }) => kind === 'pair' || (/^(?:proper|everyday)$/.test(kind) && text.length >= 2),
  );
}
