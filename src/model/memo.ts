import type { Pointer } from './pointer.ts';

/** The official memos: of the plan, of a month, of the results of half a year or of the year, of the year as a whole. */
export const MEMO_KINDS = ['plan', 'month', 'results', 'year'] as const;
/** One of them. */
export type MemoKind = (typeof MEMO_KINDS)[number];

/** Paragraphs that every memo has a wording for. */
const COMMON = [
  'title',
  'subject',
  'to',
  'background',
  'facts',
  'law',
  'consideration',
  'closing',
  'attachment',
  'opinion_head',
  'opinion_clerk',
  'opinion_mayor',
] as const;
/** What the figures of a memo are worth, and the changes of the plan. */
const KNOWN = ['closed', 'provisional', 'incomplete', 'tolerance', 'amendments'] as const;

/** The paragraphs of each memo: the keys of its template. */
export const MEMO_PARAGRAPHS = {
  plan: [...COMMON, 'gap', 'measures', 'measure', 'detail', 'follow_up'],
  month: [
    ...COMMON,
    ...KNOWN,
    'amendment',
    'amendments_short',
    'late',
    'late_step',
    'late_more',
    'scope',
    'reporting',
    'attached',
    'ask_missing',
    'ask_request',
    'ask_requests',
    'ask_late',
    'ask_publish',
  ],
  results: [
    ...COMMON,
    ...KNOWN,
    'item',
    'measure',
    'measures_more',
    'no_progress',
    'announced',
    'announced_done',
    'problems',
    'reporting',
    'attached',
    'ask_behind',
    'ask_no_progress',
    'ask_publish',
  ],
  year: [
    ...COMMON,
    ...KNOWN,
    'amendment',
    'amendments_more',
    'measure',
    'measures_more',
    'announced',
    'announced_done',
    'scores',
    'reporting',
    'problems',
    'attached',
    'ask_missing',
    'ask_behind',
    'next_unfinished',
    'next_missed',
    'next_below',
    'next_fell',
    'next_problem',
    'next_problems',
    'next_reporting',
    'ask_channels',
    'ask_publish',
  ],
} as const satisfies Readonly<Record<MemoKind, readonly string[]>>;

/** The name of a paragraph of a memo. */
export type MemoParagraph<K extends MemoKind = MemoKind> = (typeof MEMO_PARAGRAPHS)[K][number];

/** What a memo's wording may be filled with, whichever memo it is. */
const ALWAYS = [
  'agency.name',
  'agency.short',
  'agency.province',
  'agency.website',
  'office.name',
  'head.title',
  'clerk.title',
  'mayor.title',
  'mayor.short',
  'year',
  'lastResult.year',
  'lastResult.score',
  'lastResult.level',
  'target.score',
  'target.level',
  'measures.count',
] as const;
const STANDING = [
  'month',
  'plan.planned',
  'plan.result',
  'plan.health',
  'measures.done',
  'measures.onTrack',
  'measures.behind',
  'measures.behindTitles',
  'reports.total',
  'reports.onTime',
  'reports.late',
  'reports.missing',
  'reports.lateOffices',
  'reports.missingOffices',
  'problems.count',
  'data.date',
  'data.gaps',
  'tolerance',
  'amendments.count',
] as const;
const AMENDMENT = [
  'amendment.number',
  'amendment.measure',
  'amendment.changes',
  'amendment.month',
  'amendment.by',
  'amendment.date',
  'amendment.document',
  'amendment.reason',
] as const;
/** What a time came to: its measures, its problems, and the plan as announced. */
const OUTCOME = [
  'measure.title',
  'measure.planned',
  'measure.result',
  'measure.health',
  'measure.counts',
  'measure.doneSteps',
  'measure.steps',
  'measure.achievement',
  'measures.more',
  'problems.solved',
  'problems.cancelled',
  'problems.open',
  'announced.planned',
  'announced.result',
  'announced.health',
  'announced.doneSteps',
] as const;

/** The closed list of placeholders of each memo, as they stand between `{{` and `}}`. */
export const MEMO_PLACEHOLDERS = {
  plan: [
    ...ALWAYS,
    'gaps.count',
    'weaknesses.count',
    'developments.count',
    'workingGroup.order',
    'workingGroup.date',
    'reporting.day',
    'gap.kind',
    'gap.title',
    'gap.indicator',
    'gap.score',
    'gap.practice',
    'measure.title',
  ],
  month: [
    ...ALWAYS,
    ...STANDING,
    ...AMENDMENT,
    'amendments.kinds',
    'amendments.documents',
    'plan.change',
    'plan.scope',
    'late.count',
    'late.more',
    'late_step.title',
    'late_step.offices',
    'late_step.how',
    'late_step.days',
    'late_step.since',
    'late_step.due',
    'late_step.reason',
    'ask_late.offices',
    'ask_request.office',
    'ask_request.step',
    'ask_request.text',
    'requests.more',
  ],
  results: [
    ...ALWAYS,
    ...STANDING,
    ...OUTCOME,
    'period',
    'period.from',
    'period.until',
    'item.id',
    'item.name',
    'item.year',
    'evidence.count',
    'noProgress.count',
    'noProgress.titles',
  ],
  year: [
    ...ALWAYS,
    ...STANDING,
    ...AMENDMENT,
    ...OUTCOME,
    'amendments.more',
    'reports.completeness',
    'reports.timeliness',
    'result.year',
    'result.score',
    'result.level',
    'score.change',
    'publications.count',
    'channels.unused',
    'year.next',
    'unfinished.count',
    'unfinished.titles',
    'missed.titles',
    'passMark',
    'below.count',
    'below.titles',
    'fell.count',
    'fell.titles',
    'problems.more',
    'next_problem.office',
    'next_problem.text',
    'next_problem.suggestion',
  ],
} as const satisfies Readonly<Record<MemoKind, readonly string[]>>;

/** A placeholder of a memo. */
export type MemoPlaceholder<K extends MemoKind = MemoKind> = (typeof MEMO_PLACEHOLDERS)[K][number];

/** Placeholders of what a paragraph is repeated for: no other paragraph knows which one is meant. */
const REPEATED = /^(gap|measure|amendment|late_step|ask_late|ask_request|next_problem)\./;

/** The placeholders that a paragraph of a memo may have. */
export const placeholdersOf = (kind: MemoKind, paragraph: string): string[] =>
  MEMO_PLACEHOLDERS[kind].filter((name) => !REPEATED.test(name) || name.startsWith(`${paragraph}.`));

/** A placeholder in a wording: where it starts (UTF-16), how long it is with its braces, what it names. */
export interface FoundPlaceholder {
  readonly index: number;
  readonly length: number;
  readonly name: string;
}

/** Every `{{name}}` of a wording, spaces around the name left out. */
export const placeholdersIn = (text: string): FoundPlaceholder[] =>
  Array.from(text.matchAll(/\{\{([^{}]*)\}\}/g), (match) => ({
    index: match.index,
    length: match[0].length,
    name: (match[1] ?? '').trim(),
  }));

/** An office's own wording of a memo: the paragraphs that it replaces. An empty one is left out of the memo. */
export interface MemoTemplate {
  readonly kind: MemoKind;
  readonly paragraphs: Readonly<Partial<Record<MemoParagraph, string>>>;
  readonly at: Pointer;
}

/** What `ita.yaml` says of memos; paths are below the data directory. */
export interface MemoSettings {
  readonly templates: Readonly<Partial<Record<MemoKind, string>>>;
  /** A PNG or JPEG of the agency's emblem. */
  readonly emblem?: string;
}
