import type { PlanChange } from '../../../in-force/changes.ts';
import type { Table } from '../../document.ts';
import { day, month, text } from '../../parts/cells.ts';
import { officerTerm } from '../../parts/names.ts';
import { planChangeLines } from '../../parts/plan-changes.ts';
import { type Field, tableFrom } from '../../parts/table.ts';
import type { SiteScene } from '../scene.ts';

/** Changes of the plan: from when, of which measure, what, by whose paper and why; no table where there are none. */
export function amendmentsTables({ register, words }: SiteScene, key: string, changes: readonly PlanChange[]): Table[] {
  if (changes.length === 0) return [];
  const { label } = words.views;
  const { amendments: titles } = words.publish;
  const fields: Field<PlanChange>[] = [
    { key: 'from', title: label.from, importance: 1, cell: ({ from }) => month(from) },
    { key: 'measure', title: label.measure, importance: 3, cell: ({ measure }) => text(measure.title) },
    {
      key: 'changes',
      title: titles.changes,
      importance: 1,
      cell: (change) => text(planChangeLines(register, words, change).join('\n')),
    },
    { key: 'document', title: titles.document, cell: ({ approved }) => text(approved.document) },
    { key: 'approved', title: titles.approved, importance: 3, cell: ({ approved }) => day(approved.on) },
    { key: 'by', title: titles.by, importance: 3, cell: ({ approved }) => officerTerm(register, approved.by) },
    { key: 'reason', title: titles.reason, cell: ({ reason }) => text(reason) },
  ];
  return [tableFrom(key, titles.title, '-', fields, changes)];
}
