import type { RecordWords } from '../catalogue.ts';
import { counted } from './plural.ts';

/** Words of recording a report step by step on a terminal, in English. */
export const record: RecordWords = {
  month: 'Month',
  office: 'Office (name, id or number)',
  nextOffice: 'next office (Enter to stop)',
  reporter: 'Reported by (name or id)',
  choice: (number, name, state) => `  ${number}. ${name} (${state})`,
  owes: (office, month, count, due) =>
    `${office} still has ${counted(count, 'step')} to report for ${month}, due on ${due}.\nEnter takes the value in [ ] or skips, Ctrl+C stops; steps that are recorded stay, and ita record goes on with the rest.`,
  owesNothing: (office, month) => `${office} has reported every step for ${month}; change one with ita record --step.`,
  step: (at, all, title, ref) => `[${at}/${all}] ${title} (${ref})`,
  percent: 'Cumulative percent 0–100, or done',
  value: (unit) => `Cumulative amount (${unit})`,
  done: 'Done in this period? (yes/no)',
  result: 'What was done, with numbers, dates or documents',
  problem: 'Problem',
  suggestion: 'Suggestion',
  evidence: 'Evidence (a file in the data directory, or a link)',
  evidenceTitle: 'Title of the evidence',
  needed: 'This has to be answered.',
  notPercent: (text) => `"${text}" is not a percent from 0 to 100.`,
  notYesOrNo: (text) => `"${text}" is not clear; answer yes or no.`,
  outsideData: (file, folder) => `${file} lies outside the data directory; copy it into ${folder} first.`,
  saved: (ref, file) => `Recorded ${ref} in ${file}.`,
  stopped: 'Stopped; steps that were recorded stay.',
};
