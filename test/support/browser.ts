import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { pathOf } from './tools.ts';

/** A Chromium that asks no other machine for anything. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: pathOf('chromium') ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** What a page did that it should not: messages, errors, dialogs, requests for anything but itself. */
export function watch(page: Page): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) trouble.push(`request: ${request.url()}`);
  });
  return trouble;
}

const AXE = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));

/** Has axe on whatever a page shows from now on. */
export const bringAxe = (page: Page): Promise<unknown> => page.addInitScript({ path: AXE });

/** What axe finds on a page that it was brought to: rule and place of each violation. */
export const axeFindings = (page: Page): Promise<string[]> =>
  page.evaluate(
    `axe.run({ resultTypes: ['violations'], preload: false }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`,
  );
