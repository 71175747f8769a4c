import type { EditWords } from '../catalogue.ts';
import { counted, wordFor } from './plural.ts';

const near = (value: string | undefined) => (value === undefined ? '' : ` Did you mean "${value}"?`);

/** Words of the commands that change files, in English. */
export const edit: EditWords = {
  options: {
    month: 'month of the report, such as 2565-02, "ก.พ. 65", 02/2565, this, last (default: last month)',
    office: 'office whose report it is (id)',
    step: 'step, such as m3/signed',
    status: (known) => `status: ${known} (else it stays, or becomes in-progress once something is done)`,
    percent: 'cumulative percent, 0–100 (milestones); 100 goes with --status done',
    value: 'cumulative value (quantities)',
    result: 'what was done; an empty text "" takes it away',
    problem: 'problem met; an empty text "" takes it away',
    suggestion: 'suggestion; an empty text "" takes it away',
    check: 'write nothing; name the files that would change, and exit with 1 if there are any',
    yes: 'write the files (else only show what would change)',
    path: 'only these files or folders',
    year: 'fiscal year of ids that belong to one (measures, steps, …), such as 2565',
  },
  rename: {
    kind: (kinds) => `kind: ${kinds}`,
    old: 'the old id; a step as m3/signed',
    fresh: 'the new id; of a step its own id only',
  },
  needs: (option) => `${option} is needed.`,
  needsChange: 'Say what to record: --status, --percent, --value, --result, --problem or --suggestion.',
  notANumber: (option, text) => `"${text}" of ${option} is no number; write 30 or 62.5.`,
  notAStep: (text) => `"${text}" is no step; write measure/step, such as m3/signed.`,
  unknownStatus: (value, known, other) => `No status "${value}".${near(other)} There are: ${known}.`,
  noReport: (file, command) => `There is no report ${file} yet; make it first: ${command}`,
  cannotEdit: (file) => `${file} can't be changed with all else kept as it is; edit it by hand.`,
  already: (file) => `${file} says so already; nothing written.`,
  nothingWritten: 'Nothing written: the change would cause the errors above.',
  broken: 'Nothing written: mend the errors above first.',
  changedMeanwhile: (file) => `${file} changed meanwhile; nothing written. Run the command again.`,
  locked: (file) => `Another program is writing ${file}; nothing written. Run the command again.`,
  failed: (file, reason, done) =>
    `Could not write ${file} (${reason}).${done === '' ? ' No file was changed.' : ` Changed already: ${done}.`}`,
  otherErrors: (count) => `The data still has ${counted(count, 'error')}: ita validate`,
  remain: (errors, warnings) =>
    errors + warnings === 0
      ? 'No finding remains.'
      : `Errors that remain: ${errors}, warnings: ${warnings}. See: ita validate`,
  formatted: (changed, all) => `Formatted ${changed} of ${counted(all, 'file')}.`,
  wouldFormat: (changed, all) =>
    `${changed} of ${counted(all, 'file')} ${wordFor(changed, 'is', 'are')} not in normal form.`,
  move: (from, to) => `move ${from} → ${to}`,
  nothingToFix: 'There is nothing with one safe remedy.',
  wouldFix: (changes) => `Remedies: ${changes}. Use --yes to write them.`,
  fixed: (changes) => `Remedies written: ${changes}.`,
  invalidId: (id) => `"${id}" can't be an id: a–z, 0–9 and -, a letter first, at most 40 characters.`,
  reservedId: (id) => `"${id}" means every office, so it can't be an id.`,
  taken: (id, place) => `There is an id "${id}" already, in ${place}.`,
  wouldRename: (places, files) => `Places to change: ${places}, files: ${files}. Use --yes to write them.`,
  renamed: (places, files) => `Places changed: ${places}, files: ${files}.`,
};
