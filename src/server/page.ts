/** The page at `/`: ask a question and read the answer with its sentences. One file, nothing from elsewhere. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { script, style } from './page-assets.js';

export function usePage(examples: readonly string[]): Plugin {
  const html = page(examples);
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; script-src '${hash(script)}'; style-src '${hash(style)}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== '/' || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : html, { headers }));
    },
  };
}

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => entities[c]!);

function page(examples: readonly string[]): string {
  const buttons = examples.map((q) => `<button type="button" class="example">${escaped(q)}</button>`).join('\n');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>规划图谱 plangraph</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1>规划图谱 <small>plangraph</small></h1>
<p id="plans" class="quiet"></p>
<form id="form">
<input id="question" name="question" autocomplete="off" maxlength="2000" placeholder="问一个问题，中英文都可以 / Ask in Chinese or English" aria-label="问题 Question" required>
<button>提问 Ask</button>
</form>
<div id="examples">${buttons}</div>
<label id="access" hidden>访问令牌 Token <input id="token" type="password" autocomplete="off"></label>
<section id="answer" aria-live="polite"></section>
<p class="quiet"><a href="/graphql">GraphiQL</a>：用 GraphQL 查询同一张图 / query the same graph</p>
</main>
<script>${script}</script>
</body>
</html>
`;
}
