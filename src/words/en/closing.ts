import type { ClosingWords } from '../catalogue.ts';

/** Words of closing and reopening months, in English. */
export const closing: ClosingWords = {
  options: {
    close:
      'month to close, such as 2565-02, "ก.พ. 65", last (default: last month); open months before it are closed too',
    reopen:
      'month to reopen, such as 2565-02, "ก.พ. 65", last (default: last month); closed months after it are reopened too',
    by: 'id or name of the officer who signs (default: who signs as mayor on that day)',
    date: 'date of signing (default: today)',
    reason: 'why the month is reopened',
  },
  wholePlan: 'the plan',
  needsBy: (day) =>
    `Nobody, or more than one officer, signs as mayor on ${day}; specify --by ID, or put it right in officers.yaml.`,
  laterThanToday: (day, today) => `The date ${day} is in the future (today is ${today}).`,
  notEnded: (month, end, day) => `The month ${month} ends on ${end}, so it can't be closed on ${day}.`,
  isClosed: (month, on) =>
    `The month ${month} was closed on ${on}; to correct it: ita reopen --month ${month} --reason …`,
  reopenedLater: (month, on, day) => `The month ${month} was reopened on ${on}, so it can't be closed on ${day}.`,
  awaited: (month, offices, due) =>
    `The month ${month} can't be closed yet: reports of ${offices} may still come until ${due}.`,
  hidden: (month, row) =>
    `The month ${month} can't be closed: the figure of ${row} is not known, because a file can't be used (see ita validate).`,
  wouldClose: (list) => `To close: ${list}. Use --yes to write.`,
  closed: (list) => `Closed: ${list}.`,
  notClosed: (month, list) =>
    `The month ${month} is not closed${list === '' ? '; no month of its year is' : `; closed: ${list}`}.`,
  reopenedTooEarly: (month, on, day) => `The month ${month} was closed on ${on}, so it can't be reopened on ${day}.`,
  wouldReopen: (list) => `To reopen: ${list}. Use --yes to write.`,
  reopened: (list) => `Reopened: ${list}.`,
};
