/** Organisations that are known by their form, whatever they are in charge of or study. */

/** Of a level of government, said by one character: 省…建设领导小组, 县园区服务局. Not 格局, 布局. */
export const bodyHeads =
  '领导小组|协调小组|指挥部|联席会议|人民代表大会常务委员会|人大常委会|政治协商会议|委员会|(?<![格布结全大时棋开僵破变])局(?!面|限|部|长|级)';

/** 省级, 县城, 市场 …: the character begins another word. */
export const otherLevelWord = '[级城域内外场政区直属乡辖委容价值况]';

/** What joins two bodies is no part of a name: 省发展改革委会同省统计局. */
export const betweenBodies = /会同|联合|牵头|配合|[和与及、]|[^强]省/;

/** Where research is done together or for a trade. Longest first. */
export const researchHeads =
  '国家地方联合工程研究中心 国家地方联合工程实验室 工程技术研究中心 工程研究中心 技术研究中心 研究中心 重点实验室 工程实验室 联合实验室 国家实验室 实验室 国家科学中心 科学中心 制造业创新中心 产业创新中心 技术创新中心 创新中心 产业技术创新联盟 产业联盟 产业技术研究院 技术研究院 产业研究院 研究院 研究所'.split(
    ' ',
  );

/** Known by the head alone, whatever stands before it. */
export const nationalHeads = /国家科学中心|国家实验室|国家地方联合/;
/** Academies whose institutes need no place: 中国科学院…研究所. */
export const academies = /^(?:中国科学院|中科院|中国工程院|中国农业科学院|中国林业科学研究院)/;

/** Behind these one is set up, so that its field is name enough: 共建轴承产业研究院. */
export const founding = /(?:共建|共同建设|联合建设|合作建设|设立|成立|组建|建立|筹建|创建)$/;
