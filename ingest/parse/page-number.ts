/** A line that holds nothing but a page number: 12, - 12 -, —12—, 第 12 页, 第12页 共80页, xiv. */
import { squeeze } from './join.js';

const forms = [
  /^[-–—－·.]*\d{1,3}[-–—－·.]*$/,
  /^第\d{1,3}页(?:[,，/]?共\d{1,3}页)?$/,
  /^\d{1,3}\/\d{1,3}$/,
  /^[ivxlIVXL]{1,6}$/,
];

export function isPageNumber(text: string): boolean {
  const bare = squeeze(text).replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  return bare.length <= 12 && forms.some((form) => form.test(bare));
}
