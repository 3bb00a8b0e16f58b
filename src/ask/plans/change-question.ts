/** A question that sets two plans against each other, without their names: 有什么变化, 新增了哪些产业, 工业总产值目标提高了吗. */
import type { Language } from '../answer.js';
import type { FrameFilter, Wanted } from '../frame.js';
import { type ChangeWord, changeWords } from '../lexicon/change-words.js';
import type { Catalogue } from '../names/catalogue.js';
import { normaliseText } from '../normalise.js';

export interface ChangeQuestion {
  operation: 'changes' | 'conflicts';
  /** Is there a word that says so, or only kinds and names? */
  says: boolean;
  want: Wanted[];
  filters: FrameFilter[];
  /** Names and figures, to be read as in any question; empty where there are none. */
  rest: string;
}

interface Piece {
  text: string;
  means: ChangeWord['means'] | null;
}

export function changeQuestion(question: string, catalogue: Catalogue, language: Language): ChangeQuestion {
  const pieces = piecesOf(normaliseText(question), catalogue, language);
  const of = <K extends ChangeWord['means']['is']>(is: K) =>
    pieces.flatMap(({ text, means }) => (means?.is === is ? [{ text, means: means as ChangeWord['means'] & { is: K } }] : []));
  const rest = pieces
    .map((p) => (p.means === null ? p.text : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const want = of('kind').map(({ text, means }): Wanted => ({ kind: means.kind, word: text }));
  // 研发投入目标: the figure says itself that it is one.
  const figures = want.length > 0 && want.every((w) => w.kind === 'Indicator');
  const type = of('type').map(({ text, means }) => ({
    text,
    value: (figures || rest !== '') && means.ofFigures ? means.ofFigures : means.of,
  }));
  const changed = [...type, ...of('aspect').map(({ text, means }) => ({ text, value: means.aspect }))];
  const filters: FrameFilter[] =
    changed.length > 0
      ? [
          {
            field: 'change',
            word: changed.map((c) => c.text).join('、'),
            words: [...new Set(changed.map((c) => c.value as string))],
          },
        ]
      : [];
  return {
    operation: of('contradict').length > 0 ? 'conflicts' : 'changes',
    says: changed.length + of('cue').length + of('contradict').length > 0,
    want: want.filter((w, i) => want.findIndex((o) => o.kind === w.kind) === i),
    filters,
    rest,
  };
}

/** Names of the graph are kept whole, whatever words are in them. */
function piecesOf(text: string, catalogue: Catalogue, language: Language): Piece[] {
  const out: Piece[] = [];
  const put = (piece: string, means: Piece['means']) => {
    const last = out.at(-1);
    if (means === null && last?.means === null) last.text += piece;
    else out.push({ text: piece, means });
  };
  for (let i = 0; i < text.length; ) {
    const word = wordAt(text, i, language);
    const name = catalogue.names.matchesAt(text, i).at(-1)?.end ?? i;
    if (name - i > (word?.word.length ?? 0) && name - i > 1) {
      put(text.slice(i, name), null);
      i = name;
    } else if (word) {
      put(word.word, word.means);
      i += word.word.length;
    } else {
      put(text[i]!, null);
      i += 1;
    }
  }
  return out;
}

function wordAt(text: string, at: number, language: Language): ChangeWord | undefined {
  const inWord = (i: number) => /[a-z]/.test(text[i] ?? '');
  return changeWords[language].find(
    ({ word }) =>
      text.startsWith(word, at) && (language === 'zh' || !/[a-z]/.test(word) || !(inWord(at - 1) || inWord(at + word.length))),
  );
}
