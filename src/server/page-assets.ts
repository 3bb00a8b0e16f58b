/** The style and the script of the page at `/`. Texts from plans and answers only ever become text nodes. */

export const style = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
body { margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem; }
h1 small { font-weight: normal; opacity: .6; font-size: .6em; }
form { display: flex; gap: .5rem; }
input { flex: 1; padding: .6rem; font: inherit; }
button { padding: .6rem 1rem; font: inherit; cursor: pointer; }
#examples { display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0; }
#examples button { padding: .25rem .75rem; }
.quiet { opacity: .7; font-size: .9em; }
.item { border-left: 3px solid #8887; margin: 1rem 0; padding: .1rem 0 .1rem .9rem; }
blockquote { margin: .3rem 0; }
cite { opacity: .7; font-style: normal; font-size: .85em; }
`;

export const script = `
'use strict';
const $ = (id) => document.getElementById(id);
const el = (tag, text, name) => { const e = document.createElement(tag); if (text) e.textContent = text; if (name) e.className = name; return e; };
const ASK = 'query Ask($question: String!) { ask(question: $question) { status text suggestions items { kind name value unit boolean section evidence { section quote } } } }';

async function graphql(query, variables) {
  const headers = { 'content-type': 'application/json' };
  if ($('token').value) headers.authorization = 'Bearer ' + $('token').value;
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  if (response.status === 401) { $('access').hidden = false; throw new Error('需要访问令牌。 A token is needed.'); }
  const body = await response.json();
  if (body.errors) throw new Error(body.errors.map((e) => e.message).join(' '));
  return body.data;
}

function heading(item) {
  if (item.kind === 'VALUE') return [item.name, item.value === null ? null : item.value + (item.unit || '')].filter(Boolean).join('：');
  if (item.kind === 'BOOLEAN') return [item.boolean ? '是 Yes' : '否 No', item.name].filter(Boolean).join('：');
  return item.kind === 'SECTION' && item.section !== item.name ? item.section + ' ' + item.name : item.name;
}

function shown(item) {
  const box = el('div', '', 'item');
  box.append(el('strong', heading(item)));
  for (const e of item.evidence) {
    const quote = el('blockquote', '“' + e.quote + '” ');
    quote.append(el('cite', e.section));
    box.append(quote);
  }
  return box;
}

async function ask(question) {
  $('question').value = question;
  $('answer').replaceChildren(el('p', '……', 'quiet'));
  try {
    const { ask: answer } = await graphql(ASK, { question });
    const parts = [el('p', answer.text), ...answer.items.map(shown)];
    if (answer.suggestions.length) {
      parts.push(el('p', '还可以问 / You could ask:', 'quiet'));
      for (const text of answer.suggestions) { const b = el('button', text, 'example'); b.type = 'button'; b.onclick = () => ask(text); parts.push(b); }
    }
    $('answer').replaceChildren(...parts);
    $('answer').dataset.status = answer.status;
  } catch (error) {
    $('answer').replaceChildren(el('p', error.message));
  }
}

$('form').addEventListener('submit', (event) => { event.preventDefault(); ask($('question').value); });
for (const button of document.querySelectorAll('#examples .example')) button.addEventListener('click', () => ask(button.textContent));
graphql('{ plans { title } }').then(({ plans }) => {
  $('plans').textContent = plans.length ? plans.map((p) => p.title).join('；') : '图谱里还没有规划。 There is no plan in the graph yet.';
}, (error) => { $('plans').textContent = error.message; });
`;
