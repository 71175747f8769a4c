import type { Day } from '../../model/be-date.ts';
import { add, ZERO } from '../../model/fraction.ts';
import type { Pointer } from '../../model/pointer.ts';
import type { Register } from '../../model/register.ts';
import type { PairAnswer } from '../../progress/pair-checks.ts';
import type { ItemState, Load, Readiness, ReadyItem } from '../../progress/readiness.ts';
import type { Words } from '../../words/words.ts';
import type { Table, Tone } from '../document.ts';
import { count, day, score, term, text } from './cells.ts';
import { marked, markedBy } from './certainty.ts';
import { officerName, officerTerm } from './names.ts';
import { type Field, tableFrom } from './table.ts';

const TONES: Readonly<Record<ItemState, Tone>> = { ready: 'good', late: 'bad', missing: 'muted', 'no-officer': 'warn' };

const lines = (all: readonly string[]) => (all.length > 0 ? [...new Set(all)].join('\n') : null);

/** The points of items that are not ready; `undefined` where what one of them is worth is not known. */
export const pointsAtStake = (items: readonly ReadyItem[]) =>
  items
    .filter(({ state }) => state !== 'ready')
    .reduce<ReturnType<typeof add> | undefined>((sum, { value }) => sum && value && add(sum, value.points), ZERO);

/** Each item with who prepares it, until when, how it stands and what it is worth. */
export function readyItemsTable(register: Register, words: Words, items: readonly ReadyItem[]): Table {
  const { ready, label } = words.views;
  const last = ({ assigned }: ReadyItem): Day | undefined => {
    const due = assigned.filter(({ standing }) => !standing.isReady).map(({ assignment }) => assignment.due);
    return due.length > 0 ? (Math.min(...due) as Day) : undefined;
  };
  const fields: Field<ReadyItem>[] = [
    { key: 'group', title: ready.group, importance: 3, cell: ({ group }) => text(group) },
    { key: 'item', title: label.item, importance: 1, cell: ({ id }) => text(id) },
    {
      key: 'name',
      title: ready.itemName,
      importance: 1,
      minWidth: 22,
      cell: ({ item }) => markedBy(text(item?.name), item),
    },
    {
      key: 'officers',
      title: label.officer,
      importance: 2,
      cell: ({ assigned }) => {
        const ids = [...new Set(assigned.map(({ assignment }) => assignment.officer))];
        return ids.length > 0
          ? term(ids.join(' '), lines(ids.map((id) => officerName(register, id))) ?? '')
          : text(null);
      },
    },
    { key: 'due', title: label.due, importance: 3, cell: (each) => day(last(each)) },
    {
      key: 'state',
      title: label.readiness,
      importance: 1,
      cell: ({ state }) => term(state, ready.state[state], TONES[state]),
    },
    {
      key: 'points',
      title: ready.points,
      align: 'right',
      importance: 2,
      cell: ({ value }) => marked(score(value?.points), value?.weak === true),
    },
  ];
  return tableFrom('items', ready.items, ready.noItems, fields, items);
}

/** The groups with how many of their items are ready, late, not in, without officer, and the points at stake. */
export function groupsTable(words: Words, { items, assessment }: Readiness): Table {
  const { ready, label } = words.views;
  const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({
    id,
    known: assessment?.groups.find((group) => group.id === id),
    items: items.filter(({ group }) => group === id),
  }));
  type Group = (typeof groups)[number];
  const counted = (key: string, title: string, state: ItemState): Field<Group> => ({
    key,
    title,
    align: 'right',
    importance: 2,
    cell: (group) => count(group.items.filter((each) => each.state === state).length),
  });
  const fields: Field<Group>[] = [
    { key: 'group', title: ready.group, importance: 1, cell: ({ id }) => text(id) },
    {
      key: 'name',
      title: label.name,
      importance: 2,
      minWidth: 22,
      cell: ({ known }) => markedBy(text(known?.name), known),
    },
    { key: 'total', title: label.total, align: 'right', importance: 1, cell: (group) => count(group.items.length) },
    counted('ready', ready.readyColumn, 'ready'),
    counted('late', ready.lateColumn, 'late'),
    counted('missing', ready.missingColumn, 'missing'),
    counted('noOfficer', ready.noOfficerColumn, 'no-officer'),
    {
      key: 'points',
      title: ready.points,
      align: 'right',
      importance: 3,
      cell: (group) =>
        marked(
          score(pointsAtStake(group.items)),
          group.items.some(({ value }) => value?.weak === true),
        ),
    },
  ];
  return tableFrom('groups', ready.groups, ready.noItems, fields, groups);
}

/** What each officer has to prepare: how much, how much of it is ready, how much late or sent back. */
export function loadsTable(register: Register, words: Words, loads: readonly Load[]): Table {
  const { ready, label } = words.views;
  const fields: Field<Load>[] = [
    { key: 'officer', title: label.officer, importance: 1, cell: ({ officer }) => officerTerm(register, officer) },
    { key: 'total', title: label.total, align: 'right', importance: 1, cell: ({ total }) => count(total) },
    { key: 'ready', title: ready.readyColumn, align: 'right', importance: 1, cell: (load) => count(load.ready) },
    { key: 'late', title: ready.lateColumn, align: 'right', importance: 1, cell: ({ late }) => count(late) },
  ];
  return tableFrom('loads', ready.loads, ready.noLoads, fields, loads);
}

/** A check of the pair with the item that it is of. */
export interface ItemAnswer extends PairAnswer {
  readonly item: string;
}

/** The checks of the pair: yes, no or can't tell, and the place in the data that answers it. */
export function pairTable(words: Words, answers: readonly ItemAnswer[], place: (at: Pointer) => string): Table {
  const { ready, label } = words.views;
  const tones = { yes: 'good', no: 'bad', unknown: 'muted' } as const;
  const fields: Field<ItemAnswer>[] = [
    { key: 'item', title: label.item, importance: 1, cell: ({ item }) => text(item) },
    {
      key: 'check',
      title: ready.check,
      importance: 1,
      minWidth: 22,
      cell: ({ check }) => term(check, ready.checks[check]),
    },
    {
      key: 'answer',
      title: ready.answerTitle,
      importance: 1,
      cell: ({ answer }) => term(answer, ready.answer[answer], tones[answer]),
    },
    { key: 'place', title: ready.place, importance: 2, cell: ({ at }) => text(at ? place(at) : null) },
  ];
  return tableFrom('pair', ready.pair, ready.noPair, fields, answers);
}
