import type { CodeArgs, ValueFormat } from '../../model/code-args.ts';
import { isNotForWindows } from '../../model/id.ts';
import { KEY_EXAMPLES } from '../key-examples.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';
import { typeName } from './finding-names.ts';
import { meant } from './phrases.ts';
import { counted } from './plural.ts';

const formats: Readonly<Record<ValueFormat, readonly [name: string, remedy: string]>> = {
  month: ['a month', 'Write year-month in the Buddhist Era, such as 2565-02.'],
  date: ['a date', 'Write year-month-day in the Buddhist Era, such as 2565-03-04.'],
  id: ['an id', 'Use only a–z, 0–9 and -, starting with a letter, such as m3.'],
  'step-ref': ['a step of a measure', 'Write measure/step, such as m3/criteria.'],
  url: ['a link', 'Write it in full, starting with https://, http:// or mailto:.'],
  email: ['an email address', 'Write an address of the agency, such as saraban@nayang.example'],
  file: ['a file path', 'Write the path from the data directory, with /, such as evidence/order.pdf.'],
  sha256: ['a SHA-256', 'Write its 64 digits, 0–9 and a–f; ita publish --check-evidence does.'],
  item: ['a disclosure item', 'Write its number, such as O42.'],
  'item-group': ['the id of a sub-indicator', 'Write its number in quotes, such as "10.2".'],
  code: ['a finding code', 'Write a code such as gap-unanswered (ita explain lists them).'],
};

const reservedId = 'Windows reserves con, nul, aux, prn, com1 and lpt1 for its devices: choose another id.';

const bounds: Readonly<Record<CodeArgs['out-of-range']['bound'], (args: CodeArgs['out-of-range']) => string>> = {
  min: ({ key, value, limit }) => `${key} is ${value}; it must be at least ${limit}.`,
  max: ({ key, value, limit }) => `${key} is ${value}; it must be at most ${limit}.`,
  above: ({ key, value, limit }) => `${key} is ${value}; it must be more than ${limit}.`,
  share: ({ key, value, limit }) =>
    `${key} is ${value}; it must be at least ${limit}. A spreadsheet stores 60% as 0.6.`,
  'min-items': ({ key, limit }) => `${key} must have at least ${counted(Number(limit), 'item')}.`,
  'min-length': ({ key, limit }) =>
    limit === '1' ? `${key} must not be empty.` : `${key} must have at least ${counted(Number(limit), 'character')}.`,
  'max-length': ({ key, limit }) => `${key} must have at most ${counted(Number(limit), 'character')}.`,
  unique: ({ key, value }) => `"${value}" appears twice in ${key}.`,
};

const boundRemedies: Readonly<Partial<Record<CodeArgs['out-of-range']['bound'], string>>> = {
  share: 'Type the percent as a number from 1 to 100, without a percent sign, such as 60.',
  'min-items': 'Add an item, or delete the key if it is not required.',
  'min-length': 'Fill it in, or delete the key if it is not required.',
  'max-length': 'Shorten it, and keep the details as evidence.',
  unique: 'Keep one of the two.',
};

const typeRemedies: Readonly<Record<string, (key: string) => string>> = {
  string: (key) => `Write text after ${key}: and put it in quotes if it looks like a number.`,
  number: (key) => `Write only the number, without % or a unit, such as ${key}: 60`,
  integer: (key) => `Write only a whole number, without a unit, such as ${key}: 48`,
  array: (key) => (key === '' ? 'Write a list.' : `Write a list, such as ${key}: [one, two]`),
};

/** Codes of a value that does not fit its schema. */
export const shapeFindings = {
  'wrong-type': ({ expected, found, key }) =>
    findingText(
      `${key === '' ? 'This file' : key} must be ${typeName(expected)}, not ${typeName(found)}.`,
      typeRemedies[expected]?.(key),
    ),
  'missing-key': ({ key }) =>
    key === 'url'
      ? findingText('The evidence has neither a file nor a url.', 'Add file: or url:')
      : findingText(
          `The required key "${key}" is missing.`,
          Object.hasOwn(KEY_EXAMPLES, key) ? `Add it, such as ${key}: ${KEY_EXAMPLES[key]}` : `Add ${key}:`,
        ),
  'unknown-key': ({ key, near, known, ofKind }) =>
    ofKind === undefined
      ? findingText(
          `Unknown key "${key}".${meant(near)}`,
          near === undefined && known.length > 0 ? `Use one of: ${known.join(', ')}` : undefined,
        )
      : findingText(`A ${ofKind} step can't have the key "${key}".`, `Delete ${key}, or correct kind.`),
  'unknown-value': ({ key, value, near, known }) =>
    findingText(`"${value}" is not a valid value of ${key}.${meant(near)}`, `Use one of: ${known.join(', ')}`),
  'wrong-format': ({ value, format, suggestion }) => {
    const [name, usual] = formats[format];
    const remedy = format === 'id' && isNotForWindows(value) ? reservedId : usual;
    return findingText(`"${value}" is not ${name}.${meant(suggestion)}`, remedy);
  },
  'out-of-range': (args) => findingText(bounds[args.bound](args), boundRemedies[args.bound]),
  'impossible-date': ({ value, leap }) =>
    leap
      ? findingText(
          `The date ${value} does not exist: February has 28 days in that year.`,
          `Write ${value.slice(0, 8)}28, or correct the year (a BE year minus 543 must be a leap year to have 29 February).`,
        )
      : findingText(`The date ${value} does not exist.`, 'Check the month (01–12) and the last day of that month.'),
  'ce-year': ({ value, be }) => findingText(`${value} uses the Common Era; it is read as ${be}.`, `Write ${be}`),
} satisfies Partial<FindingWords>;
