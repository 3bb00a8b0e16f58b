/**
 * Departments of a government: 省商务厅, 临江市工业和信息化局, 县水利局, 国家发展改革委. The plan's own province, city or
 * county is meant where only 省, 市 or 县 is said, and stands in the normal form.
 */
import { departmentDuties, departmentHeads } from '../lexicon/departments.js';
import type { Division } from '../lexicon/divisions.js';
import { matches } from '../matches.js';
import type { Reading } from './context.js';
import { endsWithCue } from './edge.js';
import { cleanName, type Found } from './found.js';
import type { Gazetteer } from './gazetteer.js';
import { withoutMarks } from './normal-text.js';

const duty = `(?:${departmentDuties})(?:[和与、]?(?:${departmentDuties}))*`;
const above = '国家|自治区|省|市|州|县|区|旗';
const department = new RegExp(`(?<![全各本该我每两数])(${above})?(${duty})(?:${departmentHeads})`, 'g');
const head = new RegExp(departmentHeads);
const parts = new RegExp(`^(.*?)(${duty})(厅|局|委员会|委|部|办公室|办)$`);
/** 工业和信息化部: of the country, and said without it. */
const central = /部$/;

export function departmentMentions(reading: Reading): Found[] {
  return reading.outline.passages.flatMap((passage) => {
    const text = passage.body.text;
    const cities = reading.cities.get(passage.index) ?? [];
    if (!head.test(text)) return [];
    return matches(text, department).flatMap((match): Found[] => {
      const end = match.index + match[0].length;
      const duties = match.index + (match[1]?.length ?? 0);
      // 临江市|商务局: the whole name of the city, of which 市 is the end.
      const city = cities.find((c) => c.end === duties);
      const start = city ? city.start : match.index;
      if (!city && !match[1] && !(central.test(match[0]) && edge.test(text.slice(0, start)))) return [];
      if (
        !city &&
        match[1] &&
        match[1] !== '国家' &&
        /[\u4e00-\u9fff]{2}[省市州县区旗]$/.test(text.slice(0, duties)) &&
        !cue.test(text.slice(0, match.index)) &&
        !endsWithCue(text.slice(Math.max(0, match.index - 8), match.index))
      )
        return [];
      return [
        { passage: passage.index, start, end, kind: 'Organization', name: cleanName(text.slice(start, end)), rule: 'department' },
      ];
    });
  });
}

const edge = /(?:^|[，。；：、（《\s]|由|与|和|向|经|会同|报|争取|对接)$/;
const cue = /(?:^|[^\u4e00-\u9fff]|由|与|和|及|向|经|会同|报|在|对|为|请|是|、|的|合|同|责|助|受|府)$/;

/** 省发展改革委 of a plan of 临江省 = 临江省发展和改革委员会. Null for what is no department. */
export function departmentForm(name: string, gazetteer: Gazetteer): string | null {
  const match = parts.exec(withoutMarks(name));
  if (!match) return null;
  const [, place, duties, head] = match;
  const own = place ? (ownPlace(place, gazetteer) ?? place) : '';
  return `${own}${duties!.replace(/[和与]/g, '')}${head === '委员会' ? '委' : head === '办公室' ? '办' : head}`;
}

const levels: Readonly<Record<string, (d: Division) => boolean>> = {
  省: (d) => d.level === 'province',
  自治区: (d) => d.level === 'province',
  市: (d) => d.level === 'prefecture' || d.name.endsWith('市'),
  州: (d) => d.level === 'prefecture',
  县: (d) => d.level === 'county',
  区: (d) => d.level === 'county',
  旗: (d) => d.level === 'county',
};

function ownPlace(word: string, { home, province }: Gazetteer): string | null {
  const fits = levels[word];
  if (!fits) return null;
  for (let at: Division | null = home ?? province; at; at = at.parent) if (fits(at)) return at.name;
  return null;
}
