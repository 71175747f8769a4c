import { entryOf } from '../../data/edit/find-entry.ts';
import { pathOf } from '../../data/places.ts';
import { officesCalled, stepsCalled } from '../../model/called.ts';
import { monthText } from '../../model/month.ts';
import { yearOf } from '../../model/register.ts';
import { TODO } from '../../model/todo.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { idMeant } from '../named.ts';
import { rootOf } from '../open.ts';
import { monthOption } from '../options.ts';
import { evidencePlace } from '../recording/evidence.ts';
import { inList } from './new-list-items.ts';
import { dayOption, idOption, textOption } from './options.ts';
import type { Scaffold } from './scaffold.ts';

/** What proves the result of a step, at the end of the evidence of its entry in an office's report. */
export const evidence: Scaffold = {
  takes: 'id',
  ofYear: true,
  ofMonth: true,
  options: ({ cli, start: { options } }) => [
    ['-m, --month <month>', cli.options.month],
    ['--office <id>', options.reportOf],
    ['--title <text>', options.title],
    ['--url <url>', options.url],
    ['--file <path>', options.file],
    ['--date <date>', options.date],
  ],
  make(scene, named) {
    const { resolved, loaded, year, words } = scene;
    const month = monthOption(resolved);
    const office = idOption(scene, 'office', officesCalled(loaded.register));
    if (office === undefined) throw new UsageError(words.edit.needs('--office'));
    const [typed, ...others] = ['url', 'file'].flatMap((name) => textOption(resolved, name) ?? []);
    if (typed === undefined || others.length > 0) throw new UsageError(words.start.cannot.urlOrFile);
    const step = idMeant(words, named, stepsCalled(yearOf(loaded.register, year)));
    const file = pathOf('report', { year, month, id: office });
    const source = loaded.sources.get(file)?.text;
    if (source === undefined) {
      const command = `ita new report --month ${monthText(month)} --office ${office}`;
      throw new RuntimeError(words.edit.noReport(file, command));
    }
    const entry = entryOf(source, step);
    if (!entry) throw new RuntimeError(words.start.cannot.noEntry(file, step));
    const place = evidencePlace(typed, { root: rootOf(resolved), cwd: resolved.io.cwd, year, words });
    return inList(scene, {
      file,
      kind: 'report',
      list: 'evidence',
      at: ['entries', entry.index],
      item: { title: textOption(resolved, 'title') ?? TODO, ...place, date: dayOption(resolved, 'date') },
    });
  },
};
