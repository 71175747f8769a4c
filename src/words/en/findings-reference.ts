import { fiscalYearOf } from '../../model/fiscal-year.ts';
import { monthText, parseMonth } from '../../model/month.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';
import { meant } from './phrases.ts';

/** What was meant, if known. */
interface Meant {
  readonly near?: string;
  readonly alike?: true;
}

const COPY_IT = 'Copy the name from there, or type both anew.';
const meantBy = ({ near, alike }: Meant): string =>
  alike ? ` "${near}" is there, which looks the same and is encoded differently.` : meant(near);

const absent = (what: string, nearest: Meant, remedy: string) =>
  findingText(`${what}.${meantBy(nearest)}`, nearest.alike ? COPY_IT : nearest.near === undefined ? remedy : undefined);

const whyNotPublic = {
  private: [
    'it leads into a computer or a network of your own',
    'Put the file on the website of the office and link to it there.',
  ],
  password: ['it holds a name or a password', 'Delete what is before the @, and let the page be open to all.'],
  invalid: ['there can be no such address', 'Copy the address again from the browser.'],
} as const;

/** Codes of places and of references between files. */
export const referenceFindings = {
  'unknown-file': (nearest) =>
    findingText(
      `A file with this name does not belong here.${meantBy(nearest)}`,
      nearest.near === undefined
        ? 'Move evidence into the folder evidence, or remove the file from the data directory.'
        : 'Rename or move the file.',
    ),
  'path-mismatch': ({ key, value, fromPath }) => {
    const month = /^\d{4}$/.test(fromPath) ? parseMonth(value)?.month : undefined;
    return month === undefined
      ? findingText(
          `${key} says "${value}", but the path of the file says "${fromPath}".`,
          `Write ${key}: ${fromPath} or move the file to the right place.`,
        )
      : findingText(
          `The month ${value} is not in fiscal year ${fromPath}, which the folder is for.`,
          `Move the file to ${fiscalYearOf(month)}/reports/${value}`,
        );
  },
  'missing-file': ({ file }) => findingText(`The required file ${file} is missing.`, `Create the file ${file}.`),
  'duplicate-id': ({ id }) =>
    findingText(`The id "${id}" is used twice.`, 'Give one of them another id, or delete the duplicate.'),
  'unknown-office': ({ value, ...nearest }) =>
    absent(`There is no office "${value}"`, nearest, 'Correct the id, or add the office to offices.yaml.'),
  'unknown-officer': ({ value, ...nearest }) =>
    absent(`There is no officer "${value}"`, nearest, 'Correct the id, or add the officer to officers.yaml.'),
  'unknown-step': ({ value, measure, ...nearest }) =>
    measure === undefined
      ? absent(
          `There is no step "${value}": its measure does not exist`,
          nearest,
          'Correct the id, or add the measure to the folder measures.',
        )
      : absent(
          `There is no step "${value}" in measure ${measure}`,
          nearest,
          `Correct the id, or add the step to the file of measure ${measure}.`,
        ),
  'unknown-channel': ({ value, ...nearest }) =>
    absent(`There is no channel "${value}"`, nearest, 'Correct the id, or add the channel to channels.yaml.'),
  'unknown-gap': ({ value, ...nearest }) =>
    absent(`There is no gap "${value}" in the plan`, nearest, 'Correct the id, or add the gap to gaps in plan.yaml.'),
  'unknown-code': ({ value, ...nearest }) =>
    absent(`There is no finding code "${value}"`, nearest, 'Run ita explain to list all codes.'),
  'severity-without-effect': ({ named, severity }) =>
    findingText(
      `The severity of ${named} can't be changed: it is always ${severity}, so this setting has no effect.`,
      'Remove this line.',
    ),
  'unknown-placeholder': ({ value, kind, known, ...nearest }) =>
    absent(`There is no placeholder {{${value}}} in the ${kind} memo`, nearest, `Use one of: ${known.join(' · ')}`),
  'step-of-other-office': ({ step, office }) =>
    findingText(
      `The step ${step} does not belong to office ${office}.`,
      `Delete this entry, or add ${office} to the offices of the step.`,
    ),
  'succession-impossible': ({ problem, office, successor, month }) => {
    if (problem === 'no-until')
      return findingText(
        `The office ${office} is succeeded by ${successor}, but has no last month.`,
        'Add until: with the last month that it reports for, or delete succeeded_by.',
      );
    if (problem === 'circle')
      return findingText(
        `The successors of office ${office} lead back to it.`,
        'Let succeeded_by name an office that goes on.',
      );
    return findingText(
      `The successor ${successor} ${problem === 'absent' ? 'does not exist' : 'owes no reports'} in ${month === undefined ? '' : monthText(month)}, when it takes over from ${office}.`,
      problem === 'absent'
        ? `Correct until of ${office}, from or until of ${successor}, or name another successor.`
        : `Name a successor that reports, or delete reporting: false of ${successor}.`,
    );
  },
  'officer-of-other-office': ({ officer, office, own }) =>
    findingText(
      `The officer ${officer} belongs to ${own}, not to ${office}.`,
      `Use an officer of ${office}, or correct office in officers.yaml.`,
    ),
  'evidence-changed': ({ file }) =>
    findingText(
      `The file "${file}" has changed since it was checked for private data.`,
      'Run ita publish --check-evidence to look at it again.',
    ),
  'evidence-missing': ({ file, outside, ...nearest }) =>
    outside
      ? findingText(
          `The file "${file}" is outside the data directory.`,
          'Keep it inside the data directory, such as evidence/order.pdf.',
        )
      : absent(
          `There is no file "${file}" in the data directory`,
          nearest,
          `Put the file at ${file}, or correct the path.`,
        ),
  'url-not-public': ({ url, why }) =>
    findingText(`The public can't open "${url}": ${whyNotPublic[why][0]}.`, whyNotPublic[why][1]),
} satisfies Partial<FindingWords>;
