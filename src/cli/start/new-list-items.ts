import { pathOf } from '../../data/places.ts';
import { dayText } from '../../model/be-date.ts';
import { LISTS } from '../../model/generated/schema.ts';
import { channelsCalled, officersCalled, officesCalled } from '../../model/called.ts';
import { ALL_OFFICES } from '../../model/measure.ts';
import { monthText } from '../../model/month.ts';
import { yearOf } from '../../model/register.ts';
import { TODO } from '../../model/todo.ts';
import type { NewItem } from '../../data/scaffold/new-file.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { valuesCalled } from '../choice-names.ts';
import { typedMonth } from '../options.ts';
import { addressOption, checkId, dayOption, idOption, idsOption, listOption, oneOf, textOption } from './options.ts';
import type { Made, Scaffold, Scene } from './scaffold.ts';

/** The ids that things of a list have; none where there is no list. */
export const idsIn = (items: readonly { readonly id: string }[] = []): string[] => items.map((item) => item.id);

/** A list file with one more item. Throws `RuntimeError` when the file is broken. */
export function inList({ loaded, words }: Scene, item: NewItem): Made {
  if (loaded.register.broken.some(({ file }) => file === item.file)) {
    throw new RuntimeError(words.start.cannot.broken(item.file));
  }
  return { files: [item] };
}

/** An officer, at the end of officers.yaml. */
export const officer: Scaffold = {
  takes: 'id',
  options: ({ start: { options } }) => [
    ['--name <text>', options.name],
    ['--position <text>', options.position],
    ['--post <post>', options.post(LISTS.post.join(' · '))],
    ['--acting <text>', options.acting],
    ['--office <id>', options.office],
    ['--from <date>', options.from],
    ['--until <date>', options.until],
  ],
  make(scene, id) {
    const { resolved, loaded } = scene;
    const office = idOption(scene, 'office', officesCalled(loaded.register));
    const post = textOption(resolved, 'post');
    checkId(scene, id, idsIn(loaded.register.officers));
    return inList(scene, {
      file: pathOf('officers'),
      kind: 'officers',
      item: {
        id,
        name: textOption(resolved, 'name') ?? TODO,
        position: textOption(resolved, 'position') ?? TODO,
        post: post === undefined ? undefined : oneOf(scene, '--post', post, valuesCalled('post')),
        acting: textOption(resolved, 'acting'),
        office,
        from: dayOption(resolved, 'from'),
        until: dayOption(resolved, 'until'),
      },
    });
  },
};

/** An office, at the end of offices.yaml. */
export const office: Scaffold = {
  takes: 'id',
  options: ({ start: { options } }) => [
    ['--name <text>', options.name],
    ['--short <text>', options.short],
    ['--head <id>', options.head],
    ['--not-reporting', options.notReporting],
    ['--from <date>', options.firstMonth],
  ],
  make(scene, id) {
    const { resolved, loaded } = scene;
    const head = idOption(scene, 'head', officersCalled(loaded.register));
    const from = textOption(resolved, 'from');
    if (id === ALL_OFFICES) throw new UsageError(scene.words.edit.reservedId(id));
    checkId(scene, id, idsIn(loaded.register.offices));
    return inList(scene, {
      file: pathOf('offices'),
      kind: 'offices',
      item: {
        id,
        name: textOption(resolved, 'name') ?? TODO,
        short: textOption(resolved, 'short') ?? TODO,
        head,
        reporting: resolved.options.notReporting === true ? false : undefined,
        from: from === undefined ? undefined : monthText(typedMonth(from, resolved)),
      },
    });
  },
};

/** A channel, at the end of channels.yaml. */
export const channel: Scaffold = {
  takes: 'id',
  options: ({ start: { options } }) => [
    ['--kind <kind>', options.kind('channel', LISTS.channelKind.join(' · '))],
    ['--purposes <list>', options.purposes],
    ['--name <text>', options.name],
    ['--officer <id>', options.officer],
    ['--address <text>', options.address],
  ],
  make(scene, id) {
    const { resolved, loaded } = scene;
    const inCharge = idOption(scene, 'officer', officersCalled(loaded.register));
    checkId(scene, id, idsIn(loaded.register.channels));
    const purposes = listOption(resolved, 'purposes') ?? ['publish'];
    return inList(scene, {
      file: pathOf('channels'),
      kind: 'channels',
      item: {
        id,
        kind: oneOf(scene, '--kind', textOption(resolved, 'kind') ?? 'other', valuesCalled('channelKind')),
        purposes: purposes.map((purpose) => oneOf(scene, '--purposes', purpose, valuesCalled('purpose'))),
        name: textOption(resolved, 'name') ?? TODO,
        officer: inCharge,
        address: addressOption(resolved, 'address'),
      },
    });
  },
};

/** A publication, at the end of the year's publications.yaml. */
export const publication: Scaffold = {
  takes: 'id',
  ofYear: true,
  options: ({ cli, start: { options } }) => [
    ['-y, --year <year>', cli.options.year],
    ['--title <text>', options.title],
    ['--kind <kind>', options.kind('publication', LISTS.publicationKind.join(' · '))],
    ['--date <date>', options.date],
    ['--channels <list>', options.channels],
    ['--url <url>', options.url],
    ['--file <path>', options.file],
  ],
  make(scene, id) {
    const { resolved, loaded, year } = scene;
    const channels = idsOption(scene, 'channels', channelsCalled(loaded.register));
    checkId(scene, id, idsIn(yearOf(loaded.register, year)?.publications));
    return inList(scene, {
      file: pathOf('publications', { year }),
      kind: 'publications',
      item: {
        id,
        title: textOption(resolved, 'title') ?? TODO,
        kind: oneOf(scene, '--kind', textOption(resolved, 'kind') ?? 'announcement', valuesCalled('publicationKind')),
        date: dayOption(resolved, 'date') ?? dayText(resolved.asOf),
        channels: channels ?? [TODO],
        url: addressOption(resolved, 'url'),
        file: textOption(resolved, 'file'),
      },
    });
  },
};
