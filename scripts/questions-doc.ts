/** docs/questions.md: the forms of questions and the words they are asked in, from the tables that the asker reads. */
import type { Language } from '../src/ask/answer.js';
import { operationNames } from '../src/ask/describe.js';
import type { Form, Slot } from '../src/ask/form.js';
import { forms } from '../src/ask/forms.js';
import { operations } from '../src/ask/frame.js';
import type { Sense } from '../src/ask/lexicon/sense.js';
import { words } from '../src/ask/lexicon/words.js';
import { sampleNames } from './sample-names.js';

/** `{park}` → the park of the sample plan. */
export function filled(question: string): string {
  return question.replace(/\{(\w+)\}/g, (_, slot: Slot) => sampleNames[slot]);
}

const intro = `# Questions

Every form of question that \`ask\` reads, and the words it is asked in. This page is made by \`npm run generate\` from the
tables that the product uses (\`src/ask/forms.ts\`, \`src/ask/lexicon\`); do not edit it. A test asks each question of the
tables below of the sample plan, in both languages, and compares status and operation (\`tests/sample/forms.test.ts\`).
Forms over several plans are asked of a graph that holds \`plans/beibu-gulf-next-invented.md\` as well.

A question is read into a frame: an **operation** around what is **wanted** (a kind of thing, a figure) under **conditions**
(names, levels, states, years, numbers, sections). The parts combine: any condition narrows any operation, several wants and
conditions may stand in one question, and names may be short, misspelt by a character, in traditional characters or in
pinyin. A question is answered only where the frame uses all of its words; otherwise the status says why not.

| status | means |
|---|---|
| \`ANSWERED\` | all that the plans say, each item with its evidence |
| \`NOT_IN_PLAN\` | understood; the plans do not say. The text names what was searched |
| \`NOT_UNDERSTOOD\` | names the words that were not understood, and offers questions that have an answer |
| \`AMBIGUOUS\` | more than one reading, each with its answer |

## Forms
`;

const status = (form: Form) => (form.status ? ` → \`${form.status}\`` : '');
const over = (form: Form) => (form.several ? '<br>*(several plans)*' : '');

function examples(form: Form, language: Language): string {
  const before = form.after ? `${filled(form.after[language])} › ` : '';
  return form[language].map((q) => `${before}${filled(q)}${status(form)}`).join('<br>');
}

function operationPart(operation: (typeof operations)[number]): string {
  const [zh, en] = operationNames[operation];
  const rows = forms[operation].map(
    (form) => `| ${form.does.zh}<br>${form.does.en}${over(form)} | ${examples(form, 'zh')} | ${examples(form, 'en')} |`,
  );
  return [`### \`${operation}\` ${zh} · ${en}`, '', '| form | 中文 | English |', '|---|---|---|', ...rows, ''].join('\n');
}

/** Word classes: heading, and what a sense of the class is listed under; null where it is of another class. */
const classes: readonly (readonly [string, (sense: Sense) => string | null])[] = [
  ['Kinds of things', (s) => (s.is === 'kind' ? [s.kind, s.level, ...(s.roles ?? [])].filter(Boolean).join(' ') : null)],
  ['Question words', (s) => (s.is === 'ask' ? s.ask : null)],
  ['Figures', (s) => (s.is === 'measure' ? s.words.map((w) => w.join('/')).join(' + ') : null)],
  ['Operators', (s) => (s.is === 'op' ? s.op : null)],
  ['Order', (s) => (s.is === 'rank' ? s.dir : null)],
  ['Comparison with a number', (s) => (s.is === 'compare' ? s.cmp : null)],
  ['Relationships', (s) => (s.is === 'link' ? s.rels.join(', ') : null)],
  ['Levels', (s) => (s.is === 'level' ? s.values.join('、') : null)],
  ['States', (s) => (s.is === 'status' ? s.values.join('、') : null)],
  ['Roles of an industry, relations to a document', (s) => (s.is === 'role' ? s.values.join('、') : null)],
  ['Natures of a figure', (s) => (s.is === 'nature' ? s.values.join('、') : null)],
  ['The plan itself', (s) => (s.is === 'planField' ? s.field : null)],
  ['What an earlier question named', (s) => (s.is === 'refer' ? (s.many ? 'several' : 'one') : null)],
];

function classPart([heading, keyOf]: (typeof classes)[number]): string {
  const lists = new Map<string, string[]>();
  for (const [word, senses] of words) {
    for (const sense of senses) {
      const key = keyOf(sense);
      if (key !== null) lists.set(key, [...(lists.get(key) ?? []), word]);
    }
  }
  const rows = [...lists].map(([key, list]) => `| ${cell(key)} | ${cell([...new Set(list)].join(' '))} |`);
  return [`### ${heading}`, '', '| means | words |', '|---|---|', ...rows, ''].join('\n');
}

const cell = (text: string): string => text.replace(/([|<>])/g, '\\$1');

const vocabulary = `## Words

In Chinese, as the lexicon has them (names of entities, levels and indicators come from the graph besides). English words are
turned into these first (\`src/ask/lexicon/english.ts\`).
`;

export const questionsDoc = (): string =>
  [intro, ...operations.map(operationPart), vocabulary, ...classes.map(classPart)].join('\n').trimEnd().concat('\n');
