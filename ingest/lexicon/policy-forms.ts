/** What policies, plans and strategies are called by and how they are cited. */
import type { Citation } from '../../graph/model.js';

/** After a quoted phrase: it is a policy by name (“三链融合”战略). */
export const policyNouns =
  '新发展格局|国家战略|发展战略|建设战略|战略布局|战略|行动计划|行动方案|行动|计划|工程|定位|目标|构想|倡议|布局|方针|政策|规划纲要|规划|纲要|意见|部署|要求|精神|改革|发展理念|理念|总要求|建设|发展|融合|经济带';

/** Before a quoted phrase: the verb takes a policy as its object. */
export const policyVerbs =
  '贯彻落实|贯彻|落实|实施|推进|推动|服务|融入|对接|围绕|立足|抓住|抢抓|实现|深化|践行|响应|参与|衔接|坚持|按照|根据|依据|依托|利用|拓展|加快|围绕服务|紧扣|锚定|借助|运用|发挥|共建|紧跟|把握|主动服务|开展|基于|迎接|赋予[\\u4e00-\\u9fff]{1,6}的|提出的|提出';

/** Numbered catchwords are policies wherever they are quoted: “三大定位”, “两个高于”, “四梁八柱”. */
export const catchword =
  /^(?:[一二三四五六七八九十百两双多][\u4e00-\u9fff]{1,3}[一二三四五六七八九十百两][\u4e00-\u9fff]{1,3}|[一二三四五六七八九十百两双][个大项张条链区网核轴高新转创争强最][\u4e00-\u9fff]{1,4}|两个[\u4e00-\u9fff]{2}|[\u4e00-\u9fff]{4}[、，,][\u4e00-\u9fff]{4}|[\u4e00-\u9fff]{1,6}[+＋][\u4e00-\u9fff]{0,6})$/;

/** “一园两带”产业布局, “一区多园”模式, “一核两翼”: how things lie is no policy. */
export const layout =
  /^(?:[一二三四五六七八九十两双多][核轴带区园心翼廊片圈极点链县镇城湾港](?:组团)?|[一二三四五六七八九十]组团|[、，])+$/;
export const layoutAfter =
  /^(?:的)?(?:产业|空间|园区|发展|文旅|区域|总体|运营|管理|建设|合作|整合|优化|种植|生产|提升|开发区)*(?:布局|格局|模式|架构|整合|体系|即|是指)/;

/** Quoted, but a name of something else or a manner of speaking: periods, brands, sizes. */
export const notPolicy = /^(?:十[一二三四五六七八九]?五|[0-9]{4}.*|[^\u4e00-\u9fff]{0,2}|[一-鿿])$/;
export const notPolicyBefore = /(?:称为|誉为|被称|所谓|品牌)$/;
export const notPolicyAfter =
  /^(?:时期|期间|期末|末|以来|初|中期|品牌|牌|卷烟|产业|产业群|产业链|优势|实力|硬件|型|级|现象|趋势|问题|式|园区|企业|的发展格局|发展格局|格局|电子商务|平台|小镇|精品|产品|示范园|工业园|产业园)/;

/** Without quotes: 落实|长江经济带发展|国家战略. The name must not hold a clause of its own. */
export const bareStrategy =
  /(?:贯彻落实|贯彻|落实|实施|推进|推动|服务|融入|对接|坚持|深化|践行|抢抓|围绕)(?:好|国家|自治区|全省|省|市)?([\u4e00-\u9fff]{2,14}?)(?:国家战略|发展战略|战略)(?!性|支点|定位|布局|投资|合作|机遇|新兴|意义|目标|重点|部署|资源|储备|思维|决策|需求)/g;

/** A book title is a policy unless it is a book of another kind. */
export const docTypes =
  '制度|机制|制|规划纲要|规划|纲要|意见|决定|办法|条例|通知|方案|计划|细则|规定|目录|指南|标准|公告|公报|建议|协定|协议|宣言|报告|法|2025|战略|行动';

/** 桂发〔2013〕11号, 国发[2015]28号, 云政办发（2021）3号 */
export const docNumber = /[\u4e00-\u9fff]{1,8}[〔［[（(]\s*(?:19|20)\d\d\s*[〕］\]）)]\s*\d{1,4}\s*号/;

/** In the clause, nearest before the name wins. */
export const citationVerbs: readonly (readonly [RegExp, Citation])[] = [
  [/依据|根据|按照|遵照|依照/, '依据'],
  [/贯彻落实|贯彻/, '贯彻'],
  [/落实|立足|服务|融入|对接/, '落实'],
];

/** The kind of a policy, by its end. */
export const policyKinds: readonly (readonly [RegExp, string])[] = [
  [/(?:规划纲要|规划|纲要)(?:[（(].*[）)])*$/, '规划'],
  [/(?:条例|办法|法|细则|规定)(?:[（(].*[）)])*$/, '法规'],
  [/(?:意见|决定|通知|方案|公告|目录|指南|建议)(?:[（(].*[）)])*$/, '文件'],
  [/(?:行动|行动计划|计划|工程)$/, '计划'],
];
