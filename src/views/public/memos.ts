import { closingOf } from '../../in-force/closing.ts';
import { type FiscalYear, halfYearEnd, lastMonth, monthsOf } from '../../model/fiscal-year.ts';
import { type Month, monthText } from '../../model/month.ts';
import { isBroken, type Register, yearOf } from '../../model/register.ts';
import { monthStandings } from '../../progress/month.ts';
import { unknownsOf } from '../../progress/unknowns.ts';
import type { Words } from '../../words/words.ts';
import type { Document, Picture } from '../document.ts';
import { monthMemo } from '../memo/month.ts';
import { planMemo } from '../memo/plan.ts';
import { resultsMemo } from '../memo/results.ts';
import { yearMemo } from '../memo/year.ts';
import type { ViewContext } from '../view.ts';

/** The folder of the site in which memos lie. */
const MEMO_FOLDER = 'memos';

/** A memo beside the pages: which it is, and its place in the site. */
export interface OfferedMemo {
  readonly kind: 'plan' | 'month' | 'half' | 'results' | 'year';
  /** The month that it ends with; of a plan none. */
  readonly month?: Month;
  readonly file: string;
}

/** One of them with what it says. */
export interface PublicMemo extends OfferedMemo {
  readonly document: () => Document;
}

const place = (name: string): string => `${MEMO_FOLDER}/${name}.docx`;

/**
 * The memos of a year that can be offered until a month: of the plan once it is announced, of closed months, the results of
 * the half-year and of the year, and of the year, each once its last month is over; none of which something is not known.
 */
export function publicMemos(
  paper: Register,
  {
    year,
    month: until,
    emblem,
  }: { readonly year: FiscalYear; readonly month: Month | null; readonly emblem?: Picture },
  words: Words,
  context: ViewContext,
): PublicMemo[] {
  const { asOf } = context;
  const options = emblem ? { emblem } : {};
  const data = yearOf(paper, year);
  const at = monthStandings(paper, year, asOf);
  const isKnown = (month: Month) => until !== null && month <= until && unknownsOf(paper, at(month)) === undefined;
  const plan = data?.plan;
  const hasPlan = plan !== undefined && (plan.announced ?? asOf) <= asOf && !isBroken(paper, 'measure', { year });
  const closed = monthsOf(year).filter((month) => isKnown(month) && closingOf(data, month, asOf) !== undefined);
  const [half, last] = [halfYearEnd(year), lastMonth(year)];
  const results = (isHalf: boolean, month: Month): PublicMemo[] =>
    !hasPlan || !isKnown(month)
      ? []
      : [
          {
            kind: isHalf ? 'half' : 'results',
            month,
            file: place(isHalf ? `results-half-${year}` : `results-${year}`),
            document: () => resultsMemo(paper, { ...options, year, half: isHalf }, words, context),
          },
        ];
  return [
    ...(hasPlan
      ? [
          {
            kind: 'plan' as const,
            file: place(`plan-${year}`),
            document: () => planMemo(paper, { ...options, year }, words, context),
          },
        ]
      : []),
    ...closed.map((month) => ({
      kind: 'month' as const,
      month,
      file: place(`month-${monthText(month)}`),
      document: () => monthMemo(paper, { ...options, month }, words, context),
    })),
    ...results(true, half),
    ...results(false, last),
    ...(hasPlan && isKnown(last)
      ? [
          {
            kind: 'year' as const,
            month: last,
            file: place(`year-${year}`),
            document: () => yearMemo(paper, { ...options, year }, words, context),
          },
        ]
      : []),
  ];
}
