/**
 * Characters that a scan or an old typesetter wrote as two, by the left part, which never stands alone: 氵 + 工 is 江.
 * From the left-right composition of common characters and of characters in names of places.
 */
const compositions: Readonly<Record<string, string>> = {
  氵: '万澫工江每海可河州洲胡湖又汉青清巷港弯湾由油去法先洗主注台治羊洋分汾胃渭丰沣屯沌勾沟皮波寿涛占沾也池原源甬涌朔溯章漳路潞',
  亻: '言信专传木休中仲义仪韦伟建健共供更便立位',
  讠: '十计殳设兑说平评正证果课式试',
  钅: '失铁同铜冈钢吕铝里锂孟锰辛锌太钛凡钒乌钨目钼臬镍各铬思锶弟锑',
  扌: '支技广扩召招殳投是提失抉安按',
  纟: '及级且组充统己纪冬终扁编方纺只织',
  饣: '反饭欠饮司饲并饼',
  阝: '日阳可阿车阵余除',
};

/** 氵工 → 江 */
export const splitCharacters: ReadonlyMap<string, string> = new Map(
  Object.entries(compositions).flatMap(([left, pairs]) =>
    (pairs.match(/../gu) ?? []).map((pair): [string, string] => [left + [...pair][0]!, [...pair][1]!]),
  ),
);

export const splitCharacter: RegExp = new RegExp(`[${Object.keys(compositions).join('')}]\\p{Script=Han}`, 'gu');
