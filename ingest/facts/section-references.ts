/** A section that points to another: 详见专栏3, 按照第四章的布局, （见表2）. */
import type { RelationRecord } from '../../graph/model.js';
import { matches } from '../matches.js';
import { evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';

const reference =
  /(?:专栏|表|附表|附图|图)\s*[0-9０-９]{1,2}(?:[—－-][0-9]{1,2})?|第[一二三四五六七八九十百]+[章编篇](?:第[一二三四五六七八九十]+节)?/g;

export function sectionReferencesRule(context: FactContext): RelationRecord[] {
  const { outline, sectionIds } = context;
  const byPath = new Map(outline.sections.map((s) => [plain(s.path), s.index]));
  return outline.passages.flatMap((passage): RelationRecord[] => {
    if (passage.kind !== 'paragraph' && passage.kind !== 'note') return [];
    return matches(passage.body.text, reference).flatMap((match): RelationRecord[] => {
      const target = byPath.get(plain(match[0].replace(/(章|编|篇)(第)/, '$1/$2')));
      if (target === undefined || target === passage.section) return [];
      const evidence = [evidenceAt(outline, passage.index, match.index, match.index + match[0].length, 'stated')];
      return [{ type: 'CITES', from: sectionIds[passage.section]!, to: sectionIds[target]!, relation: '提及', evidence }];
    });
  });
}

function plain(path: string): string {
  return path.normalize('NFKC').replace(/\s+/g, '');
}
