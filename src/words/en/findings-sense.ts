import { monthText } from '../../model/month.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

const needs = { milestone: 'percent', quantity: 'value' } as const;

/** Codes of what contradicts itself or another file. */
export const sense = {
  'done-without-result': ({ step }) =>
    findingText(
      `The step ${step} is done, but no concrete result is given.`,
      'Add result: what was done, what came of it and when, such as result: Criteria announced on 15 March 2565',
    ),
  'status-contradicts-percent': ({ status, percent, target, unit }) =>
    target === undefined
      ? findingText(
          `The status ${status} contradicts ${percent} percent.`,
          'not-started is 0, in-progress is 1–99, done is 100 (or leave percent out).',
        )
      : findingText(
          `The status ${status} contradicts ${percent} of ${target}${unit === undefined ? '' : ` ${unit}`}.`,
          'not-started is 0, done is the whole target, anything between is in-progress.',
        ),
  'value-does-not-fit': ({ key, kind, missing }) =>
    missing
      ? findingText(`A ${kind} step needs ${key}.`, `Add ${key}: with the total so far, to the end of the month.`)
      : findingText(
          `A ${kind} step takes no ${key}.`,
          kind === 'recurring'
            ? `Delete ${key}; status: done says that this period was done.`
            : `Use ${needs[kind]} instead of ${key}.`,
        ),
  'progress-goes-back': ({ step, of, before, now, month }) =>
    findingText(
      `The ${of} of step ${step} goes back from ${before} (${monthText(month)}) to ${now}, though reports are cumulative.`,
      'Give the total since the start, or correct the earlier report.',
    ),
  'duplicate-entry': ({ step }) =>
    findingText(`The step ${step} has two entries in the same report.`, 'Make one entry of the two.'),
  'step-not-reported': ({ step }) =>
    findingText(
      `The report has no entry for the step ${step}, which this office must report.`,
      `Add - {step: ${step}, status: not-started} or its real state.`,
    ),
  'level-contradicts-score': ({ level, score, expected }) =>
    findingText(
      `The level "${level}" contradicts the score ${score}, which is level "${expected}".`,
      `Write level: ${expected} or correct the score.`,
    ),
  'result-year': ({ found, expected }) =>
    findingText(`The result is of ${found}; the one of ${expected} belongs here.`, `Write year: ${expected}`),
  'result-contradicts-last-year': ({ key, score, other }) =>
    findingText(
      `Last year's ${/^.it$/.test(key) ? key.toUpperCase() : key} ${score} differs from ${other} in the result.yaml of that year.`,
      'Make both agree with the announced result.',
    ),
  'gap-unanswered': ({ gap }) =>
    findingText(
      `No measure answers the gap ${gap}.`,
      `Add ${gap} to gaps of the measure that answers it, or add a measure.`,
    ),
  'measure-without-gap': ({ measure }) =>
    findingText(`The measure ${measure} answers no gap of the plan.`, 'Add gaps: with gap ids of plan.yaml.'),
  'measure-without-office': ({ measure, step }) =>
    findingText(
      `No office is responsible for the ${step === undefined ? `measure ${measure}` : `step ${measure}/${step}`}.`,
      'Add office ids: offices: [clerk] or offices: [all]',
    ),
  'signed-more-than-total': ({ signed, total }) =>
    findingText(`${signed} have signed, more than the ${total} who are to sign.`, 'Correct signed or total.'),
  'channel-purpose': ({ channel }) =>
    findingText(
      `The channel ${channel} is not used to publish.`,
      'Add publish to the purposes of the channel, or choose another channel.',
    ),
} satisfies Partial<FindingWords>;
