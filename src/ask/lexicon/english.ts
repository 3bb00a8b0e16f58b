/** English words and phrases of questions, each with the Chinese that the rest of the asker reads. An empty gloss is filler. */

import { englishIndustries } from './english-industries.js';
import { englishFillers } from './filler.js';

const table: readonly (readonly [string, string])[] = [
  // Asking
  ['哪些', 'which|what|list|list all|name|name all|show all|what are'],
  ['多少个', 'how many|number of|count of|count|the number of|how many of'],
  ['多少', 'how much|how big|how large|how high|what is the value of|how long|how tall'],
  ['在哪里', 'where|where is|where are|where is it located'],
  [
    '哪里提到',
    'where does the plan mention|where is it mentioned|which sections mention|which chapter mentions|which section mentions|which section covers|which sections cover|which chapter covers|where in the plan|which part of the plan|which section|which chapter|which sections|which chapters|what section|what sections|mentioned in which section',
  ],
  ['谁', 'who|whose'],
  ['吗', 'is it true that|whether'],
  ['叫什么', 'called|named'],
  ['指什么', 'stand for|stands for|mean|means|refer to|refers to|meaning of|definition of'],
  ...'one|two|three|four|five|six|seven|eight|nine|ten'.split('|').map((word, i) => [`${i + 1}个`, word] as const),
  // Kinds
  [
    '园区',
    'park|parks|zone|zones|industrial park|industrial parks|industrial zone|industrial zones|development zone|development zones|estate|estates',
  ],
  ['城市', 'city|cities|municipality|municipalities|prefecture|prefectures'],
  ['县', 'county|counties'],
  ['项目', 'project|projects|works'],
  ['重大项目', 'major project|major projects|key project|key projects'],
  [
    '企业',
    'company|companies|enterprise|enterprises|firm|firms|business|businesses|manufacturer|manufacturers|leading enterprises|leading companies',
  ],
  ['政策', 'policy|policies|document|documents|strategy|strategies|model|concept|initiative'],
  [
    '产业',
    'industry|industries|sector|sectors|product|products|focus on|focus|focuses on|specialise in|specialize in|specialises in|specializes in',
  ],
  ['指标', 'indicator|indicators|target indicator|metrics|metric'],
  ['基础设施', 'infrastructure'],
  ['章节', 'section|sections|chapter|chapters'],
  ['国家', 'country|countries'],
  ['合作', 'cooperate with|cooperates with|cooperate|cooperates|cooperation|in partnership with|partnered with'],
  ['依托', 'lead|leads|relies on|rely on'],
  ['规划期限', 'planning period|plan period|period of the plan'],
  ['编制单位', 'who issued the plan|who issued it|issuing body|issuing authority|issuer|who drew up the plan'],
  ['发布时间', 'when was the plan issued|when was it issued|date of issue|publication date|when was the plan published'],
  ['越南', 'vietnam'],
  ['泰国', 'thailand'],
  ['马来西亚', 'malaysia'],
  ['新加坡', 'singapore'],
  ['印度尼西亚', 'indonesia'],
  ['菲律宾', 'philippines'],
  ['德国', 'germany'],
  ['日本', 'japan'],
  ['韩国', 'korea|south korea'],
  ['法国', 'france'],
  ['意大利', 'italy'],
  ['以色列', 'israel'],
  ['俄罗斯', 'russia'],
  ['铁路', 'railway|railways|rail|rail line|rail lines|railroad|railroads'],
  ['公路', 'road|roads|highway|highways'],
  ['高速公路', 'expressway|expressways|motorway|motorways'],
  ['机场', 'airport|airports'],
  ['港口', 'port|ports|seaport|seaports'],
  ['风电场', 'wind farm|wind farms'],
  ['电厂', 'power plant|power plants|power station|power stations'],
  ['专项资金', 'special fund|special funds'],
  // Levels, status, natures
  ['国家级', 'state-level|national-level|state level|national level|national'],
  ['自治区级', 'regional-level|autonomous-region-level|region-level'],
  ['省级', 'provincial-level|provincial level|province-level|provincial'],
  ['级别', 'level|rank|grade'],
  ['状态', 'status|progress|state of progress'],
  ['在建', 'under construction|being built|ongoing'],
  ['建成投产', 'completed|in operation|operational|put into operation|finished'],
  ['新开工', 'newly started|new-start|newly begun|new construction'],
  ['续建', 'continuing|continued|continued construction'],
  ['前期工作', 'preliminary work|in preparation|preparatory work'],
  ['约束性', 'binding|mandatory|obligatory'],
  ['预期性', 'anticipatory|expected|indicative'],
  ['目标', 'target|targets|goal|goals|targeted'],
  [
    '重点发展',
    'mainly develop|primarily develop|key industry|key industries|leading industry|leading industries|pillar industry|pillar industries',
  ],
  ['培育', 'emerging|nurture|foster'],
  // Figures
  ['面积', 'area|planned area|size|land area|surface'],
  ['产值', 'output value|output|industrial output|industrial output value|production value'],
  ['工业总产值', 'gross industrial output|gross industrial output value|total industrial output|total industrial output value'],
  ['工业增加值', 'industrial added value|industrial value added|value added of industry|value-added of industry'],
  ['贸易额', 'trade volume|trade value|volume of trade|trade turnover'],
  ['投资', 'investment|investments'],
  ['投资 合计', 'total investment'],
  ['一带一路', 'belt and road|belt and road initiative|one belt one road'],
  ['中国制造2025', 'made in china 2025'],
  ['互联网+', 'internet plus'],
  ['地区生产总值', 'gdp|gross domestic product|gross regional product'],
  ['增速', 'growth rate|growth|annual growth|average annual growth|growth rates'],
  ['比重', 'share|proportion|ratio of|percentage of'],
  ['利润率', 'profit margin|profit rate'],
  ['劳动生产率', 'labour productivity|labor productivity'],
  ['财政收入', 'fiscal revenue|government revenue'],
  // Operations
  ['合计', 'total of|sum of|sum|in total|altogether|combined|total'],
  ['平均', 'average|mean|on average|per'],
  [
    '相差多少',
    'difference between|difference|how much larger|how much bigger|how much more|how much higher|how much smaller|gap between',
  ],
  ['比', 'than|compared with|compared to'],
  ['大', 'larger|bigger|greater|more'],
  ['高', 'higher'],
  ['小', 'smaller|less|fewer'],
  ['低', 'lower'],
  ['最大', 'largest|biggest|greatest'],
  ['最高', 'highest|most'],
  ['最小', 'smallest'],
  ['最低', 'lowest|least|fewest'],
  ['超过', 'over|more than|greater than|larger than|bigger than|higher than|above|exceeding|exceed|exceeds|beyond'],
  ['低于', 'under|less than|smaller than|lower than|below|fewer than'],
  ['不低于', 'at least|no less than|not less than'],
  ['不超过', 'at most|no more than|up to'],
  ['同时', 'both|as well as'],
  ['或', 'either'],
  ['不', 'not|no|neither|excluding|except|other than'],
  // Relations
  ['发展', 'develop|develops|developing|engaged in|host|hosts|hosting|related|-related|planning|plan to'],
  ['位于', 'in|located|located in|situated|situated in|belong to|belongs to|based in|based'],
  ['提到', 'mention|mentions|mentioned|cite|cites|cited|named in|listed|discuss|discusses|talk about|talks about|covered'],
  ['建设', 'build|builds|building|built|construct|constructs|constructed'],
  ['规划', 'plan|the plan|this plan|planned'],
  ['它', 'it|this park|that park|this city|that city|its'],
  ['其中', 'of them|which of them|which of these|among them|of those|which ones'],
  ['和', 'and'],
  ['那', 'and what about|what about|how about'],
];

/** Kinds of park as they stand in names: Linjiang Export Processing Zone. */
const parkNames: readonly (readonly [string, string])[] = [
  [
    '高新技术产业开发区',
    'high-tech industrial development zone|high-tech zone|hi-tech zone|high-tech development zone|high tech zone|hi-tech industrial development zone|high-tech industrial park',
  ],
  [
    '经济技术开发区',
    'economic and technological development zone|economic & technological development zone|economic development zone|etdz',
  ],
  ['综合保税区', 'comprehensive bonded zone|integrated bonded zone|comprehensive free trade zone'],
  ['保税港区', 'bonded port|bonded port area|free trade port area|bonded harbour|bonded harbor'],
  ['出口加工区', 'export processing zone'],
  ['工业园区', 'industrial park|industrial estate'],
  ['工业区', 'industrial zone|industrial area'],
  ['产业园', 'industry park'],
];

/** Lower-case English phrase → Chinese. */
export const englishGlosses: ReadonlyMap<string, string> = new Map([
  ...englishFillers.map((word) => [word, ''] as const),
  ...[...table, ...englishIndustries].flatMap(([zh, list]) => list.split('|').map((phrase) => [phrase, zh] as const)),
]);

/** Used where a place name stands before them. */
export const englishParkNames: ReadonlyMap<string, string> = new Map(
  parkNames.flatMap(([zh, list]) => list.split('|').map((phrase) => [phrase, zh] as const)),
);
