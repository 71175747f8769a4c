import { decimal } from '../../model/fraction.ts';
import { type Pointer, within } from '../../model/pointer.ts';
import type { Entry, Evidence, Report } from '../../model/report.ts';
import type { ReportFile } from '../generated/files.ts';
import type { Reader } from './reader.ts';

const NO_EVIDENCE: readonly Evidence[] = [];

function readEntry(entry: ReportFile['entries'][number], at: Pointer): Entry {
  const { step, status, percent, value, result, problem, suggestion, evidence } = entry;
  return {
    step,
    status,
    ...(percent !== undefined && { percent: decimal(percent) }),
    ...(value !== undefined && { value: decimal(value) }),
    ...(result !== undefined && { result }),
    ...(problem !== undefined && { problem }),
    ...(suggestion !== undefined && { suggestion }),
    evidence: evidence?.map((item, index) => ({ ...item, at: within(at, 'evidence', index) })) ?? NO_EVIDENCE,
    at,
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
  entries: file.entries.map((entry, index) => readEntry(entry, within(reader.at, 'entries', index))),
  at: reader.at,
});
