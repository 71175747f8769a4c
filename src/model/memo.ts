import type { Pointer } from './pointer.ts';

/** The official memos: of the plan, of a month, of the year. */
export const MEMO_KINDS = ['plan', 'month', 'year'] as const;
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
const PROGRESS = [
  'closed',
  'provisional',
  'incomplete',
  'tolerance',
  'measure',
  'amendments',
  'amendment',
  'reporting',
  'problems',
  'ask_missing',
  'ask_behind',
  'ask_problems',
  'ask_publish',
] as const;

/** The paragraphs of each memo: the keys of its template. */
export const MEMO_PARAGRAPHS = {
  plan: [...COMMON, 'gap', 'measures', 'measure', 'detail', 'follow_up'],
  month: [
    ...COMMON,
    'closed',
    'provisional',
    'incomplete',
    'tolerance',
    'late',
    'late_step',
    'late_more',
    'amendments',
    'amendment',
    'scope',
    'reporting',
    'attached',
    'ask_missing',
    'ask_request',
    'ask_requests',
    'ask_late',
    'ask_publish',
  ],
  year: [...COMMON, ...PROGRESS, 'announced', 'announced_done', 'scores', 'ask_channels'],
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
  'amendment.measure',
  'amendment.changes',
  'amendment.month',
  'amendment.by',
  'amendment.date',
  'amendment.document',
  'amendment.reason',
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
  year: [
    ...ALWAYS,
    ...STANDING,
    'measure.title',
    'measure.planned',
    'measure.result',
    'measure.health',
    'measure.counts',
    'reports.completeness',
    'reports.timeliness',
    'announced.planned',
    'announced.result',
    'announced.health',
    'announced.doneSteps',
    'result.year',
    'result.score',
    'result.level',
    'score.change',
    'publications.count',
    'channels.unused',
  ],
} as const satisfies Readonly<Record<MemoKind, readonly string[]>>;

/** A placeholder of a memo. */
export type MemoPlaceholder<K extends MemoKind = MemoKind> = (typeof MEMO_PLACEHOLDERS)[K][number];

/** Placeholders of what a paragraph is repeated for: no other paragraph knows which one is meant. */
const REPEATED = /^(gap|measure|amendment|late_step|ask_late|ask_request)\./;

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
