import type { Agreement, Assignment, Publication, WorkingGroup } from '../../model/plan.ts';
import type { AgreementsFile, AssignmentsFile, PublicationsFile, WorkingGroupFile } from '../generated/files.ts';
import type { Reader } from './reader.ts';

/** The working group with its members in the order of the appointment. */
export const readWorkingGroup = (file: WorkingGroupFile, reader: Reader): WorkingGroup => ({
  orderNo: file.order_no,
  date: reader.day(file.date, 'date'),
  members: file.members.map((member, index) => ({ ...member, at: reader.part('members', index).at })),
  duties: file.duties ?? [],
  at: reader.at,
});

/** One assignment. */
export const readAssignment = (
  { due, done, ...assignment }: AssignmentsFile['assignments'][number],
  reader: Reader,
): Assignment => ({
  ...assignment,
  due: reader.day(due, 'due'),
  ...(done !== undefined && { done: reader.day(done, 'done') }),
  at: reader.at,
});

/** One agreement. */
export const readAgreement = (agreement: AgreementsFile['agreements'][number], reader: Reader): Agreement => ({
  ...agreement,
  date: reader.day(agreement.date, 'date'),
  at: reader.at,
});

/** One publication. */
export const readPublication = (
  publication: PublicationsFile['publications'][number],
  reader: Reader,
): Publication => ({ ...publication, date: reader.day(publication.date, 'date'), at: reader.at });
