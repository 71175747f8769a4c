import type { FiscalYear } from '../model/fiscal-year.ts';
import type { Block, Document } from './document.ts';
import { fiscalYear, text } from './parts/cells.ts';
import { contextData, footOf } from './parts/foot.ts';
import { brokenBlocks, brokenData } from './parts/notices.ts';
import { cellData, tableData, yearData } from './parts/to-data.ts';
import { findChannel } from './subjects/channel.ts';
import { findGap } from './subjects/gap.ts';
import { findMeasure } from './subjects/measure.ts';
import { findOffice } from './subjects/office.ts';
import { findOfficer } from './subjects/officer.ts';
import { findPost } from './subjects/post.ts';
import { findAgreement, findAssignment, findPublication } from './subjects/records.ts';
import { findStep } from './subjects/step.ts';
import type { Finder, Subject, SubjectKind } from './subjects/subject.ts';
import type { View } from './view.ts';

const FINDERS: Readonly<Record<SubjectKind, Finder>> = {
  measure: findMeasure,
  step: findStep,
  office: findOffice,
  officer: findOfficer,
  channel: findChannel,
  gap: findGap,
  assignment: findAssignment,
  agreement: findAgreement,
  publication: findPublication,
  post: findPost,
};

/** What to show; without a year, the latest that has the id. */
export interface ShowQuestion {
  readonly id: string;
  readonly year?: FiscalYear;
}

const subjectData = (subject: Subject) => ({
  kind: subject.kind,
  id: subject.id,
  ...(subject.year === undefined ? { fiscalYear: null, fiscalYearBe: null } : yearData('fiscalYear', subject.year)),
  title: subject.title,
  facts: Object.assign({}, ...subject.facts.map(({ key, cell }) => cellData(key, cell))),
  tables: Object.fromEntries(subject.tables.map((table) => [table.key, tableData(table)])),
});

/**
 * Everything that has an id, whatever its kind, each with everything that refers to it; `undefined` when nothing has it. When
 * there are several, each table's key begins with the kind it belongs to.
 */
export const showView: View<ShowQuestion, Document | undefined> = (register, { id, year }, words, context) => {
  const years = register.years.filter((each) => year === undefined || each.year === year);
  const selection = { register, years, words, asOf: context.asOf };
  const subjects = Object.values(FINDERS).flatMap((find) => find(selection, id) ?? []);
  const [first] = subjects;
  if (!first) return undefined;
  const keyOf = (subject: Subject, key: string) => (subjects.length > 1 ? `${subject.kind}-${key}` : key);
  const { thing, label } = words.views;
  const blocks = subjects.flatMap((subject): Block[] => [
    { type: 'heading', level: 2, text: [`${thing[subject.kind]} `, text(subject.id)] },
    {
      type: 'facts',
      items: [
        { key: 'title', label: label.title, value: [text(subject.title)] },
        ...(subject.year === undefined
          ? []
          : [{ key: 'fiscalYear', label: label.fiscalYear, value: [fiscalYear(subject.year)] }]),
        ...subject.facts.map(({ key, label: name, cell }) => ({ key, label: name, value: [cell] })),
      ],
    },
    ...subject.tables.map((table) => ({ ...table, key: keyOf(subject, table.key) })),
  ]);
  return {
    kind: 'show',
    title: [text(first.title)],
    blocks: [...brokenBlocks(register, words, year), ...blocks],
    foot: footOf(register, words, context),
    mainTable: keyOf(first, first.tables[0].key),
    get data() {
      return {
        ...contextData(register, context),
        id,
        subjects: subjects.map(subjectData),
        broken: brokenData(register, year),
      };
    },
  };
};
