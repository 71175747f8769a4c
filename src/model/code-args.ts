import type { Day } from './be-date.ts';
import type { PATTERNS } from './generated/schema.ts';
import type { StepKind } from './measure.ts';
import type { MemoKind } from './memo.ts';
import type { Month } from './month.ts';
import type { Post } from './organisation.ts';
import type { AssignmentEvent } from './plan.ts';

/** A value's near miss: what was probably meant, when one candidate is close enough. */
interface Near {
  readonly value: string;
  readonly near?: string;
  /** The two look the same: only their encoding differs. */
  readonly alike?: true;
}

/** Every code and what its message needs. The wording is in `src/words`. */
export interface CodeArgs {
  // the file
  'unreadable-file': { reason: string };
  /** `files`: how many files the change is about; absent when its journal can't be read. */
  'interrupted-change': { files?: number };
  'not-utf8': { offset: number };
  'file-too-large': { bytes: number; limit: number };
  'empty-file': { kind: string };
  'yaml-syntax': { reason: SyntaxReason; detail: string };
  'yaml-documents': Record<never, never>;
  'yaml-alias': { what: 'anchor' | 'alias' | 'tag' | 'merge' };
  'duplicate-key': { key: string };
  /** `count`: all of them; `shown`: how many of them are named. */
  'too-many-findings': { count: number; shown: number };
  // the shape
  'wrong-type': { expected: string; found: string; key: string };
  'missing-key': { key: string; kind: string };
  /** `ofKind`: the key belongs to steps of another kind. */
  'unknown-key': { key: string; near?: string; known: readonly string[]; ofKind?: string };
  'unknown-value': Near & { key: string; known: readonly string[] };
  'wrong-format': { value: string; format: ValueFormat; suggestion?: string };
  'out-of-range': {
    key: string;
    value: string;
    bound: 'min' | 'max' | 'above' | 'share' | 'min-items' | 'min-length' | 'max-length' | 'unique';
    limit: string;
  };
  'impossible-date': { value: string; leap: boolean };
  'ce-year': { value: string; be: string };
  // the place
  'unknown-file': Pick<Near, 'near' | 'alike'>;
  'path-mismatch': { key: string; value: string; fromPath: string };
  'missing-file': { file: string };
  'duplicate-id': { id: string };
  // references
  'unknown-office': Near;
  'unknown-officer': Near;
  'unknown-step': Near & { measure?: string };
  'unknown-channel': Near;
  'unknown-gap': Near;
  'unknown-code': Near;
  /** `named`: the code it is set for; `severity`: what the code keeps. */
  'severity-without-effect': { named: string; severity: 'error' | 'warning' };
  /** `kind`: the memo whose wording it stands in; `known`: what it can be. */
  'unknown-placeholder': Near & { kind: MemoKind; known: readonly string[] };
  /** `why`: see `Uncounted` in src/rules. */
  'entry-counts-nowhere': {
    step: string;
    office: string;
    month: Month;
    why: 'not-yet' | 'cancelled' | 'other-month';
  };
  /** `problem`: no `until`; in a circle; the successor does not exist in `month`, or owes no reports. */
  'succession-impossible': {
    problem: 'no-until' | 'circle' | 'absent' | 'silent';
    office: string;
    successor: string;
    month?: Month;
  };
  'part-without-holder': { office: string; step: string; until: Month };
  'step-of-other-office': { step: string; office: string };
  'evidence-missing': Omit<Near, 'value'> & { file: string; outside: boolean };
  'evidence-changed': { file: string };
  'evidence-overused': { file: string; steps: number };
  'evidence-repeated': { value: string };
  'url-not-public': { url: string; why: 'private' | 'password' | 'invalid' };
  // time
  'month-outside-year': { month: Month; year: number };
  'due-before-start': { start: Month; due: Month };
  'plan-points-out-of-order': { problem: 'order' | 'outside' | 'falls' | 'due' };
  'future-date': { day: Day; asOf: Day };
  'future-month': { month: Month; asOf: Day };
  'submitted-early': { submitted: Day; month: Month };
  'acknowledged-early': { acknowledged: Day; submitted: Day };
  'officer-not-in-post': { officer: string; day: Day; from?: Day; until?: Day };
  'officer-of-other-office': { officer: string; office: string; own: string };
  'post-ends-before-start': { from: Day; until: Day };
  /** `other`: the officer who holds the post, or acts in it, already; `office`: whose head. */
  'post-held-twice': { post: Post; acting: boolean; officer: string; other: string; day?: Day; office?: string };
  /** `paper`: what is signed on the day. */
  'post-vacant': { post: Post; day: Day; paper: 'plan' | 'closing' };
  'office-ends-before-start': { from: Month; until: Month };
  'office-not-existing': { office: string; month: Month; from?: Month; until?: Month };
  'amendment-before-approval': { from: Month; approved: Day };
  /** `openMonth`: the one before it that is not closed. */
  'closing-out-of-order': {
    problem: 'early' | 'gap' | 'order' | 'not-reopened' | 'reopened-before';
    month: Month;
    openMonth?: Month;
  };
  'report-contradicts-closing': { office: string; month: Month; closed: Day };
  'report-after-closing': { month: Month; closed: Day };
  /** `year`: of the folder. */
  'evidence-outside-year': { day: Day; year: number };
  /** `first`, `last`: what it can be; `year`: the fiscal year that it is too far from, else it is the as-of date. */
  'date-far-off': { day: Day; first: Day; last: Day; year?: number };
  'evidence-after-report': { day: Day; submitted: Day };
  /** `number`: of the paper, with its year; `day`: its date. */
  'number-of-other-year': { number: string; day: Day };
  /** `what` is dated `day`, before the `after` on which there is what it speaks of. */
  'dates-out-of-order': { what: 'plan' | 'publication' | 'year'; day: Day; after: Day };
  /** `event` on `day` can't follow what stands before it. */
  'assignment-log-impossible': {
    problem: 'order' | 'before-year' | 'not-entered' | 'not-corrected' | 'entered' | 'confirmed' | 'done';
    event: AssignmentEvent['event'];
    day: Day;
  };
  // sense
  'done-without-result': { step: string };
  'done-without-evidence': { step: string };
  /** For quantities `percent` is the value, beside the step's target and unit. */
  'status-contradicts-percent': { status: string; percent: string; target?: string; unit?: string };
  'value-does-not-fit': { key: 'percent' | 'value'; kind: StepKind; missing: boolean };
  /** `before` (in the report of `month`) and `now` are percents, values or statuses, as `of` says. */
  'progress-goes-back': {
    step: string;
    of: 'percent' | 'value' | 'status';
    before: string;
    now: string;
    month: Month;
  };
  'duplicate-entry': { step: string };
  'step-not-reported': { step: string };
  'level-contradicts-score': { level: string; score: string; expected: string };
  /** `years`: those that have the level; `known`: the levels of the result's year. */
  'level-of-other-year': { level: string; year: number; years: string; known: readonly string[] };
  /** `of`: the key of the score; `sum`: what it is to be, written out; `worked`: what that gives. */
  'score-contradicts-sum': { of: 'score' | 'iit' | 'eit' | 'oit'; score: string; sum: string; worked: string };
  /** `years`: those that have such a score. */
  'score-not-in-year': { key: string; year: number; years: string };
  /** `list`: the items of the year; `weak`: whether they are known from one weak source; `years`: those that have it. */
  'unknown-item': { item: string; year: number; list: string; weak: boolean; years?: string };
  /** `years`: those that have an item of this name; `name`: that of the assignment's own item. */
  'title-of-other-year': { title: string; year: number; years: string; name?: string };
  'result-year': { found: number; expected: number };
  /** `key`: `score`, `level`, `iit`, `eit`, `oit`, `indicator 4` or `announced`. */
  'result-contradicts-last-year': { key: string; score: string; other: string };
  'gap-unanswered': { gap: string };
  'measure-without-gap': { measure: string };
  /**
   * `step`: the step of the measure that has no office, where it isn't the measure itself; `month`: where offices are
   * named, the first month in which none of them takes part.
   */
  'measure-without-office': { measure: string; step?: string; month?: Month };
  'office-does-not-report': { measure: string; step?: string; office: string };
  'cancelled-in-report': { step: string };
  /** `month`, `from`: a `key` set to a month before the one from which the change counts. */
  'amendment-does-not-fit': {
    problem: 'not-yet' | 'kind' | 'past';
    step: string;
    key?: string;
    kind?: StepKind;
    month?: Month;
    from?: Month;
  };
  /** `key`: what it sets that is so already; absent when it sets nothing at all. */
  'amendment-changes-nothing': { key?: string };
  'amendments-conflict': { key: string };
  /** `of`: the plan, a measure or a step; `office`: whose value; `was` and `now` as the file writes them. */
  'closed-month-moved': {
    month: Month;
    of: string;
    key: 'planned' | 'result' | 'health' | 'due' | 'target' | 'value' | 'absent' | 'new';
    office?: string;
    was: string;
    now: string;
  };
  'closed-by-other-arithmetic': { month: Month; arithmetic: number; now: number };
  'signed-more-than-total': { signed: number; total: number };
  'channel-purpose': { channel: string };
  'channel-without-address': { channel: string };
  /** `value`: the number of an indicator, the id of an officer, a party of an agreement. */
  'listed-twice': { what: 'indicator' | 'member' | 'party'; value: string };
  'same-name': {
    what:
      | 'office'
      | 'short'
      | 'officer'
      | 'channel'
      | 'gap'
      | 'measure'
      | 'step'
      | 'assignment'
      | 'agreement'
      | 'publication';
    name: string;
  };
  'working-group-chair': { chairs: number };
  'one-signer': { officer: string; posts: string };
  'acknowledged-by-reporter': { officer: string };
  'target-below-last': { target: string; score: string };
  'gap-contradicts-score': { gap: string; indicator: number; score: string; other: string };
  'value-far-above-target': { value: string; target: string; unit: string };
  'result-repeated': { step: string; month: Month };
  'fraction-of-countable': { value: string; unit: string };
  'head-without-office': { officer: string };
  /** Of who is named to sign for `post`: the officer and the post of their own; or the position that an officer has. */
  'signer-of-other-post': { post: Post } & ({ officer: string; own: Post } | { position: string });
  'step-without-period': { step: string; start: Month; due: Month };
  // text
  'decomposed-sara-am': { value: string; fixed: string };
  'doubled-sara-e': { value: string; fixed: string };
  'invisible-character': { character: string; fixed: string };
  'thai-digit-in-id': { value: string; fixed: string };
  'not-composed': { value: string; fixed: string };
  'private-data': { what: 'national-id' | 'mobile' | 'email' | 'line-id' | 'field' };
  /** The key whose value is still to be written, or looked at as a remark behind it says. */
  'todo-value': { key: string; remark?: string };
  'filler-text': { key: string; value: string };
  'text-says-nothing': { key: string; value: string };
  'unprintable-character': { character: string };
  'doubled-mark': { value: string; fixed: string };
  // the spreadsheet form
  /** `found` and `expected` as people read a month. */
  'form-month': { found: string; expected: string };
  /** `what`: a heading, what the form shows of its own (`label`), a whole sheet, or something `outside` of its columns. */
  'form-changed': { what: 'heading' | 'label' | 'sheet' | 'outside'; expected: string; found: string };
  'form-row': { problem: 'extra' | 'missing' | 'repeated'; step: string };
  'form-formula': { formula: string };
  'form-merged': { range: string };
}

/** A rule's stable name. */
export type Code = keyof CodeArgs;

/** Why a YAML text could not be read. */
export type SyntaxReason =
  | 'tab'
  | 'indentation'
  | 'unclosed'
  | 'mapping'
  | 'colon'
  | 'reserved'
  | 'nesting'
  | 'escaped-line-end'
  | 'unprintable'
  | 'other';

/** Texts with a form of their own. */
export type ValueFormat = keyof typeof PATTERNS;
