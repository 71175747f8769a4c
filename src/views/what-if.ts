import type { IndicatorScores } from '../ita/score.ts';
import { type Fraction, subtract } from '../model/fraction.ts';
import type { ScoreYear } from '../progress/score-years.ts';
import { type Ways, waysTo, type WhatIf, whatIf } from '../progress/what-if.ts';
import type { Words } from '../words/words.ts';
import type { Block, Document } from './document.ts';
import { fiscalYear, score, sentence } from './parts/cells.ts';
import { ownAmong, showsWeak, sourceNotes } from './parts/certainty.ts';
import { footOf } from './parts/foot.ts';
import { levelCell, signed } from './parts/score-tables.ts';
import { whatIfData } from './parts/what-if-data.ts';
import { aloneTable, changesTable, itemValuesTable, togetherBlocks } from './parts/what-if-tables.ts';
import type { View } from './view.ts';

/** The scores to start from, and what is asked of them: other scores of indicators, a total to reach, or both. */
export interface WhatIfQuestion {
  readonly scores: ScoreYear;
  readonly changes: IndicatorScores;
  readonly reach: Fraction | null;
}

function reachBlocks(words: Words, scores: ScoreYear, ways: Ways, target: Fraction): Block[] {
  const labels = words.scores;
  const { missing } = ways;
  if (missing.n <= 0n) {
    const over = subtract(ways.now, target);
    const cells = { target: score(target), over: score(over) };
    return [{ type: 'paragraph', tone: 'good', text: sentence(labels.reached, cells) }];
  }
  return [
    { type: 'heading', level: 2, text: sentence(labels.reach, { target: score(target), missing: score(missing) }) },
    aloneTable(words, scores, ways.alone),
    ...togetherBlocks(words, scores, ways.together, target),
    itemValuesTable(words, scores, ways),
  ];
}

function facts(
  words: Words,
  { score: announced, rated }: ScoreYear,
  now: WhatIf | undefined,
  would: WhatIf | undefined,
): Block {
  const labels = words.scores;
  return {
    type: 'facts',
    items: [
      {
        key: 'announced',
        label: labels.announced,
        value: [score(announced), ` (${labels.level} `, levelCell(rated), ')'],
      },
      { key: 'now', label: labels.recomputed, value: [score(now?.total)] },
      ...(would
        ? [
            {
              key: 'would',
              label: labels.would,
              value: [score(would.total), ` (${labels.level} `, levelCell(would.rated), ')'],
            },
            { key: 'effect', label: labels.effect, value: [signed(now ? subtract(would.total, now.total) : null)] },
          ]
        : []),
    ],
  };
}

/**
 * What the total and the level of a year would be with other scores of some indicators, and the ways to a total: one
 * indicator alone, all that are below it raised alike, and what disclosure items are worth where that is known.
 */
export const whatIfView: View<WhatIfQuestion> = (register, question, words, context) => {
  const { scores, changes, reach } = question;
  const now = whatIf(scores, new Map());
  const would = changes.size > 0 ? whatIf(scores, changes) : undefined;
  const ways = reach ? waysTo(scores, reach) : undefined;
  const isUnknown = !now || (changes.size > 0 && !would) || (reach !== null && !ways);
  const unknown: Block[] = isUnknown
    ? [{ type: 'paragraph', tone: 'warn', text: [words.scores.notComputable(String(scores.year))] }]
    : [];
  const blocks: Block[] = [
    facts(words, scores, now, would),
    ...unknown,
    ...(would ? [changesTable(words, scores, changes)] : []),
    ...(ways && reach ? reachBlocks(words, scores, ways, reach) : []),
  ];
  return {
    kind: 'what-if',
    title: sentence(words.scores.whatIfTitle, { year: fiscalYear(scores.year) }),
    blocks,
    foot: footOf(register, words, context, sourceNotes(words, ownAmong(register, [scores.year]), showsWeak(blocks))),
    mainTable: changes.size > 0 ? 'changes' : 'alone',
    get data() {
      return whatIfData(register, context, question, { now, would, ways });
    },
  } satisfies Document;
};
