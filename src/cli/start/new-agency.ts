import type { CiService } from '../../data/scaffold/ci.ts';
import type { LastResult, StartingAgency } from '../../data/scaffold/directory.ts';
import { PEOPLE } from '../../data/scaffold/people.ts';
import { levelOf } from '../../ita/level.ts';
import { decimal } from '../../model/fraction.ts';
import { assessmentOfLast, scoresTyped } from './last-scores.ts';
import { type Answers, kindOf, officesOf } from './questions.ts';

const given = <K extends string>(key: K, text: string) =>
  text === '' ? {} : ({ [key]: text } as { [P in K]: string });
const counted = <K extends string>(key: K, text: string) =>
  text === '' ? {} : ({ [key]: Number(text) } as { [P in K]: number });

/** Last year's result; its level follows from the scores, where these tell. */
function lastResultOf({ year, lastScore, instruments, eitParts, indicators }: Answers): LastResult | undefined {
  if (lastScore === '') return undefined;
  const scores = Object.fromEntries([...scoresTyped(instruments), ...scoresTyped(eitParts)]);
  const exact = Object.fromEntries(Object.entries(scores).map(([key, score]) => [key, decimal(score)]));
  const { level } = levelOf(assessmentOfLast(year), decimal(Number(lastScore)), exact);
  return {
    score: Number(lastScore),
    ...(level !== undefined && { level }),
    instruments: scores,
    indicators: [...scoresTyped(indicators)].map(([number, score]) => ({ number: Number(number), score })),
  };
}

/** What the answers, all of them checked, say of a new agency. */
export function newAgency(answers: Answers): StartingAgency {
  const { name, short, province, prefix, website, page, address, telephone, email, staff, items } = answers;
  const lastResult = lastResultOf(answers);
  return {
    agency: {
      ...{ name, short, kind: kindOf(answers) },
      ...given('province', province),
      ...given('documentPrefix', prefix),
      ...given('website', website),
      ...given('address', address),
      ...given('telephone', telephone),
      ...given('email', email),
    },
    year: Number(answers.year),
    offices: officesOf(answers),
    people: Object.fromEntries(PEOPLE.filter((id) => answers[id] !== '').map((id) => [id, answers[id]])),
    ...given('page', page),
    counts: { ...counted('staff', staff), ...counted('items', items) },
    withMeasures: answers.measures === 'five',
    ...(lastResult && { lastResult }),
    ci: answers.ci as CiService,
  };
}
