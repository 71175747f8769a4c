import { pathOf } from '../../data/places.ts';
import { dayText } from '../../model/be-date.ts';
import { officersCalled } from '../../model/called.ts';
import { LISTS } from '../../model/generated/schema.ts';
import { yearOf } from '../../model/register.ts';
import { TODO } from '../../model/todo.ts';
import { valuesCalled } from '../choice-names.ts';
import { idsIn, inList } from './new-list-items.ts';
import { checkId, dayOption, idOption, listOption, numberOption, oneOf, textOption } from './options.ts';
import type { Scaffold } from './scaffold.ts';

/** A gap that the analysis found, at the end of the year's plan.yaml. */
export const gap: Scaffold = {
  takes: 'id',
  ofYear: true,
  options: ({ cli, start: { options } }) => [
    ['-y, --year <year>', cli.options.year],
    ['--title <text>', options.title],
    ['--kind <kind>', options.kind('gap', LISTS.gapKind.join(' · '))],
    ['--indicator <number>', options.indicator],
  ],
  make(scene, id) {
    const { resolved, loaded, year } = scene;
    checkId(scene, id, idsIn(yearOf(loaded.register, year)?.plan?.gaps));
    return inList(scene, {
      file: pathOf('plan', { year }),
      kind: 'plan',
      list: 'gaps',
      item: {
        id,
        kind: oneOf(scene, '--kind', textOption(resolved, 'kind') ?? 'weakness', valuesCalled('gapKind')),
        title: textOption(resolved, 'title') ?? TODO,
        indicator: numberOption(scene, 'indicator'),
      },
    });
  },
};

/** An assignment to prepare evidence, at the end of the year's assignments.yaml. */
export const assignment: Scaffold = {
  takes: 'id',
  ofYear: true,
  options: ({ cli, start: { options } }) => [
    ['-y, --year <year>', cli.options.year],
    ['--title <text>', options.title],
    ['--item <item>', options.item],
    ['--officer <id>', options.officer],
    ['--due <date>', options.due],
  ],
  make(scene, id) {
    const { resolved, loaded, year } = scene;
    checkId(scene, id, idsIn(yearOf(loaded.register, year)?.assignments));
    return inList(scene, {
      file: pathOf('assignments', { year }),
      kind: 'assignments',
      item: {
        id,
        title: textOption(resolved, 'title') ?? TODO,
        item: textOption(resolved, 'item')?.toUpperCase(),
        officer: idOption(scene, 'officer', officersCalled(loaded.register)) ?? TODO,
        due: dayOption(resolved, 'due') ?? TODO,
      },
    });
  },
};

/** An agreement with those who sign it, at the end of the year's agreements.yaml. */
export const agreement: Scaffold = {
  takes: 'id',
  ofYear: true,
  options: ({ cli, start: { options } }) => [
    ['-y, --year <year>', cli.options.year],
    ['--title <text>', options.title],
    ['--parties <list>', options.parties],
    ['--date <date>', options.date],
    ['--total <number>', options.total],
    ['--signed <number>', options.signed],
  ],
  make(scene, id) {
    const { resolved, loaded, year } = scene;
    checkId(scene, id, idsIn(yearOf(loaded.register, year)?.agreements));
    return inList(scene, {
      file: pathOf('agreements', { year }),
      kind: 'agreements',
      item: {
        id,
        title: textOption(resolved, 'title') ?? TODO,
        parties: listOption(resolved, 'parties') ?? [TODO],
        date: dayOption(resolved, 'date') ?? dayText(resolved.asOf),
        total: numberOption(scene, 'total') ?? TODO,
        signed: numberOption(scene, 'signed') ?? 0,
      },
    });
  },
};
