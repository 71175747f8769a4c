import type { Register, Year } from '../../model/register.ts';
import type { OutcomeKind, ProblemOutcome } from '../../progress/problem-outcomes.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Table } from '../document.ts';
import { count, month as monthCell, text } from '../parts/cells.ts';
import { officeShort, stepTitles } from '../parts/names.ts';
import { plainText } from '../parts/plain-text.ts';
import { tableFrom } from '../parts/table.ts';
import { problemData } from '../parts/standing-data.ts';
import { monthData } from '../parts/to-data.ts';
import { paperFields, type PaperRow } from './paper-fields.ts';
import { inColumns, rowsFitting } from './room.ts';
import type { Values } from './wording.ts';

/** What a cell holds of a text that somebody typed, in columns. */
const MOST_COLUMNS = 110;
/** About how many lines of the table a sheet and a half have room for. */
const MOST_LINES = 48;

const BREADTHS = { no: 6, step: 20, office: 9, problem: 22, suggestion: 17, outcome: 26 } as const;
type Row = PaperRow<keyof typeof BREADTHS>;

/** What became of a problem, on paper; "-" where that is not known. */
function outcomeText(words: Words, { kind, month, result }: ProblemOutcome, all: boolean): string | null {
  const { outcomes } = words.memo;
  if (kind === 'unknown') return null;
  if (kind === 'cancelled') return outcomes.cancelled;
  const when = month === undefined ? '' : plainText(words, monthCell(month));
  if (kind === 'open') return outcomes.open(when);
  const said = kind === 'done' ? outcomes.done : outcomes.solved(when);
  return result === undefined ? said : `${said}\n${all ? result : inColumns(result, MOST_COLUMNS)}`;
}

/** Those that somebody has to go on with come first. */
const openFirst = (outcomes: readonly ProblemOutcome[]): ProblemOutcome[] =>
  [true, false].flatMap((isOpen) => outcomes.filter(({ kind }) => (kind === 'open' || kind === 'unknown') === isOpen));

/**
 * The problems that were reported, and what became of each; what is still open comes first. As many as there is room for
 * unless all are asked for, the number of what is left below.
 */
export function outcomesTable(
  register: Register,
  words: Words,
  year: Year | undefined,
  outcomes: readonly ProblemOutcome[],
  all: boolean,
): Table {
  const { label } = words.views;
  const { outcomes: says } = words.memo;
  const titleOf = stepTitles(year);
  const cut = (said: string | null): Cell => text(said === null || all ? said : inColumns(said, MOST_COLUMNS));
  const rows = openFirst(outcomes).map(
    (each, index): Row => ({
      no: count(index + 1),
      step: text(titleOf(each.problem.step)),
      office: text(officeShort(register, each.problem.office)),
      problem: cut(each.problem.problem),
      suggestion: cut(each.problem.suggestion),
      outcome: text(outcomeText(words, each, all)),
    }),
  );
  const titles = { no: label.no, step: label.step, office: label.office, problem: label.problem };
  const headings = { ...titles, suggestion: label.suggestion, outcome: says.outcome };
  const fields = paperFields(BREADTHS, headings, { least: ['no', 'step', 'office', 'suggestion'] });
  const shown = all ? rows : rowsFitting(rows, BREADTHS, MOST_LINES);
  const table = tableFrom('problems', says.title, says.none, fields, shown);
  const left = rows.length - shown.length;
  return left > 0 ? { ...table, notes: [says.more(left)] } : table;
}

/** How many problems there were and how they ended, for the wording of a memo. */
export function outcomeValues(outcomes: readonly ProblemOutcome[]) {
  const of = (...kinds: readonly OutcomeKind[]) => count(outcomes.filter(({ kind }) => kinds.includes(kind)).length);
  return {
    'problems.count': count(outcomes.length),
    'problems.solved': of('solved', 'done'),
    'problems.cancelled': of('cancelled'),
    'problems.open': of('open'),
  } satisfies Values;
}

/** Problems and what became of them, for machines. */
export const outcomesData = (outcomes: readonly ProblemOutcome[]) =>
  outcomes.map(({ problem, kind, month, result }) => ({
    ...problemData(problem),
    outcome: kind,
    ...monthData('outcomeMonth', month),
    outcomeResult: result ?? null,
  }));
