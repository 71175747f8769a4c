import type { Day } from '../../model/be-date.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Step } from '../../model/measure.ts';
import { type Month, monthText } from '../../model/month.ts';
import { type FindEntry, latestEntries } from '../../progress/latest-entry.ts';
import { type EntryOfStep, saidBy } from '../../progress/evidence.ts';
import { publicationOf } from '../../progress/published.ts';
import type { Publication } from '../../model/plan.ts';
import { type Year, yearOf } from '../../model/register.ts';
import type { MonthStanding, YearStanding } from '../../progress/progress.ts';
import { besideAnnounced, type Compared } from '../../progress/announced.ts';
import { yearStanding } from '../../progress/year.ts';
import type { Words } from '../../words/words.ts';
import { type Scores, scoresOf } from '../../progress/scores.ts';
import type { ViewContext } from '../view.ts';
import type { OfferedMemo } from './memos.ts';
import type { PublicRegister } from './public-register.ts';

/** What is published: a fiscal year until a month (`null`: until none), and which evidence files lie beside the pages. */
export interface SiteQuestion {
  readonly year: FiscalYear;
  readonly month: Month | null;
  /** Paths below the data directory. */
  readonly available: ReadonlySet<string>;
  /** The memos that lie beside the pages; none unless they are asked for. */
  readonly memos?: readonly OfferedMemo[];
}

/** What every page is made from: public data only. */
export interface SiteScene extends SiteQuestion {
  readonly register: PublicRegister;
  readonly words: Words;
  readonly context: ViewContext;
  readonly asOf: Day;
  readonly data: Year | undefined;
  /** Its months end with the one asked for. */
  readonly standing: YearStanding;
  readonly last: MonthStanding | undefined;
  /** The last month by the plan as announced beside the amended one, where they differ. */
  readonly compared: Compared | undefined;
  readonly scores: Scores;
  /** What was reported last on a step. */
  readonly findEntry: FindEntry;
  /** What was reported on each step until the last month, by reference, in order of month. */
  readonly said: ReadonlyMap<string, readonly EntryOfStep[]>;
  /** Where a publication was the first to tell of a result. */
  readonly publishedBy: (said: EntryOfStep) => Publication | undefined;
}

/** Works out once what the pages share. */
export function sceneOf(
  register: PublicRegister,
  question: SiteQuestion,
  words: Words,
  context: ViewContext,
): SiteScene {
  const whole = yearStanding(register, question.year, context.asOf);
  const months = whole.months.filter(({ month }) => question.month !== null && month <= question.month);
  const data = yearOf(register, question.year);
  const last = months.at(-1);
  const published = [...(data?.publications ?? [])].sort((a, b) => a.date - b.date);
  return {
    ...question,
    register,
    words,
    context,
    asOf: context.asOf,
    data,
    standing: { ...whole, months },
    last,
    compared: last && besideAnnounced(register, last),
    scores: scoresOf(register, question.year, context.asOf),
    findEntry: latestEntries(data, context.asOf),
    said: saidOfSteps(data, last?.month ?? null),
    publishedBy: (each) => publicationOf(published, each),
  };
}

/** The entries of the reports until a month, by step. */
function saidOfSteps(data: Year | undefined, until: Month | null): Map<string, EntryOfStep[]> {
  const said = new Map<string, EntryOfStep[]>();
  for (const each of data ? saidBy(data) : []) {
    if (until === null || each.report.month > until) continue;
    const list = said.get(each.step.ref);
    if (list) list.push(each);
    else said.set(each.step.ref, [each]);
  }
  return said;
}

/** The file of a measure's page. */
export const measureFile = (id: string): string => `measure-${id}.html`;

/** The anchor of a step, on the page of its measure and on those of months. */
export const stepAnchor = ({ measure, id }: Pick<Step, 'measure' | 'id'>): string => `${measure}-${id}`;

/** Where a step stands on the page of its measure. */
export const stepPlace = (step: Pick<Step, 'measure' | 'id'>): string =>
  `${measureFile(step.measure)}#${stepAnchor(step)}`;

/** Where a publication stands on the page of publications. */
export const publicationPlace = ({ id }: Publication): string => `publications.html#${publicationAnchor(id)}`;

/** The anchor of a publication on its page. */
export const publicationAnchor = (id: string): string => `publication-${id}`;

/** The file of a month's page. */
export const monthFile = (month: Month): string => `month-${monthText(month)}.html`;
