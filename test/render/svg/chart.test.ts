import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { styleOf } from '../../../src/render/options.ts';
import { drawChart } from '../../../src/render/svg/chart.ts';
import { spread } from '../../../src/render/svg/axis.ts';
import type { Figure } from '../../../src/views/document.ts';
import { bars, grid, options, percent, text, trend } from '../documents.ts';

const style = styleOf(options());
const draw = (figure: Figure) => drawChart(figure, style, 'c').toString();
const pathsOf = (svg: string) => [...svg.matchAll(/<path d="([^"]*)"/g)].map((match) => match[1] ?? '');

describe('lines', () => {
  const labels = ['ก', 'ข', 'ค', 'ง'].map(text);
  const figure = (values: (number | null)[]): Figure => ({
    ...trend,
    labels,
    series: [{ key: 'a', title: 'A', values: values.map(percent) }],
  });

  test('rise with the value: 100 is at the top, 0 at the bottom', () => {
    const [path = ''] = pathsOf(draw(figure([0, 50, 100, 100])));
    const heights = [...path.matchAll(/,([\d.]+)/g)].map((match) => Number(match[1]));
    expect(heights).toEqual([274, 144, 14, 14]);
  });

  test('stop where a value is not known, and go on after it', () => {
    const [path = ''] = pathsOf(draw(figure([10, null, 30, 40])));
    expect(path.match(/M/g)?.length).toBe(2);
  });

  test('that end early have their names where they end, not at the far side', () => {
    const series = [
      { key: 'a', title: 'A', values: [0, 30, 60, 100].map(percent) },
      { key: 'b', title: 'B', values: [0, 20, null, null].map(percent) },
    ];
    const svg = draw({ ...trend, labels, series });
    const endOf = (name: string) => Number(svg.match(new RegExp(`<text x="([0-9.]+)"[^>]*>${name}</text>`))?.[1]);
    const path = pathsOf(svg)[1] ?? '';
    const second = Number(path.match(/L([0-9.]+),/)?.[1]);
    expect(endOf('A')).toBeGreaterThan(Number(path.split(/[ML]/).at(-1)?.split(',')[0]));
    expect(endOf('B') - second).toBeCloseTo(9, 1);
  });

  test('have a name, a description, and a legend with the whole title of each', () => {
    const svg = draw(trend);
    expect(svg).toContain('<title id="c-title">แนวโน้ม</title>');
    expect(svg).toContain('<desc id="c-desc">ผลสะสม ณ สิ้นเดือน เป็นร้อยละ</desc>');
    expect(svg).toContain('<span>m3 จัดทำบันทึกข้อตกลง');
    expect(svg).toContain('>m3</text>');
  });

  test('beyond what can be told apart are grey, and the legend counts them', () => {
    const series = Array.from({ length: 30 }, (_, index) => ({
      key: `m${index}`,
      title: `m${index} มาตรการ`,
      values: labels.map(() => percent(index)),
    }));
    expect(draw({ ...trend, labels, series })).toContain('รายการอื่น 22 รายการ');
  });
});

test('bars are as long as their values, which stand beside them', () => {
  const svg = draw(bars);
  const widths = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map((match) => Number(match[1]));
  expect(widths).toHaveLength(2);
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(77.8 / 85, 3);
  expect(svg).toContain('>77.8</text>');
});

test.each([4, 7, 14, 21, 27])('a label as wide as its room of %i columns stays in one piece', (columns) => {
  const name = 'ก'.repeat(columns);
  const svg = draw({ ...bars, labels: [text(name), text('ก')] });
  expect(svg).toContain(`>${name}</text>`);
  expect(draw({ ...bars, labels: [text('เว็บไซต์'), text('ก')] })).toContain('>เว็บไซต์</text>');
});

test('a grid has a cell with its mark for each office and month', () => {
  const svg = draw(grid);
  expect(svg.match(/<rect /g)?.length).toBe(36);
  expect(svg.match(/>\+12<\/text>/g)?.length).toBe(9);
});

test('names at the ends of lines stay apart and in the order of the lines', () => {
  const heights = fc.array(fc.integer({ min: 0, max: 260 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(heights, (some) => {
      const apart = spread(some, 19, 279).sort((a, b) => a - b);
      apart.forEach((height, index) => {
        if (index > 0) expect(height - (apart[index - 1] ?? 0)).toBeGreaterThanOrEqual(19);
        expect(height).toBeLessThanOrEqual(279);
      });
    }),
  );
});
