import type { Month } from '../../model/month.ts';
import { type Register, yearOf } from '../../model/register.ts';
import type { Evidence } from '../../model/report.ts';
import { reportedEntries } from '../../progress/latest-entry.ts';
import type { MeasureStanding, MonthStanding, StepStanding } from '../../progress/progress.ts';
import { isConcrete } from '../../text/concrete.ts';

/** What an office told of a step in words, and the month it told it for. */
export interface Told {
  readonly office: string;
  readonly month: Month;
  readonly result: string;
}

/** What was told of a step by the end of a month. */
export interface ToldOfStep {
  readonly standing: StepStanding;
  /** `1.2`: the measure, the step. */
  readonly no: string;
  /** The last concrete result of each office, the latest first. */
  readonly told: readonly Told[];
  /** All evidence, once, in the order of its month. */
  readonly evidence: readonly Evidence[];
}

/** A measure with what was told of its steps. */
export interface ToldOfMeasure {
  readonly standing: MeasureStanding;
  readonly no: string;
  readonly steps: readonly ToldOfStep[];
}

const sameEvidence = ({ title, file, url }: Evidence): string => JSON.stringify([title, file, url]);

/** The concrete results and the evidence that the offices reported by the end of a month, by measure and step. */
export function achievementsOf(
  register: Register,
  { year, month, asOf, measures }: Pick<MonthStanding, 'year' | 'month' | 'asOf' | 'measures'>,
): ToldOfMeasure[] {
  const said = reportedEntries(yearOf(register, year), asOf);
  const ofStep = (standing: StepStanding, no: string): ToldOfStep => {
    const { step, offices } = standing;
    const speakers = [...new Set(offices.flatMap(({ office, holder }) => [office, holder ?? office]))];
    const entries = speakers.map((office) => ({
      office,
      said: said(office, step.ref).filter((each) => each.month <= month),
    }));
    const told = entries.flatMap(({ office, said: own }): Told[] => {
      const last = own.findLast(({ entry }) => entry.result !== undefined && isConcrete(entry.result));
      return last?.entry.result === undefined ? [] : [{ office, month: last.month, result: last.entry.result }];
    });
    const evidence = entries
      .flatMap(({ said: own }) => own)
      .sort((a, b) => a.month - b.month)
      .flatMap(({ entry }) => entry.evidence);
    return {
      standing,
      no,
      told: told.sort((a, b) => b.month - a.month),
      evidence: [...new Map(evidence.map((each) => [sameEvidence(each), each])).values()],
    };
  };
  return measures.map((standing, index) => ({
    standing,
    no: String(index + 1),
    steps: standing.steps.map((step, at) => ofStep(step, `${index + 1}.${at + 1}`)),
  }));
}

/** What a measure came to in one sentence: the last concrete result of a step that is done, else of any. */
export function achievementOf({ steps }: ToldOfMeasure): string | null {
  const counted = steps.filter(({ standing: { health } }) => health !== 'cancelled' && health !== 'broken');
  const done = counted.filter(({ standing: { health } }) => health === 'done');
  const latest = (of: readonly ToldOfStep[]): Told | undefined =>
    of.flatMap(({ told }) => told).reduce<Told | undefined>((a, b) => (a && a.month >= b.month ? a : b), undefined);
  return (latest(done) ?? latest(counted))?.result ?? null;
}
