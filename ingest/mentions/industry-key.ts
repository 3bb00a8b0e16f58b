/**
 * When two phrases name one industry: they differ in a tail that only says 'industry', in width or in a spelling
 * that is general (石油化工 = 石化). 精密铸造产业 = 精密铸造业 = 精密铸造; 铝工业 = 铝业; but 铸造 is not 精密铸造.
 */
import { sectors } from '../lexicon/industries.js';
import { industrySynonyms } from '../lexicon/industry-synonyms.js';
import { remembered } from '../remembered.js';

const onlyHan = /^[\u4e00-\u9fff]+$/;
const tails = /(?:产业集群|产业链条|产业链|产业群|产业带|产业|行业|(?<!加)工业|业)$/;
const goods = /(?:系列产品|类产品|产品|系列|领域)$/;
const goodsNames = new Set(
  sectors
    .flatMap((s) => s.industries)
    .filter(
      (name) =>
        name.length > 2 &&
        /(?:器械|设备|装备|机械|汽车|车辆|零部件|元器件|器件|材料|仪表|家具|陶瓷|船舶|机床|机器人|终端)$/.test(name),
    ),
);
const keepWhole =
  /^(?:农业|林业|牧业|渔业|工业|商业|矿业|轻工业|重工业|手工业|服务业|制造业|种业|盐业|草业|果业|竹业|奶业|马业|蜂业|茶业|酒业|木业|纸业)$/;

/** The normal form: no white space, brackets or quotes, half width, without tail. Never empty for a name with a character. */
export const industryKey = remembered((name: string): string => {
  const plain = onlyHan.test(name) ? name : plainOf(name);
  if (keepWhole.test(plain)) return plain;
  const stem = stripped(plain.replace(goods, (tail, at: number) => (at >= 2 ? '' : tail)));
  return industrySynonyms.get(stem) ?? stem;
});

export function industryId(name: string): string {
  return `industry:${industryKey(name)}`;
}

function plainOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()“”"'‘’《》「」]/g, '');
}

function stripped(name: string): string {
  const stem = name.replace(tails, '');
  if (stem.length === 0) return name;
  // Making a thing and the thing are one industry where the thing's name is one: 医疗器械制造业 = 医疗器械.
  const made = stem.replace(/制造$/, '');
  if (made !== stem && goodsNames.has(made)) return made;
  // One character says too little alone: 铝, 铝工业 and 铝产业 are 铝业.
  return stem.length === 1 ? `${stem}业` : stem;
}
