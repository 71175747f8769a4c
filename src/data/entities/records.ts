import type { Address, Agreement, Assignment, AssignmentEvent, Publication, WorkingGroup } from '../../model/plan.ts';
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

type AssignmentFile = AssignmentsFile['assignments'][number];

const readAddress = (
  { clicks = [], twins = [], ...place }: NonNullable<AssignmentFile['addresses']>[number],
  reader: Reader,
): Address => ({
  ...place,
  clicks,
  twins: twins.map((twin, index) => ({ ...twin, at: reader.part('twins', index).at })),
  at: reader.at,
});

const readEvent = (event: NonNullable<AssignmentFile['log']>[number], reader: Reader): AssignmentEvent => ({
  ...event,
  on: reader.day(event.on, 'on'),
  at: reader.at,
});

/** One assignment, with its log in the order of the file. */
export const readAssignment = (
  { due, done, addresses = [], log = [], ...assignment }: AssignmentFile,
  reader: Reader,
): Assignment => ({
  ...assignment,
  due: reader.day(due, 'due'),
  ...(done !== undefined && { done: reader.day(done, 'done') }),
  addresses: addresses.map((address, index) => readAddress(address, reader.part('addresses', index))),
  log: log.map((event, index) => readEvent(event, reader.part('log', index))),
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
