import { nextLevel } from '../../ita/level.ts';
import type { ScoreYear } from '../../progress/score-years.ts';
import type { Words } from '../../words/words.ts';
import type { Block, Text } from '../document.ts';
import { amount, count, MARKS, score, sentence, text } from './cells.ts';
import { marked, markedBy, showsWeak } from './certainty.ts';
import { plainText } from './plain-text.ts';
import { difference, indicatorRows, instrumentRows, isBelowPass, levelCell, passMark, signed } from './score-tables.ts';

/** What is lacking to the level above, in points; a score that is not known is "-". */
function nextLevelText(words: Words, { assessment, score: total, instruments }: ScoreYear): Text {
  const { scores } = words;
  const next = nextLevel(assessment, total, instruments);
  if (!next) return [assessment && assessment.levels.length > 0 ? scores.atTop : text(null)];
  const titles = new Map<string, string>([
    ['total', scores.total],
    ...instrumentRows(words, assessment, instruments).map(({ key, title }) => [key, title] as const),
  ]);
  const parts = next.lacking.flatMap(
    ({ of, points }, index): Text => [
      index === 0 ? '' : ' · ',
      `${titles.get(of) ?? of.toUpperCase()} `,
      signed(points),
    ],
  );
  return [...sentence(scores.nextNeeds, { level: markedBy(text(next.level.name), next.level) }), ...parts];
}

/**
 * The total of a year: its level, what is lacking to the next, and how it stands to last year, the pass mark and the national
 * mean; with what the mark of weakly known values means where one of them has it.
 */
export function scoreHead(words: Words, current: ScoreYear, before: ScoreYear | undefined): Block[] {
  const { scores } = words;
  const { assessment, rated } = current;
  const mark = passMark(assessment);
  const mean = assessment?.nationalMean;
  const below = indicatorRows(current, before).filter((row) => isBelowPass(row, assessment));
  const numbers = below.map(({ number }) => number).join(', ');
  const items = [
    { key: 'score', label: scores.total, value: [score(current.score)] },
    {
      key: 'level',
      label: scores.level,
      value:
        rated.candidates.length > 0
          ? sentence(scores.notTold, { levels: marked(text(rated.candidates.join(' / ')), rated.weak) })
          : [levelCell(rated)],
    },
    ...(before
      ? [
          {
            key: 'change',
            label: `${scores.change} (${before.year})`,
            value: [signed(difference(current.score, before.score))],
          },
        ]
      : []),
    {
      key: 'againstPass',
      label: scores.againstPass.replace('{mark}', plainText(words, amount(mark))),
      value: [signed(difference(current.score, mark))],
    },
    { key: 'nextLevel', label: scores.nextLevel, value: nextLevelText(words, current) },
    {
      key: 'nationalMean',
      label: scores.nationalMean,
      value: mean
        ? [markedBy(score(mean.score), mean), ' (', signed(difference(current.score, mean.score)), ')']
        : [text(null)],
    },
    ...(current.indicators.size > 0
      ? [
          {
            key: 'belowPass',
            label: scores.belowPass,
            value: !mark
              ? [text(null)]
              : below.length > 0
                ? [count(below.length), ` (${numbers})`]
                : [scores.belowNone],
          },
        ]
      : []),
  ];
  const facts: Block = { type: 'facts', items };
  return [
    facts,
    ...(showsWeak([facts])
      ? [{ type: 'paragraph', tone: 'muted', text: [`${MARKS.weak} ${scores.weak}`] } as const]
      : []),
  ];
}
