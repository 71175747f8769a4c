import type { EditWords } from '../catalogue.ts';
import { diskReason, meant } from './phrases.ts';
import { counted, wordFor } from './plural.ts';

/** Words of the commands that change files, in English. */
export const edit: EditWords = {
  options: {
    month: 'month of the report, such as 2565-02, "ก.พ. 65", 02/2565, this, last (default: last month)',
    office: 'office whose report it is (id or name)',
    step: 'step, such as m3/signed, or its title',
    status: (known) => `status: ${known} (default: unchanged, or in-progress once something is done)`,
    percent: 'cumulative percent, 0–100 (milestones); use 100 together with --status done',
    value: 'cumulative value (quantities)',
    result: 'what was done; "" removes it',
    problem: 'problem encountered; "" removes it',
    suggestion: 'suggestion; "" removes it',
    evidence: 'file or web address that proves the result; give --title too',
    title: 'title of the evidence',
    check: 'write nothing; list the files that would change, and exit with 1 if there are any',
    yes: 'write the files (default: only show what would change)',
    path: 'only these files or directories',
    year: 'fiscal year, for ids that belong to one (measures, steps, …), such as 2565',
  },
  rename: {
    kind: (kinds) => `kind: ${kinds}`,
    old: 'the old id, or the name; for a step, such as m3/signed',
    fresh: 'the new id; for a step, only its own part',
  },
  needs: (option) => `${option} is required.`,
  needsChange: 'Specify what to record: --status, --percent, --value, --result, --problem, --suggestion or --evidence.',
  notANumber: (option, text) => `"${text}" is not a number for ${option}; write 30 or 62.5.`,
  notAStep: (text) => `"${text}" is not a step; write measure/step, such as m3/signed.`,
  unknownStatus: (value, known, other) => `Unknown status "${value}".${meant(other)} Use one of: ${known}.`,
  noReport: (file, command) => `The report ${file} does not exist yet; create it first: ${command}`,
  cannotEdit: (file) => `${file} can't be changed without affecting other parts of it; edit it by hand.`,
  already: (file) => `${file} already says this; nothing was written.`,
  nothingWritten: 'Nothing was written: the change would cause the errors above.',
  broken: 'Nothing was written: fix the errors above first.',
  changedMeanwhile: (file) => `${file} was changed in the meantime; nothing was written. Run the command again.`,
  locked: (file) => `Another program is writing ${file}; nothing was written. Run the command again.`,
  failed: (file, reason) => `Could not write ${file} (${diskReason(reason)}). No file was changed.`,
  incomplete: (file, reason) =>
    `Could not write ${file} (${diskReason(reason)}). The change is incomplete; run ita fix to finish it once the disk can be written.`,
  finished: (files, kept) =>
    `A change that was interrupted has been completed (${counted(files, 'file')}).${kept === '' ? '' : ` Left as found, because they were changed since: ${kept}.`}`,
  unreadableJournal:
    '.ita/journal was not written by ita; nothing was written. Find out where it came from, then delete it.',
  otherErrors: (count) => `The data still has ${counted(count, 'error')}: ita validate`,
  remain: (errors, warnings) =>
    errors + warnings === 0
      ? 'No findings remain.'
      : `Remaining errors: ${errors}, warnings: ${warnings}. See: ita validate`,
  formatted: (changed, all) => `Formatted ${changed} of ${counted(all, 'file')}.`,
  wouldFormat: (changed, all) =>
    `${changed} of ${counted(all, 'file')} ${wordFor(changed, 'needs', 'need')} formatting.`,
  move: (from, to) => `move ${from} → ${to}`,
  undo: {
    list: 'only list the changes that can be taken back, the last first',
    line: (on, command, files) => `${on}  ita ${command}  ${files}`,
    none: 'No change is kept that could be taken back.',
    moved: (command, files) =>
      `The change of ita ${command} can't be taken back: these files were changed since: ${files}. Nothing was written.`,
    interrupted: (command, on) =>
      `A change that was interrupted was finished; it is not kept, so it can't be taken back. Give ita undo again to take back the one before it: ita ${command} of ${on}.`,
    done: (command, on, files) => `Taken back: ita ${command} of ${on} (${files}).`,
  },
  choice: {
    line: (place, key, value, choices) => `${place} ${key} is "${value}" and may mean ${choices}.`,
    or: ' or ',
    ask: 'Which one (Enter: none)',
    unknown: (answer, choices) => `There is no choice "${answer}"; use one of: ${choices}`,
    onTerminal:
      'A value that may mean several things is never changed by itself: run ita fix --yes on a terminal to choose.',
  },
  nothingToFix: 'There is nothing to fix automatically.',
  wouldFix: (changes) => `Fixes: ${changes}. Use --yes to write them.`,
  fixed: (changes) => `Fixes written: ${changes}.`,
  reservedId: (id) => `"${id}" means every office, so it can't be an id.`,
  taken: (id, place) => `The id "${id}" is already used in ${place}.`,
  wouldRename: (places, files) => `Places to change: ${places}, files: ${files}. Use --yes to write them.`,
  renamed: (places, files) => `Places changed: ${places}, files: ${files}.`,
};
