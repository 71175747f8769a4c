import { decimal } from '../../model/fraction.ts';
import type { Entry, Report } from '../../model/report.ts';
import type { ReportFile } from '../generated/files.ts';
import type { Reader } from './reader.ts';

function readEntry({ percent, value, evidence, ...entry }: ReportFile['entries'][number], reader: Reader): Entry {
  return {
    ...entry,
    ...(percent !== undefined && { percent: decimal(percent) }),
    ...(value !== undefined && { value: decimal(value) }),
    evidence: (evidence ?? []).map((item, index) => ({ ...item, at: reader.part('evidence', index).at })),
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
