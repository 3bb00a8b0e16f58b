/** The industry of the class that names of places are listed under: 云岭高新区、东港产业园等 | 轴承 | 产业基地. */
import type { Sentence } from '../facts/clauses.js';
import { matches } from '../matches.js';
import type { Cue } from './industry-cues.js';

const classed =
  /等(?:[0-9一二三四五六七八九十两]+(?:个|大|家))?([^，。；：、等的和与及（）“”]{2,12}?)(?:产业园区|产业基地|生产基地|产业园|产业集聚区|产业集群区|产业功能区|集聚区|聚集区|集中区|园区|基地)(?![\u4e00-\u9fff]*级)/g;

/** `start` is where the list ends; the object is what the class says of industry. */
export function classesIn(text: string, sentence: Sentence): Cue[] {
  return matches(text.slice(sentence.start, sentence.end), classed).map((m) => {
    const start = sentence.start + m.index;
    const objectEnd = start + m[0].indexOf(m[1]!, 1) + m[1]!.length;
    return { start, end: start + m[0].length, text: '', strict: true, objectStart: objectEnd - m[1]!.length, objectEnd };
  });
}
