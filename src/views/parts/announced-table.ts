import type { Compared } from '../../progress/announced.ts';
import type { GroupStanding, MeasureStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Table } from '../document.ts';
import { percent, resultOf, text } from './cells.ts';
import { type Field, tableFrom, withNotes } from './table.ts';
import { healthTerm } from './terms.ts';

interface Row {
  readonly title: string;
  readonly amended?: GroupStanding | undefined;
  readonly announced?: GroupStanding | undefined;
}

const titleOf = (words: Words, id: string, ...standings: readonly (MeasureStanding | undefined)[]): string =>
  standings.find((each) => each?.measure)?.measure?.title ?? `${words.views.broken.measure} (${id})`;

/** Each measure and the whole plan twice: by the amended plan and as announced. */
export function announcedTable(words: Words, { plan, measures }: Compared): Table {
  const { announcedView, label, monthView } = words.views;
  const twice = (which: 'amended' | 'announced'): Field<Row>[] => {
    const titled = (title: string) => `${title} ${announcedView[which]}`;
    const health = (standing: GroupStanding | undefined): Cell =>
      standing ? healthTerm(words, standing.health) : text(null);
    return [
      {
        key: `${which}Planned`,
        title: titled(label.planned),
        align: 'right',
        breadth: 11,
        cell: (row) => percent(row[which]?.planned),
      },
      {
        key: `${which}Result`,
        title: titled(label.result),
        align: 'right',
        breadth: 11,
        cell: (row) => resultOf(row[which]),
      },
      { key: `${which}Health`, title: titled(label.health), breadth: 14, cell: (row) => health(row[which]) },
    ];
  };
  const fields: Field<Row>[] = [
    { key: 'title', title: label.measure, importance: 1, minWidth: 22, breadth: 28, cell: (row) => text(row.title) },
    ...twice('amended'),
    ...twice('announced'),
  ];
  const rows: Row[] = [
    ...measures.map(({ id, amended, announced }) => ({
      title: titleOf(words, id, amended, announced),
      amended,
      announced,
    })),
    { title: monthView.plan, ...plan },
  ];
  return withNotes(
    words,
    tableFrom('announced', announcedView.title, monthView.noMeasures, fields, rows),
    rows.flatMap(({ amended, announced }) => [amended, announced]),
  );
}
