import type { OwnAssessment } from '../../model/assessment.ts';
import type { AssessmentFile } from '../../model/generated/assessment.ts';
import type { Reader } from './reader.ts';

/** What an office says of a year's assessment, as it stands; its dates and years are looked at, so that mistakes are found. */
export function readAssessment(file: AssessmentFile, reader: Reader): OwnAssessment {
  reader.year(file.year, 'year');
  if (file.based_on) reader.year(file.based_on.year, 'based_on', 'year');
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
  return { file, at: reader.at };
}
