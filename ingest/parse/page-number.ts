/** A line that holds nothing but a page number: 12, - 12 -, —12—, 第 12 页, 第12页 共80页, xiv. */
import { squeeze } from './join.js';

const forms = [
  /^[-–—－·.]*\d{1,3}[-–—－·.]*$/,
  /^第\d{1,3}页(?:[,，/]?共\d{1,3}页)?$/,
  /^\d{1,3}\/\d{1,3}$/,
  /^[ivxlIVXL]{1,6}$/,
];

/** A figure, a roman numeral or the dash, dot or 第 before one. */
const opens = /^[\s\u200B\uFEFF]*[-–—－·.第\d０-９ivxlIVXL]/;

export function isPageNumber(text: string): boolean {
  if (!opens.test(text)) return false;
  const bare = squeeze(text).replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  return bare.length <= 12 && forms.some((form) => form.test(bare));
}
