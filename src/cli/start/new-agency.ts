import type { StartingAgency } from '../../data/scaffold/directory.ts';
import type { CiService } from '../../data/scaffold/ci.ts';
import { readOffices } from '../../data/scaffold/offices.ts';
import { PEOPLE } from '../../data/scaffold/people.ts';
import { shippedAssessment } from '../../ita/assessment.ts';
import { levelOf } from '../../ita/level.ts';
import { decimal } from '../../model/fraction.ts';
import { readTypedYear } from '../../text/typed-month.ts';
import { type Answers, kindOf } from './questions.ts';

const given = <K extends string>(key: K, text: string) =>
  text === '' ? {} : ({ [key]: text } as { [P in K]: string });
const counted = <K extends string>(key: K, text: string) =>
  text === '' ? {} : ({ [key]: Number(text) } as { [P in K]: number });

/** What the answers, all of them checked, say of a new agency; the level of last year's score follows from it. */
export function newAgency(answers: Answers): StartingAgency {
  const { name, short, province, prefix, website, page, staff, items, lastScore } = answers;
  const kind = kindOf(answers);
  const year = readTypedYear(answers.year) ?? 0;
  const offices = readOffices(answers.offices, kind);
  const level = lastScore === '' ? undefined : levelOf(shippedAssessment(year - 1), decimal(Number(lastScore))).level;
  return {
    agency: {
      name,
      short,
      kind,
      ...given('province', province),
      ...given('documentPrefix', prefix),
      ...given('website', website),
    },
    ...given('page', page),
    year,
    offices: 'offices' in offices ? offices.offices : [],
    people: Object.fromEntries(PEOPLE.filter((id) => answers[id] !== '').map((id) => [id, answers[id]])),
    counts: { ...counted('staff', staff), ...counted('items', items) },
    ...(lastScore !== '' && { lastResult: { score: Number(lastScore), ...(level !== undefined && { level }) } }),
    ci: answers.ci as CiService,
  };
}
