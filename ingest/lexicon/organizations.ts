/** What organisations are called by: government bodies, universities, institutes. Longest first. */
export const organizationHeads: readonly string[] = [
  '人民政府办公厅',
  '人民政府办公室',
  '人民政府',
  '海关',
  '管理委员会',
  '委员会',
  '工作领导小组',
  '领导小组',
  '研究院',
  '研究所',
  '科学院',
  '大学',
  '学院',
  '商会',
  '行业协会',
  '协会',
  '联盟',
  '办公室',
  '管理局',
  '博览会',
];

/** Common nouns that end so. */
export const commonOrganizations =
  /^(?:各|各级|各市|各县|地方|当地|所在地|有关|相关|主管|行业|专家|工作|联席|产业|企业|技术|创新|推进|标准|应用|职业|高等|重点|科研|各类|行业信息化推进|信息化推进|产业技术创新|国内外|知名|一流|农村|基层|党|的|和|及|与|等|、|人民|市|县|区)*(?:人民政府办公厅|人民政府办公室|人民政府|海关|委员会|管理委员会|领导小组|工作领导小组|研究院|研究所|科学院|大学|学院|商会|行业协会|协会|联盟|办公室|管理局|博览会)$/;
