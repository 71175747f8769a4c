import type { AnyFinding } from '../model/finding.ts';
import type { Register } from '../model/register.ts';
import { acknowledgedEarly } from './acknowledged-early.ts';
import { channelPurpose } from './channel-purpose.ts';
import { doneWithoutResult } from './done-without-result.ts';
import { dueBeforeStart } from './due-before-start.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { duplicateId } from './duplicate-id.ts';
import { evidenceMissing } from './evidence-missing.ts';
import { futureDate } from './future-date.ts';
import { futureMonth } from './future-month.ts';
import { gapUnanswered } from './gap-unanswered.ts';
import { levelContradictsScore } from './level-contradicts-score.ts';
import { measureWithoutGap } from './measure-without-gap.ts';
import { measureWithoutOffice } from './measure-without-office.ts';
import { monthOutsideYear } from './month-outside-year.ts';
import { officerNotInPost } from './officer-not-in-post.ts';
import { officerOfOtherOffice } from './officer-of-other-office.ts';
import { planPointsOutOfOrder } from './plan-points-out-of-order.ts';
import { postEndsBeforeStart } from './post-ends-before-start.ts';
import { progressGoesBack } from './progress-goes-back.ts';
import { resultContradictsLastYear } from './result-contradicts-last-year.ts';
import { resultYear } from './result-year.ts';
import { signedMoreThanTotal } from './signed-more-than-total.ts';
import { statusContradictsPercent } from './status-contradicts-percent.ts';
import { stepNotReported } from './step-not-reported.ts';
import { stepOfOtherOffice } from './step-of-other-office.ts';
import { submittedEarly } from './submitted-early.ts';
import { unknownChannel } from './unknown-channel.ts';
import { unknownCode } from './unknown-code.ts';
import { unknownGap } from './unknown-gap.ts';
import { unknownOffice } from './unknown-office.ts';
import { unknownOfficer } from './unknown-officer.ts';
import { unknownStep } from './unknown-step.ts';
import { valueDoesNotFit } from './value-does-not-fit.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Every cross-file rule, references first, then time, then sense. Adding one is a file, a line, a test and a page. */
export const RULES: readonly Rule[] = [
  duplicateId,
  unknownOffice,
  unknownOfficer,
  unknownStep,
  unknownChannel,
  unknownGap,
  unknownCode,
  stepOfOtherOffice,
  officerOfOtherOffice,
  evidenceMissing,
  monthOutsideYear,
  dueBeforeStart,
  planPointsOutOfOrder,
  futureDate,
  futureMonth,
  submittedEarly,
  acknowledgedEarly,
  officerNotInPost,
  postEndsBeforeStart,
  doneWithoutResult,
  statusContradictsPercent,
  valueDoesNotFit,
  progressGoesBack,
  duplicateEntry,
  stepNotReported,
  levelContradictsScore,
  resultYear,
  resultContradictsLastYear,
  gapUnanswered,
  measureWithoutGap,
  measureWithoutOffice,
  signedMoreThanTotal,
  channelPurpose,
];

/** The findings of every rule, rule by rule; the caller sorts them by place. */
export const runRules = (register: Register, context: RuleContext): AnyFinding[] =>
  RULES.flatMap((rule) => rule(register, context));
