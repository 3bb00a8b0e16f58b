/** A real browser that can reach this machine only, and tells what it tried beyond it. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** CHROMIUM names another one; null where there is none. */
export const executable: string | null = process.env.CHROMIUM ?? places.find(existsSync) ?? null;

export const openBrowser = (path: string): Promise<Browser> =>
  chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'] });

export interface Visit {
  page: Page;
  /** Addresses outside `url` that the page asked for. */
  outside: string[];
  /** What the page's scripts threw or complained of. */
  complaints: string[];
}

export async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  await page.route(
    (asked) => /^(https?|wss?):$/.test(asked.protocol) && asked.origin !== new URL(url).origin,
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, outside, complaints };
}
