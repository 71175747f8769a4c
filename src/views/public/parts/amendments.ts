import type { PlanChange } from '../../../in-force/changes.ts';
import type { Table } from '../../document.ts';
import { amendmentsTable } from '../../parts/amendments-table.ts';
import { text } from '../../parts/cells.ts';
import type { SiteScene } from '../scene.ts';

/** Changes of the plan, with the measures by their title; no table where there are none. */
export const publicAmendments = ({ register, words }: SiteScene, changes: readonly PlanChange[]): Table[] =>
  changes.length === 0 ? [] : [amendmentsTable(register, words, changes, ({ title }) => text(title))];
