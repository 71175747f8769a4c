import type { Day } from '../../model/be-date.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import { type Month, monthText } from '../../model/month.ts';
import { type FindEntry, latestEntries } from '../../progress/latest-entry.ts';
import { type Year, yearOf } from '../../model/register.ts';
import type { MonthStanding, YearStanding } from '../../progress/progress.ts';
import { besideAnnounced, type Compared } from '../../progress/announced.ts';
import { yearStanding } from '../../progress/year.ts';
import type { Words } from '../../words/words.ts';
import { type Scores, scoresOf } from '../../progress/scores.ts';
import type { ViewContext } from '../view.ts';
import type { PublicRegister } from './public-register.ts';

/** What is published: a fiscal year until a month (`null`: until none), and which evidence files lie beside the pages. */
export interface SiteQuestion {
  readonly year: FiscalYear;
  readonly month: Month | null;
  /** Paths below the data directory. */
  readonly available: ReadonlySet<string>;
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
  };
}

/** The file of a month's page. */
export const monthFile = (month: Month): string => `month-${monthText(month)}.html`;
