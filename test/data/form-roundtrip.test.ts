import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readForm } from '../../src/data/form/read-form.ts';
import { cleanText } from '../../src/data/form/typed.ts';
import { readWorkbook } from '../../src/data/form/workbook.ts';
import { readDay } from '../../src/model/be-date.ts';
import type { Form, FormRow } from '../../src/form/form.ts';
import { parseMonth } from '../../src/model/month.ts';
import { writeForm } from '../../src/render/form.ts';
import { WORDS } from '../../src/words/words.ts';

const month = parseMonth('2565-02')?.month;
const submitted = readDay('2565-03-04').day;
if (month === undefined || submitted === undefined) throw new Error('no day');

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).filter((value) => !/\p{Surrogate}/u.test(value)),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', '<', '&', '_x000D_', 'ก', '่', 'ำ', ' ', '\n', '1') }),
);
const status = fc.constantFrom('not-started', 'in-progress', 'done', 'cancelled');
const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 100, max: 10_000 }).map((value) => value / 100),
);

const rows = fc.array(
  fc.record({ status, amount, result: text, problem: text, suggestion: text, measure: text, step: text }),
  { minLength: 1, maxLength: 4 },
);

test('what stands on a form is what is read from it, in either language', async () => {
  await fc.assert(
    fc.asyncProperty(rows, text, fc.constantFrom('th', 'en'), async (list, agency, lang) => {
      const steps = list.map((row, index) => ({
        ...row,
        ref: `m1/s${index}`,
        kind: 'milestone',
        goal: '',
        unit: 'ร้อยละ',
        planned: null,
        lastStatus: null,
        lastAmount: null,
      })) satisfies FormRow[];
      const officers = [{ id: 'somying', label: 'นางสาวสอง' }];
      const office = {
        id: 'clerk',
        name: 'สำนักปลัด',
        sheet: 'สป.',
        officers,
        reportedBy: 'somying',
        submitted,
        rows: steps,
      };
      const form: Form = { month, agency, offices: [office] };
      const book = await readWorkbook(await writeForm(form, WORDS[lang]));
      const read = 'problem' in book ? undefined : readForm(book, 'f.xlsx');
      const [sheet] = read?.sheets ?? [];
      expect(sheet?.findings).toEqual([]);
      const report = sheet?.report;
      expect([report?.office, report?.reportedBy, report?.submitted]).toEqual(['clerk', 'somying', submitted]);
      const given = (value: string) => cleanText(value) || undefined;
      expect(report?.entries.map(({ step, fields }) => [step, ...fields.values()])).toEqual(
        steps.map((step) => [
          step.ref,
          step.status,
          step.amount,
          undefined,
          given(step.result),
          given(step.problem),
          given(step.suggestion),
        ]),
      );
    }),
    { numRuns: 60 },
  );
});
