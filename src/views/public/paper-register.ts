import type { Day } from '../../model/be-date.ts';
import type { Agency, Office, Officer } from '../../model/organisation.ts';
import type { Plan } from '../../model/plan.ts';
import { everyStep, type Measure, type Step } from '../../model/measure.ts';
import type { Register, Settings, Year } from '../../model/register.ts';
import { publicRegister } from './public-register.ts';

/**
 * What an official memo says beyond the public pages: the prefix of its number, short names of offices, who signs and in
 * which post, who does a step. Names and posts may be public; a memo is offered only when that is asked for. With the
 * public fields this is all that a memo on the pages is made from. @internal
 */
export const PAPER_FIELDS = {
  agency: ['documentPrefix'],
  office: ['short'],
  officer: ['post', 'from', 'until'],
  plan: ['signers'],
  step: ['officers'],
  settings: ['memo'],
} as const satisfies {
  readonly agency: readonly (keyof Agency)[];
  readonly office: readonly (keyof Office)[];
  readonly officer: readonly (keyof Officer)[];
  readonly plan: readonly (keyof Plan)[];
  readonly step: readonly (keyof Step)[];
  readonly settings: readonly (keyof Settings)[];
};

const also = <T extends object>(shown: T, whole: T, fields: readonly PropertyKey[]): T => ({
  ...shown,
  ...Object.fromEntries(Object.entries(whole).filter(([key]) => fields.includes(key))),
});

function paperMeasure(shown: Measure, whole: Measure | undefined): Measure {
  const steps = new Map((whole ? everyStep(whole) : []).map((step) => [step.id, step]));
  const paperStep = (step: Step): Step => also(step, steps.get(step.id) ?? step, PAPER_FIELDS.step);
  return {
    ...shown,
    steps: shown.steps.map(paperStep),
    amendments: shown.amendments.map((amendment) => ({ ...amendment, add: amendment.add.map(paperStep) })),
  };
}

function paperYear(shown: Year, whole: Year | undefined): Year {
  return {
    ...shown,
    ...(shown.plan && whole?.plan && { plan: also(shown.plan, whole.plan, PAPER_FIELDS.plan) }),
    measures: shown.measures.map((measure) =>
      paperMeasure(
        measure,
        whole?.measures.find(({ id }) => id === measure.id),
      ),
    ),
  };
}

/** What memos that are offered to the public are made from, as far as it was known on a day. */
export function paperRegister(register: Register, asOf: Day): Register {
  const shown = publicRegister(register, asOf);
  const { memoTemplates } = register;
  return {
    ...shown,
    agency: also<Agency>(shown.agency, register.agency, PAPER_FIELDS.agency),
    settings: also<Settings>(shown.settings, register.settings, PAPER_FIELDS.settings),
    offices: shown.offices.map((office, at) => also(office, register.offices[at] ?? office, PAPER_FIELDS.office)),
    officers: shown.officers.map((officer, at) =>
      also(officer, register.officers[at] ?? officer, PAPER_FIELDS.officer),
    ),
    years: shown.years.map((year) =>
      paperYear(
        year,
        register.years.find((each) => each.year === year.year),
      ),
    ),
    ...(memoTemplates && { memoTemplates }),
  };
}
