/** Places that are not administrative divisions of China: countries and their one-character names in pairs, regions, seas. */

/** Country → the character that stands for it beside 中 (中马 = 中国—马来西亚). */
export const countryAbbreviations: Readonly<Record<string, string>> = {
  马来西亚: '马',
  新加坡: '新',
  泰国: '泰',
  越南: '越',
  文莱: '文',
  印度尼西亚: '印尼',
  柬埔寨: '柬',
  老挝: '老',
  缅甸: '缅',
  菲律宾: '菲',
  德国: '德',
  日本: '日',
  韩国: '韩',
  俄罗斯: '俄',
  法国: '法',
  意大利: '意',
  英国: '英',
  美国: '美',
  荷兰: '荷',
  以色列: '以',
  瑞士: '瑞',
  白俄罗斯: '白',
  哈萨克斯坦: '哈',
  巴基斯坦: '巴',
  蒙古: '蒙',
  澳大利亚: '澳',
  阿联酋: '阿',
  沙特: '沙',
  奥地利: '奥',
  芬兰: '芬',
  丹麦: '丹',
  捷克: '捷',
  匈牙利: '匈',
  波兰: '波',
  欧盟: '欧',
};

export const countries: readonly string[] = [
  ...Object.keys(countryAbbreviations),
  ...'印度 西班牙 葡萄牙 瑞典 挪威 比利时 希腊 土耳其 埃及 南非 巴西 阿根廷 智利 秘鲁 墨西哥 加拿大 新西兰 乌兹别克斯坦 伊朗 卡塔尔 科威特 孟加拉国 斯里兰卡 尼泊尔 朝鲜 乌克兰 罗马尼亚 塞尔维亚 埃塞俄比亚 肯尼亚 尼日利亚 印尼 文莱达鲁萨兰国'.split(
    ' ',
  ),
];

/** Regions that plans speak of. */
export const regions: readonly string[] =
  '东盟 长三角 珠三角 京津冀 粤港澳大湾区 长江三角洲 珠江三角洲 长江经济带 珠江—西江经济带 珠江-西江经济带 成渝 西南 中南 华南 华东 华北 华中 东北 西北 港澳 港澳台 欧美 日韩 南亚 东南亚 中亚 西亚 中东 欧洲 非洲 中南半岛 大西南 西部地区 中西部地区 东部地区 沿海地区 环渤海 海西经济区 北部湾'.split(
    ' ',
  );

/** Parts of provinces by their short names: 豫西, 浙西南. They say where and name nothing. */
export const partsOfProvinces: readonly string[] = [...'冀晋辽苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇陕陇'].flatMap((province) =>
  '东 西 南 北 中 东南 西南 东北 西北 中南'.split(' ').map((part) => province + part),
);

/** Endings that make a place of the proper name before them. */
export const placeHeads = '经济区|城市群|都市圈|半岛|群岛|岛|三角洲|湾|海域|流域|港|口岸';
