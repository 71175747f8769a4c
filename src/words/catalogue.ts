import type { LISTS } from '../model/generated/schema.ts';
import type { Code, CodeArgs } from '../model/code-args.ts';
import type * as thAmend from './th/amend.ts';
import type * as thBrief from './th/brief.ts';
import type * as thCli from './th/cli.ts';
import type * as thClosing from './th/closing.ts';
import type * as thDiff from './th/diff.ts';
import type * as thEdit from './th/edit.ts';
import type * as thForm from './th/form.ts';
import type * as thPlanForm from './th/plan-form.ts';
import type * as thPublish from './th/publish.ts';
import type * as thInit from './th/init.ts';
import type * as thMemo from './th/memo.ts';
import type * as thRecord from './th/record.ts';
import type * as thRender from './th/render.ts';
import type * as thScores from './th/scores.ts';
import type * as thStart from './th/start.ts';
import type * as thViews from './th/views.ts';

/** A language of the screen. */
export type Lang = (typeof LISTS.language)[number];

/** What a finding says and, where one can be given, the remedy to paste or carry out. */
export interface FindingText {
  readonly message: string;
  readonly remedy?: string;
}

/** The wording of every code. */
export type FindingWords = { readonly [C in Code]: (args: CodeArgs[C]) => FindingText };

/** What some codes say of a cell of a spreadsheet, whose heading is given: other words than of a file. */
export type CellFindingWords = { readonly [C in Code]?: (args: CodeArgs[C], heading: string) => FindingText };

/** The shape of a catalogue: Thai is the original, and what it has every other language must have. */
type Same<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : T[K] extends readonly string[]
        ? readonly string[]
        : Same<T[K]>;
};
/** Words on what views show. */
export type ViewWords = Same<typeof thViews.views>;
/** Words of the command line: messages, help. */
export type CliWords = Same<typeof thCli.cli>;
/** Words of starting a data directory. */
export type InitWords = Same<typeof thInit.init>;
/** Words of scaffolding, rolling over and completing. */
export type StartWords = Same<typeof thStart.start>;
/** Words of the public pages. */
export type PublishWords = Same<typeof thPublish.publish>;
/** Words of recording a report step by step on a terminal. */
export type RecordWords = Same<typeof thRecord.record>;
/** Words that writers add: how to format dates, numbers, continuation. */
export type RenderWords = Same<typeof thRender.render>;
/** Words of the spreadsheet form and of its import. */
export type FormWords = Same<typeof thForm.form>;
/** Words of the plan's workbook and of its import. */
export type PlanFormWords = Same<typeof thPlanForm.planForm>;
/** Words of the commands that change files. */
export type EditWords = Same<typeof thEdit.edit>;
/** Words of amending the plan, and of ending an office or a post. */
export type AmendWords = Same<typeof thAmend.amend>;
/** Words on what changed from one state of the data to another. */
export type DiffWords = Same<typeof thDiff.diff>;
/** Words of the few sentences that come first, and of an office's list. */
export type BriefWords = Same<typeof thBrief.brief>;
/** Words of closing and reopening months. */
export type ClosingWords = Same<typeof thClosing.closing>;
/** Words of scores, and of what would change them. */
export type ScoreWords = Same<typeof thScores.scores>;
/** Words of the official memo: its wording, labels and tables. */
export type MemoWords = Same<typeof thMemo.memo>;
