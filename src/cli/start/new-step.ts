import { pathOf } from '../../data/places.ts';
import { dayText } from '../../model/be-date.ts';
import { measuresCalled, officersCalled } from '../../model/called.ts';
import { firstMonth, lastMonth } from '../../model/fiscal-year.ts';
import { LISTS } from '../../model/generated/schema.ts';
import { type Month, monthText } from '../../model/month.ts';
import { yearOf } from '../../model/register.ts';
import { TODO } from '../../model/todo.ts';
import { valuesCalled } from '../choice-names.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { idMeant, officesOrAll } from '../named.ts';
import { typedMonth } from '../options.ts';
import { idsIn, inList } from './new-list-items.ts';
import { checkId, idsOption, numberOption, oneOf, textOption } from './options.ts';
import type { Scaffold, Scene } from './scaffold.ts';

/** The month of an option, as files write it; else the usual one. */
function monthOr({ resolved }: Scene, name: string, usual: Month): string {
  const text = textOption(resolved, name);
  return monthText(text === undefined ? usual : typedMonth(text, resolved));
}

/** A step at the end of a measure of a plan that is not announced yet; later ones come by an amendment. */
export const step: Scaffold = {
  takes: 'id',
  ofYear: true,
  options: ({ cli, start: { options } }) => [
    ['-y, --year <year>', cli.options.year],
    ['--title <text>', options.title],
    ['--kind <kind>', options.kind('step', LISTS.stepKind.join(' · '))],
    ['--start <month>', options.start],
    ['--due <month>', options.end],
    ['--target <number>', options.target],
    ['--unit <text>', options.unit],
    ['--every <period>', options.every(LISTS.period.join(' · '))],
    ['--offices <list>', options.offices],
    ['--officers <list>', options.officers],
  ],
  make(scene, ref) {
    const { resolved, loaded, year, words } = scene;
    const [named = '', id = '', ...more] = ref.split('/');
    if (id === '' || more.length > 0) throw new UsageError(words.edit.notAStep(ref));
    const data = yearOf(loaded.register, year);
    const measure = idMeant(words, named, measuresCalled(data));
    const announced = data?.plan?.announced;
    if (announced !== undefined && announced <= resolved.asOf) {
      throw new RuntimeError(words.start.cannot.announced(dayText(announced), `ita amend ${measure} --add ${id}`));
    }
    checkId(scene, id, idsIn(data?.measures.find((each) => each.id === measure)?.steps));
    const kind = oneOf(scene, '--kind', textOption(resolved, 'kind') ?? 'milestone', valuesCalled('kind'));
    const every = textOption(resolved, 'every') ?? 'month';
    return inList(scene, {
      file: pathOf('measure', { year, id: measure }),
      kind: 'measure',
      list: 'steps',
      item: {
        id,
        title: textOption(resolved, 'title') ?? TODO,
        kind,
        target: numberOption(scene, 'target') ?? (kind === 'quantity' ? TODO : undefined),
        unit: textOption(resolved, 'unit') ?? (kind === 'quantity' ? TODO : undefined),
        every: kind === 'recurring' ? oneOf(scene, '--every', every, valuesCalled('unit')) : undefined,
        start: monthOr(scene, 'start', firstMonth(year)),
        due: monthOr(scene, 'due', lastMonth(year)),
        offices: idsOption(scene, 'offices', officesOrAll(loaded.register)),
        officers: idsOption(scene, 'officers', officersCalled(loaded.register)),
      },
    });
  },
};
