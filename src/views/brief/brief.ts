import { fiscalYearOf } from '../../model/fiscal-year.ts';
import type { Month } from '../../model/month.ts';
import { briefingOf } from '../../progress/briefing.ts';
import { monthStandings } from '../../progress/month.ts';
import { officeList } from '../../progress/office-list.ts';
import type { Block, Document } from '../document.ts';
import { month as monthCell, sentence } from '../parts/cells.ts';
import { contextData } from '../parts/foot.ts';
import { collectingData } from '../parts/standing-data.ts';
import { groupData, monthData, yearData } from '../parts/to-data.ts';
import type { View } from '../view.ts';
import { briefingData, officeListData } from './data.ts';
import { briefLines } from './lines.ts';
import { officeBlocks } from './office.ts';

/** Which month. */
export interface BriefQuestion {
  readonly month: Month;
}

/** What there is to say of a month in at most five lines. */
export const briefView: View<BriefQuestion> = (register, { month }, words, context) => {
  const year = fiscalYearOf(month);
  const briefing = briefingOf(register, monthStandings(register, year, context.asOf), month, context.asOf);
  return {
    kind: 'brief',
    layout: 'note',
    title: sentence(words.brief.title, { month: monthCell(month, 'long') }),
    blocks: briefLines(register, words, briefing).map((line): Block => ({ type: 'paragraph', text: [line] })),
    foot: [],
    mainTable: '',
    get data() {
      return {
        ...contextData(register, context),
        ...yearData('fiscalYear', year),
        ...monthData('month', month),
        plan: groupData(briefing.standing.plan),
        collecting: briefing.collecting && collectingData(briefing.collecting),
        ...briefingData(briefing),
      };
    },
  } satisfies Document;
};

/** Whose list, by how the plan stood at the end of these months: one of each fiscal year. */
export interface OfficeBriefQuestion {
  readonly office: string;
  readonly months: readonly Month[];
}

/** What an office has to do, of each fiscal year that it has something to do of. */
export const officeBriefView: View<OfficeBriefQuestion> = (register, { office, months }, words, context) => {
  const { asOf } = context;
  const lists = months.map((month) => {
    const year = fiscalYearOf(month);
    return { year, list: officeList(register, monthStandings(register, year, asOf), { office, month, asOf }) };
  });
  return {
    kind: 'office',
    layout: 'note',
    title: [words.brief.office.title],
    blocks: officeBlocks(register, words, office, lists, asOf),
    foot: [],
    mainTable: '',
    get data() {
      return {
        ...contextData(register, context),
        office,
        lists: lists.map(({ year, list }) => ({ ...yearData('fiscalYear', year), ...officeListData(list) })),
      };
    },
  } satisfies Document;
};
