import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/render/html.ts';
import type { Document } from '../../src/views/document.ts';
import { hostile, options } from '../render/documents.ts';
import { documentsOf, exampleRegister, hostileRegister } from '../render/views.ts';
import { axeFindings, bringAxe, launch, watch } from '../support/browser.ts';
import { temporaryFolder } from '../support/io.ts';
import { hasTools } from '../support/tools.ts';

const example = documentsOf(exampleRegister());
const attacked = documentsOf(hostileRegister());
const pages = {
  month: example.month,
  year: example.year,
  'attacked month': attacked.month,
  'attacked year': attacked.year,
  'attacked blocks': hostile,
};
const WIDTHS = [360, 1280];
const thai = options({ digits: 'thai' });

describe.skipIf(!hasTools('chromium'))('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  /** A document on a page, and what the page did that it should not. */
  async function visit(document: Document | undefined, how = options()): Promise<{ page: Page; trouble: string[] }> {
    if (!document) throw new Error('no such view');
    const file = join(temporaryFolder(), 'page.html');
    writeFileSync(file, writeHtml(document, how));
    const page = await browser.newPage();
    await bringAxe(page);
    const trouble = watch(page);
    await page.goto(pathToFileURL(file).href);
    return { page, trouble };
  }

  /** Whether a page is whole on a telephone and on a desk: nothing sticks out, axe finds nothing. */
  async function expectWhole(page: Page): Promise<void> {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), `${width}`).toBeLessThanOrEqual(
        0,
      );
      expect(await axeFindings(page), `${width}`).toEqual([]);
    }
  }

  test.each(Object.entries(pages))(
    '%s: nothing runs, nothing is loaded, axe finds nothing, nothing sticks out',
    async (_, document) => {
      const { page, trouble } = await visit(document);
      expect(await page.title()).not.toBe('owned');
      expect(await page.locator('script, img, iframe, [onerror]').count()).toBe(0);
      await expectWhole(page);
      expect(trouble).toEqual([]);
      await page.close();
    },
  );

  test.each(WIDTHS)('at %i pixels charts have a name, and their values are a table', async (width) => {
    const { page } = await visit(example.year);
    await page.setViewportSize({ width, height: 800 });
    const pictures = page.getByRole('img', { name: /แนวโน้ม/ });
    expect(await pictures.count()).toBe(1);
    for (const name of ['การส่งรายงานรายเดือน', 'การเผยแพร่ตามช่องทาง']) {
      const heatMap = page.getByRole('table', { name });
      expect(await heatMap.isVisible(), name).toBe(true);
      expect(await heatMap.getByRole('columnheader').count(), name).toBe(12);
    }
    const table = page.locator('#figure-trend table');
    expect(await table.isVisible()).toBe(false);
    await page.locator('#figure-trend summary').click();
    expect(await table.isVisible()).toBe(true);
    expect(await table.locator('tbody tr').count()).toBe(12);
    await page.close();
  });

  test.each(['memo-plan', 'memo-month', 'memo-year'])(
    '%s prints on A4, tables across on sheets laid across; axe finds nothing on screens',
    async (name) => {
      const { page, trouble } = await visit(example[name], thai);
      await expectWhole(page);
      expect(trouble).toEqual([]);
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = (pdf.match(/\/MediaBox\s*\[[^\]]*\]/g) ?? []).map((box) =>
        (box.match(/[\d.]+/g) ?? []).slice(2).map((side) => Math.round(Number(side))),
      );
      expect(boxes.length).toBeGreaterThan(2);
      expect(boxes[0]).toEqual([595, 842]);
      for (const box of boxes) expect([...box].sort((a, b) => a - b)).toEqual([595, 842]);
      await page.close();
    },
  );
});
