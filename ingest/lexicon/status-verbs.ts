/** The words that give a project its status, in order of weight; a status said after the list beats one said before. */
import type { StatusName } from '../../graph/model.js';

export interface StatusCue {
  status: StatusName;
  /** Stands before the name: 加快推进|… */
  before?: RegExp;
  /** Stands after it in the same clause: …|建成投产 */
  after?: RegExp;
}

export const statusCues: readonly StatusCue[] = [
  {
    status: '前期工作',
    before: /(?:开展|推进|做好|抓好|加快|启动)[^，；。]{0,6}前期(?:工作|研究)?|研究论证|前期论证|前期研究|前期工作(?=[:：])/,
    after: /前期(?:工作|研究|论证)|可行性研究|可研/,
  },
  {
    status: '建成投产',
    before: /(?:已)?(?:建成(?!为)|投产|竣工|完工|完成|投入使用|投入运营|建成投产)/,
    after:
      /(?:相继|顺利|全面|陆续|基本|已|先后)*(?:建成投产|建成投用|建成通车|建成|投产|竣工|完工|投入使用|投入运营|投入运行|投入生产|通车|投运)/,
  },
  { status: '续建', before: /续建/, after: /续建/ },
  { status: '新开工', before: /新开工/, after: /新开工/ },
  {
    status: '开工建设',
    before: /开工建设|开工|动工|启动建设/,
    after: /(?:相继|顺利|全面|陆续|已|先后|加快|尽快|早日)*(?:开工建设|开工|动工|启动建设|在建)/,
  },
  {
    status: '推进',
    before:
      /推进|推动|加快|重点建设|抓紧|积极建设|建设|实施|引进|投资|打造|抓好|加速|支持|完善|发展壮大|新建|扩建|改建|迁建|治理|整治|加固|铺设|配合|落实|增开|开通/,
    after: /^(?:的)?(?:加快)?(?:建设|实施|推进)/,
  },
  { status: '规划', before: /规划建设|规划|谋划|研究建设|适时建设|筹建|拟建|争取|计划建设|布局建设/, after: /列入规划/ },
];

/** What a bracket behind a name says: （总投资3亿元，2021年开工）, （谋划）, （前期）. In order: 拟2023年开工 is not begun. */
export const bracketStatuses: readonly (readonly [RegExp, StatusName])[] = [
  [/前期/, '前期工作'],
  [/谋划|规划|拟建|拟|储备|预备/, '规划'],
  [/续建/, '续建'],
  [/新开工|新建/, '新开工'],
  [/已(?:建成|投产|竣工|完工)|^(?:建成|投产|竣工|完工)|，(?:建成投产|竣工)$/, '建成投产'],
  [/在建|开工|建设中/, '开工建设'],
  [/配合|推进|实施/, '推进'],
];

/** What a cell of a column 建设性质 or 状态 means. */
export const cellStatuses: readonly (readonly [RegExp, StatusName])[] = [
  [/前期|预备|储备|谋划/, '前期工作'],
  [/续建/, '续建'],
  [/新开工|新建/, '新开工'],
  [/竣工|建成|投产|完工/, '建成投产'],
  [/在建|开工|建设中/, '开工建设'],
  [/推进|实施/, '推进'],
  [/规划|拟建|计划/, '规划'],
];
