import { indicatorOf, itemOf } from '../../ita/items.ts';
import { type IndicatorScores, indicatorWeight } from '../../ita/score.ts';
import { isWeak } from '../../model/assessment.ts';
import { compare, type Fraction, multiply, subtract } from '../../model/fraction.ts';
import type { ScoreYear } from '../../progress/score-years.ts';
import type { AloneWay, ItemsWay, TogetherWay, Ways } from '../../progress/what-if.ts';
import type { Words } from '../../words/words.ts';
import type { Block, Table } from '../document.ts';
import { score, sentence, term, text } from './cells.ts';
import { marked, markedBy } from './certainty.ts';
import { signed } from './score-tables.ts';
import { type Field, tableFrom } from './table.ts';

const isWeighedWeakly = ({ assessment }: ScoreYear): boolean => assessment?.instruments.some(isWeak) === true;

const named = (words: Words, { assessment }: ScoreYear, number: number) => {
  const known = indicatorOf(assessment, number);
  return markedBy(text(known ? `${number} ${known.name}` : `${words.scores.indicator} ${number}`), known);
};

/** An indicator with the score that it has and another; `to` is `null` where none is enough. */
interface Move {
  readonly number: number;
  readonly from?: Fraction | undefined;
  readonly to: Fraction | null;
}

const moved = ({ from, to }: Move): Fraction | null => (from && to ? subtract(to, from) : null);

/** The columns of tables of indicators that move. */
function moveFields(words: Words, scores: ScoreYear) {
  const labels = words.scores;
  const { assessment } = scores;
  const weightOf = ({ number }: Move) => assessment && indicatorWeight(assessment, number);
  const effect = (move: Move) => {
    const [weight, by] = [weightOf(move), moved(move)];
    return weight && by ? multiply(weight, by) : null;
  };
  return {
    indicator: { title: labels.indicator, importance: 1, cell: ({ number }) => named(words, scores, number) },
    weight: {
      title: labels.weight,
      align: 'right',
      importance: 3,
      cell: (move) => marked(score(weightOf(move)), isWeighedWeakly(scores)),
    },
    from: { title: labels.from, align: 'right', importance: 1, cell: ({ from }) => score(from) },
    to: { title: labels.to, align: 'right', importance: 1, cell: ({ to }) => score(to) },
    change: { title: labels.change, align: 'right', importance: 2, cell: (move) => signed(moved(move)) },
    effect: { title: labels.effect, align: 'right', importance: 1, cell: (move) => signed(effect(move)) },
    outcome: {
      title: labels.able,
      importance: 1,
      cell: ({ to }) => (to ? term('enough', labels.can, 'good') : term('not-enough', labels.notAlone, 'muted')),
    },
  } satisfies Record<string, Omit<Field<Move>, 'key'>>;
}

function movesTable(
  words: Words,
  scores: ScoreYear,
  { key, title }: { readonly key: string; readonly title: string },
  columns: readonly (keyof ReturnType<typeof moveFields>)[],
  moves: readonly Move[],
): Table {
  const known: Readonly<Record<string, Omit<Field<Move>, 'key'>>> = moveFields(words, scores);
  const fields = columns.flatMap((name): Field<Move>[] => (known[name] ? [{ key: name, ...known[name] }] : []));
  return tableFrom(key, title, '-', fields, moves);
}

/** The indicators that are supposed to have another score, with what each does to the total. */
export const changesTable = (words: Words, scores: ScoreYear, changes: IndicatorScores): Table =>
  movesTable(
    words,
    scores,
    { key: 'changes', title: words.scores.changes },
    ['indicator', 'from', 'to', 'change', 'weight', 'effect'],
    [...changes].map(([number, to]) => ({ number, from: scores.indicators.get(number), to })),
  );

/** Each indicator alone: from what to what it would have to rise. */
export const aloneTable = (words: Words, scores: ScoreYear, alone: readonly AloneWay[]): Table =>
  movesTable(
    words,
    scores,
    { key: 'alone', title: words.scores.alone },
    ['indicator', 'weight', 'from', 'to', 'change', 'outcome'],
    alone,
  );

/** All indicators below the target raised alike. */
export function togetherBlocks(
  words: Words,
  scores: ScoreYear,
  together: TogetherWay | null,
  target: Fraction,
): Block[] {
  const labels = words.scores;
  if (!together) return [{ type: 'paragraph', tone: 'warn', text: [labels.notTogether] }];
  const cells = { target: score(target), rise: score(together.rise) };
  return [
    { type: 'heading', level: 3, text: sentence(labels.together, cells) },
    {
      type: 'facts',
      items: [{ key: 'total', label: labels.would, value: [score(together.total)] }],
    },
    movesTable(
      words,
      scores,
      { key: 'together', title: labels.indicators },
      ['indicator', 'from', 'to', 'change'],
      together.indicators,
    ),
  ];
}

const itemsText = (items: readonly string[]): string =>
  items.length > 2 ? `${items[0]}–${items.at(-1)}` : items.join(', ');

/** What the disclosure items of each sub-indicator are worth, and how that was worked out. */
export function itemValuesTable(words: Words, { year, assessment }: ScoreYear, { items: ways, missing }: Ways): Table {
  const labels = words.scores;
  const groupCell = ([first]: readonly string[]) => {
    const id = itemOf(assessment, first)?.group;
    const group = assessment?.groups.find((each) => each.id === id);
    const name = group?.name;
    return markedBy(text(name === undefined ? null : [...(/^\d/.test(id ?? '') ? [id] : []), name].join(' ')), group);
  };
  const fields: Field<ItemsWay>[] = [
    { key: 'items', title: labels.item, importance: 1, cell: ({ items }) => text(itemsText(items)) },
    {
      key: 'group',
      title: words.views.label.title,
      importance: 3,
      cell: ({ items }) => groupCell(items),
    },
    {
      key: 'points',
      title: labels.each,
      align: 'right',
      importance: 1,
      cell: ({ value }) => marked(score(value?.points), value?.weak === true),
    },
    { key: 'whole', title: labels.group, align: 'right', importance: 2, cell: ({ whole }) => score(whole) },
    { key: 'most', title: labels.most, align: 'right', importance: 1, cell: ({ most }) => score(most) },
    {
      key: 'outcome',
      title: labels.able,
      importance: 1,
      cell: ({ most }) => {
        if (!most) return text(null);
        const isEnough = compare(most, missing) >= 0;
        return isEnough ? term('enough', labels.byItems, 'good') : term('not-enough', labels.notByItems, 'muted');
      },
    },
    {
      key: 'derivation',
      title: labels.derivation,
      importance: 2,
      cell: ({ value }) => text(value && labels.derived(value.weight, value.indicators, value.groups, value.items)),
    },
  ];
  const isKnown = ways.some(({ value }) => value !== null);
  const notes = [isKnown ? labels.itemsNote : labels.itemsUnknown(String(year))];
  return { ...tableFrom('items', labels.items, labels.itemsUnknown(String(year)), fields, ways), notes };
}
