/** The characters Chinese numbers are written with. */

/** 〇 to 九, with the capitals of ledgers (壹, 贰 …) and 两. */
export const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

/** Multiply the digit before them. */
export const smallPowers: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Multiply all that stands before them. */
export const largePowers: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * Words that hold a numeral and are not a number: plan periods, slogans, rankings, parts of words
 * (“十三五”时期, 世界500强, “一带一路”, 两化融合, 第三方, 一体化). Matched longest first.
 */
export const numeralWords: readonly string[] = [
  '一带一路',
  '两国双园',
  '一区多园',
  '一园多区',
  '两化',
  '三化',
  '四化',
  '三网',
  '三农',
  '三旧',
  '三废',
  '四好农村路',
  '五位一体',
  '四个全面',
  '三去一降一补',
  '双百',
  '百强',
  '千强',
  '万众',
  '十强',
  '一体',
  '一批',
  '一定',
  '一流',
  '一般',
  '一些',
  '一系列',
  '一站式',
  '一条龙',
  '一张网',
  '统一',
  '唯一',
  '万元生产总值',
  '万元地区生产总值',
  '万元工业增加值',
  '三次产业',
  '三产',
  '二三产业',
  '二次',
  '一次',
  '一二三产',
  '两个百年',
  '二十国',
  '百花',
  '百度',
  '千里马',
  '九龙',
  '万里',
  '千方百计',
  '千家万户',
  '成千上万',
];
