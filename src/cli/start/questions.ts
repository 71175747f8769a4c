import { CI_SERVICES } from '../../data/scaffold/ci.ts';
import { KNOWN_OFFICES, readOffices, USUAL_OFFICES } from '../../data/scaffold/offices.ts';
import { shippedAssessment } from '../../ita/assessment.ts';
import { isWeak } from '../../model/assessment.ts';
import { monthOfDay } from '../../model/be-date.ts';
import { fiscalYearOf } from '../../model/fiscal-year.ts';
import { LISTS } from '../../model/generated/schema.ts';
import type { Agency } from '../../model/organisation.ts';
import { readTypedYear } from '../../text/typed-month.ts';
import type { StartWords } from '../../words/catalogue.ts';
import type { ResolvedOptions } from '../options.ts';

/** What a person says of a new directory, by question. */
export type Answers = Readonly<Record<QuestionName, string>>;
/** What is known so far while asking. */
export type SomeAnswers = Partial<Answers>;
/** The name of a question, of its option, and of its words. */
export type QuestionName = keyof StartWords['questions'];

/** One thing that `ita init` needs to know. */
export interface Question {
  readonly name: QuestionName;
  readonly option: string;
  /** The usual answer from what is known; empty: left out; `undefined`: only the person knows. */
  readonly usual: (answers: SomeAnswers, resolved: ResolvedOptions) => string | undefined;
  /** What would be right, when the answer is not. */
  readonly problem: (answer: string, answers: SomeAnswers, words: StartWords['known']) => string | undefined;
}

/** How official names begin, the kind they tell, and how they are shortened. */
const NAMES: readonly (readonly [start: string, kind: Agency['kind'], short: string])[] = [
  ['องค์การบริหารส่วนตำบล', 'sao', 'อบต.'],
  ['องค์การบริหารส่วนจังหวัด', 'pao', 'อบจ.'],
  ['เทศบาลตำบล', 'municipality', 'ทต.'],
  ['เทศบาลเมือง', 'municipality', 'ทม.'],
  ['เทศบาลนคร', 'municipality', 'ทน.'],
];
const namedAs = (name: string | undefined) => NAMES.find(([start]) => name?.startsWith(start));

function shortened(name: string | undefined): string | undefined {
  const known = namedAs(name);
  const rest = known && name?.slice(known[0].length).trim();
  return known && rest ? known[2] + rest : undefined;
}

/** How many disclosure items the year has, where a good source says so. */
function itemsOf(year: string | undefined): string {
  const count = shippedAssessment(Number(year))?.itemCount;
  return count && !isWeak(count) ? String(count.count) : '';
}

/** The kind of agency that the answers tell. */
export const kindOf = (answers: SomeAnswers): Agency['kind'] =>
  LISTS.agencyKind.find((kind) => kind === answers.kind) ?? namedAs(answers.name)?.[1] ?? 'other';

const optional = () => '';
const fine = () => undefined;
const oneOf =
  (known: readonly string[]): Question['problem'] =>
  (answer, _, words) =>
    known.includes(answer) ? undefined : words.choices(known.join(' · '));
const isCount: Question['problem'] = (answer, _, words) =>
  answer === '' || /^[1-9]\d{0,6}$/.test(answer) ? undefined : words.count;
const isText: Question['problem'] = (answer, _, words) => (answer === '' ? words.text : undefined);

/** Everything `ita init` needs to know, in the order of asking. Adding a question is an entry here and its words. */
export const QUESTIONS: readonly Question[] = [
  { name: 'name', option: '--name <text>', usual: () => undefined, problem: isText },
  { name: 'short', option: '--short <text>', usual: ({ name }) => shortened(name), problem: isText },
  { name: 'kind', option: '--kind <kind>', usual: ({ name }) => namedAs(name)?.[1], problem: oneOf(LISTS.agencyKind) },
  {
    name: 'year',
    option: '--year <year>',
    usual: (_, { asOf }) => String(fiscalYearOf(monthOfDay(asOf))),
    problem: (answer, _, words) => (readTypedYear(answer) === undefined ? words.year : undefined),
  },
  {
    name: 'offices',
    option: '--offices <list>',
    usual: () => USUAL_OFFICES.join(','),
    problem: (answer, answers, words) =>
      'wrong' in readOffices(answer, kindOf(answers)) ? words.offices(KNOWN_OFFICES.join(' · ')) : undefined,
  },
  { name: 'province', option: '--province <text>', usual: optional, problem: fine },
  { name: 'prefix', option: '--prefix <text>', usual: optional, problem: fine },
  {
    name: 'website',
    option: '--website <url>',
    usual: optional,
    problem: (answer, _, words) => (/^(https?:\/\/\S+)?$/.test(answer) ? undefined : words.website),
  },
  {
    name: 'page',
    option: '--page <url>',
    usual: optional,
    problem: (answer, _, words) => (/^(https?:\/\/\S+)?$/.test(answer) ? undefined : words.website),
  },
  { name: 'mayor', option: '--mayor <name>', usual: optional, problem: fine },
  { name: 'palad', option: '--palad <name>', usual: optional, problem: fine },
  { name: 'head', option: '--head <name>', usual: optional, problem: fine },
  { name: 'analyst', option: '--analyst <name>', usual: optional, problem: fine },
  { name: 'staff', option: '--staff <number>', usual: optional, problem: isCount },
  { name: 'items', option: '--items <number>', usual: ({ year }) => itemsOf(year), problem: isCount },
  {
    name: 'lastScore',
    option: '--last-score <number>',
    usual: optional,
    problem: (answer, _, words) => (/^(\d{1,2}(\.\d{1,2})?|100(\.0{1,2})?)?$/.test(answer) ? undefined : words.score),
  },
  { name: 'ci', option: '--ci <service>', usual: () => 'none', problem: oneOf(CI_SERVICES) },
];
