import { describe, expect, it } from 'vitest';
import { analyseView } from '../../src/views/analyse.ts';
import { WORDS } from '../../src/words/words.ts';
import { registerOf } from '../support/register.ts';
import { on, rowsOf, tableIn, wordsIn, wrongIn } from './support.ts';

const FILES: Readonly<Record<string, string>> = {
  '2565/plan.yaml': `year: 2565
last_result: {year: 2564, score: 80, indicators: [{number: 1, score: 95}, {number: 4, score: 88}, {number: 8, score: 70}]}
gaps: [{id: g1, kind: weakness, title: ข้อความเดิม, indicator: 8}]
`,
  '2565/result.yaml': `year: 2565
score: 86
indicators:
  - {number: 1, score: 80}
  - {number: 4, score: 86}
  - {number: 7, score: 90}
  - {number: 8, score: 81}
  - {number: 10, score: 84}
announced: 2565-08-10
`,
};
const view = (asOf: string, files = FILES) => analyseView(registerOf(files), { year: 2565 }, WORDS.th, on(asOf));

describe('the analysis that the scores draft', () => {
  it('has what is below the mark or has fallen, most points of the total lost first, and no old sentence', () => {
    const document = view('2565-10-10');
    expect(rowsOf(document, 'gaps', 'indicator', 'before', 'score', 'lost', 'gap', 'kind')).toEqual([
      // 4 points of 1/3 of 30 percent, 5 of a fifth of it, 1 of half of 40 percent; then what fell above the mark
      ['8', '70.00', '81.00', '0.40', 'g1', 'จุดอ่อนที่ต้องแก้ไข'],
      ['1', '95.00', '80.00', '0.30', '-', 'จุดอ่อนที่ต้องแก้ไข'],
      ['10', '-', '84.00', '0.20', '-', 'จุดอ่อนที่ต้องแก้ไข'],
      ['4', '88.00', '86.00', '0.00', '-', 'ประเด็นที่ต้องพัฒนา'],
    ]);
    const titles = rowsOf(document, 'gaps', 'title').flat();
    expect(titles.every((title) => title.startsWith('TODO '))).toBe(true);
    expect(titles.join()).not.toContain('ข้อความเดิม');
  });

  it('goes by no pass mark that is not known: of 2570 there is what fell', () => {
    const fell = {
      '2570/plan.yaml':
        'year: 2570\nlast_result: {year: 2569, score: 60, indicators: [{number: 1, score: 50}, {number: 2, score: 60}]}\ngaps: []\n',
      '2570/result.yaml': 'year: 2570\nscore: 60\nindicators: [{number: 1, score: 55}, {number: 2, score: 50}]\n',
    };
    const document = analyseView(registerOf(fell), { year: 2570 }, WORDS.th, on('2571-01-10'));
    expect(document.data).toMatchObject({ passMark: null, gaps: [{ indicator: 2, kind: 'development', lost: 0 }] });
    expect(wordsIn(document)).toContain('ไม่ทราบเกณฑ์ผ่านของปีนี้');
  });

  it('says that the office itself says how the year is assessed, and goes by it', () => {
    const document = view('2565-10-10', {
      ...FILES,
      '2565/assessment.yaml': 'year: 2565\npass_mark: {score: 80.5}\n',
    });
    expect(rowsOf(document, 'gaps', 'indicator', 'kind').filter(([, kind]) => kind === 'จุดอ่อนที่ต้องแก้ไข')).toEqual([
      ['1', 'จุดอ่อนที่ต้องแก้ไข'],
    ]);
    expect(wordsIn(document)).toContain('2565/assessment.yaml');
  });

  it('marks the number of an indicator whose name is weakly known', () => {
    const files = {
      '2569/plan.yaml': 'year: 2569\ngaps: []\n',
      '2569/result.yaml': 'year: 2569\nscore: 80\nindicators: [{number: 8, score: 81}]\n',
    };
    const document = analyseView(registerOf(files), { year: 2569 }, WORDS.th, on('2570-01-10'));
    const numbers = (from: typeof document) => tableIn(from, 'gaps').rows.map(([, number]) => number);
    expect(numbers(document)).toMatchObject([{ kind: 'number', mark: '‡' }]);
    expect(wordsIn(document)).toContain('‡ ทราบจากแหล่งอ่อน');
    expect(numbers(view('2565-10-10')).some((cell) => cell && 'mark' in cell)).toBe(false);
  });

  it('knows no result that was announced later, and none where there is none', () => {
    expect(view('2565-08-09').data).toMatchObject({ score: null, gaps: [] });
    expect(view('2565-10-10', {}).data).toMatchObject({ score: null, gaps: [] });
  });

  it('gives machines what its schema promises, in each language the same', () => {
    const english = analyseView(registerOf(FILES), { year: 2565 }, WORDS.en, on('2565-10-10'));
    expect(english.data).toEqual(view('2565-10-10').data);
    expect(wrongIn(english)).toEqual([]);
    expect(wrongIn(view('2565-10-10', {}))).toEqual([]);
  });
});
