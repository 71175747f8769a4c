import { measureSkeleton } from '../../data/scaffold/measure.ts';
import { modeline } from '../../data/scaffold/modeline.ts';
import { type Mapping, noted, yamlText } from '../../data/scaffold/yaml.ts';
import { type Day, dayText, firstDay } from '../../model/be-date.ts';
import { type FiscalYear, firstMonth, lastMonth } from '../../model/fiscal-year.ts';
import type { Fraction } from '../../model/fraction.ts';
import type { ItaResult } from '../../model/plan.ts';
import { type Register, yearOf } from '../../model/register.ts';
import { TODO, todo } from '../../model/todo.ts';
import { monthStanding } from '../../progress/month.ts';
import type { Words } from '../../words/words.ts';
import { carryGaps, nextId } from './carry-gaps.ts';
import { carryMeasures } from './carry-measures.ts';

const written = (value: Fraction | undefined): number | undefined => value && Number(value.n) / Number(value.d);

function resultMapping({ year, score, level, instruments, indicators, announced }: ItaResult): Mapping {
  const { iit, eit, oit } = instruments;
  const some = iit ?? eit ?? oit;
  return {
    year,
    score: written(score),
    level,
    instruments: some && { iit: written(iit), eit: written(eit), oit: written(oit) },
    indicators:
      indicators.length > 0
        ? indicators.map((each) => ({ number: each.number, score: written(each.score) }))
        : undefined,
    announced: announced === undefined ? undefined : dayText(announced),
  };
}

/** Those who sign and are still in post when the next year begins. */
function signersOf(register: Register, year: FiscalYear): Mapping | undefined {
  const begins = firstDay(firstMonth(year + 1));
  const { analyst, head, clerk, mayor } = yearOf(register, year)?.plan?.signers ?? {};
  const stays = (id: string | undefined) => {
    if (id === undefined) return undefined;
    const officer = register.officers.find((each) => each.id === id);
    return officer && (officer.until ?? begins) >= begins ? id : TODO;
  };
  const signers = { analyst: stays(analyst), head: stays(head), clerk: stays(clerk), mayor: stays(mayor) };
  return Object.values(signers).some((id) => id !== undefined) ? signers : undefined;
}

/** The working group as it was written, under a line that says where it comes from. */
function groupText(text: string, year: FiscalYear, { start }: Words): string {
  const [, mark = '', rest = ''] = /^((?:# yaml-language-server:[^\n]*\n)?)([\s\S]*)$/.exec(text) ?? [];
  return `${mark}# ${start.carried.group(String(year))}\n${rest}`;
}

/** What the next year begins from. */
export interface YearEnd {
  readonly register: Register;
  readonly year: FiscalYear;
  readonly asOf: Day;
  readonly words: Words;
  readonly schemas: string | undefined;
  /** The text of the year's working-group.yaml, when there is one. */
  readonly group: string | undefined;
}

/** The files of the fiscal year after `year`, by path below its own folder. */
export function nextYearFiles({ register, year, asOf, words, schemas, group }: YearEnd): ReadonlyMap<string, string> {
  const data = yearOf(register, year);
  const { measures } = monthStanding(register, lastMonth(year), asOf);
  const carried = carryMeasures(register, measures, year, words);
  const answered = [...new Set(carried.flatMap(({ measure }) => measure.gaps))];
  const { gaps, ids, unanswered } = carryGaps(data, answered, year, words);

  const files = new Map<string, string>();
  const add = (file: string, kind: 'plan' | 'measure', content: Mapping, head: readonly string[] = []) =>
    files.set(file, yamlText([...modeline(`${year + 1}/${file}`, kind, schemas), ...head], content));
  const result = data?.result;
  add(
    'plan.yaml',
    'plan',
    {
      year: year + 1,
      last_result: result && resultMapping(result),
      gaps: noted(gaps, [words.start.carried.analysis]),
      signers: signersOf(register, year),
    },
    result ? [] : [words.start.carried.noResult(String(year))],
  );
  for (const { measure, head, content } of carried) {
    const own = measure.gaps.filter((gap) => ids.includes(gap));
    add(`measures/${measure.id}.yaml`, 'measure', content(own.length > 0 ? own : [TODO]), head);
  }
  if (unanswered.length > 0) {
    const used = measures.map(({ id }) => id);
    const id = `m${nextId('m', used)}`;
    const title = todo(words.start.carried.answers(unanswered.join(' ')));
    add(`measures/${id}.yaml`, 'measure', measureSkeleton(year + 1, { id, title, gaps: unanswered }));
  }
  if (group !== undefined) files.set('working-group.yaml', groupText(group, year, words));
  return files;
}
