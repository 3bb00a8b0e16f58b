/** 三大支柱产业, 六大园区: the question's own count before what is counted; 做大园区 and 大项目 are none. */
import { parseNumeral } from '../../../ingest/mentions/quantity-numerals.js';
import type { Found } from './token.js';

const shape =
  /^([两二三四五六七八九十]{1,2}|\d{1,2})(?:大|个大)(?=(?:重点|主要|核心|特色|主导|支柱|优势|传统|新兴|战略|先导|未来|千亿|百亿|国家|省|园|开发区|产业|行业|企业|公司|集团|项目|工程|城市|市|县|基地|集群|平台|板块|产业链|链|载体|龙头))/;

export function ownCountAt(text: string, at: number): Found | null {
  if (/[\d第前超过]$/.test(text.slice(0, at))) return null;
  const m = shape.exec(text.slice(at));
  const value = m && parseNumeral(m[1]!);
  return m && value ? { end: at + m[0].length, sense: { is: 'number', value, unit: '个' } } : null;
}
