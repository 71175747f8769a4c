import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { styleOf } from '../../../src/render/options.ts';
import { spread } from '../../../src/render/charts/axis.ts';
import { figureHtml } from '../../../src/render/html/figure.ts';
import { html } from '../../../src/render/html/markup.ts';
import type { Figure } from '../../../src/views/document.ts';
import { bars, grid, options, percent, text, trend } from '../documents.ts';

const style = styleOf(options());
const draw = (figure: Figure) => html`${figureHtml(figure, style)}`.toString();
const pathsOf = (svg: string) => [...svg.matchAll(/<path d="([^"]*)"/g)].map((match) => match[1] ?? '');

describe('lines', () => {
  const labels = ['ก', 'ข', 'ค', 'ง'].map(text);
  const figure = (values: (number | null)[]): Figure => ({
    ...trend,
    labels,
    series: [{ key: 'a', title: ['A'], values: values.map(percent) }],
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
      { key: 'a', title: ['A'], values: [0, 30, 60, 100].map(percent) },
      { key: 'b', title: ['B'], values: [0, 20, null, null].map(percent) },
    ];
    const svg = draw({ ...trend, labels, series });
    const endOf = (name: string) =>
      svg.match(new RegExp(`<text class="name" x="([0-9.]+%)" dx="(\\d+)"[^>]*>${name}</text>`));
    expect(endOf('A')?.slice(1)).toEqual(['100%', '5']);
    // The second of four months, of 94 percent between the insets.
    expect(endOf('B')?.slice(1)).toEqual(['34.33%', '9']);
    const second = Number(pathsOf(svg)[0]?.match(/L([0-9.]+),/)?.[1]);
    expect(second / 10).toBeCloseTo(34.33, 1);
  });

  test('have a name, a description, and a legend with the whole title of each', () => {
    const svg = draw(trend);
    expect(svg).toContain('role="img" aria-labelledby="figure-trend-title figure-trend-says"');
    expect(svg).toContain('<figcaption id="figure-trend-title">แนวโน้ม</figcaption>');
    expect(svg).toContain('<p id="figure-trend-says">ผลสะสม ณ สิ้นเดือน เป็นร้อยละ</p>');
    expect(svg).toContain('<span>m3 จัดทำบันทึกข้อตกลง');
    expect(svg).toContain('>m3</text>');
  });

  test('beyond what can be told apart are grey, and the legend counts them', () => {
    const series = Array.from({ length: 30 }, (_, index) => ({
      key: `m${index}`,
      title: [text(`m${index}`), ' มาตรการ'],
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
  expect(svg).toContain('<b>77.8</b>');
});

test('bars of several series say which each is of', () => {
  const series = [...bars.series, { key: 'mean', title: ['ค่าเฉลี่ย'], values: [percent(80), percent(null)] }];
  const svg = draw({ ...bars, series });
  expect(svg.match(/<span>คะแนน ITA<\/span>/g)?.length).toBe(2);
  expect(svg).toMatch(/<span>ค่าเฉลี่ย<\/span> <svg[^>]*><\/svg> <b>-<\/b>/);
});

test('a name stands in one piece, however long: a browser breaks it where it must', () => {
  const name = 'จัดทำบันทึกข้อตกลงความร่วมมือระหว่างนายกองค์การบริหารส่วนตำบล';
  expect(draw({ ...bars, labels: [text(name), text('เว็บไซต์')] })).toContain(`<dt>${name}</dt>`);
  expect(draw(grid)).toContain('<th scope="row">กองการศึกษา ศาสนาและวัฒนธรรม</th>');
});

test('a chart is drawn once, without a table where its values stand in it as text', () => {
  for (const [figure, tables] of [
    [trend, 1],
    [bars, 0],
    [grid, 1],
  ] as const) {
    const drawn = draw(figure);
    expect(drawn.match(/<(figure|dl class="bars"|svg class="plot)/g)?.length, figure.form).toBe(
      figure.form === 'grid' ? 1 : 2,
    );
    expect(drawn.match(/<table/g)?.length ?? 0, figure.form).toBe(tables);
  }
});

test('a grid has a cell with its mark for each office and month', () => {
  const svg = draw(grid);
  expect(svg.match(/<td class="/g)?.length).toBe(36);
  expect(svg.match(/<td class="warn">\+12<\/td>/g)?.length).toBe(9);
  expect(svg.match(/<th scope="col"/g)?.length).toBe(12);
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
