import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Yaml } from '../../src/data/edit/values.ts';
import { importedText } from '../../src/data/form/report-text.ts';
import { m } from '../views/support.ts';
import { day } from '../support/builders.ts';

const HEAD = 'month: 2565-02\noffice: clerk\nreported_by: somying\nsubmitted: 2565-03-04\n';
/** Reports as people write them: with comments, in braces, spaced out, empty, without the list. */
const TEXTS = [
  undefined,
  HEAD,
  `${HEAD}entries: []\n# จบ\n`,
  `${HEAD}entries: [{step: m1/a, status: done}, {step: m1/b, status: in-progress, percent: 5}] # สั้น\n`,
  `${HEAD}entries:\n  # ก่อน\n  - step: m1/a # งานแรก\n    status: in-progress\n    percent: 5\n  - step: m1/b\n    status: done\n    evidence:\n      - title: คำสั่ง\n        url: https://example.go.th/1\n    # ท้าย\n`,
  `${HEAD}entries:\n  - step: m1/a\n    status: done\n\n  - step: m1/b\n    status: done\n\n  - step: m1/c\n    status: not-started\n`,
  `${HEAD}entries:\n  - {step: m1/b, status: done, evidence: [{title: คำสั่ง, url: "https://example.go.th/1"}]}\n  - step: m1/c\n    status: not-started\n`.replaceAll(
    '\n',
    '\r\n',
  ),
];

const fields = fc
  .record({
    status: fc.constantFrom('in-progress', 'done'),
    percent: fc.nat(100),
    result: fc.constantFrom('ยกร่าง', 'เสร็จ: แล้ว'),
  })
  .map((said) => new Map<string, Yaml | undefined>(Object.entries(said)));
const proof = fc.option(
  fc.nat(2).map((id) => ({ title: 'หลักฐาน', url: `https://example.go.th/${id}` })),
  { nil: undefined },
);
const entries = fc
  .uniqueArray(fc.tuple(fc.constantFrom('m1/a', 'm1/b', 'm1/c', 'm2/a', 'm2/b'), fields, proof), {
    minLength: 1,
    selector: ([step]) => step,
  })
  .map((all) => all.map(([step, said, evidence]) => ({ step, fields: said, ...(evidence && { evidence }) })));

test('entries put into a report at once end in the same bytes as one after the other', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), entries, (text, all) => {
      const head = { office: 'clerk', reportedBy: 'somying', submitted: day('2565-03-04') };
      const put = (before: string | undefined, some: typeof all) =>
        importedText(before, m('2565-02'), { ...head, entries: some });
      const one = all.reduce<string | undefined>((before, entry) => put(before, [entry]), text);
      expect(put(text, all)).toBe(one);
      for (const { step } of all) expect(one).toContain(step);
    }),
    { numRuns: 150 },
  );
});
