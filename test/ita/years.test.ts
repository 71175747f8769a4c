import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { assessmentOf, shippedAssessment } from '../../src/ita/assessment.ts';
import { hasAllItems, indicatorOf, itemOf, itemValue } from '../../src/ita/items.ts';
import { sourceText } from '../../src/ita/year-files.ts';
import { isWeak } from '../../src/model/assessment.ts';
import { dayText } from '../../src/model/be-date.ts';
import { toFixed } from '../../src/model/fraction.ts';
import { loadTexts } from '../../src/data/load.ts';

const FOLDER = join(import.meta.dirname, '../../src/ita/years');
const YEARS = [2563, 2564, 2565, 2566, 2567, 2568, 2569];
const yamlOf = (name: string): unknown => parse(readFileSync(join(FOLDER, name), 'utf8'));

type Plain = Readonly<Record<string, unknown>>;

/** The values of a file that don't say how sure they are, or where they were read, by their place. */
function unsourced(file: Plain, sources: Plain): string[] {
  const lacking = (value: Plain, place: string, before = '') =>
    typeof value[`${before}certainty`] === 'string' && Object.hasOwn(sources, String(value[`${before}source`]))
      ? []
      : [place];
  return Object.entries(file).flatMap(([name, section]) => {
    if (name === 'year') return [];
    const values = (Array.isArray(section) ? section : [section]) as Plain[];
    return values.flatMap((value, index) => {
      const place = `${name}.${value.id ?? value.number ?? value.name ?? value.event ?? index}`;
      const about = Object.keys(value).some((key) => key.startsWith('about_'));
      return [...lacking(value, place), ...(about ? lacking(value, `${place}.about`, 'about_') : [])];
    });
  });
}

describe('what ships of the years', () => {
  const sources = yamlOf('sources.yaml') as Plain;

  test('is one file a year, from 2563 to 2569, and nothing of 2570', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...YEARS.map((year) => `${year}.yaml`), 'sources.yaml']);
    expect(shippedAssessment(2570)).toBeUndefined();
    for (const year of YEARS) expect((yamlOf(`${year}.yaml`) as Plain).year).toBe(year);
  });

  test.each(YEARS)('has a source and a certainty for every value of %i', (year) => {
    expect(unsourced(yamlOf(`${year}.yaml`) as Plain, sources)).toEqual([]);
  });

  test('a value without source among good ones is found', () => {
    const good = { certainty: 'read', source: 'sme-levels' };
    const planted = {
      year: 2565,
      pass_mark: { score: 85, ...good },
      items: [
        { id: 'O1', name: 'ก', ...good },
        { id: 'O2', name: 'ข', certainty: 'read' },
        { id: 'O3', name: 'ค', ...good, source: 'not-there' },
        { id: 'O4', name: 'ง', ...good, about: 2565, about_certainty: 'weak' },
      ],
    };
    expect(unsourced(planted, sources)).toEqual(['items.O2', 'items.O3', 'items.O4.about']);
  });

  test('names no source that no value has', () => {
    const used = YEARS.map((year) => readFileSync(join(FOLDER, `${year}.yaml`), 'utf8')).join('\n');
    expect(Object.keys(sources).filter((name) => !used.includes(`source: ${name}`))).toEqual([]);
  });

  test.each(YEARS)('of %i: instruments weigh 100 together and share the ten indicators, levels fall', (year) => {
    const known = shippedAssessment(year);
    expect(known?.instruments.map(({ weight }) => weight)).toEqual([30, 30, 40]);
    expect(known?.instruments.flatMap(({ indicators }) => indicators)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(known?.indicators.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const marks = known?.levels.map(({ total }) => Number(toFixed(total, 2))) ?? [];
    expect(marks).toEqual(marks.toSorted((a, b) => b - a));
    expect(marks.at(-1)).toBe(0);
    expect(known?.items.map(({ id }) => id)).toEqual([...new Set(known?.items.map(({ id }) => id))]);
    for (const { group } of known?.items ?? [])
      if (group !== undefined) expect(known?.groups.map(({ id }) => id)).toContain(group);
  });
});

describe('what is known of a year', () => {
  test('its items: all of 2564 to 2566, 2568 and 2569, few of 2563 and 2567', () => {
    const count = (year: number) => shippedAssessment(year)?.items.length;
    expect(YEARS.map(count)).toEqual([3, 43, 43, 43, 6, 28, 26]);
    const isComplete = (year: number) => hasAllItems(shippedAssessment(year) as never);
    expect(YEARS.filter(isComplete)).toEqual([2564, 2565, 2566, 2568, 2569]);
    expect(itemOf(shippedAssessment(2565), 'O34')?.name).toBe('นโยบายไม่รับของขวัญ (No Gift Policy)');
    expect(itemOf(shippedAssessment(2564), 'O34')).toMatchObject({
      name: 'เจตจำนงสุจริตของผู้บริหาร',
      certainty: 'unconfirmed',
    });
    expect(itemOf(shippedAssessment(2565), 'O0')).toBeUndefined();
    expect(itemOf(shippedAssessment(2569), 'O25')).toMatchObject({
      name: 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร',
      certainty: 'weak',
    });
  });

  test('the pair, and the year that each half speaks of', () => {
    const pair = (year: number) => {
      const known = shippedAssessment(year);
      const of = (id = '') => `${id} ${itemOf(known, id)?.about?.year ?? '-'}`;
      return [of(known?.pair?.measures), of(known?.pair?.results)];
    };
    expect(YEARS.map(pair)).toEqual([
      ['O42 2563', 'O43 2563'],
      ['O42 2564', 'O43 2564'],
      ['O42 2565', 'O43 2565'],
      ['O42 2566', 'O43 2566'],
      ['O34 -', 'O35 -'],
      ['O27 2568', 'O28 2567'],
      ['O25 2569', 'O26 2568'],
    ]);
    expect(itemOf(shippedAssessment(2566), 'O42')?.about?.certainty).toBe('unconfirmed');
  });

  test('what an item is worth: 40 ÷ 2 indicators ÷ groups ÷ items, and nothing where groups are not known', () => {
    const worth = (year: number, id: string) => {
      const value = itemValue(shippedAssessment(year), id);
      return value ? toFixed(value.points, 2) : '-';
    };
    const measures = ['O42', 'O42', 'O42', 'O42', 'O34', 'O27', 'O25'];
    // 2565: 40 ÷ 2 ÷ 2 ÷ 2; 2566: 40 ÷ 2 ÷ 2 ÷ 5.
    expect(YEARS.map((year, index) => worth(year, measures[index] ?? ''))).toEqual([
      '-',
      '5.00',
      '5.00',
      '2.00',
      '-',
      '-',
      '-',
    ]);
    expect(worth(2565, 'O43')).toBe('5.00');
    expect(worth(2565, 'O34')).toBe('1.25'); // 40 ÷ 2 ÷ 2 ÷ 8
    expect(worth(2565, 'O1')).toBe('0.44'); // 40 ÷ 2 ÷ 5 ÷ 9
    expect(worth(2565, 'O25')).toBe('1.00'); // 40 ÷ 2 ÷ 5 ÷ 4
    expect(itemValue(shippedAssessment(2565), 'O42')).toMatchObject({ weight: 40, indicators: 2, groups: 2, items: 2 });
    const all = (shippedAssessment(2565)?.items ?? []).map(
      ({ id }) =>
        Number(itemValue(shippedAssessment(2565), id)?.points.n) /
        Number(itemValue(shippedAssessment(2565), id)?.points.d),
    );
    expect(all.reduce((sum, each) => sum + each)).toBeCloseTo(40);
  });

  test('the national mean, where it is', () => {
    const mean = (year: number) => shippedAssessment(year)?.nationalMean;
    expect(YEARS.map((year) => (mean(year) ? toFixed(mean(year)?.score as never, 2) : '-'))).toEqual([
      '-',
      '81.25',
      '-',
      '-',
      '93.05',
      '93.82',
      '-',
    ]);
    expect(mean(2567)?.certainty).toBe('derived');
  });

  test('what a year takes from another is no surer than it says', () => {
    const [instrument] = shippedAssessment(2568)?.instruments ?? [];
    expect(instrument).toMatchObject({ weight: 30, certainty: 'weak', carriedFrom: 2564 });
    expect(isWeak(instrument as never)).toBe(true);
    expect(shippedAssessment(2564)?.instruments[0]).not.toHaveProperty('carriedFrom');
    expect(shippedAssessment(2569)?.levels.every(isWeak)).toBe(true);
    expect(isWeak(shippedAssessment(2568)?.passMark as never)).toBe(false);
  });

  test('the calendar, in days', () => {
    const entry = shippedAssessment(2565)?.calendar.find(({ event }) => event === 'entry');
    expect(entry && [dayText(entry.from as never), dayText(entry.until)]).toEqual(['2565-03-01', '2565-04-30']);
    expect(shippedAssessment(2569)?.calendar).toEqual([]);
  });
});

describe("an office's own assessment.yaml", () => {
  const registerWith = (text: string) => {
    const files = new Map([['2569/assessment.yaml', text]]);
    return loadTexts([...files.keys()], (file) => ({ text: files.get(file) ?? '' })).register;
  };

  test('corrects one value and leaves the others', () => {
    const register = registerWith('year: 2569\nitems:\n  - {id: O3, name: ช่องทางติดต่อ}\npass_mark: {score: 80}\n');
    const known = assessmentOf(register, 2569);
    expect(itemOf(known, 'O3')).toMatchObject({ name: 'ช่องทางติดต่อ', own: true, certainty: 'read' });
    expect(itemOf(known, 'O2')).toMatchObject({ name: 'ข้อมูลผู้บริหาร', certainty: 'weak' });
    expect(itemOf(known, 'O2')).not.toHaveProperty('own');
    expect([known?.own, known?.items.length, toFixed(known?.passMark?.score as never, 0)]).toEqual([true, 26, '80']);
    expect(assessmentOf(register, 2568)?.own).toBe(false);
  });

  test('may leave out items, by their count, and take what an earlier year has', () => {
    const register = registerWith(
      'year: 2569\nitem_count: {count: 25}\nbased_on: {year: 2566, takes: [levels], certainty: read, source: หนังสือ}\n',
    );
    const known = assessmentOf(register, 2569);
    expect(known?.items.at(-1)?.id).toBe('O25');
    expect(hasAllItems(known as never)).toBe(true);
    expect(known?.levels[2]).toMatchObject({ name: 'ผ่าน', certainty: 'read', carriedFrom: 2566 });
  });

  test.each([
    ['items: [{id: O1, name: ก}, {id: O2, name: ข}, {id: O1, name: ค}]', 'duplicate-id items,2,id'],
    ['based_on: {year: 2569, takes: [items]}', 'out-of-range based_on,year'],
    ['based_on: {year: 2570, takes: [items]}', 'out-of-range based_on,year'],
    ['calendar: [{event: entry, until: 2569-02-29}]', 'impossible-date calendar,0,until'],
    [
      'calendar: [{event: entry, until: 2569-03-01, before: [{until: 2569-02-30}]}]',
      'impossible-date calendar,0,before,0,until',
    ],
  ])('with %s is an error there', (text, expected) => {
    const files = new Map([['2569/assessment.yaml', `year: 2569\n${text}\n`]]);
    const { findings } = loadTexts([...files.keys()], (file) => ({ text: files.get(file) ?? '' }));
    const own = findings.filter(({ at }) => at.file === '2569/assessment.yaml' && at.path.length > 0);
    expect(own.map(({ code, at }) => `${code} ${at.path.join(',')}`)).toEqual([expected]);
  });

  test('may name a year in the Common Era, with a warning', () => {
    const register = registerWith('year: 2569\nbased_on: {year: 2023, takes: [levels], certainty: read}\n');
    expect(assessmentOf(register, 2569)?.levels[2]).toMatchObject({ name: 'ผ่าน', carriedFrom: 2566 });
  });

  test('while it is broken, nothing is said in its place', () => {
    expect(assessmentOf(registerWith('year: 2569\nitems: 5\n'), 2569)).toBeUndefined();
  });
});

test('a source is told by its name, or is what the office wrote', () => {
  expect(sourceText({ source: 'sme-levels' })).toContain('sme.go.th');
  expect(sourceText({ source: 'หนังสือที่ 1' })).toBe('หนังสือที่ 1');
  expect(indicatorOf(shippedAssessment(2565), 10)?.name).toBe('การป้องกันการทุจริต');
  expect(indicatorOf(shippedAssessment(2565), 11)).toBeUndefined();
});
