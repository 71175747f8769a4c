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

/** Whether the weights or the names of indicators of the year are known from one weak source. */
export const isWeaklyKnown = (scores: ScoreYear): boolean =>
  isWeighedWeakly(scores) || scores.assessment?.indicators.some(isWeak) === true;

const named = (words: Words, { assessment }: ScoreYear, number: number) => {
  const known = indicatorOf(assessment, number);
  return markedBy(text(known ? `${number} ${known.name}` : `${words.scores.indicator} ${number}`), known);
};

/** The indicators that are supposed to have another score, with what each does to the total. */
export function changesTable(words: Words, scores: ScoreYear, changes: IndicatorScores): Table {
  const labels = words.scores;
  const weight = (number: number) => scores.assessment && indicatorWeight(scores.assessment, number);
  const move = ([number, to]: readonly [number, Fraction]) => subtract(to, scores.indicators.get(number) ?? to);
  const effect = (change: readonly [number, Fraction]) => {
    const own = weight(change[0]);
    return own ? multiply(own, move(change)) : null;
  };
  const fields: Field<readonly [number, Fraction]>[] = [
    { key: 'indicator', title: labels.indicator, importance: 1, cell: ([number]) => named(words, scores, number) },
    {
      key: 'from',
      title: labels.from,
      align: 'right',
      importance: 1,
      cell: ([number]) => score(scores.indicators.get(number)),
    },
    { key: 'to', title: labels.to, align: 'right', importance: 1, cell: ([, to]) => score(to) },
    { key: 'change', title: labels.change, align: 'right', importance: 2, cell: (each) => signed(move(each)) },
    {
      key: 'weight',
      title: labels.weight,
      align: 'right',
      importance: 3,
      cell: ([number]) => marked(score(weight(number)), isWeighedWeakly(scores)),
    },
    { key: 'effect', title: labels.effect, align: 'right', importance: 1, cell: (each) => signed(effect(each)) },
  ];
  return tableFrom('changes', labels.changes, '-', fields, [...changes]);
}

/** Each indicator alone: from what to what it would have to rise. */
export function aloneTable(words: Words, scores: ScoreYear, alone: readonly AloneWay[]): Table {
  const labels = words.scores;
  const fields: Field<AloneWay>[] = [
    { key: 'indicator', title: labels.indicator, importance: 1, cell: ({ number }) => named(words, scores, number) },
    {
      key: 'weight',
      title: labels.weight,
      align: 'right',
      importance: 3,
      cell: ({ weight }) => marked(score(weight), isWeighedWeakly(scores)),
    },
    { key: 'from', title: labels.from, align: 'right', importance: 1, cell: ({ from }) => score(from) },
    { key: 'to', title: labels.to, align: 'right', importance: 1, cell: ({ to }) => score(to) },
    {
      key: 'change',
      title: labels.change,
      align: 'right',
      importance: 2,
      cell: ({ from, to }) => signed(to && subtract(to, from)),
    },
    {
      key: 'outcome',
      title: labels.able,
      importance: 1,
      cell: ({ to }) => (to ? term('enough', labels.can, 'good') : term('not-enough', labels.notAlone, 'muted')),
    },
  ];
  return tableFrom('alone', labels.alone, '-', fields, alone);
}

/** All indicators below the target raised alike. */
export function togetherBlocks(
  words: Words,
  scores: ScoreYear,
  together: TogetherWay | null,
  target: Fraction,
): Block[] {
  const labels = words.scores;
  if (!together) return [{ type: 'paragraph', tone: 'warn', text: [labels.notTogether] }];
  const fields: Field<TogetherWay['indicators'][number]>[] = [
    { key: 'indicator', title: labels.indicator, importance: 1, cell: ({ number }) => named(words, scores, number) },
    { key: 'from', title: labels.from, align: 'right', importance: 1, cell: ({ from }) => score(from) },
    { key: 'to', title: labels.to, align: 'right', importance: 1, cell: ({ to }) => score(to) },
    {
      key: 'change',
      title: labels.change,
      align: 'right',
      importance: 2,
      cell: ({ from, to }) => signed(subtract(to, from)),
    },
  ];
  const cells = { target: score(target), rise: score(together.rise) };
  return [
    { type: 'heading', level: 3, text: sentence(labels.together, cells) },
    {
      type: 'facts',
      items: [{ key: 'total', label: labels.would, value: [score(together.total)] }],
    },
    tableFrom('together', labels.indicators, '-', fields, together.indicators),
  ];
}

const itemsText = (items: readonly string[]): string =>
  items.length > 2 ? `${items[0]}–${items.at(-1)}` : items.join(', ');

/** What the disclosure items of each sub-indicator are worth, and how that was worked out. */
export function itemValuesTable(words: Words, { year, assessment }: ScoreYear, { items: ways, missing }: Ways): Table {
  const labels = words.scores;
  const groupOf = ([first]: readonly string[]) => {
    const id = itemOf(assessment, first)?.group;
    const name = assessment?.groups.find((each) => each.id === id)?.name;
    return name === undefined ? null : [...(/^\d/.test(id ?? '') ? [id] : []), name].join(' ');
  };
  const fields: Field<ItemsWay>[] = [
    { key: 'items', title: labels.item, importance: 1, cell: ({ items }) => text(itemsText(items)) },
    {
      key: 'group',
      title: words.views.label.title,
      importance: 3,
      cell: ({ items }) => text(groupOf(items)),
    },
    { key: 'points', title: labels.each, align: 'right', importance: 1, cell: ({ value }) => score(value?.points) },
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
