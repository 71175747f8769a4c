import type { OwnAssessment } from '../../model/assessment.ts';
import type { Closing } from '../../model/closing.ts';
import type { Amendment, Approval, Measure, MeasureChange, PlanPoint, Step, StepChange } from '../../model/measure.ts';
import type { Agency, Channel, Office, Officer } from '../../model/organisation.ts';
import type { Agreement, Gap, ItaResult, Plan, Publication, WorkingGroup } from '../../model/plan.ts';
import type { BrokenFile, Settings } from '../../model/register.ts';
import type { Entry, Evidence, Report } from '../../model/report.ts';

/** What a register is made of. What is not named here (assignments, other files) is never public. */
interface Kinds {
  readonly agency: Agency;
  readonly settings: Settings;
  readonly office: Office;
  readonly officer: Officer;
  readonly channel: Channel;
  readonly assessment: OwnAssessment;
  readonly plan: Plan;
  readonly result: ItaResult;
  readonly gap: Gap;
  readonly measure: Measure;
  readonly step: Step;
  readonly planPoint: PlanPoint;
  readonly amendment: Amendment;
  readonly measureChange: MeasureChange;
  readonly stepChange: StepChange;
  readonly approval: Approval;
  readonly closing: Closing;
  readonly workingGroup: WorkingGroup;
  readonly agreement: Agreement;
  readonly publication: Publication;
  readonly report: Report;
  readonly entry: Entry;
  readonly evidence: Evidence;
  readonly broken: BrokenFile;
}

type KeysOf<T> = T extends unknown ? keyof T : never;

/** The public fields by kind: the only list there is. A field that is not on it reaches no page and no download. @internal */
export const PUBLIC_FIELDS = {
  agency: ['name', 'short', 'kind', 'province', 'website', 'address', 'telephone', 'email'],
  settings: ['language', 'tolerance', 'reportingDay', 'notice', 'dataLicence'],
  office: ['id', 'name', 'head', 'reporting', 'from', 'until', 'succeededBy', 'at'],
  officer: ['id', 'name', 'position', 'acting', 'office', 'at'],
  channel: ['id', 'kind', 'purposes', 'name', 'officer', 'address', 'at'],
  assessment: ['file', 'at'],
  plan: ['year', 'lastResult', 'gaps', 'target', 'announced', 'tolerance', 'reportingDay', 'at'],
  result: ['year', 'score', 'level', 'instruments', 'indicators', 'announced', 'at'],
  gap: ['id', 'kind', 'source', 'title', 'indicators', 'score', 'practice', 'at'],
  measure: [
    'id',
    'title',
    'gaps',
    'offices',
    'oversight',
    'serves',
    'budget',
    'weight',
    'steps',
    'added',
    'amendments',
    'at',
  ],
  step: [
    'id',
    'ref',
    'measure',
    'title',
    'kind',
    'start',
    'due',
    'cancelled',
    'offices',
    'weight',
    'plan',
    'target',
    'unit',
    'every',
    'at',
  ],
  planPoint: ['month', 'percent', 'at'],
  amendment: ['from', 'approved', 'reason', 'measure', 'steps', 'add', 'at'],
  measureChange: ['title', 'offices', 'oversight', 'weight', 'gaps', 'serves', 'budget', 'cancelled'],
  stepChange: ['title', 'start', 'due', 'offices', 'weight', 'plan', 'target', 'cancelled'],
  approval: ['by', 'on', 'document'],
  closing: ['month', 'on', 'arithmetic', 'withoutReport', 'plan', 'measures', 'steps', 'reopened', 'at'],
  workingGroup: ['orderNo', 'date', 'members', 'duties', 'at'],
  agreement: ['id', 'title', 'parties', 'date', 'total', 'signed', 'at'],
  publication: ['id', 'title', 'kind', 'date', 'channels', 'url', 'file', 'at'],
  report: ['month', 'office', 'submitted', 'entries', 'at'],
  entry: ['step', 'status', 'percent', 'value', 'result', 'problem', 'suggestion', 'evidence', 'at'],
  evidence: ['title', 'file', 'url', 'date', 'at'],
  broken: ['kind', 'file', 'year', 'month', 'id', 'items'],
} as const satisfies { readonly [K in keyof Kinds]: readonly KeysOf<Kinds[K]>[] };

type Listed<K extends keyof Kinds> = Extract<(typeof PUBLIC_FIELDS)[K][number], keyof Kinds[K]>;

/** The public fields of one thing; a field that is absent stays absent. */
export function publicOf<K extends keyof Kinds>(kind: K, value: Kinds[K]): Pick<Kinds[K], Listed<K>> {
  const allowed: readonly PropertyKey[] = PUBLIC_FIELDS[kind];
  return Object.fromEntries(Object.entries(value).filter(([key]) => allowed.includes(key))) as never;
}
