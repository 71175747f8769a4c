import { announcedMeasures } from '../in-force/changes.ts';
import { itemOf } from '../ita/items.ts';
import type { Assessment } from '../model/assessment.ts';
import { monthOfDay } from '../model/be-date.ts';
import { type FiscalYear, monthsOf } from '../model/fiscal-year.ts';
import type { Pointer } from '../model/pointer.ts';
import { type Register, yearOf } from '../model/register.ts';
import { pendingAssignments } from '../progress/assignments.ts';
import { currentStanding } from '../progress/current.ts';
import { measuresChecks, type Pair, pairOf, resultsChecks } from '../progress/pair-checks.ts';
import { problemsOf } from '../progress/problems.ts';
import { type Readiness, readinessOf, type ReadyItem } from '../progress/readiness.ts';
import { isConcrete } from '../text/concrete.ts';
import type { Words } from '../words/words.ts';
import type { Block, Document } from './document.ts';
import { resultsTable } from './memo/results-table.ts';
import { planTable } from './memo/plan-table.ts';
import { addressesTable, assignmentsTable, logTable, pendingData, pendingTable } from './parts/assignment-tables.ts';
import { count, fiscalYear, score, sentence, text } from './parts/cells.ts';
import { markedBy, ownAmong, showsWeak, sourceNotes } from './parts/certainty.ts';
import { contextData, footOf } from './parts/foot.ts';
import { brokenBlocks, brokenData } from './parts/notices.ts';
import {
  groupsTable,
  type ItemAnswer,
  readyItemsTable,
  loadsTable,
  pairTable,
  pointsAtStake,
} from './parts/ready-tables.ts';
import { dayData, numberData, yearData } from './parts/to-data.ts';
import type { ViewContext } from './view.ts';

/** Which fiscal year's items, or one of them; `place` says where something stands in the data: file and line. */
export interface ReadyQuestion {
  readonly year: FiscalYear;
  readonly item?: string;
  readonly place: (at: Pointer) => string;
}

function answersOf(
  register: Register,
  year: FiscalYear,
  pair: Pair | undefined,
  asOf: ViewContext['asOf'],
): ItemAnswer[] {
  if (!pair) return [];
  return [
    ...measuresChecks(register, pair, asOf).map((each) => ({ ...each, item: pair.measures.item })),
    ...resultsChecks(register, year, pair, { asOf, isConcrete }).map((each) => ({ ...each, item: pair.results.item })),
  ];
}

/** What the pair shows, in one paper: the measures of the one year, the results of the other. */
function pairPaper(register: Register, words: Words, pair: Pair, asOf: ViewContext['asOf']): Block[] {
  const { ready } = words.views;
  const [ofMeasures, ofResults] = [pair.measures.year, pair.results.year];
  const plan = ofMeasures === undefined ? undefined : yearOf(register, ofMeasures);
  const results = ofResults === undefined ? undefined : yearOf(register, ofResults);
  return [
    ...(plan
      ? [
          { type: 'heading', level: 2, text: sentence(ready.measuresOf, { year: fiscalYear(plan.year) }) } as const,
          planTable(register, words, announcedMeasures(plan), monthOfDay(plan.plan?.announced ?? asOf)),
        ]
      : []),
    ...(results
      ? [
          { type: 'heading', level: 2, text: sentence(ready.resultsOf, { year: fiscalYear(results.year) }) } as const,
          resultsTable(
            register,
            words,
            currentStanding(register, results.year, asOf),
            problemsOf(results, monthsOf(results.year), asOf),
          ),
        ]
      : []),
  ];
}

function pairSays(words: Words, assessment: Assessment | undefined, { measures, results }: Pair): Block {
  const { ready } = words.views;
  const itemCell = ({ item }: Pair['measures']) => markedBy(text(item), assessment?.pair);
  const yearCell = ({ item, year }: Pair['measures']) =>
    markedBy(text(year === undefined ? ready.notKnownYear : String(year)), itemOf(assessment, item)?.about);
  const cells = {
    measures: itemCell(measures),
    measuresYear: yearCell(measures),
    results: itemCell(results),
    resultsYear: yearCell(results),
  };
  return { type: 'paragraph', text: sentence(ready.pairSays, cells) };
}

function notes(words: Words, { assessment, isWhole }: Readiness, items: readonly ReadyItem[]): Block[] {
  const { ready } = words.views;
  const says = [
    ...(assessment ? [] : [ready.notKnown]),
    ...(assessment && !isWhole ? [ready.notWhole] : []),
    ...(assessment && items.some(({ value }) => !value) ? [ready.noValue] : []),
  ];
  return says.map((line) => ({ type: 'paragraph', tone: 'warn', text: [line] }));
}

/**
 * How ready the disclosure items of a fiscal year are: by group and by item, with the points at stake, the checks of the
 * pair, what is due next and the load of each officer. Of one item: its assignments with addresses and log, and of the
 * pair what both halves show. `undefined`: there is no such item.
 */
export function readyView(
  register: Register,
  question: ReadyQuestion,
  words: Words,
  context: ViewContext,
): Document | undefined {
  const { year, item: asked, place } = question;
  const { asOf } = context;
  const { ready, label } = words.views;
  const readiness = readinessOf(register, year, asOf);
  const items = readiness.items.filter(({ id }) => asked === undefined || id === asked);
  if (asked !== undefined && items.length === 0) return undefined;
  const pair = pairOf(register, year);
  const isOfPair = asked === undefined || asked === pair?.measures.item || asked === pair?.results.item;
  const answers = isOfPair ? answersOf(register, year, pair, asOf) : [];
  const pending = pendingAssignments(register, year, asOf).filter(
    ({ assignment }) => asked === undefined || assignment.item === asked,
  );
  const assigned = items.flatMap((each) => each.assigned.map(({ assignment }) => assignment));
  // Where the list of the year is not known whole, neither is how many items there are, nor what is at stake; where it is,
  // an assignment of an item that is not on it adds none.
  const isAll = readiness.isWhole || asked !== undefined;
  const counted = readiness.isWhole && asked === undefined ? items.filter(({ item }) => item) : items;
  const atStake = isAll ? pointsAtStake(counted) : undefined;
  const nothingNext = items.some(({ assigned }) => assigned.length > 0) ? ready.noNext : ready.noLoads;
  const cells = { year: fiscalYear(year), item: text(asked) };
  const details: Block[] =
    asked === undefined
      ? [
          { ...pendingTable(register, words, pending), key: 'next', title: ready.next, whenEmpty: nothingNext },
          loadsTable(register, words, readiness.loads),
        ]
      : [
          assignmentsTable(register, words, assigned, asOf),
          ...assigned.flatMap((each, index) => [
            { ...addressesTable(words, each), key: `addresses-${index + 1}` },
            { ...logTable(words, each, asOf), key: `log-${index + 1}` },
          ]),
          ...(pair && isOfPair ? pairPaper(register, words, pair, asOf) : []),
        ];
  const blocks: Block[] = [
    {
      type: 'facts',
      items: [
        { key: 'agency', label: label.agency, value: [text(register.agency.name)] },
        {
          key: 'ready',
          label: ready.readyCount,
          value: [
            count(counted.filter(({ state }) => state === 'ready').length),
            ' / ',
            isAll ? count(counted.length) : '-',
          ],
        },
        { key: 'atStake', label: ready.atStake, value: [score(atStake)] },
      ],
    },
    ...notes(words, readiness, counted),
    ...brokenBlocks(register, words, year),
    ...(asked === undefined ? [groupsTable(words, readiness)] : []),
    readyItemsTable(register, words, items),
    ...(isOfPair && pair ? [pairSays(words, readiness.assessment, pair)] : []),
    ...(isOfPair ? [pairTable(words, answers, place)] : []),
    ...details,
  ];
  return {
    kind: 'ready',
    title: sentence(asked === undefined ? ready.title : ready.itemTitle, cells),
    blocks,
    foot: footOf(register, words, context, sourceNotes(words, ownAmong(register, [year]), showsWeak(blocks))),
    mainTable: 'items',
    get data() {
      return {
        ...contextData(register, context),
        ...yearData('fiscalYear', year),
        item: asked ?? null,
        whole: readiness.isWhole,
        ownAssessment: readiness.assessment?.own === true,
        atStake: numberData(atStake ?? null),
        items: items.map((each) => ({
          item: each.id,
          name: each.item?.name ?? null,
          group: each.group ?? null,
          state: each.state,
          points: numberData(each.value?.points ?? null),
          assignments: each.assigned.map(({ assignment, standing }) => ({
            id: assignment.id,
            officer: assignment.officer,
            ...dayData('due', assignment.due),
            ...dayData('entered', standing.entered),
            state: standing.state,
            last: standing.last?.event ?? null,
            ...dayData('lastOn', standing.last?.on),
          })),
        })),
        pair: pair
          ? {
              measures: { item: pair.measures.item, year: pair.measures.year ?? null },
              results: { item: pair.results.item, year: pair.results.year ?? null },
            }
          : null,
        checks: answers.map(({ item, check, answer, at }) => ({ item, check, answer, place: at ? place(at) : null })),
        next: pending.map(pendingData),
        loads: readiness.loads.map((load) => ({ ...load })),
        broken: brokenData(register, year),
      };
    },
  };
}
