import { firstDay, lastDay } from '../../../model/be-date.ts';
import { firstMonth, lastMonth } from '../../../model/fiscal-year.ts';
import type { Month } from '../../../model/month.ts';
import type { Office } from '../../../model/organisation.ts';
import type { Table } from '../../document.ts';
import { month, text } from '../../parts/cells.ts';
import { officeName } from '../../parts/names.ts';
import { type Field, tableFrom } from '../../parts/table.ts';
import type { SiteScene } from '../scene.ts';

/** The offices that began or ended in the year so far, with who goes on with their work; no table where there are none. */
export function officeChangesTables({ register, words, year, asOf }: SiteScene): Table[] {
  const ofYear = (at: Month | undefined) => at !== undefined && at >= firstMonth(year) && at <= lastMonth(year);
  const begins = ({ from }: Office) => from !== undefined && ofYear(from) && firstDay(from) <= asOf;
  const ends = ({ until }: Office) => until !== undefined && ofYear(until) && lastDay(until) <= asOf;
  const changed = register.offices.filter((office) => begins(office) || ends(office));
  if (changed.length === 0) return [];
  const { label } = words.views;
  const { offices: titles } = words.publish;
  const fields: Field<Office>[] = [
    { key: 'office', title: label.office, importance: 1, cell: (office) => text(office.name) },
    { key: 'from', title: label.from, importance: 1, cell: ({ from }) => month(from) },
    { key: 'until', title: label.until, importance: 1, cell: (office) => month(ends(office) ? office.until : null) },
    {
      key: 'successor',
      title: titles.successor,
      importance: 1,
      cell: (office) => {
        const { succeededBy } = office;
        return text(succeededBy !== undefined && ends(office) ? officeName(register, succeededBy) : null);
      },
    },
  ];
  return [tableFrom('office-changes', titles.title, '-', fields, changed)];
}
