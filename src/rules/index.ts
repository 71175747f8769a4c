import type { AnyFinding } from '../model/finding.ts';
import type { Register } from '../model/register.ts';
import { amendmentChangesNothing } from './amendment-changes-nothing.ts';
import { amendmentDoesNotFit } from './amendment-does-not-fit.ts';
import { amendmentsConflict } from './amendments-conflict.ts';
import { assignmentLogImpossible } from './assignment-log-impossible.ts';
import { closedMonthMoved } from './closed-month-moved.ts';
import { closingOutOfOrder } from './closing-out-of-order.ts';
import { doneWithoutEvidence } from './done-without-evidence.ts';
import { dateFarOff } from './date-far-off.ts';
import { doneWithoutResult } from './done-without-result.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { duplicateId } from './duplicate-id.ts';
import { entryCountsNowhere } from './entry-counts-nowhere.ts';
import { evidenceMissing } from './evidence-missing.ts';
import { evidenceOutsideYear } from './evidence-outside-year.ts';
import { evidenceOverused } from './evidence-overused.ts';
import { evidenceRepeated } from './evidence-repeated.ts';
import { fractionOfCountable } from './fraction-of-countable.ts';
import { titleOfOtherYear, unknownItem } from './items-of-year.ts';
import { gapContradictsScore } from './gap-contradicts-score.ts';
import { levelContradictsScore } from './level-contradicts-score.ts';
import { listedTwice } from './listed-twice.ts';
import { measureWithoutOffice } from './measure-without-office.ts';
import { numberOfOtherYear } from './number-of-other-year.ts';
import { officeDoesNotReport } from './office-does-not-report.ts';
import { officerNotInPost } from './officer-not-in-post.ts';
import { officerOfOtherOffice } from './officer-of-other-office.ts';
import { partWithoutHolder } from './part-without-holder.ts';
import { planPointsOutOfOrder } from './plan-points-out-of-order.ts';
import { postHeldTwice } from './post-held-twice.ts';
import { postVacant } from './post-vacant.ts';
import { progressGoesBack } from './progress-goes-back.ts';
import { reportAfterClosing, reportContradictsClosing } from './reports-and-closings.ts';
import { resultContradictsLastYear } from './result-contradicts-last-year.ts';
import { scoreContradictsSum } from './score-contradicts-sum.ts';
import { levelOfOtherYear, scoreNotInYear } from './scores-of-other-year.ts';
import { resultRepeated } from './result-repeated.ts';
import { sameName } from './same-name.ts';
import { signerOfOtherPost } from './signer-of-other-post.ts';
import { statusContradictsPercent } from './status-contradicts-percent.ts';
import { stepNotReported } from './step-not-reported.ts';
import { stepOfOtherOffice } from './step-of-other-office.ts';
import { successionImpossible } from './succession-impossible.ts';
import { unknownOffice } from './unknown-office.ts';
import { unknownOfficer } from './unknown-officer.ts';
import { unknownStep } from './unknown-step.ts';
import { urlNotPublic } from './url-not-public.ts';
import { valueDoesNotFit } from './value-does-not-fit.ts';
import type { Rule, RuleContext } from './rule.ts';
import { SIMPLE_RULES } from './simple-rules.ts';

/** Every cross-file rule, by the code of its findings. Adding one is a row of `SIMPLE_RULES`, or a file and a line here. @internal */
export const RULES = {
  ...SIMPLE_RULES,
  'duplicate-id': duplicateId,
  'unknown-office': unknownOffice,
  'unknown-officer': unknownOfficer,
  'unknown-step': unknownStep,
  'step-of-other-office': stepOfOtherOffice,
  'evidence-missing': evidenceMissing,
  'evidence-outside-year': evidenceOutsideYear,
  'assignment-log-impossible': assignmentLogImpossible,
  'evidence-overused': evidenceOverused,
  'plan-points-out-of-order': planPointsOutOfOrder,
  'officer-not-in-post': officerNotInPost,
  'done-without-result': doneWithoutResult,
  'done-without-evidence': doneWithoutEvidence,
  'status-contradicts-percent': statusContradictsPercent,
  'value-does-not-fit': valueDoesNotFit,
  'progress-goes-back': progressGoesBack,
  'duplicate-entry': duplicateEntry,
  'step-not-reported': stepNotReported,
  'level-contradicts-score': levelContradictsScore,
  'level-of-other-year': levelOfOtherYear,
  'score-contradicts-sum': scoreContradictsSum,
  'score-not-in-year': scoreNotInYear,
  'unknown-item': unknownItem,
  'title-of-other-year': titleOfOtherYear,
  'result-contradicts-last-year': resultContradictsLastYear,
  'measure-without-office': measureWithoutOffice,
  'amendment-does-not-fit': amendmentDoesNotFit,
  'amendment-changes-nothing': amendmentChangesNothing,
  'amendments-conflict': amendmentsConflict,
  'closed-month-moved': closedMonthMoved,
  'closing-out-of-order': closingOutOfOrder,
  'entry-counts-nowhere': entryCountsNowhere,
  'office-does-not-report': officeDoesNotReport,
  'part-without-holder': partWithoutHolder,
  'post-held-twice': postHeldTwice,
  'post-vacant': postVacant,
  'succession-impossible': successionImpossible,
  'report-after-closing': reportAfterClosing,
  'report-contradicts-closing': reportContradictsClosing,
  'officer-of-other-office': officerOfOtherOffice,
  'url-not-public': urlNotPublic,
  'date-far-off': dateFarOff,
  'listed-twice': listedTwice,
  'same-name': sameName,
  'gap-contradicts-score': gapContradictsScore,
  'result-repeated': resultRepeated,
  'evidence-repeated': evidenceRepeated,
  'fraction-of-countable': fractionOfCountable,
  'number-of-other-year': numberOfOtherYear,
  'signer-of-other-post': signerOfOtherPost,
} satisfies Readonly<Record<string, Rule>>;

/** The findings of every rule, rule by rule; the caller sorts them by place. */
export const runRules = (register: Register, context: RuleContext): AnyFinding[] =>
  Object.values<Rule>(RULES).flatMap((rule) => rule(register, context));
