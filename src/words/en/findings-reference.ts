import { fiscalYearOf } from '../../model/fiscal-year.ts';
import { parseMonth } from '../../model/month.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';
import { meant } from './finding-names.ts';

const absent = (what: string, near: string | undefined, remedy: string) =>
  findingText(`${what}.${meant(near)}`, near === undefined ? remedy : undefined);

/** Codes of places and of references between files. */
export const reference = {
  'unknown-file': ({ near }) =>
    findingText(
      `No file of this name belongs here.${meant(near)}`,
      near === undefined
        ? 'Move evidence into the folder evidence, or take the file out of the data directory.'
        : 'Rename or move the file.',
    ),
  'path-mismatch': ({ key, value, fromPath }) => {
    const month = /^\d{4}$/.test(fromPath) ? parseMonth(value)?.month : undefined;
    return month === undefined
      ? findingText(
          `${key} says "${value}", but the path of the file says "${fromPath}".`,
          `Write ${key}: ${fromPath} or move the file to where it belongs.`,
        )
      : findingText(
          `The month ${value} is not in the fiscal year ${fromPath} of the folder.`,
          `Move the file to ${fiscalYearOf(month)}/reports/${value}`,
        );
  },
  'missing-file': ({ file }) => findingText(`There is no file ${file}, which is required.`, `Create the file ${file}.`),
  'duplicate-id': ({ id }) =>
    findingText(`The id "${id}" is used twice.`, 'Give one of the two another id, or delete the double.'),
  'unknown-office': ({ value, near }) =>
    absent(`No office "${value}"`, near, 'Correct the id, or add the office to offices.yaml.'),
  'unknown-officer': ({ value, near }) =>
    absent(`No officer "${value}"`, near, 'Correct the id, or add the officer to officers.yaml.'),
  'unknown-step': ({ value, near, measure }) =>
    measure === undefined
      ? absent(
          `No step "${value}": there is no such measure`,
          near,
          'Correct the id, or add the measure to the folder measures.',
        )
      : absent(
          `No step "${value}" in measure ${measure}`,
          near,
          `Correct the id, or add the step to the file of measure ${measure}.`,
        ),
  'unknown-channel': ({ value, near }) =>
    absent(`No channel "${value}"`, near, 'Correct the id, or add the channel to channels.yaml.'),
  'unknown-gap': ({ value, near }) =>
    absent(`No gap "${value}" in the plan`, near, 'Correct the id, or add the gap to gaps in plan.yaml.'),
  'unknown-code': ({ value, near }) => absent(`No finding code "${value}"`, near, 'ita explain lists every code.'),
  'unknown-placeholder': ({ value, near, kind, known }) =>
    absent(`No placeholder {{${value}}} in the ${kind} memo`, near, `Known: ${known.join(' · ')}`),
  'step-of-other-office': ({ step, office }) =>
    findingText(
      `The step ${step} does not belong to the office ${office}.`,
      `Delete this entry, or add ${office} to the offices of the step.`,
    ),
  'officer-of-other-office': ({ officer, office, own }) =>
    findingText(
      `The officer ${officer} belongs to ${own}, not to ${office}.`,
      `Name an officer of ${office}, or correct office in officers.yaml.`,
    ),
  'evidence-missing': ({ file, outside, near }) =>
    outside
      ? findingText(
          `The file "${file}" is outside the data directory.`,
          'Keep it inside the data directory, such as evidence/order.pdf.',
        )
      : absent(`No file "${file}" in the data directory`, near, `Put the file at ${file}, or correct the path.`),
} satisfies Partial<FindingWords>;
