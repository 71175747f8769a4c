import { dayText } from '../../model/be-date.ts';
import { monthText } from '../../model/month.ts';
import type { CellFindingWords } from '../catalogue.ts';
import { findingText } from '../finding-text.ts';
import { typeName } from './finding-names.ts';
import { privateKinds } from './findings-text.ts';
import { meant } from './phrases.ts';
import { views } from './views.ts';

const statuses: Readonly<Record<string, string>> = views.status;
const statusWord = (status: string): string => statuses[status] ?? status;
const kindWord = (kind: string): string => (views.kind as Readonly<Record<string, string>>)[kind] ?? kind;

const types: Readonly<Record<string, string>> = {
  string: 'Type text.',
  number: 'Type only the number, without % or a unit, such as 60.',
  integer: 'Type only a whole number, without a unit, such as 48.',
};

const formats: Readonly<Record<string, readonly [name: string, remedy: string]>> = {
  month: ['a month', 'Type month and year in the Buddhist Era, such as มี.ค. 2565.'],
  date: ['a date', 'Type day, month and year in the Buddhist Era, such as 4 มี.ค. 2565.'],
  id: ['an id', 'Use only a–z, 0–9 and -, starting with a letter, such as m3.'],
  url: ['a link', 'Type it in full, starting with https://, http:// or mailto:.'],
  file: ['a file path', 'Type the path from the data directory, with /, such as 2565/evidence/order.pdf.'],
  item: ['a disclosure item', 'Type its number, such as O42.'],
};

/** What codes say of a cell of a spreadsheet: by the heading of its column, not by the key of a file. */
export const cellFindings: CellFindingWords = {
  'wrong-type': ({ expected, found }, cell) =>
    findingText(`"${cell}" must be ${typeName(expected)}, not ${typeName(found)}.`, types[expected]),
  'missing-key': ({ key }, cell) =>
    findingText(
      `"${cell}" is empty and must be filled in.`,
      key === 'status'
        ? 'Choose a status from the list, or clear the yellow cells of the row if you do not report on this step.'
        : 'Fill in this cell.',
    ),
  'unknown-key': ({ ofKind }, cell) =>
    ofKind === undefined
      ? findingText(`"${cell}" is not used here.`, 'Clear this cell.')
      : findingText(
          `"${cell}" is not used for steps of the kind "${kindWord(ofKind)}".`,
          "Clear this cell, or correct the step's kind.",
        ),
  'unknown-value': ({ value, near, known }, cell) =>
    findingText(`"${value}" is not a valid value of "${cell}".${meant(near)}`, `Use one of: ${known.join(' · ')}`),
  'wrong-format': ({ value, format, suggestion }, cell) => {
    const [name, remedy] = formats[format] ?? [`right for "${cell}"`, undefined];
    return findingText(`"${value}" is not ${name}.${meant(suggestion)}`, remedy);
  },
  'out-of-range': ({ bound, value, limit }, cell) => {
    switch (bound) {
      case 'min':
        return findingText(`"${cell}" is ${value}; it must be at least ${limit}.`);
      case 'max':
        return findingText(`"${cell}" is ${value}; it must be at most ${limit}.`);
      case 'above':
        return findingText(`"${cell}" is ${value}; it must be more than ${limit}.`);
      case 'share':
        return findingText(
          `"${cell}" is ${value}; it must be at least ${limit}. A spreadsheet stores 60% as 0.6.`,
          'Type the percent as a number from 1 to 100, without a percent sign, such as 60.',
        );
      case 'max-length':
        return findingText(
          `"${cell}" must have at most ${limit} characters.`,
          'Shorten it, and keep the details as evidence.',
        );
      case 'unique':
        return findingText(`"${value}" appears twice in "${cell}".`, 'Keep one of the two.');
      default:
        return findingText(`"${cell}" is empty and must be filled in.`, 'Fill in this cell.');
    }
  },
  'todo-value': (_, cell) => findingText(`"${cell}" is not filled in yet.`, 'Type the actual value instead of TODO.'),
  'text-says-nothing': ({ value }, cell) =>
    findingText(
      value === '' ? `"${cell}" has nothing but spaces.` : `"${cell}" is "${value}", which says nothing.`,
      'Type text, or leave the cell empty.',
    ),
  'private-data': ({ what }, cell) =>
    findingText(
      `"${cell}" has ${privateKinds[what]}, which must not be made public.`,
      "Delete it from this cell; use the agency's own number, address or account instead.",
    ),
  'unknown-officer': ({ value, near }, cell) =>
    findingText(
      `"${value}" is not in the list of "${cell}".${meant(near)}`,
      'Choose from the list in this cell; if the name is missing, add the officer to the data and make the form again.',
    ),
  'officer-not-in-post': ({ day }, cell) =>
    findingText(
      `The person in "${cell}" is not in post on ${dayText(day)}.`,
      'Choose who is in post on that day, or correct the data of the officer.',
    ),
  'officer-of-other-office': (_, cell) =>
    findingText(
      `The person in "${cell}" belongs to another office.`,
      'Choose an officer of this office, or correct the data of the officer.',
    ),
  'done-without-result': (_, cell) =>
    findingText(
      `The step is done, but "${cell}" gives no concrete result.`,
      'Type what was done, its outcome and date, such as: Criteria announced on 15 March 2565',
    ),
  'done-without-evidence': (_, cell) =>
    findingText(`The step is done, but "${cell}" is empty.`, 'Type the title of the evidence, and its link or file.'),
  'status-contradicts-percent': ({ status, percent, target, unit }) =>
    target === undefined
      ? findingText(
          `The status "${statusWord(status)}" does not match ${percent} percent.`,
          `"${statusWord('not-started')}" means 0, "${statusWord('in-progress')}" 1–99 and "${statusWord('done')}" 100 or an empty cell.`,
        )
      : findingText(
          `The status "${statusWord(status)}" does not match ${percent} of ${target}${unit === undefined ? '' : ` ${unit}`}.`,
          `"${statusWord('not-started')}" means 0, "${statusWord('done')}" the whole target and "${statusWord('in-progress')}" anything between.`,
        ),
  'value-does-not-fit': ({ kind, missing }, cell) =>
    missing
      ? findingText(`This step needs "${cell}".`, 'Type the total from the start to the end of the month.')
      : findingText(
          `"${cell}" is not used for steps of the kind "${kindWord(kind)}".`,
          kind === 'recurring'
            ? `Clear this cell; the status "${statusWord('done')}" means that this period was done.`
            : 'Clear this cell.',
        ),
  'progress-goes-back': ({ of, before, now, month }, cell) => {
    const word = of === 'status' ? statusWord : (value: string) => value;
    return findingText(
      `"${cell}" drops from ${word(before)} (${monthText(month)}) to ${word(now)}, but reports are cumulative.`,
      'Type the total since the start, or correct the earlier report.',
    );
  },
  'result-repeated': ({ month }, cell) =>
    findingText(
      `"${cell}" repeats ${monthText(month)} word for word, although work goes on.`,
      'Type what was done this month, or why nothing was, as a problem.',
    ),
  'step-not-reported': () =>
    findingText('This step is not reported.', `Choose "${statusWord('not-started')}" or its actual status.`),
  'entry-counts-nowhere': ({ month, why }) =>
    findingText(
      `${
        {
          'not-yet': `This step is not in the plan in ${monthText(month)} yet`,
          cancelled: `This step is cancelled in ${monthText(month)}`,
          'other-month': `This office is not responsible for this step in ${monthText(month)}`,
        }[why]
      }, so this row counts nowhere.`,
      'Clear this row.',
    ),
  'step-of-other-office': () =>
    findingText('This step is not one of this office.', 'Clear this row, or add the office to the measure.'),
  'cancelled-in-report': (_, cell) =>
    findingText(
      `"${cell}" says cancelled, but only an amendment of the plan can cancel a step.`,
      'Choose the actual status, and amend the measure (ita amend).',
    ),
  'report-contradicts-closing': ({ month, closed }, cell) =>
    findingText(
      `${monthText(month)} was closed on ${dayText(closed)} without this report, but "${cell}" is before that day.`,
      `Correct "${cell}", or run ita reopen --month ${monthText(month)} and close it again.`,
    ),
};
