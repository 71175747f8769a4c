import type { Argument, Option } from 'commander';
import { shippedSchemas } from '../../data/shipped.ts';
import { CI_SERVICES } from '../../data/scaffold/ci.ts';
import { USUAL_IDS } from '../../data/scaffold/offices.ts';
import type { IdKind } from '../../data/edit/references.ts';
import { CODES } from '../../model/codes.ts';
import { LISTS } from '../../model/generated/schema.ts';
import { REPORTS } from '../../render/findings/reports.ts';
import type { Words } from '../../words/words.ts';
import type { CommandName } from '../commands/index.ts';
import { ENDING } from '../amending/ending.ts';
import type { Choice, Live } from './live.ts';

/** What may stand in a place: words, or names that the shell knows better. */
export type Choices = readonly Choice[] | 'files' | 'folders';

/** What is known where a value is asked for. */
export interface TypingPlace {
  /** The command; absent before there is one. */
  readonly command?: CommandName;
  readonly live: Live;
  readonly words: Words;
  /** The first word after the command, such as a kind of thing; absent when there is none yet. */
  readonly kind?: string;
}

/** Words without anything to say of them. */
const plain = (values: readonly string[]): Choice[] => values.map((value) => ({ value }));

type Values = (place: TypingPlace) => Choices;

/** Ids by kind, in the order in which all of them are listed. */
const IDS: Readonly<Record<IdKind, (live: Live) => Choice[]>> = {
  measure: (live) => live.measures(),
  step: (live) => live.steps(),
  gap: (live) => live.gaps(),
  office: (live) => live.offices(),
  officer: (live) => live.officers(),
  channel: (live) => live.channels(),
  assignment: (live) => live.assignments(),
  agreement: (live) => live.agreements(),
  publication: (live) => live.publications(),
};
const everyId = ({ live }: TypingPlace): Choice[] => Object.values(IDS).flatMap((ids) => ids(live));
const idsOfKind = ({ live, kind = '' }: TypingPlace): Choice[] =>
  Object.hasOwn(IDS, kind) ? IDS[kind as IdKind](live) : [];

/** What `--kind` takes: of an agency, or of the thing that `ita new` is to make. */
function kindsFor({ command, kind }: TypingPlace): readonly string[] {
  if (command === 'init') return LISTS.agencyKind;
  if (kind === 'gap') return LISTS.gapKind;
  return kind === 'channel' ? LISTS.channelKind : kind === 'publication' ? LISTS.publicationKind : [];
}

const years: Values = ({ live }) => plain(live.years.map(String));
const months: Values = ({ live }) => live.months();
const offices: Values = ({ live }) => live.offices();
const officers: Values = ({ live }) => live.officers();

/** Values of options by their long name. Choices come from the option itself; the rest is for the person to write. */
const OF_OPTIONS: Readonly<Record<string, Values>> = {
  '--month': months,
  '--from': (place) => (place.command === 'amend' || place.kind === 'office' ? months(place) : []),
  '--start': months,
  '--due': (place) => (place.command === 'amend' ? months(place) : []),
  '--year': years,
  '--office': offices,
  '--offices': (place) => (place.command === 'init' ? plain(USUAL_IDS) : [...place.live.offices(), { value: 'all' }]),
  '--measure': ({ live }) => live.measures(),
  '--step': ({ live }) => live.steps(),
  '--gaps': ({ live }) => live.gaps(),
  '--channels': ({ live }) => live.channels(),
  '--by': officers,
  '--officers': officers,
  '--successor': offices,
  '--officer': officers,
  '--head': (place) => (place.command === 'init' ? [] : officers(place)),
  '--post': () => plain(LISTS.post),
  '--added-from': months,
  '--purposes': () => plain(LISTS.channelPurpose),
  '--ci': () => plain(CI_SERVICES),
  '--kind': (place) => plain(kindsFor(place)),
  '--code': (place) => codes(place),
  '--report': () => plain(Object.keys(REPORTS)),
  '--data': () => 'folders',
  '--out': () => 'folders',
  '--output': () => 'files',
  '--file': () => 'files',
};

const codes: Values = ({ words }) =>
  Object.keys(CODES).map((value) => ({ value, about: words.titles[value as never] }));

/** Values of the words after a command, by command and by the name that the help gives the word. */
const OF_WORDS: Readonly<Record<string, Values>> = {
  'show id': everyId,
  'explain code': codes,
  'schema name': () => plain(shippedSchemas()),
  'rename old': idsOfKind,
  'amend what': ({ live }) => [...live.measures(), ...live.steps(), ...plain(ENDING)],
  'amend id': idsOfKind,
};
const BY_NAME: Readonly<Record<string, Values>> = { path: () => 'files', file: () => 'files', dir: () => 'folders' };

/** What an option may be given. */
export const optionValues = ({ long, argChoices }: Option, place: TypingPlace): Choices =>
  OF_OPTIONS[long ?? '']?.(place) ?? plain(argChoices ?? []);

/** What a word after the command may be. */
export const wordValues = (argument: Argument, place: TypingPlace): Choices => {
  const name = argument.name();
  const values = OF_WORDS[`${place.command} ${name}`] ?? BY_NAME[name];
  return values?.(place) ?? plain(argument.argChoices ?? []);
};
