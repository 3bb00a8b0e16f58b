/** An invented plan for branches of industry joined in one question, things given by their words, and lists that are no nodes. */
import type { PlanFacts } from '../../graph/model.js';
import { factsOf, type SmallGraph } from './small-graph.js';

const graph: SmallGraph = {
  title: '岚湖经济区“十四五”工业规划',
  lines: [
    ['第一章', '“十三五”时期回顾', 'heading', '第一章 “十三五”时期回顾'],
    ['第一章', '“十三五”时期回顾', 'paragraph', '岚湖风光互补项目、岚湖合金板材项目等一批项目建成投产。'],
    ['第二章', '布局', 'heading', '第二章 布局'],
    ['第二章', '布局', 'paragraph', '岚湖市推进岚湖风光互补项目、岚湖合金板材项目、岚湖堆肥热电联产项目。'],
    ['第二章', '布局', 'paragraph', '在岚湖北湾码头建立皮划艇产业基地。'],
    ['第二章', '布局', 'paragraph', '岚湖市建设氧化锆材料基地。松溪县建设氧化锆材料基地。'],
    ['第二章', '布局', 'paragraph', '岚湖高新技术产业开发区重点发展氢能，积极布局茶叶蜂蜜。'],
    ['第二章', '布局', 'paragraph', '松溪县以白鹤仪表公司为龙头，发展水表产业。'],
    ['第三章', '保障', 'heading', '第三章 保障'],
    ['第三章', '保障', 'paragraph', '发挥岚湖产业引导基金、岚湖创新发展基金作用，拓宽企业融资渠道。'],
    ['第三章', '保障', 'paragraph', '增开岚湖至甲国乙城、丙国丁城等海外城市航班。'],
    ['第三章', '保障', 'paragraph', '形成茶叶交易中心、蜂蜜检测中心、冷链储备基地“两中心一基地”格局。'],
  ],
  names: {
    City: ['岚湖市|岚湖', '松溪县|松溪'],
    Park: ['岚湖高新技术产业开发区', '岚湖氧化锆材料基地', '松溪氧化锆材料基地'],
    Industry: ['氢能', '茶叶蜂蜜', '水表', '风电', '热电', '皮划艇', '合金', '氧化锆材料'],
    Project: ['岚湖风光互补项目', '岚湖合金板材项目', '岚湖堆肥热电联产项目'],
    Enterprise: ['白鹤仪表公司'],
    Indicator: ['重大项目'],
  },
  props: { 'city:岚湖市': { level: 'prefecture' }, 'city:松溪县': { level: 'county' } },
  relations: [
    ['LOCATED_IN', 'project:岚湖风光互补项目', 'city:岚湖市', '岚湖市推进岚湖风光互补项目'],
    ['LOCATED_IN', 'project:岚湖合金板材项目', 'city:岚湖市', '岚湖合金板材项目'],
    ['LOCATED_IN', 'project:岚湖堆肥热电联产项目', 'city:岚湖市', '岚湖堆肥热电联产项目'],
    ['BELONGS_TO', 'project:岚湖风光互补项目', 'industry:风电', '岚湖风光互补项目'],
    ['BELONGS_TO', 'project:岚湖堆肥热电联产项目', 'industry:热电', '岚湖堆肥热电联产项目'],
    ['HAS_STATUS', 'project:岚湖风光互补项目', 'status:建成投产', '岚湖风光互补项目、岚湖合金板材项目等一批项目建成投产'],
    ['HAS_STATUS', 'project:岚湖合金板材项目', 'status:建成投产', '岚湖风光互补项目、岚湖合金板材项目等一批项目建成投产'],
    ['LOCATED_IN', 'park:岚湖氧化锆材料基地', 'city:岚湖市', '岚湖市建设氧化锆材料基地'],
    ['LOCATED_IN', 'park:松溪氧化锆材料基地', 'city:松溪县', '松溪县建设氧化锆材料基地'],
    ['LOCATED_IN', 'park:岚湖高新技术产业开发区', 'city:岚湖市', '岚湖高新技术产业开发区重点发展氢能'],
    ['DEVELOPS', 'park:岚湖高新技术产业开发区', 'industry:氢能', '岚湖高新技术产业开发区重点发展氢能', 'lead'],
    ['DEVELOPS', 'park:岚湖高新技术产业开发区', 'industry:茶叶蜂蜜', '积极布局茶叶蜂蜜', 'support'],
    ['DEVELOPS', 'city:松溪县', 'industry:水表', '松溪县以白鹤仪表公司为龙头，发展水表产业', 'mentioned'],
    ['OPERATES_IN', 'enterprise:白鹤仪表公司', 'industry:水表', '松溪县以白鹤仪表公司为龙头，发展水表产业'],
    ['BASED_IN', 'enterprise:白鹤仪表公司', 'city:松溪县', '松溪县以白鹤仪表公司为龙头，发展水表产业'],
  ],
};

export const branchesPlan = (): PlanFacts => factsOf(graph);
