import type { Register } from '../../model/register.ts';
import type { LocatedFinding } from '../../model/finding.ts';
import { wordingOf } from '../../words/finding-words.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { change, count, month, resultPercent, term, text } from '../parts/cells.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import { healthTerm } from '../parts/terms.ts';
import type { ItemChange } from './compare-items.ts';
import { isFinished, type Moved, movedBy } from './moved.ts';
import type { Side } from './side.ts';

const monthField = (words: Words, rows: readonly Moved[]): Field<Moved>[] =>
  new Set(rows.map((row) => row.month)).size > 1
    ? [{ key: 'month', title: words.views.label.month, cell: (row) => month(row.month) }]
    : [];

/** The steps that are done and were not. */
export function finishedTable(words: Words, moved: readonly Moved[]): Table {
  const { label } = words.views;
  const rows = moved.filter(isFinished);
  const fields: Field<Moved>[] = [
    ...monthField(words, rows),
    { key: 'step', title: label.id, importance: 3, cell: ({ id }) => term(id, id) },
    { key: 'title', title: label.step, importance: 1, minWidth: 22, cell: ({ title }) => text(title) },
    {
      key: 'healthBefore',
      title: words.diff.healthBefore,
      cell: ({ before }) => (before ? healthTerm(words, before.health) : text(null)),
    },
  ];
  return tableFrom('finished', words.diff.finished, words.diff.nothing, fields, rows);
}

/** The results and healths that are others: of the plan, of measures and of steps. */
export function movedTable(words: Words, rows: readonly Moved[]): Table {
  const { label, monthView } = words.views;
  const { diff } = words;
  const fields: Field<Moved>[] = [
    ...monthField(words, rows),
    { key: 'id', title: label.id, importance: 3, cell: ({ of, id }) => (of === 'plan' ? text(null) : term(id, id)) },
    {
      key: 'title',
      title: label.title,
      importance: 1,
      minWidth: 22,
      cell: ({ of, title }) => (of === 'plan' ? text(monthView.plan, 'strong') : text(title)),
    },
    { key: 'before', title: diff.before, align: 'right', cell: ({ before }) => resultPercent(before?.result) },
    {
      key: 'after',
      title: diff.after,
      align: 'right',
      importance: 1,
      cell: ({ after }) => resultPercent(after?.result),
    },
    { key: 'change', title: label.change, align: 'right', importance: 3, cell: (row) => change(movedBy(row)) },
    {
      key: 'healthBefore',
      title: diff.healthBefore,
      importance: 4,
      cell: ({ before }) => (before ? healthTerm(words, before.health) : text(null)),
    },
    {
      key: 'healthAfter',
      title: diff.healthAfter,
      importance: 2,
      cell: ({ after }) => (after ? healthTerm(words, after.health) : text(null)),
    },
  ];
  return tableFrom('moved', diff.moved, diff.nothingMoved, fields, rows);
}

type Theme = 'reports' | 'plan' | 'organisation' | 'records' | 'scores';

/** What came, went or changed of some things, one property a row. A thing whose file can't be used is said to be so. */
export function itemsTable(
  words: Words,
  theme: Theme,
  rows: readonly ItemChange[],
  broken: { readonly before: Register; readonly after: Register },
): Table {
  const { diff, views } = words;
  const files = (register: Register) => new Set(register.broken.map(({ file }) => file));
  const [brokenBefore, brokenAfter] = [files(broken.before), files(broken.after)];
  const whatOf = ({ item, change: kind, said }: ItemChange) => {
    if (said) return term(said.key, said.label);
    if (kind === 'removed' && brokenAfter.has(item.at.file)) return term('unusable', diff.unusable, 'bad');
    if (kind === 'added' && brokenBefore.has(item.at.file)) return term('usable', diff.usable, 'good');
    if (kind === 'removed') return term('removed', diff.removed);
    return term('added', item.thing === 'report' ? diff.sent : diff.added);
  };
  const fields: Field<ItemChange>[] = [
    { key: 'thing', title: diff.about, breadth: 16, cell: ({ item }) => term(item.thing, diff.thing[item.thing]) },
    {
      key: 'name',
      title: views.label.name,
      importance: 1,
      minWidth: 18,
      breadth: 28,
      cell: ({ item }) => text(item.name),
    },
    { key: 'what', title: diff.what, importance: 1, breadth: 18, cell: whatOf },
    { key: 'before', title: diff.before, breadth: 19, cell: ({ before }) => before },
    { key: 'after', title: diff.after, importance: 1, breadth: 19, cell: ({ after }) => after },
  ];
  return tableFrom(theme, diff[theme], diff.nothing, fields, rows);
}

/** Findings with their places, what they say and whether they fail a check. */
export function findingsTable(
  words: Words,
  key: 'newFindings' | 'fixedFindings',
  rows: readonly LocatedFinding[],
): Table {
  const { label, severity } = words.views;
  const fields: Field<LocatedFinding>[] = [
    {
      key: 'severity',
      title: label.severity,
      cell: (row) => term(row.severity, severity[row.severity], row.severity === 'error' ? 'bad' : 'warn'),
    },
    { key: 'file', title: label.file, cell: ({ location }) => text(location.file) },
    { key: 'line', title: words.diff.line, align: 'right', cell: ({ location }) => count(location.line) },
    { key: 'code', title: label.code, importance: 4, cell: ({ code }) => term(code, code) },
    {
      key: 'message',
      title: label.meaning,
      importance: 1,
      minWidth: 22,
      cell: (row) => text(wordingOf(row, words.lang).message),
    },
  ];
  return tableFrom(key, words.diff[key], words.diff.nothing, fields, rows);
}

interface FileChange {
  readonly file: string;
  readonly change: 'added' | 'removed' | 'changed';
}

/** The files that differ, evidence only by its coming and going; in order of path. */
export function changedFiles(before: Side, after: Side): FileChange[] {
  const namesOf = ({ texts, register }: Side) => [...texts.keys(), ...register.otherFiles];
  const [old, now] = [new Set(namesOf(before)), new Set(namesOf(after))];
  return [...new Set([...old, ...now])].sort().flatMap((file): FileChange[] => {
    if (!old.has(file)) return [{ file, change: 'added' }];
    if (!now.has(file)) return [{ file, change: 'removed' }];
    return before.texts.get(file) === after.texts.get(file) ? [] : [{ file, change: 'changed' }];
  });
}

/** Files whose change no other table tells: evidence, wordings of memos, notes within a file. */
export function filesTable(words: Words, rows: readonly FileChange[]): Table {
  const fields: Field<FileChange>[] = [
    { key: 'file', title: words.views.label.file, importance: 1, cell: ({ file }) => text(file) },
    { key: 'what', title: words.diff.what, cell: (row) => term(row.change, words.diff[row.change]) },
  ];
  return tableFrom('files', words.diff.files, words.diff.nothing, fields, rows);
}
