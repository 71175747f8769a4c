import { monthText } from '../../model/month.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

const needs = { milestone: 'percent', quantity: 'value' } as const;

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
      `Last year's ${/^.it$/.test(key) ? key.toUpperCase() : key} ${score} differs from ${other} in that year's result.yaml.`,
      'Correct both to match the announced result.',
    ),
  'gap-unanswered': ({ gap }) =>
    findingText(
      `No measure addresses the gap ${gap}.`,
      `Add ${gap} to gaps of the measure that addresses it, or add a measure.`,
    ),
  'measure-without-gap': ({ measure }) =>
    findingText(`The measure ${measure} addresses no gap in the plan.`, 'Add gaps: with gap ids from plan.yaml.'),
  'measure-without-office': ({ measure, step }) =>
    findingText(
      `No office is responsible for the ${step === undefined ? `measure ${measure}` : `step ${measure}/${step}`}.`,
      'Add office ids: offices: [clerk] or offices: [all]',
    ),
  'signed-more-than-total': ({ signed, total }) =>
    findingText(`${signed} have signed, but only ${total} are to sign.`, 'Correct signed or total.'),
  'channel-purpose': ({ channel }) =>
    findingText(
      `The channel ${channel} is not used to publish.`,
      'Add publish to the purposes of the channel, or choose another channel.',
    ),
} satisfies Partial<FindingWords>;
