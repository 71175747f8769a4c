import type { ScoreYear } from '../../progress/score-years.ts';
import type { Words } from '../../words/words.ts';
import type { Column, Table } from '../document.ts';
import { showsWeak, weakNotes } from '../parts/certainty.ts';
import { indicatorsTable } from '../parts/score-tables.ts';
import { without } from '../parts/table.ts';

/** How the columns stand on paper; those not named hold a score. */
const ON_PAPER: Readonly<Record<string, Partial<Column>>> = {
  number: { align: 'center', importance: 2, breadth: 6 },
  indicator: { breadth: 46 },
  change: { breadth: 18 },
};

/**
 * The indicators and instruments of a year beside the year before, as paper has room for them; no table where no score
 * of an indicator is known.
 */
export function scoresPaper(words: Words, current: ScoreYear | undefined, before: ScoreYear | undefined): Table[] {
  if (!current) return [];
  const whole = indicatorsTable(words, before ? [before, current] : [current]);
  if (whole.rows.length === 0) return [];
  const table = without(whole, 'instrument', 'againstPass', 'cost', ...(before ? [] : ['change']));
  const { notes: weak = [] } = weakNotes(words, showsWeak([table]));
  const own = current.assessment?.own
    ? [words.scores.ownFile.replace('{file}', `${current.year}/assessment.yaml`)]
    : [];
  const columns = table.columns.map((column) => ({ ...column, breadth: 15, ...ON_PAPER[column.key] }));
  return [{ ...table, columns, notes: [...weak, ...own] }];
}
