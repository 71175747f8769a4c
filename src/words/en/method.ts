import type { PublishWords } from '../catalogue.ts';

/** English words of the public page that says how the figures come about. */
export const method: PublishWords['method'] = {
  title: 'How we calculate',
  lead: 'Where the figures and words of these pages come from. Every figure is worked out from the reports that offices hand in each month, in the same way for every measure.',
  ask: 'How these figures are worked out',
  askIta: 'What ITA, IIT, EIT and OIT are',
  ita: {
    title: 'What ITA, IIT, EIT and OIT are',
    says: 'ITA is the Integrity and Transparency Assessment of public bodies, held once a year by the National Anti-Corruption Commission (NACC). Its 100 points come from three instruments.',
    iit: 'asks the staff how duties are done, and how budget and power are used.',
    eit: 'asks those who come for a service how the office serves, communicates and improves.',
    oit: 'checks whether the office shows on its website every item that must be disclosed.',
    how: 'How',
    weight: 'Weight in the total (%)',
  },
  result: {
    title: 'Results and plan',
    items: [
      'Every figure is cumulative to the end of a month, in percent of the work of the year, and rounded once when it is shown; work that is not complete never shows as 100.0.',
      'A step that is one piece of work: done is 100; in progress it has the percent that the office reports.',
      'A step with a number to reach: what was reached ÷ the target.',
      'A step for every month or quarter: the times done ÷ all times.',
      'A step of several offices: the mean of the offices, or their sum against one target; who never reported counts 0.',
      'The result of a measure is the mean of its steps by weight; that of the plan the mean of its measures by weight (usually all weights are equal).',
      'What is planned for the end of a month goes by the months since the step began, out of those until it is due, or by the percents that the plan sets itself.',
      '“Change” is what the result gained by work since the end of the month before, without what differs because the plan was amended.',
    ],
  },
  health: {
    title: 'Against the plan',
    done: 'The target is reached in full.',
    'on-track': 'The result is at most {tolerance} percentage points below plan, or above it.',
    behind: 'The result is more than {tolerance} percentage points below plan, but not due yet.',
    overdue: 'The month in which it was due has ended, and it is not done.',
    awaiting: 'Not judged yet: a report that could change the answer is not due yet.',
    'not-started': 'The month in which it begins is still to come.',
    'no-report': 'It should have begun, and nobody has ever reported on it.',
    cancelled: 'Cancelled by an approved amendment of the plan; it counts nowhere.',
  },
  known: {
    title: 'Closed months, amendments, and what is not known',
    items: [
      'The figures of a month are provisional until the month is closed; from then on they stay as they were signed, whatever changes later.',
      'The plan as announced is never overwritten: an amendment counts from its month on, and is shown with its reason and its paper.',
      'What is not known is shown as “-”, not as 0.',
    ],
  },
  reporting: {
    title: 'Reporting',
    items: [
      'Each office hands in its report of a month by day {day} of the next.',
      'Completeness is reports in ÷ reports due; timeliness is reports in time ÷ reports due.',
    ],
  },
  example: {
    title: 'An example',
    says: 'Measure {no}, {title}, at the end of {month}: multiply the result of each step by its weight, add them up, divide by the sum of weights.',
    weight: 'Weight',
    whole: 'The measure',
  },
};
