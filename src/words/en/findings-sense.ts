import { monthText } from '../../model/month.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

const needs = { milestone: 'percent', quantity: 'value' } as const;

const figures = {
  planned: 'planned',
  result: 'result',
  health: 'health',
  due: 'due month',
  target: 'target',
  value: 'value',
  absent: 'result',
  new: 'result',
} as const;

const twice = {
  indicator: ['Indicator', 'Keep one of the two, or correct its number.'],
  member: ['The officer', 'Keep the member once, with one role.'],
  party: ['The party', 'Name the other party.'],
} as const;

const alike = {
  office: 'offices',
  short: 'offices',
  officer: 'officers',
  channel: 'channels',
  gap: 'gaps',
  measure: 'measures',
  step: 'steps',
  assignment: 'assignments',
  agreement: 'agreements',
  publication: 'publications',
} as const;

/** Codes of what contradicts itself or another file. */
export const senseFindings = {
  'done-without-result': ({ step }) =>
    findingText(
      `The step ${step} is done, but no concrete result is given.`,
      'Add result: with what was done, its outcome and date, such as result: Criteria announced on 15 March 2565',
    ),
  'status-contradicts-percent': ({ status, percent, target, unit }) =>
    target === undefined
      ? findingText(
          `The status ${status} does not match ${percent} percent.`,
          'not-started means 0, in-progress 1–99 and done 100 (or leave percent out).',
        )
      : findingText(
          `The status ${status} does not match ${percent} of ${target}${unit === undefined ? '' : ` ${unit}`}.`,
          'not-started means 0, done the whole target and in-progress anything between.',
        ),
  'value-does-not-fit': ({ key, kind, missing }) =>
    missing
      ? findingText(`A ${kind} step needs ${key}.`, `Add ${key}: with the total up to the end of the month.`)
      : findingText(
          `A ${kind} step can't have ${key}.`,
          kind === 'recurring'
            ? `Delete ${key}; status: done means that this period was done.`
            : `Use ${needs[kind]} instead of ${key}.`,
        ),
  'progress-goes-back': ({ step, of, before, now, month }) =>
    findingText(
      `The ${of} of step ${step} drops from ${before} (${monthText(month)}) to ${now}, but reports are cumulative.`,
      'Give the total since the start, or correct the earlier report.',
    ),
  'duplicate-entry': ({ step }) =>
    findingText(`The step ${step} has two entries in the same report.`, 'Merge them into one entry.'),
  'step-not-reported': ({ step }) =>
    findingText(
      `The report has no entry for the step ${step}, which this office must report.`,
      `Add - {step: ${step}, status: not-started} or its actual status.`,
    ),
  'level-contradicts-score': ({ level, score, expected }) =>
    findingText(
      `The level "${level}" does not match the score ${score}, which is level "${expected}".`,
      `Write level: ${expected} or correct the score.`,
    ),
  'result-year': ({ found, expected }) =>
    findingText(
      `This is the result of ${found}, but the result of ${expected} belongs here.`,
      `Write year: ${expected}`,
    ),
  'result-contradicts-last-year': ({ key, score, other }) =>
    findingText(
      `Last year's ${key === 'announced' ? 'day of announcement' : /^.it$/.test(key) ? key.toUpperCase() : key} ${score} differs from ${other} in that year's result.yaml.`,
      'Correct both to match the announced result.',
    ),
  'gap-unanswered': ({ gap }) =>
    findingText(
      `No measure addresses the gap ${gap}.`,
      `Add ${gap} to gaps of the measure that addresses it, or add a measure.`,
    ),
  'measure-without-gap': ({ measure }) =>
    findingText(`The measure ${measure} addresses no gap in the plan.`, 'Add gaps: with gap ids from plan.yaml.'),
  'measure-without-office': ({ measure, step, month }) =>
    findingText(
      `No office is responsible for the ${step === undefined ? `measure ${measure}` : `step ${measure}/${step}`}${month === undefined ? '' : ` in ${monthText(month)}: those named do not exist then`}.`,
      'Add office ids: offices: [clerk] or offices: [all]',
    ),
  'entry-counts-nowhere': ({ step, office, month, why }) => {
    if (why === 'not-yet')
      return findingText(
        `The step ${step} is not in the plan in ${monthText(month)} yet, so this entry counts nowhere.`,
        'Delete the entry, or correct from of what adds the step.',
      );
    if (why === 'cancelled')
      return findingText(
        `The step ${step} is cancelled in ${monthText(month)}, so this entry counts nowhere.`,
        'Delete the entry, or amend the plan.',
      );
    return findingText(
      `The office ${office} is not responsible for the step ${step} in ${monthText(month)}, so this entry counts nowhere.`,
      'Delete the entry, or correct who is responsible in that month.',
    );
  },
  'part-without-holder': ({ office, step, until }) =>
    findingText(
      `The office ${office} closed at the end of ${monthText(until)} without a successor, and its part of the step ${step} is not done.`,
      'Add succeeded_by: to the office, or amend the measure: other offices, or cancelled.',
    ),
  'office-does-not-report': ({ measure, step, office }) =>
    findingText(
      `Only ${office} is responsible for the ${step === undefined ? `measure ${measure}` : `step ${measure}/${step}`}, and owes no reports.`,
      'Add an office that reports, or delete reporting: false in offices.yaml.',
    ),
  'cancelled-in-report': ({ step }) =>
    findingText(
      `The report says that the step ${step} is cancelled, but only an amendment of the plan cancels.`,
      `Amend the measure (ita amend), or report how far the step is.`,
    ),
  'amendment-does-not-fit': ({ problem, step, key, kind, month, from }) => {
    if (problem === 'not-yet')
      return findingText(
        `The step ${step} is not in the plan yet in ${from === undefined ? '' : monthText(from)}, from which this amendment counts.`,
        'Let it count from a later month, or set it where the step is added.',
      );
    if (problem === 'kind')
      return findingText(`A ${kind} step, such as ${step}, can't have ${key}.`, `Delete ${key} from the amendment.`);
    return findingText(
      `The ${key} of step ${step}, ${month === undefined ? '' : monthText(month)}, is before ${from === undefined ? '' : monthText(from)}, from which the amendment counts.`,
      `Use ${from === undefined ? 'that month' : monthText(from)} or a later month: a plan is not changed backwards.`,
    );
  },
  'amendment-changes-nothing': ({ key }) =>
    key === undefined
      ? findingText('The amendment changes nothing.', 'Add what it changes (measure, steps or add), or delete it.')
      : findingText(`The amendment sets ${key} to what it already is.`, `Correct ${key}, or delete it here.`),
  'amendments-conflict': ({ key }) =>
    findingText(
      `Two amendments set ${key}, count from the same month and were approved on the same day.`,
      'Keep one of the two, or correct from or approved.on.',
    ),
  'closed-month-moved': ({ month, of, key, office, was, now }) =>
    findingText(
      `The closed month ${monthText(month)} has ${was} as ${figures[key]} of ${of === 'plan' ? 'the plan' : of}${office === undefined ? '' : ` (${office})`}; worked out again it would be ${now}.`,
      `Restore what was changed here, or run ita reopen --month ${monthText(month)}.`,
    ),
  'closed-by-other-arithmetic': ({ month, arithmetic, now }) =>
    findingText(
      `The month ${monthText(month)} was closed by rules of arithmetic number ${arithmetic}; this release has number ${now}. Its figures stay as they were signed and are not checked.`,
      'Nothing needs to be done.',
    ),
  'signed-more-than-total': ({ signed, total }) =>
    findingText(`${signed} have signed, but only ${total} are to sign.`, 'Correct signed or total.'),
  'channel-purpose': ({ channel }) =>
    findingText(
      `The channel ${channel} is not used to publish.`,
      'Add publish to the purposes of the channel, or choose another channel.',
    ),
  'channel-without-address': ({ channel }) =>
    findingText(
      `The channel ${channel} has no address, so the public can't know where to turn.`,
      'Add address: a web address, a telephone number or email address of the office, or a place.',
    ),
  'listed-twice': ({ what, value }) => findingText(`${twice[what][0]} ${value} is listed twice.`, twice[what][1]),
  'same-name': ({ what, name }) =>
    findingText(
      `Two ${alike[what]} are called "${name}", and readers can't tell them apart.`,
      what === 'office'
        ? 'Rename one. An office that was closed and is there again is one office: delete the second, and until of the first.'
        : 'Change the text of one, or delete the one that was copied.',
    ),
  'working-group-chair': ({ chairs }) =>
    chairs === 0
      ? findingText('The working group has no chair.', 'Write role: chair for the member who chairs it.')
      : findingText(`The working group has ${chairs} chairs.`, 'Keep one; the others are role: vice-chair or member.'),
  'one-signer': ({ officer, posts }) =>
    findingText(
      `The officer ${officer} is named to sign in every post (${posts}).`,
      'Name who holds each post. A person who acts in a second post has a second item in officers.yaml.',
    ),
  'acknowledged-by-reporter': ({ officer }) =>
    findingText(
      `${officer} made the report and acknowledged it.`,
      'Name the superior who acknowledged it in acknowledged.by, or delete acknowledged until one has.',
    ),
  'target-below-last': ({ target, score }) =>
    findingText(
      `The target ${target} is below last year's score ${score}.`,
      `Write a target of ${score} or more, or correct the score. Where the assessment became harder, leave it so.`,
    ),
  'gap-contradicts-score': ({ gap, indicator, score, other }) =>
    findingText(
      `The gap ${gap} has the score ${score} for indicator ${indicator}, but elsewhere it is ${other}.`,
      'Correct both to match the announced result.',
    ),
  'value-far-above-target': ({ value, target, unit }) =>
    findingText(
      `${value} is more than three times the target, ${target} ${unit}.`,
      'Correct the value (a zero too many?), or amend the target (ita amend).',
    ),
  'result-repeated': ({ step, month }) =>
    findingText(
      `The result of step ${step} is the same as in ${monthText(month)}, word for word, and the step is still in progress.`,
      'Write what was done this month, or why nothing was (problem).',
    ),
  'fraction-of-countable': ({ value, unit }) =>
    findingText(
      `${value} ${unit} is not a whole number, and ${unit} is counted one by one.`,
      'Write a whole number, or a unit that can be divided (such as ร้อยละ).',
    ),
  'head-without-office': ({ officer }) =>
    findingText(`${officer} has the post head, but no office.`, 'Write office, or delete post.'),
  'signer-of-other-post': (args) =>
    'position' in args
      ? findingText(
          `The position "${args.position}" is not that of the post ${args.post}, and the two are printed together.`,
          'Correct post or position. For somebody who acts in the post, write acting.',
        )
      : findingText(
          `${args.officer} is named to sign as ${args.post}, but has the post ${args.own}.`,
          'Name who holds the post. A person who acts in it has a second item in officers.yaml, with acting.',
        ),
  'step-without-period': ({ step, start, due }) =>
    findingText(
      `The step ${step} is done every quarter, but no quarter ends from ${monthText(start)} to ${monthText(due)}.`,
      'Correct start or due (quarters end in December, March, June and September), or use every: month or kind: milestone.',
    ),
} satisfies Partial<FindingWords>;
