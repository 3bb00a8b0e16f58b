/** What the slots of the forms of questions are filled with for the sample plan, plans/beibu-gulf-abridged.md. */
import type { Slot } from '../src/ask/form.js';

export const sampleNames: Record<Slot, string> = {
  park: '南宁高新技术产业开发区',
  otherPark: '玉柴工业园',
  city: '南宁市',
  otherCity: '钦州市',
  industry: '电子信息',
  otherIndustry: '生物制药',
  project: '中船钦州大型海工修造及保障基地项目',
  enterprise: '中石油广西石化公司',
  policy: '《中国制造2025》',
  indicator: '工业增加值',
  line: '合浦—湛江铁路',
  chapter: '第五章',
  term: '飞地园区',
  group: '两带',
  pointing: '中小企业',
  number: '桂发〔2013〕11号',
  disputed: '主营业务收入过亿元的企业数',
};
