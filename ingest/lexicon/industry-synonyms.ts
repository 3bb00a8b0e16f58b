/** General short forms of industry names: the fuller form, without tail, to the one that counts. Data only. */
export const industrySynonyms: ReadonlyMap<string, string> = new Map([
  ['石油化工', '石化'],
  ['石油化学', '石化'],
  ['农机', '农业机械'],
  ['农机装备', '农业机械'],
  ['战略新兴', '战略性新兴'],
  ['电商', '电子商务'],
  ['跨境电商', '跨境电子商务'],
  ['文旅', '文化旅游'],
  ['文创', '文化创意'],
  ['ai', '人工智能'],
  ['海工装备', '海洋工程装备'],
  ['家用电器', '家电'],
  ['建筑材料', '建材'],
  ['金融服务', '金融'],
  ['临港型', '临港'],
]);
