import { CI_SERVICES } from '../../data/scaffold/ci.ts';
import { readOffices, type StartingOffice, usualOffices } from '../../data/scaffold/offices.ts';
import { assessmentOfLast, eitParts, INDICATORS, INSTRUMENTS } from './last-scores.ts';
import { shippedAssessment } from '../../ita/assessment.ts';
import { isWeak } from '../../model/assessment.ts';
import { monthOfDay } from '../../model/be-date.ts';
import { fiscalYearOf } from '../../model/fiscal-year.ts';
import { LISTS } from '../../model/generated/schema.ts';
import type { Agency } from '../../model/organisation.ts';
import { readTypedYear } from '../../text/typed-month.ts';
import type { InitWords } from '../../words/catalogue.ts';
import type { ResolvedOptions } from '../options.ts';
import {
  type AnswerReading,
  readOneOf,
  readPage,
  readCount,
  readLink,
  readMail,
  readOfficeIds,
  readOfficeNames,
  readScore,
  readScores,
  readWords,
} from './read-answers.ts';

/** What a person says of a new directory, by question, each answer in the form that is understood without asking again. */
export type Answers = Readonly<Record<QuestionName, string>>;
/** What is known so far while asking. */
export type SomeAnswers = Partial<Answers>;
/** The name of a question, and of its words. */
export type QuestionName = keyof InitWords['questions'];

/** One thing that `ita init` needs to know. */
export interface Question {
  readonly name: QuestionName;
  /** The option that answers it; absent where there is only something to confirm. */
  readonly option?: string;
  /** Never asked: who wants it says so. */
  readonly onlyOption?: true;
  /** Whether there is anything to ask, after the answers before. */
  readonly asked?: (answers: SomeAnswers) => boolean;
  /** A heading above it, where another part begins. */
  readonly part?: keyof InitWords['parts'];
  /** Lines above it, made of the answers before. */
  readonly shown?: (answers: SomeAnswers, words: InitWords) => readonly string[];
  /** It may go over several lines, until an empty one. */
  readonly isList?: true;
  /** The usual answer from what is known; empty: left out; `undefined`: only the person knows. */
  readonly usual: (answers: SomeAnswers, resolved: ResolvedOptions) => string | undefined;
  /** What an answer, not empty, says; or what would be right. */
  readonly read: (answer: string, answers: SomeAnswers, words: InitWords) => AnswerReading;
}

/** How official names begin, the kind they tell, and how they are shortened. */
const NAMES: readonly (readonly [start: string, kind: Agency['kind'], short: string])[] = [
  ['องค์การบริหารส่วนตำบล', 'sao', 'อบต.'],
  ['องค์การบริหารส่วนจังหวัด', 'pao', 'อบจ.'],
  ['เทศบาลตำบล', 'municipality', 'ทต.'],
  ['เทศบาลเมือง', 'municipality', 'ทม.'],
  ['เทศบาลนคร', 'municipality', 'ทน.'],
];
const namedAs = (name: string | undefined) =>
  NAMES.find(([start, , short]) => name?.startsWith(start) || name?.startsWith(short));

/** The official name of an agency that was called by its short one. */
function officialName(name: string): string {
  const known = NAMES.find(([, , short]) => name.startsWith(short));
  return known ? known[0] + name.slice(known[2].length).trim() : name;
}

function shortened(name: string | undefined): string | undefined {
  const known = namedAs(name);
  const rest = known && name?.slice(known[0].length).trim();
  return known && rest ? known[2] + rest : undefined;
}

/** How many disclosure items the year has, where a good source says so. */
function itemsOf(year: string | undefined): string {
  const known = shippedAssessment(Number(year))?.itemCount;
  return known && !isWeak(known) ? String(known.count) : '';
}

/** The kind of agency that the answers tell. */
export const kindOf = (answers: SomeAnswers): Agency['kind'] =>
  LISTS.agencyKind.find((kind) => kind === answers.kind) ?? namedAs(answers.name)?.[1] ?? 'other';

/** The offices that the answers name. */
export function officesOf(answers: SomeAnswers): readonly StartingOffice[] {
  const read = readOffices(answers.officeIds || answers.offices || '', kindOf(answers));
  return 'offices' in read ? read.offices : [];
}

const optional = () => '';
const hasScore = ({ lastScore = '' }: SomeAnswers): boolean => lastScore !== '';

/** Everything `ita init` needs to know, in the order of asking. Adding a question is an entry here and its words. */
export const QUESTIONS: readonly Question[] = [
  {
    name: 'name',
    option: '--name <text>',
    part: 'agency',
    usual: () => undefined,
    read: (answer, _, words) => readWords(officialName(answer), words),
  },
  {
    name: 'short',
    option: '--short <text>',
    usual: ({ name }) => shortened(name),
    read: (answer, _, words) => readWords(answer, words),
  },
  {
    name: 'kind',
    option: '--kind <kind>',
    asked: ({ name }) => namedAs(name) === undefined,
    usual: ({ name }) => namedAs(name)?.[1],
    read: (answer, _, words) => readOneOf(answer, words.kinds, words),
  },
  {
    name: 'year',
    option: '--year <year>',
    usual: (_, { asOf }) => String(fiscalYearOf(monthOfDay(asOf))),
    read: (answer, _, words) => {
      const year = readTypedYear(answer);
      return year === undefined ? { problem: words.known.year } : { value: String(year) };
    },
  },
  {
    name: 'offices',
    option: '--offices <list>',
    isList: true,
    usual: (answers) => usualOffices(kindOf(answers)).join(', '),
    read: (answer, answers, words) => readOfficeNames(answer, kindOf(answers), words),
  },
  {
    name: 'officeIds',
    shown: (answers, words) =>
      officesOf(answers).map(({ id, name, short }, index) => words.office(index + 1, name, id, short)),
    usual: optional,
    read: (answer, answers, words) => readOfficeIds(answer, officesOf(answers), words),
  },
  {
    name: 'province',
    option: '--province <text>',
    usual: optional,
    read: (answer, _, words) => readWords(answer, words),
  },
  { name: 'prefix', option: '--prefix <text>', usual: optional, read: (answer, _, words) => readWords(answer, words) },
  ...(['mayor', 'palad', 'head', 'analyst'] as const).map(
    (name): Question => ({
      name,
      option: `--${name} <name>`,
      ...(name === 'mayor' && { part: 'people' }),
      usual: optional,
      read: (answer, _, words) => readWords(answer, words),
    }),
  ),
  {
    name: 'website',
    option: '--website <url>',
    part: 'addresses',
    usual: optional,
    read: (answer, _, words) => readLink(answer, words),
  },
  { name: 'page', option: '--page <address>', usual: optional, read: (answer, _, words) => readPage(answer, words) },
  {
    name: 'telephone',
    option: '--telephone <number>',
    usual: optional,
    read: (answer, _, words) => readWords(answer, words),
  },
  { name: 'email', option: '--email <address>', usual: optional, read: (answer, _, words) => readMail(answer, words) },
  {
    name: 'address',
    option: '--address <text>',
    usual: optional,
    read: (answer, _, words) => readWords(answer, words),
  },
  {
    name: 'lastScore',
    option: '--last-score <number>',
    part: 'result',
    usual: optional,
    read: (answer, _, words) => readScore(answer, words),
  },
  {
    name: 'instruments',
    option: '--instruments <scores>',
    asked: hasScore,
    usual: optional,
    read: (answer, _, words) => readScores(answer, INSTRUMENTS, words.known.scoreOf.instruments, words),
  },
  {
    name: 'eitParts',
    option: '--eit-parts <scores>',
    asked: (answers) => hasScore(answers) && eitParts(assessmentOfLast(answers.year)).length > 0,
    usual: optional,
    read: (answer, { year }, words) =>
      readScores(answer, eitParts(assessmentOfLast(year)), words.known.scoreOf.eitParts, words),
  },
  {
    name: 'indicators',
    option: '--indicators <scores>',
    asked: hasScore,
    usual: optional,
    read: (answer, _, words) => readScores(answer, INDICATORS, words.known.scoreOf.indicators, words),
  },
  {
    name: 'measures',
    option: '--measures <five|none>',
    part: 'plan',
    usual: (_, { words }) => words.init.measures.five,
    read: (answer, _, words) => readOneOf(answer, words.measures, words),
  },
  {
    name: 'staff',
    option: '--staff <number>',
    asked: ({ measures }) => measures !== 'none',
    usual: optional,
    read: (answer, _, words) => readCount(answer, words),
  },
  {
    name: 'items',
    option: '--items <number>',
    asked: ({ measures }) => measures !== 'none',
    usual: ({ year }) => itemsOf(year),
    read: (answer, _, words) => readCount(answer, words),
  },
  {
    name: 'ci',
    option: '--ci <service>',
    onlyOption: true,
    usual: () => 'none',
    read: (answer, _, words) => readOneOf(answer, Object.fromEntries(CI_SERVICES.map((name) => [name, name])), words),
  },
];
