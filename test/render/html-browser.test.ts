import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/render/html.ts';
import { axeFindings, hasBrowser, launch, watch } from '../support/browser.ts';
import { temporaryFolder } from '../support/io.ts';
import { hostile, options } from './documents.ts';
import { documentsOf, exampleRegister, hostileRegister } from './views.ts';

const example = documentsOf(exampleRegister());
const attacked = documentsOf(hostileRegister());
const pages = {
  month: example.month,
  year: example.year,
  'attacked month': attacked.month,
  'attacked year': attacked.year,
  'attacked blocks': hostile,
};

describe.skipIf(!hasBrowser).each([360, 1280])('in a browser %i pixels wide', (width) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test.each(Object.entries(pages))(
    '%s: nothing runs, nothing is loaded, axe finds nothing, nothing sticks out',
    async (_, document) => {
      if (!document) throw new Error('no such view');
      const file = join(temporaryFolder(), 'page.html');
      writeFileSync(file, writeHtml(document, options()));
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      const trouble = watch(page);
      await page.goto(pathToFileURL(file).href);
      expect(await page.title()).not.toBe('owned');
      expect(await page.locator('script, img, iframe, [onerror]').count()).toBe(0);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(await axeFindings(page)).toEqual([]);
      expect(trouble).toEqual([]);
      await page.close();
    },
  );

  test('charts are pictures with a name, and the values can be opened as a table', async () => {
    const file = join(temporaryFolder(), 'page.html');
    writeFileSync(file, writeHtml(example.year ?? hostile, options()));
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(pathToFileURL(file).href);
    const charts = page.getByRole('img');
    expect(await charts.count()).toBe(3);
    const table = page.locator('#figure-trend table');
    expect(await table.isVisible()).toBe(false);
    await page.locator('#figure-trend summary').click();
    expect(await table.isVisible()).toBe(true);
    expect(await table.locator('tbody tr').count()).toBe(12);
    await page.close();
  });
});
