/** Parts of a list that are not to be cut: brackets, and modifiers that hold separators of their own. Lengths are kept. */

/** Stands for a character that is not to be read. */
const hidden = '\u0001';

/** 面向省内和境外的, 集种植、加工于一体的: a modifier up to its 的. */
const modifiers =
  /(?<=^|[、，及和与等])(?:面向|符合|具有|适应|适合|适宜|围绕|服务|针对|基于|采用|用于|为(?!主|核心|重点|代表|支撑|特色|龙头|引领|支柱|特征|标志)|与|集|对|能够|有|利用|依托|满足|拥有|立足|以(?=[^，、的]*为(?:导向|基础|方向|目标|目的)))[^，。；]{1,40}?的/g;

/** Brackets and all in them, and what stands between quotation marks, hidden. */
export function hide(text: string): string {
  if (!/[（(“]/.test(text)) return text;
  return text.replace(/（[^（）]*）|\([^()]*\)|“[^“”]*[、，及和与][^“”]*”/g, (m) => hidden.repeat(m.length));
}

export function hideModifiers(text: string): string {
  if (!text.includes('的')) return text;
  return text.replace(modifiers, (m) => hidden.repeat(m.length));
}

/** The span inside the last bracket of `[start, end)`. */
export function inBrackets(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const part = text.slice(start, end);
  const close = Math.max(part.lastIndexOf('）'), part.lastIndexOf(')'));
  const open = Math.max(part.lastIndexOf('（', close), part.lastIndexOf('(', close));
  return close > open && open > 0 ? { start: start + open + 1, end: start + close } : undefined;
}
