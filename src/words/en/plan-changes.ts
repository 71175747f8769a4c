import type { ViewWords } from '../catalogue.ts';

/** English words on what an amendment changed. */
export const planChange: ViewWords['planChange'] = {
  table: 'Amendments',
  none: 'The plan was not amended',
  terms: {
    title: 'title',
    start: 'start',
    due: 'due month',
    target: 'target',
    offices: 'responsible offices',
    officers: 'officers',
    weight: 'weight',
    plan: 'monthly plan',
    oversight: 'oversight',
    gaps: 'gaps addressed',
    serves: 'other duties served',
    budget: 'budget',
  },
  evenly: 'evenly over the months',
  changed: (subject, term) => `${subject}: new ${term}`,
  changedFrom: (subject, term, before, after) => `${subject}: ${term} changed from ${before} to ${after}`,
  cancelled: (subject) => `${subject} cancelled`,
  revived: (subject) => `${subject} taken up again`,
  added: (title, start, due) => `step “${title}” added (${start} – ${due})`,
  addedMeasure: 'measure added during the year',
};
