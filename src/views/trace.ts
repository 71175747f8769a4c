import type { FiscalYear } from '../model/fiscal-year.ts';
import type { Pointer } from '../model/pointer.ts';
import { yearOf } from '../model/register.ts';
import {
  type MissingLink,
  type Trace,
  type TracedGap,
  type TracedIndicator,
  type TracedMeasure,
  type TracedStep,
  tracedYear,
} from '../progress/trace.ts';
import type { Words } from '../words/words.ts';
import type { Block, Table } from './document.ts';
import { count, day, fiscalYear, month, resultPercent, score, sentence, term, text } from './parts/cells.ts';
import { indicatorCell, markedBy, ownAmong, showsWeak, sourceNotes } from './parts/certainty.ts';
import { contextData, footOf } from './parts/foot.ts';
import { brokenBlocks, brokenData, noYear } from './parts/notices.ts';
import { type Field, tableFrom } from './parts/table.ts';
import { dayData, groupData, monthData, numberData, standingData, yearData } from './parts/to-data.ts';
import { traceTree } from './parts/trace-tree.ts';
import type { View } from './view.ts';

/** Which fiscal year, or one indicator of it; `place` says where something stands in the data: file and line. */
export interface TraceQuestion {
  readonly year: FiscalYear;
  readonly indicator?: number;
  readonly place: (at: Pointer) => string;
}

/** Where the thing that a link is missing from stands. */
function placeOf({ result, year }: Trace, link: MissingLink): Pointer | undefined {
  switch (link.kind) {
    case 'no-gap':
      return result?.indicators.find(({ number }) => number === link.indicator.number)?.at ?? result?.at;
    case 'no-measure':
      return link.gap.at;
    case 'no-result':
      return link.measure.measure?.at ?? { file: `${year}/measures/${link.measure.id}.yaml`, path: [] };
    default:
      return link.at.entry.at;
  }
}

function subjectOf(link: MissingLink): { id: string; title: string } {
  switch (link.kind) {
    case 'no-gap':
      return { id: String(link.indicator.number), title: link.indicator.name ?? '' };
    case 'no-measure':
      return { id: link.gap.id, title: link.gap.title };
    case 'no-result':
      return { id: link.measure.id, title: link.measure.measure?.title ?? '' };
    default:
      return { id: link.step.step.ref, title: link.step.step.title };
  }
}

function missingTable(words: Words, chain: Trace, { place }: TraceQuestion): Table {
  const { trace, label } = words.views;
  const where = (link: MissingLink) => {
    const at = placeOf(chain, link);
    return at ? place(at) : null;
  };
  const titleOf = (link: MissingLink) =>
    link.kind === 'no-gap' ? indicatorCell(chain.assessment, link.indicator.number) : text(subjectOf(link).title);
  const fields: Field<MissingLink>[] = [
    { key: 'missing', title: trace.link, importance: 1, cell: ({ kind }) => term(kind, trace.kind[kind], 'bad') },
    { key: 'id', title: label.id, importance: 1, cell: (link) => text(subjectOf(link).id) },
    { key: 'title', title: trace.what, importance: 2, minWidth: 22, cell: titleOf },
    { key: 'place', title: trace.place, importance: 3, cell: (link) => text(where(link)) },
  ];
  return tableFrom('missing', trace.missing, trace.nothingMissing, fields, chain.missing);
}

interface Row {
  readonly indicator?: TracedIndicator;
  readonly gap?: TracedGap;
  readonly measure?: TracedMeasure;
  readonly step?: TracedStep;
}

const ofMeasures = (measures: readonly TracedMeasure[], above: Row): Row[] =>
  measures.length === 0
    ? [above]
    : measures.flatMap((measure) =>
        measure.steps.length === 0
          ? [{ ...above, measure }]
          : measure.steps.map((step) => ({ ...above, measure, step })),
      );

function rowsOf({ indicators, otherGaps, otherMeasures }: Trace): Row[] {
  const ofGaps = (gaps: readonly TracedGap[], above: Row) =>
    gaps.flatMap((gap) => ofMeasures(gap.measures, { ...above, gap }));
  return [
    ...indicators.flatMap((indicator) =>
      indicator.gaps.length === 0 ? [{ indicator }] : ofGaps(indicator.gaps, { indicator }),
    ),
    ...ofGaps(otherGaps, {}),
    ...otherMeasures.flatMap((measure) => ofMeasures([measure], {})),
  ];
}

function chainTable(words: Words, chain: Trace): Table {
  const { trace, label } = words.views;
  const fields: Field<Row>[] = [
    {
      key: 'indicator',
      title: label.indicator,
      align: 'right',
      importance: 1,
      cell: ({ indicator }) => count(indicator?.number),
    },
    {
      key: 'score',
      title: label.score,
      align: 'right',
      importance: 3,
      cell: ({ indicator }) => score(indicator?.score),
    },
    { key: 'gap', title: label.gap, importance: 1, cell: ({ gap }) => text(gap?.gap.id) },
    { key: 'measure', title: label.measure, importance: 2, cell: ({ measure }) => text(measure?.standing.id) },
    { key: 'step', title: label.step, importance: 1, cell: ({ step }) => text(step?.standing.step.ref) },
    {
      key: 'result',
      title: label.result,
      align: 'right',
      importance: 2,
      cell: ({ step }) => resultPercent(step?.standing.result),
    },
    { key: 'lastMonth', title: trace.lastMonth, importance: 3, cell: ({ step }) => month(step?.last?.report.month) },
    { key: 'last', title: trace.last, importance: 4, minWidth: 18, cell: ({ step }) => text(step?.last?.entry.result) },
    {
      key: 'evidence',
      title: label.evidence,
      align: 'right',
      importance: 2,
      cell: ({ step }) => count(step?.evidence),
    },
    { key: 'published', title: trace.published, importance: 2, cell: ({ step }) => day(step?.published?.date) },
  ];
  return tableFrom('trace', trace.table, trace.noSteps, fields, rowsOf(chain));
}

const stepData = ({ standing, last, evidence, published }: TracedStep) => ({
  step: standing.step.ref,
  title: standing.step.title,
  ...standingData(standing),
  ...monthData('reportedFor', last?.report.month),
  office: last?.report.office ?? null,
  said: last?.entry.result ?? null,
  evidence,
  publication: published?.id ?? null,
  ...dayData('published', published?.date),
});
const measureData = ({ standing, steps }: TracedMeasure) => ({
  id: standing.id,
  title: standing.measure?.title ?? null,
  ...groupData(standing),
  steps: steps.map(stepData),
});
const gapData = ({ gap, measures }: TracedGap) => ({
  id: gap.id,
  title: gap.title,
  measures: measures.map(measureData),
});

/** A chain cut to one indicator, with the links that are missing from it. */
function only(chain: Trace, number: number | undefined): Trace {
  if (number === undefined) return chain;
  const indicators = chain.indicators.filter((each) => each.number === number);
  const gaps = indicators.flatMap((each) => each.gaps);
  const measures = gaps.flatMap((each) => each.measures);
  const ids = new Set([
    ...gaps.map(({ gap }) => gap.id),
    ...measures.map(({ standing }) => standing.id),
    ...measures.flatMap(({ steps }) => steps.map(({ standing }) => standing.step.ref)),
  ]);
  const missing = chain.missing.filter((link) =>
    link.kind === 'no-gap' ? link.indicator.number === number : ids.has(subjectOf(link).id),
  );
  return { ...chain, indicators, otherGaps: [], otherMeasures: [], missing };
}

/**
 * The way from an indicator of last year's result over its gaps, measures and steps to the latest result, its evidence
 * and its publication, with the links that are missing.
 */
export const traceView: View<TraceQuestion> = (register, question, words, context) => {
  const { year, indicator, place } = question;
  const { trace, label } = words.views;
  const whole = tracedYear(register, year, context.asOf);
  const chain = only(whole, indicator);
  const { standing, result, assessment } = chain;
  const blocks: Block[] = [
    {
      type: 'facts',
      items: [
        { key: 'agency', label: label.agency, value: [text(register.agency.name)] },
        { key: 'month', label: label.month, value: [month(standing.month, 'long')] },
        {
          key: 'analysed',
          label: trace.result,
          value: [fiscalYear(result?.year), ' · ', score(result?.score)],
        },
        {
          key: 'passMark',
          label: label.passMark,
          value: [markedBy(score(assessment?.passMark?.score), assessment?.passMark)],
        },
        { key: 'missing', label: trace.missingCount, value: [count(chain.missing.length)] },
      ],
    },
    ...(yearOf(register, year) ? [] : [noYear(words, year)]),
    ...brokenBlocks(register, words, year),
    missingTable(words, chain, question),
    ...traceTree(register, words, chain),
    chainTable(words, chain),
  ];
  return {
    kind: 'trace',
    title: sentence(trace.title, { year: fiscalYear(year) }),
    blocks,
    foot: footOf(
      register,
      words,
      context,
      sourceNotes(words, ownAmong(register, result ? [result.year] : []), showsWeak(blocks)),
    ),
    mainTable: 'trace',
    get data() {
      return {
        ...contextData(register, context),
        ...yearData('fiscalYear', year),
        ...monthData('month', standing.month),
        analysed: result
          ? {
              ...yearData('fiscalYear', result.year),
              score: numberData(result.score),
              passMark: numberData(assessment?.passMark?.score),
              ownAssessment: assessment?.own === true,
            }
          : null,
        indicators: chain.indicators.map((each) => ({
          number: each.number,
          name: each.name ?? null,
          score: numberData(each.score ?? null),
          weak: each.isWeak,
          gaps: each.gaps.map(gapData),
        })),
        otherGaps: chain.otherGaps.map(gapData),
        otherMeasures: chain.otherMeasures.map(measureData),
        missing: chain.missing.map((link) => {
          const at = placeOf(chain, link);
          return { missing: link.kind, ...subjectOf(link), place: at ? place(at) : null };
        }),
        broken: brokenData(register, year),
      };
    },
  };
};
