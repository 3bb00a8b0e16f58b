// node .ci/ask-once.mjs URL QUESTION: fails unless the server answers the question with at least two items, each cited.
const [url, question] = process.argv.slice(2);
const query = 'query ($question: String!) { ask(question: $question) { status text items { name evidence { quote } } } }';
const response = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables: { question } }),
});
const { data, errors } = await response.json();
console.log(`${question} ${JSON.stringify(errors ?? data.ask.text)}`);
const good =
  data?.ask.status === 'ANSWERED' && data.ask.items.length >= 2 && data.ask.items.every((item) => item.evidence.length > 0);
if (!good) process.exitCode = 1;
