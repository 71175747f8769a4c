import type { OwnAssessment } from '../../model/assessment.ts';
import { finding } from '../../model/finding.ts';
import type { AssessmentFile } from '../../model/generated/assessment.ts';
import { within } from '../../model/pointer.ts';
import type { Reader } from './reader.ts';

/** What tells the values of each list apart. */
const KEYS = {
  instruments: 'id',
  parts: 'id',
  indicators: 'number',
  levels: 'name',
  groups: 'id',
  items: 'id',
} as const;

/** A value that a list holds twice is an error: which of the two counts nobody can tell. */
function findRepeated(file: AssessmentFile, { at, findings }: Reader): void {
  for (const [section, key] of Object.entries(KEYS) as [keyof typeof KEYS, string][]) {
    const first = new Map<unknown, number>();
    for (const [index, value] of (file[section] ?? []).entries()) {
      const id = (value as Readonly<Record<string, unknown>>)[key];
      const before = first.get(id);
      const place = within(at, section, index, key);
      if (before === undefined) first.set(id, index);
      else {
        const related = [{ at: within(at, section, before, key), role: 'first' as const }];
        findings.push(finding('duplicate-id', place, { id: String(id) }, { related }));
      }
    }
  }
}

/** The file with the year that it is based on in the Buddhist Era; that has to be an earlier one. */
function based(file: AssessmentFile, reader: Reader, own: number): AssessmentFile {
  if (!file.based_on) return file;
  const year = reader.year(file.based_on.year, 'based_on', 'year');
  if (year >= own) {
    const args = { key: 'year', value: String(year), bound: 'max' as const, limit: String(own - 1) };
    reader.findings.push(finding('out-of-range', within(reader.at, 'based_on', 'year'), args));
  }
  return { ...file, based_on: { ...file.based_on, year } };
}

/** What an office says of a year's assessment, as it stands; its dates and years are looked at, so that mistakes are found. */
export function readAssessment(file: AssessmentFile, reader: Reader): OwnAssessment {
  findRepeated(file, reader);
  for (const [index, item] of (file.items ?? []).entries()) {
    if (item.about !== undefined) reader.year(item.about, 'items', index, 'about');
  }
  for (const [index, event] of (file.calendar ?? []).entries()) {
    const part = reader.part('calendar', index);
    const spans = [
      { ...event, part },
      ...(event.before ?? []).map((each, at) => ({ ...each, part: part.part('before', at) })),
    ];
    for (const { from, until, part: place } of spans) {
      if (from !== undefined) place.day(from, 'from');
      place.day(until, 'until');
    }
  }
  return { file: based(file, reader, reader.year(file.year, 'year')), at: reader.at };
}
