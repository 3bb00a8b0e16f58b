/** One shape for what people type: half-width, simplified, one kind of dash, no quotation marks. */
import { Converter } from 'opencc-js/t2cn';

const simplify = Converter({ from: 't', to: 'cn' });
const mainland = Converter({ from: 'twp', to: 'cn' });

/** Signs that differ by keyboard only. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[“”„"＂「」『』‘’'`´]/g, ''],
  [/[—–－―─−~～〜]+/g, '-'],
  [/[∶︰]/g, ':'],
  [/[【〔［]/g, '('],
  [/[】〕］]/g, ')'],
  [/[《》〈〉]/g, ''],
  [/[·•‧]/g, '·'],
];

/** "鐵山（臨海）工業區" and "铁山(临海)工业区" are one; white space is kept as one blank. */
export function normaliseText(text: string): string {
  let out = text.normalize('NFKC');
  for (const [sign, plain] of signs) out = out.replace(sign, plain);
  return simplify(out).replace(/\s+/g, ' ').trim().toLowerCase();
}

/** 電子資訊 and 著力發展, as typed in traditional characters, in the mainland's words: 电子信息, 着力发展. Other text is left alone. */
export function mainlandWords(question: string): string {
  return simplify(question) === question ? question : mainland(question);
}

/** For names: the same without any white space. */
export function normaliseName(text: string): string {
  return normaliseText(text).replace(/ /g, '');
}

const englishOpening = /^\s*(?:which|what|who|whose|where|when|how|is|are|was|were|does|do|did|list|name|show)\s/i;

/** The language of the words around the names: "list the parks in 临江" is English, however long the names. */
export function languageOf(text: string): 'zh' | 'en' {
  if (englishOpening.test(text)) return 'en';
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return words >= 2 && words * 2 > han / 2 ? 'en' : 'zh';
}
