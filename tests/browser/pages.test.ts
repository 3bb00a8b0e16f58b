/** The pages in a real browser, offline, on the sample plan: a person opens them, asks, and reads the sentences. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/store.js';
import { ingestInto, openServer, openStore } from '../../src/compose.js';
import type { PlanServer } from '../../src/server.js';
import { executable, openBrowser, visit } from './browser.js';

/** SCREENSHOTS=FOLDER keeps pictures of what was seen. */
const shot = async (page: Page, name: string) => {
  if (process.env.SCREENSHOTS) await page.screenshot({ path: join(process.env.SCREENSHOTS, `${name}.png`) });
};

const plans = new URL('../../plans/', import.meta.url);

if (!executable) {
  const message =
    'No browser: install chromium (apt-get install chromium) or name one with CHROMIUM=/path; the browser tests were skipped.';
  if (process.env.REQUIRE_BROWSER === '1') it('needs a browser', () => expect.fail(message));
  else console.warn(message);
}

describe.skipIf(!executable)('in a browser', { timeout: 90_000 }, () => {
  let folder: string;
  let store: GraphStore;
  let server: PlanServer;
  let browser: Browser;
  let url: string;
  let question: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plangraph-browser-'));
    store = await openStore({ kind: 'embedded', data: folder });
    const name = 'beibu-gulf-abridged.md';
    await ingestInto(store, await readFile(new URL(name, plans)), { name });
    const examples = (await readFile(new URL('questions.txt', plans), 'utf8')).trim().split('\n');
    question = examples[0]!;
    server = await openServer(store, { token: null, adminToken: 'test', examples, log: () => {} });
    ({ url } = await server.listen(0, '127.0.0.1'));
    browser = await openBrowser(executable!);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close(500);
    await store?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('the page answers an example with its sentences', async () => {
    const { page, outside, complaints } = await visit(browser, url);
    await page.goto(url);
    await page.getByRole('button', { name: question }).click();
    await page.waitForSelector('#answer[data-status="ANSWERED"]');
    await shot(page, 'page');
    expect(await page.locator('#answer .item').count()).toBeGreaterThan(0);
    expect(await page.locator('#answer .item blockquote').count()).toBeGreaterThan(0);
    expect(await page.locator('#plans').textContent()).not.toBe('');
    expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
    await page.close();
  });

  it('the page says so when a question has no answer', async () => {
    const { page } = await visit(browser, url);
    await page.goto(url);
    await page.getByRole('textbox').first().fill('哪些园区发展<b>星际旅行</b>？');
    await page.getByRole('button', { name: '提问' }).click();
    await page.waitForSelector('#answer[data-status]:not([data-status="ANSWERED"])');
    expect(await page.locator('#answer .item').count()).toBe(0);
    expect(await page.locator('#answer b').count()).toBe(0);
    await page.close();
  });

  it('GraphiQL opens offline, knows the schema and shows an answer', async () => {
    const { page, outside, complaints } = await visit(browser, url);
    const schema = page.waitForResponse((r) => r.url().includes('/graphql') && r.request().method() === 'POST');
    await page.goto(`${url}/graphql`);
    expect((await schema).ok()).toBe(true);
    await page.waitForSelector('.graphiql-query-editor');
    const answered = page.waitForResponse((r) => (r.request().postData() ?? '').includes('query Ask'));
    await page.getByRole('button', { name: /Execute query/ }).click();
    const { data } = (await (await answered).json()) as { data: { ask: { status: string; items: { name: string }[] } } };
    expect(data.ask.status).toBe('ANSWERED');
    const shown = page.locator('.result-window');
    await expect.poll(() => shown.textContent(), { timeout: 10_000 }).toContain('ANSWERED');
    await shot(page, 'graphiql');
    expect(await page.getByRole('tab').count()).toBeGreaterThanOrEqual(4);
    expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
    await page.close();
  });
});
