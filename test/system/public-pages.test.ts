import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileFiles } from '../publish/hostile.ts';
import { exampleWith, filesBelow, minimalWith, type Place, publish } from '../publish/site.ts';
import { axeFindings, bringAxe, launch, watch } from '../support/browser.ts';
import { municipality } from '../support/municipality.ts';
import { hasTools } from '../support/tools.ts';

/** The labels of charts that stand out of their chart, or over another label. */
const CUT_LABELS = `[...document.querySelectorAll('main :is(.plot, .bars, .heat)')].flatMap((chart) => {
  const edge = chart.getBoundingClientRect();
  const isSeen = (one) => one.checkVisibility({ opacityProperty: true }) && one.getBoundingClientRect().width > 0;
  const labels = [...chart.querySelectorAll('text, dt, dd > span, b, th > span, th[scope=row], td')].filter(isSeen).map((one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    return { text: one.textContent, box: range.getBoundingClientRect() };
  }).filter(({ box }) => box.width > 0);
  const isCut = ({ box: { left, right } }) => left < edge.left - 1 || right > edge.right + 1;
  const isOver = ({ box: a }, { box: b }) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 6 && b.top < a.bottom - 6;
  const over = labels.flatMap((one, at) => labels.slice(at + 1).filter((other) => isOver(one, other)).map((other) => one.text + ' over ' + other.text));
  return [...labels.filter(isCut).map(({ text }) => text), ...over];
})`;

describe.skipIf(!hasTools('chromium'))('in a browser', () => {
  let browser: Browser;
  let example: Place;
  let hostile: Place;
  beforeAll(async () => {
    example = exampleWith();
    hostile = minimalWith(hostileFiles());
    [browser] = await Promise.all([launch(), publish(example), publish(hostile)]);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    example.remove();
    hostile.remove();
  });

  const pagesOf = (place: Place) => filesBelow(place.out).filter((file) => file.endsWith('.html'));
  const address = (place: Place, file: string) => pathToFileURL(join(place.out, file)).href;

  /** Whether a page is whole on a telephone and on a desk: nothing sticks out, axe finds nothing. */
  async function expectWhole(page: Page, file: string): Promise<void> {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const what = `${file} at ${width} pixels`;
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), what).toBeLessThanOrEqual(0);
      expect(await axeFindings(page), what).toEqual([]);
    }
  }

  /** A page and what it did that it should not; its own fonts and style sheet it may load. */
  async function visit(place: Place, width: number): Promise<{ page: Page; trouble: () => string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 800 }, javaScriptEnabled: true });
    const seen = watch(page);
    const own = ['fonts/', 'style.css'].map((file) => `request: ${address(place, file)}`);
    return { page, trouble: () => seen.filter((line) => !own.some((begin) => line.startsWith(begin))) };
  }

  it('every page is whole: axe finds nothing, nothing sticks out, nothing fails, the font has come', async () => {
    const { page, trouble } = await visit(example, 1280);
    await bringAxe(page);
    for (const file of pagesOf(example).filter((name) => !/month-(2564|2565-0[1345678])/.test(name))) {
      await page.goto(address(example, file));
      expect(await page.evaluate('document.fonts.ready.then(() => document.fonts.check("16px Sarabun", "ก"))')).toBe(
        true,
      );
      expect(
        await page.evaluate('[...document.fonts].filter((font) => font.status === "loaded").length'),
      ).toBeGreaterThan(2);
      await expectWhole(page, file);
      expect(await page.locator('h1').count()).toBe(1);
    }
    expect(trouble()).toEqual([]);
    await page.close();
  }, 180_000);

  it('every table and chart fits a telephone and a desk: nothing is off the screen, no label is cut, no idle tab stop', async () => {
    const { page } = await visit(example, 360);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const file of ['index', 'plan', 'month-2565-02', 'measure-m5', 'scores', 'year', 'downloads']) {
        await page.goto(address(example, `${file}.html`));
        const what = `${file} at ${width} pixels`;
        expect(
          await page.evaluate(
            '[...document.querySelectorAll(".scroll, .plot, .bars, .heat")].filter((one) => one.scrollWidth > one.clientWidth + 1).map(({ id }) => id)',
          ),
          what,
        ).toEqual([]);
        expect(await page.evaluate(CUT_LABELS), what).toEqual([]);
        expect(await page.locator('main [tabindex="0"]').count(), what).toBe(0);
      }
    }
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(address(example, 'month-2565-02.html'));
    const row = page.locator('#table-measures tbody tr').nth(2);
    expect((await row.innerText()).replace(/\s+/g, ' ')).toContain('จัดทำบันทึกข้อตกลง');
    const label = await page.evaluate(
      'getComputedStyle(document.querySelector("#table-measures tbody tr td[data-label=แผน]"), "::before").content',
    );
    expect(label).toBe('"แผน"');
    await page.close();
  }, 180_000);

  it('a reader goes from page to page, and every link within leads somewhere', async () => {
    const { page, trouble } = await visit(example, 360);
    await page.goto(address(example, 'index.html'));
    for (const [link, title] of [
      ['มาตรการ', 'มาตรการ ปีงบประมาณ พ.ศ. 2565'],
      ['ผลรายเดือน', 'ผลการดำเนินการ เดือนกันยายน 2565'],
      ['สรุปทั้งปี', 'สรุปผล ปีงบประมาณ พ.ศ. 2565'],
      ['การเผยแพร่', 'การเผยแพร่ข้อมูล ปีงบประมาณ พ.ศ. 2565'],
      ['คณะทำงาน', 'คณะทำงานกำหนดมาตรการ'],
      ['ร้องเรียน เสนอแนะ', 'ช่องทางร้องเรียนและเสนอแนะ'],
      ['ดาวน์โหลด', 'ดาวน์โหลดข้อมูล'],
      ['ภาพรวม', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
    ] as const) {
      await page.getByRole('navigation', { name: 'หน้าทั้งหมด' }).getByRole('link', { name: link, exact: true }).click();
      expect(await page.locator('h1').textContent()).toBe(title);
      expect(await page.locator('header [aria-current]').textContent()).toBe(link);
    }
    await page.getByRole('navigation', { name: 'ผลแต่ละเดือน' }).getByRole('link', { name: 'ก.พ. 2565' }).click();
    await page.getByRole('link', { name: /เดือนถัดไป มีนาคม 2565/ }).click();
    expect(await page.locator('h1').textContent()).toContain('มีนาคม 2565');
    expect(trouble()).toEqual([]);

    const there = new Set(filesBelow(example.out));
    const broken: string[] = [];
    for (const file of pagesOf(example)) {
      await page.goto(address(example, file));
      const hrefs: string[] = await page.evaluate(
        '[...document.querySelectorAll("a")].map((a) => a.getAttribute("href"))',
      );
      for (const href of hrefs) {
        if (/^(https?:|mailto:|tel:|#content$)/.test(href)) continue;
        const [target = '', anchor] = href.split('#');
        const known = there.has(decodeURIComponent(target));
        const found =
          anchor === undefined || (known && readFileSync(join(example.out, target), 'utf8').includes(`id="${anchor}"`));
        if (!known || !found) broken.push(`${file}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
    await page.close();
  }, 180_000);

  it('a keyboard skips to the content, and opens the values of a chart', async () => {
    const { page } = await visit(example, 1280);
    await page.goto(address(example, 'index.html'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('ข้ามไปยังเนื้อหา');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.locator('#figure-curve summary').press('Enter');
    expect(await page.locator('#figure-curve tbody tr').count()).toBe(12);
    expect(await page.locator('#figure-curve table').isVisible()).toBe(true);
    expect(await page.locator('#figure-curve thead th').allInnerTexts()).toEqual(['แผน', 'ผล']);
    await page.close();
  });

  it('a month prints on at most four sheets, of the example and of a large municipality', async () => {
    const large = minimalWith(municipality());
    await publish(large, '--year', '2565');
    const page = await browser.newPage();
    for (const place of [example, large]) {
      for (const file of pagesOf(place).filter((name) => /^month-2565-0[2579]/.test(name))) {
        await page.goto(address(place, file));
        const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
        expect(sheets?.length, file).toBeLessThanOrEqual(4);
        expect(sheets?.length, file).toBeGreaterThan(0);
      }
    }
    await page.close();
    large.remove();
  }, 180_000);

  it('hostile data runs nothing and breaks nothing', async () => {
    const { page, trouble } = await visit(hostile, 1280);
    await bringAxe(page);
    const pages = pagesOf(hostile);
    expect(pages).toContain('month-2565-02.html');
    for (const file of pages) {
      await page.goto(address(hostile, file));
      expect(await page.title()).not.toBe('owned');
      expect(
        await page.locator('script, img, iframe, object, embed, form, base, [onerror], [onclick], [style]').count(),
        file,
      ).toBe(0);
      expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toContain(
        "default-src 'none'",
      );
      const schemes: string[] = await page.evaluate('[...document.links].map((link) => link.protocol)');
      expect(schemes.filter((scheme) => !['file:', 'https:', 'http:', 'mailto:'].includes(scheme))).toEqual([]);
      await expectWhole(page, file);
      for (const link of await page.locator('main a[href^="javascript" i]').all()) await link.click();
    }
    expect(trouble()).toEqual([]);
    await page.close();
  }, 180_000);
});
