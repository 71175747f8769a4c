import { assessmentOf } from '../ita/assessment.ts';
import { indicatorOf } from '../ita/items.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { subtract, toFixed } from '../model/fraction.ts';
import { type Register, yearOf } from '../model/register.ts';
import { todo } from '../model/todo.ts';
import { type WeakPoint, weakPoints } from '../progress/weak-points.ts';
import type { Words } from '../words/words.ts';
import type { Block, Table } from './document.ts';
import { count, fiscalYear, score, scoreDifference, sentence, term, text } from './parts/cells.ts';
import { markedBy, ownAmong, showsWeak, sourceNotes } from './parts/certainty.ts';
import { contextData, footOf } from './parts/foot.ts';
import { brokenBlocks, brokenData } from './parts/notices.ts';
import { type Field, tableFrom } from './parts/table.ts';
import { numberData, yearData } from './parts/to-data.ts';
import type { View } from './view.ts';

/** The fiscal year whose result is analysed: the gaps are those of the next. */
export interface AnalyseQuestion {
  readonly year: FiscalYear;
}

const changeOf = ({ score: now, before }: WeakPoint) => (before ? subtract(now, before) : null);
const kindOf = ({ isBelow }: WeakPoint) => (isBelow ? 'weakness' : 'development');

/** A title to be written, with what is known of it as the hint. */
const titleOf = (words: Words, { number, name = '', score: points }: WeakPoint): string =>
  todo(words.start.carried.indicator(String(number), name, toFixed(points, 2)));

/** Whether last year's plan had a gap of the indicator already. */
const gapOf = (register: Register, year: FiscalYear, { number }: WeakPoint): string | null =>
  yearOf(register, year)?.plan?.gaps.find(({ indicators }) => indicators.includes(number))?.id ?? null;

function draftsTable(register: Register, words: Words, year: FiscalYear, points: readonly WeakPoint[]): Table {
  const { label, analyse, gapKind } = words.views;
  const weighedBy = ({ number }: WeakPoint) =>
    assessmentOf(register, year)?.instruments.find(({ indicators }) => indicators.includes(number));
  const numberOf = ({ number }: WeakPoint) =>
    markedBy(count(number), indicatorOf(assessmentOf(register, year), number));
  const fields: Field<WeakPoint>[] = [
    { key: 'no', title: label.no, align: 'right', importance: 2, cell: (_, index) => count(index + 1) },
    { key: 'indicator', title: label.indicator, align: 'right', importance: 1, cell: numberOf },
    { key: 'title', title: label.title, importance: 1, minWidth: 22, cell: (point) => text(titleOf(words, point)) },
    { key: 'kind', title: label.kind, importance: 4, cell: (point) => term(kindOf(point), gapKind[kindOf(point)]) },
    { key: 'before', title: analyse.before, align: 'right', importance: 3, cell: ({ before }) => score(before) },
    { key: 'score', title: label.score, align: 'right', importance: 1, cell: (point) => score(point.score) },
    {
      key: 'change',
      title: label.change,
      align: 'right',
      importance: 2,
      cell: (point) => scoreDifference(changeOf(point)),
    },
    {
      key: 'lost',
      title: analyse.lost,
      align: 'right',
      importance: 1,
      cell: (point) => markedBy(score(point.lost), weighedBy(point)),
    },
    { key: 'gap', title: analyse.lastGap, importance: 3, cell: (point) => text(gapOf(register, year, point)) },
  ];
  return tableFrom('gaps', analyse.gaps, analyse.none, fields, points);
}

/**
 * The gaps of the next year's analysis as the scores draft them: indicators below the pass mark or lower than the year
 * before, most points of the total lost first. What they say is for people to write.
 */
export const analyseView: View<AnalyseQuestion> = (register, { year }, words, context) => {
  const { analyse, label } = words.views;
  const result = yearOf(register, year)?.result;
  const isKnown = result !== undefined && (result.announced ?? context.asOf) <= context.asOf;
  const points = isKnown ? weakPoints(register, year) : [];
  const mark = assessmentOf(register, year)?.passMark;
  const table = draftsTable(register, words, year, points);
  const blocks: Block[] = [
    {
      type: 'facts',
      items: [
        { key: 'agency', label: label.agency, value: [text(register.agency.name)] },
        { key: 'score', label: label.scoreOf, value: [score(isKnown ? result.score : null)] },
        { key: 'passMark', label: label.passMark, value: [markedBy(score(mark?.score), mark)] },
        { key: 'count', label: analyse.count, value: [count(isKnown ? points.length : null)] },
      ],
    },
    ...brokenBlocks(register, words, year),
    ...(isKnown && !mark ? [{ type: 'paragraph', tone: 'warn', text: [analyse.noPassMark] } as const] : []),
    isKnown ? table : { ...table, whenEmpty: analyse.noResult },
    ...(points.length > 0 ? [{ type: 'paragraph', text: [analyse.next] } as const] : []),
  ];
  return {
    kind: 'analyse',
    title: sentence(analyse.title, { year: fiscalYear(year + 1), from: fiscalYear(year) }),
    blocks,
    foot: footOf(register, words, context, sourceNotes(words, ownAmong(register, [year]), showsWeak(blocks))),
    mainTable: 'gaps',
    get data() {
      return {
        ...contextData(register, context),
        ...yearData('fiscalYear', year),
        score: numberData(isKnown ? result.score : null),
        passMark: numberData(mark?.score),
        ownAssessment: assessmentOf(register, year)?.own === true,
        gaps: points.map((point) => ({
          indicator: point.number,
          name: point.name ?? null,
          kind: kindOf(point),
          before: numberData(point.before ?? null),
          score: numberData(point.score),
          change: numberData(changeOf(point)),
          lost: numberData(point.lost ?? null),
          lastGap: gapOf(register, year, point),
        })),
        broken: brokenData(register, year),
      };
    },
  };
};
