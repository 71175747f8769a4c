import type { FiscalYear } from '../model/fiscal-year.ts';
import { scoreYears } from '../progress/score-years.ts';
import type { Document } from './document.ts';
import { fiscalYear, sentence } from './parts/cells.ts';
import { ownAmong, sourceNotes } from './parts/certainty.ts';
import { footOf } from './parts/foot.ts';
import { brokenBlocks } from './parts/notices.ts';
import { scoresData } from './parts/score-data.ts';
import { indicatorsFigure, yearsFigure } from './parts/score-figures.ts';
import { scoreHead } from './parts/score-head.ts';
import { indicatorsTable, yearsTable } from './parts/score-tables.ts';
import type { View } from './view.ts';

/** The year of the result, the last one that is shown; `null` while there is a result of no year. */
export interface ScoresQuestion {
  readonly year: FiscalYear | null;
}

/**
 * The scores of the ITA: ten indicators by year with the change, the distance to the pass mark and what each costs the
 * total; the level and what is lacking to the next; the trend over all years, beside the national mean where it is known.
 */
export const scoresView: View<ScoresQuestion> = (register, { year }, words, context) => {
  const all = scoreYears(register, context.asOf);
  const years = all.filter((each) => year === null || each.year <= year);
  const [current, before] = [years.at(-1), years.at(-2)];
  const { scores } = words;
  const own = ownAmong(
    register,
    all.map((each) => each.year),
  );
  return {
    kind: 'scores',
    title: current ? sentence(scores.title, { year: fiscalYear(current.year) }) : [scores.noneTitle],
    blocks: [
      ...brokenBlocks(register, words, undefined),
      ...(current ? scoreHead(words, current, before) : []),
      ...(current && !current.assessment
        ? [{ type: 'paragraph', tone: 'warn', text: [scores.yearUnknown(String(current.year))] } as const]
        : []),
      indicatorsTable(words, years),
      ...(current ? indicatorsFigure(words, current) : []),
      yearsTable(words, all),
      ...yearsFigure(words, all),
    ],
    foot: footOf(register, words, context, sourceNotes(words, own, false)),
    mainTable: 'indicators',
    get data() {
      return scoresData(register, context, all, years);
    },
  } satisfies Document;
};
