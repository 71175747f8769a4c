import { pathOf } from '../../data/places.ts';
import { measureSkeleton } from '../../data/scaffold/measure.ts';
import { ALL_OFFICES } from '../../model/measure.ts';
import { isBroken, yearOf } from '../../model/register.ts';
import { TODO } from '../../model/todo.ts';
import { RuntimeError } from '../exit.ts';
import { checkId, listOption, mustExist, textOption } from './options.ts';
import type { Scaffold } from './scaffold.ts';

/** A measure of the year, in a file of its own. */
export const measure: Scaffold = {
  takes: 'id',
  ofYear: true,
  options: ({ cli, start: { options } }) => [
    ['-y, --year <year>', cli.options.year],
    ['--title <text>', options.title],
    ['--gaps <list>', options.gaps],
    ['--offices <list>', options.offices],
  ],
  make(scene, id) {
    const { resolved, loaded, year, words } = scene;
    const { register, files } = loaded;
    const data = yearOf(register, year);
    const file = pathOf('measure', { year, id });
    checkId(scene, id, []);
    if (files.includes(file) || isBroken(register, 'measure', { year, id })) {
      throw new RuntimeError(words.start.cannot.exists(file));
    }
    const gaps = listOption(resolved, 'gaps');
    const offices = listOption(resolved, 'offices');
    const planned = data?.plan?.gaps.map((gap) => gap.id) ?? [];
    mustExist(scene, gaps ?? [], planned);
    mustExist(scene, offices ?? [], [ALL_OFFICES, ...register.offices.map((office) => office.id)]);
    const content = measureSkeleton(year, {
      id,
      title: textOption(resolved, 'title'),
      gaps: gaps ?? (planned.length > 0 ? [TODO] : undefined),
      offices,
    });
    return { files: [{ file, kind: 'measure', content }] };
  },
};
