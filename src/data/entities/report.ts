import { decimal } from '../../model/fraction.ts';
import type { Entry, Evidence, Report } from '../../model/report.ts';
import type { ReportFile } from '../generated/files.ts';
import type { Reader } from './reader.ts';

const NO_EVIDENCE: readonly Evidence[] = [];

type EntryFile = ReportFile['entries'][number];

const readEvidence = ({ date, ...item }: NonNullable<EntryFile['evidence']>[number], reader: Reader): Evidence => ({
  ...item,
  ...(date !== undefined && { date: reader.day(date, 'date') }),
  at: reader.at,
});

function readEntry(entry: EntryFile, reader: Reader): Entry {
  const { step, status, percent, value, result, problem, suggestion, evidence } = entry;
  return {
    step,
    status,
    ...(percent !== undefined && { percent: decimal(percent) }),
    ...(value !== undefined && { value: decimal(value) }),
    ...(result !== undefined && { result }),
    ...(problem !== undefined && { problem }),
    ...(suggestion !== undefined && { suggestion }),
    evidence: evidence?.map((item, index) => readEvidence(item, reader.part('evidence', index))) ?? NO_EVIDENCE,
    at: reader.at,
  };
}

/** One office's report for a month. */
export const readReport = (file: ReportFile, reader: Reader): Report => ({
  month: reader.month(file.month, 'month'),
  office: file.office,
  reportedBy: file.reported_by,
  submitted: reader.day(file.submitted, 'submitted'),
  ...(file.acknowledged && {
    acknowledged: { by: file.acknowledged.by, on: reader.day(file.acknowledged.on, 'acknowledged', 'on') },
  }),
  entries: file.entries.map((entry, index) => readEntry(entry, reader.part('entries', index))),
  at: reader.at,
});
