import type { Agency } from '../../model/organisation.ts';
import { TERMS } from './terms.ts';

/** The people who sign, in the order of opinions from below: their ids in officers.yaml. */
export const PEOPLE = ['mayor', 'palad', 'head', 'analyst'] as const;
/** One of the people who sign. */
export type Person = (typeof PEOPLE)[number];

/** The post that each of the people who sign has in a kind of agency. */
export function positionOf(person: Person, kind: Agency['kind']): string {
  const { mayor, clerk, clerkOffice } = TERMS[kind];
  return { mayor, palad: clerk, head: `หัวหน้า${clerkOffice}`, analyst: 'นักวิเคราะห์นโยบายและแผน' }[person];
}
