/** The page of `inspect --html` in a real browser: it runs nothing, asks for nothing, and the legend hides kinds. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewPlan } from '../../ingest/ingest.js';
import { messagesIn } from '../../src/cli/messages/messages.js';
import { reviewPage } from '../../src/cli/review/page.js';
import { reviewOf } from '../../src/cli/review/review.js';
import { hillPlan, hostilePlan } from '../cli/review-plan.js';
import { executable, openBrowser, visit } from './browser.js';

function pageOf(text: string, name: string): string {
  const { outline, facts } = reviewPlan(new TextEncoder().encode(text), name);
  const words = messagesIn('zh').review;
  const roots = outline.sections.filter((s) => s.parent === null).map((s) => s.index);
  return reviewPage(reviewOf(outline, facts, roots, words.wholePlan), words, 'zh');
}

describe.skipIf(!executable)('a review in a browser', { timeout: 90_000 }, () => {
  let folder: string;
  let browser: Browser;
  const open = async (text: string, name: string) => {
    const file = join(folder, `${name}.html`);
    await writeFile(file, pageOf(text, name));
    const seen = await visit(browser, pathToFileURL(file).href);
    const dialogs: string[] = [];
    seen.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      return dialog.dismiss();
    });
    await seen.page.goto(pathToFileURL(file).href);
    return { ...seen, dialogs };
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plangraph-review-'));
    browser = await openBrowser(executable!);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('shows each fact at the height of its passage', async () => {
    const { page, outside, complaints } = await open(hillPlan, 'hill.md');
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())!.y;
    for (const number of [1, 2])
      expect(Math.abs((await top(`#q${number} ~ mark`)) - (await top(`#f${number}`)))).toBeLessThan(80);
    expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
    await page.close();
  });

  it('a kind that is not ticked is hidden', async () => {
    const { page } = await open(hillPlan, 'hill.md');
    const facts = page.locator('.fact.DEVELOPS');
    expect(await facts.first().isVisible()).toBe(true);
    await page.locator('#only-DEVELOPS').uncheck();
    expect(await facts.first().isVisible()).toBe(false);
    expect(await page.locator('.fact.Measurement').first().isVisible()).toBe(true);
    await page.close();
  });

  it('runs nothing that a hostile plan holds', async () => {
    const { page, outside, complaints, dialogs } = await open(hostilePlan, 'hostile.txt');
    expect(await page.locator('main script, main img, main [onmouseover]').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('<script>alert(1)</script>');
    expect({ outside, complaints, dialogs }).toEqual({ outside: [], complaints: [], dialogs: [] });
    await page.close();
  });
});
