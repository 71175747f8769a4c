import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { PAPER_FIELDS, paperRegister } from '../../src/views/public/paper-register.ts';
import { day } from '../support/builders.ts';
import { registerOf } from '../support/register.ts';
import { exampleWith, filesBelow, minimalWith, type Place, publish } from './site.ts';

let place: Place | undefined;
const at = (made: Place): Place => {
  place = made;
  return made;
};
afterEach(() => {
  place?.remove();
  place = undefined;
});

const wordsOf = (file: string) =>
  strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
const memosOf = ({ out }: Place) => filesBelow(out).filter((file) => file.endsWith('.docx'));

describe('memos beside the pages', () => {
  it('are not there unless they are asked for', async () => {
    const example = at(exampleWith());
    expect((await publish(example)).exit).toBe(0);
    expect(memosOf(example)).toEqual([]);
  });

  it('are those of the plan, of closed months, and what can be known of half-year and year, with links to each', async () => {
    const example = at(exampleWith());
    expect((await publish(example, '--with-memos')).exit).toBe(0);
    expect(memosOf(example)).toEqual([
      ...['10', '11', '12'].map((month) => `memos/month-2564-${month}.docx`),
      'memos/month-2565-01.docx',
      'memos/plan-2565.docx',
      'memos/results-2565.docx',
      'memos/results-half-2565.docx',
      'memos/year-2565.docx',
    ]);
    const linked = (page: string) =>
      [...readFileSync(join(example.out, page), 'utf8').matchAll(/href="(memos\/[^"]+)"/g)].map(([, href]) => href);
    expect(linked('plan.html')).toEqual(['memos/plan-2565.docx']);
    expect(linked('month-2565-01.html')).toEqual(['memos/month-2565-01.docx']);
    expect(linked('month-2565-02.html')).toEqual([]);
    expect(linked('month-2565-03.html')).toEqual(['memos/results-half-2565.docx']);
    expect(linked('year.html')).toEqual([
      ...['memos/results-half-2565.docx', 'memos/results-2565.docx', 'memos/year-2565.docx'],
    ]);
    const plan = wordsOf(join(example.out, 'memos/plan-2565.docx'));
    expect(plan).toContain('นางสาวสมหญิง ตัวอย่างดี');
    expect(plan).toContain('ลป ๗๓๔๐๑/');
  });

  it('end with the month that is published', async () => {
    const example = at(exampleWith());
    await publish(example, '--with-memos', '--month', '2564-11');
    expect(memosOf(example)).toEqual(['memos/month-2564-10.docx', 'memos/month-2564-11.docx', 'memos/plan-2565.docx']);
  });

  it('are none before there is a plan, and no page has an empty list of them', async () => {
    const empty = at(minimalWith({}));
    await publish(empty, '--with-memos', '--year', '2565');
    expect(existsSync(empty.out) ? memosOf(empty) : []).toEqual([]);
  });

  it('stop publishing when their text has a telephone number, also one that only its filling makes', async () => {
    const settings =
      'agency: {name: อบต.ตัวอย่าง, short: อบต., kind: sao}\nmemo: {templates: {plan: templates/plan.yaml}}\n';
    const files = (closing: string) => ({
      'ita.yaml': settings,
      '2565/plan.yaml': 'year: 2565\nannounced: 2564-10-20\ngaps: []\n',
      'templates/plan.yaml': `closing: "${closing}"\n`,
    });
    for (const closing of ['สอบถาม 081-234-5678', 'สอบถาม 08{{year}}1234']) {
      const made = at(minimalWith(files(closing)));
      const { exit, text } = await publish(made, '--with-memos', '--year', '2565', '--as-of', '2565-01-10');
      expect(exit).toBe(1);
      expect(text).toContain('private-data');
      expect(existsSync(made.out)).toBe(false);
      made.remove();
    }
    const office = at(minimalWith(files('สอบถาม 0 2123 4567')));
    expect((await publish(office, '--with-memos', '--year', '2565', '--as-of', '2565-01-10')).errors).not.toContain(
      'ห้ามเปิดเผย',
    );
    expect(memosOf(office)).toEqual(['memos/plan-2565.docx']);
  });
});

describe('what they are made from', () => {
  it('is the public register and the fields of its own list, and nothing else', () => {
    const register = registerOf({
      'ita.yaml':
        'agency: {name: อบต.ตัวอย่าง, short: อบต., kind: sao, document_prefix: ลป 1/}\nseverities: {ce-year: error}\n',
      '2565/plan.yaml': 'year: 2565\ngaps: []\nsigners: {analyst: somying}\n',
      '2565/measures/m1.yaml':
        'id: m1\ntitle: ก\noffices: [clerk]\nsteps:\n  - {id: s1, title: ข, kind: milestone, start: 2564-10, due: 2565-09, officers: [somying]}\n',
      '2565/assignments.yaml': 'assignments:\n  - {id: a, title: ค, officer: somying, due: 2565-01-31}\n',
      '2565/reports/2565-02/clerk.yaml':
        'month: 2565-02\noffice: clerk\nreported_by: somying\nsubmitted: 2565-03-04\nacknowledged: {by: mayor, on: 2565-03-08}\nentries: []\n',
    });
    const { agency, settings, offices, years } = paperRegister(register, day('2565-10-01'));
    expect(agency.documentPrefix).toBe('ลป 1/');
    expect(settings.severities).toEqual({});
    expect(offices[0]?.short).toBe('สป.');
    expect(years[0]?.plan?.signers).toEqual({ analyst: 'somying' });
    expect(years[0]?.measures[0]?.steps[0]?.officers).toEqual(['somying']);
    expect(years[0]?.assignments).toEqual([]);
    expect(years[0]?.reports[0]).toMatchObject({ reportedBy: '' });
    expect(years[0]?.reports[0]).not.toHaveProperty('acknowledged');
    expect(Object.values(PAPER_FIELDS).flat().sort()).toEqual([
      ...['documentPrefix', 'from', 'memo', 'officers', 'post', 'short', 'signers', 'until'],
    ]);
  });
});
