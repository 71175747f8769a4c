import { pathOf } from '../../data/places.ts';
import { measureSkeleton, type StartingMeasureFacts } from '../../data/scaffold/measure.ts';
import { gapsCalled } from '../../model/called.ts';
import { isBroken, yearOf } from '../../model/register.ts';
import { TODO } from '../../model/todo.ts';
import { APPROVAL, approvalAsked, checkFrom } from '../amending/approval.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { officesOrAll } from '../named.ts';
import { typedMonth } from '../options.ts';
import { checkId, idsOption, textOption } from './options.ts';
import type { Scaffold, Scene } from './scaffold.ts';

/** The month from which a measure that is added in mid-year counts, with its approval; `undefined` when it was announced. */
function addedAsked({ resolved, loaded, words }: Scene): StartingMeasureFacts['added'] {
  const text = textOption(resolved, 'addedFrom');
  if (text === undefined) {
    const stray = APPROVAL.find((name) => textOption(resolved, name) !== undefined);
    if (stray !== undefined) throw new UsageError(words.amend.missing('--added-from'));
    return undefined;
  }
  const { on, approved, reason } = approvalAsked(resolved, loaded.register, words);
  const from = typedMonth(text, resolved);
  checkFrom(from, on, words);
  return { from, approved, reason };
}

/** A measure of the year, in a file of its own. */
export const measure: Scaffold = {
  takes: 'id',
  ofYear: true,
  options: ({ amend, cli, start: { options } }) => [
    ['-y, --year <year>', cli.options.year],
    ['--title <text>', options.title],
    ['--gaps <list>', options.gaps],
    ['--offices <list>', options.offices],
    ['--added-from <month>', options.addedFrom],
    ['--approved <date>', amend.options.approved],
    ['--by <id>', amend.options.by],
    ['--document <text>', amend.options.document],
    ['--reason <text>', amend.options.reason],
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
    const gaps = idsOption(scene, 'gaps', gapsCalled(data));
    const offices = idsOption(scene, 'offices', officesOrAll(register));
    const isPlanned = (data?.plan?.gaps.length ?? 0) > 0;
    const added = addedAsked(scene);
    const content = measureSkeleton(year, {
      id,
      title: textOption(resolved, 'title'),
      gaps: gaps ?? (isPlanned ? [TODO] : undefined),
      offices,
      ...(added && { added }),
    });
    return { files: [{ file, kind: 'measure', content }] };
  },
};
