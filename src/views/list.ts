import type { FiscalYear } from '../model/fiscal-year.ts';
import type { Only } from '../progress/only.ts';
import { listAmendments } from './lists/amendments.ts';
import { listChannels } from './lists/channels.ts';
import { listCodes } from './lists/codes.ts';
import type { Lister } from './lists/listing.ts';
import { listEvidence } from './lists/evidence.ts';
import { listGaps } from './lists/gaps.ts';
import { listMeasures } from './lists/measures.ts';
import { listOfficers } from './lists/officers.ts';
import { listOffices } from './lists/offices.ts';
import { listAgreements, listAssignments, listPublications } from './lists/records.ts';
import { listReports } from './lists/reports.ts';
import { listSteps } from './lists/steps.ts';
import { sentence, text } from './parts/cells.ts';
import { contextData, footOf } from './parts/foot.ts';
import { brokenBlocks, brokenData } from './parts/notices.ts';
import { tableData } from './parts/to-data.ts';
import type { View } from './view.ts';

/** What can be listed. */
export const LIST_KINDS = {
  measures: listMeasures,
  steps: listSteps,
  offices: listOffices,
  officers: listOfficers,
  channels: listChannels,
  reports: listReports,
  gaps: listGaps,
  assignments: listAssignments,
  agreements: listAgreements,
  publications: listPublications,
  evidence: listEvidence,
  amendments: listAmendments,
  codes: listCodes,
} satisfies Record<string, Lister>;

/** A kind of things that can be listed. */
export type ListKind = keyof typeof LIST_KINDS;

/** The kinds of which those without evidence can be listed. */
export const PROVABLE_KINDS: readonly ListKind[] = ['measures', 'steps', 'evidence', 'assignments'];
/** The kinds of which those that are late, moved or amended can be listed. */
export const STANDING_KINDS: readonly ListKind[] = ['measures', 'steps'];
/** The kinds of which those of an office can be listed: what it has a part in, what is its own or its officers'. */
export const OFFICE_KINDS: readonly ListKind[] = [...STANDING_KINDS, 'officers', 'reports', 'assignments', 'evidence'];

/** What to list; without a year, of every year that is loaded. */
export interface ListQuestion {
  readonly kind: ListKind;
  readonly year?: FiscalYear;
  readonly only?: Only;
  readonly office?: string;
}

/** All of a kind, one row each. */
export const listView: View<ListQuestion> = (register, { kind, year, only, office }, words, context) => {
  const years = register.years.filter((each) => year === undefined || each.year === year);
  const { table, omit = [] } = LIST_KINDS[kind]({
    ...{ register, years, words, asOf: context.asOf },
    ...(only && { only }),
    ...(office !== undefined && { office }),
  });
  const items = tableData(table).map((item) =>
    Object.fromEntries(Object.entries(item).filter(([key]) => !omit.includes(key))),
  );
  return {
    kind: 'list',
    title: sentence(words.views.listView.title, { kind: text(table.title) }),
    blocks: [...(kind === 'codes' ? [] : brokenBlocks(register, words, year)), table],
    foot: footOf(register, words, context),
    mainTable: table.key,
    get data() {
      return {
        ...contextData(register, context),
        list: kind,
        items,
        broken: kind === 'codes' ? [] : brokenData(register, year),
      };
    },
  };
};
