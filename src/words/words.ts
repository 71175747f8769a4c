import type { Code } from '../model/code-args.ts';
import type {
  AmendWords,
  BriefWords,
  CliWords,
  ClosingWords,
  DiffWords,
  EditWords,
  FormWords,
  InitWords,
  Lang,
  MemoWords,
  PlanFormWords,
  PublishWords,
  RecordWords,
  RenderWords,
  ScoreWords,
  StartWords,
  ViewWords,
} from './catalogue.ts';
import { amend as enAmend } from './en/amend.ts';
import { brief as enBrief } from './en/brief.ts';
import * as enCli from './en/cli.ts';
import { titles as enTitles } from './en/code-titles.ts';
import { closing as enClosing } from './en/closing.ts';
import { diff as enDiff } from './en/diff.ts';
import { edit as enEdit } from './en/edit.ts';
import * as enForm from './en/form.ts';
import { init as enInit } from './en/init.ts';
import { planForm as enPlanForm } from './en/plan-form.ts';
import { publish as enPublish } from './en/publish.ts';
import { memo as enMemo } from './en/memo.ts';
import { record as enRecord } from './en/record.ts';
import * as enRender from './en/render.ts';
import { scores as enScores } from './en/scores.ts';
import * as enStart from './en/start.ts';
import * as enViews from './en/views.ts';
import { amend as thAmend } from './th/amend.ts';
import { brief as thBrief } from './th/brief.ts';
import * as thCli from './th/cli.ts';
import { titles as thTitles } from './th/code-titles.ts';
import { closing as thClosing } from './th/closing.ts';
import { diff as thDiff } from './th/diff.ts';
import { edit as thEdit } from './th/edit.ts';
import * as thForm from './th/form.ts';
import { init as thInit } from './th/init.ts';
import { planForm as thPlanForm } from './th/plan-form.ts';
import { publish as thPublish } from './th/publish.ts';
import { memo as thMemo } from './th/memo.ts';
import { record as thRecord } from './th/record.ts';
import * as thRender from './th/render.ts';
import { scores as thScores } from './th/scores.ts';
import * as thStart from './th/start.ts';
import * as thViews from './th/views.ts';

/** All words of one language. */
export interface Words {
  readonly lang: Lang;
  /** Every code in one line. */
  readonly titles: Readonly<Record<Code, string>>;
  readonly views: ViewWords;
  readonly cli: CliWords;
  readonly diff: DiffWords;
  readonly edit: EditWords;
  readonly closing: ClosingWords;
  readonly amend: AmendWords;
  readonly brief: BriefWords;
  readonly publish: PublishWords;
  readonly memo: MemoWords;
  readonly record: RecordWords;
  readonly render: RenderWords;
  readonly scores: ScoreWords;
  readonly start: StartWords;
  readonly form: FormWords;
  readonly planForm: PlanFormWords;
  readonly init: InitWords;
}

/** The catalogues by language. Each part is asked for when it is needed: the built program loads it then. */
export const WORDS: Readonly<Record<Lang, Words>> = {
  th: {
    lang: 'th',
    get titles() {
      return thTitles;
    },
    get views() {
      return thViews.views;
    },
    get cli() {
      return thCli.cli;
    },
    get diff() {
      return thDiff;
    },
    get edit() {
      return thEdit;
    },
    get closing() {
      return thClosing;
    },
    get amend() {
      return thAmend;
    },
    get brief() {
      return thBrief;
    },
    get publish() {
      return thPublish;
    },
    get memo() {
      return thMemo;
    },
    get record() {
      return thRecord;
    },
    get render() {
      return thRender.render;
    },
    get scores() {
      return thScores;
    },
    get start() {
      return thStart.start;
    },
    get form() {
      return thForm.form;
    },
    get planForm() {
      return thPlanForm;
    },
    get init() {
      return thInit;
    },
  },
  en: {
    lang: 'en',
    get titles() {
      return enTitles;
    },
    get views() {
      return enViews.views;
    },
    get cli() {
      return enCli.cli;
    },
    get diff() {
      return enDiff;
    },
    get edit() {
      return enEdit;
    },
    get closing() {
      return enClosing;
    },
    get amend() {
      return enAmend;
    },
    get brief() {
      return enBrief;
    },
    get publish() {
      return enPublish;
    },
    get memo() {
      return enMemo;
    },
    get record() {
      return enRecord;
    },
    get render() {
      return enRender.render;
    },
    get scores() {
      return enScores;
    },
    get start() {
      return enStart.start;
    },
    get form() {
      return enForm.form;
    },
    get planForm() {
      return enPlanForm;
    },
    get init() {
      return enInit;
    },
  },
};
