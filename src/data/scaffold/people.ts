import type { Agency } from '../../model/organisation.ts';

/** The people who sign, in the order of opinions from below: their ids in officers.yaml. */
export const PEOPLE = ['mayor', 'palad', 'head', 'analyst'] as const;
/** One of the people who sign. */
export type Person = (typeof PEOPLE)[number];

const MAYOR: Readonly<Record<Agency['kind'], string>> = {
  sao: 'นายกองค์การบริหารส่วนตำบล',
  municipality: 'นายกเทศมนตรี',
  pao: 'นายกองค์การบริหารส่วนจังหวัด',
  other: 'ผู้บริหารท้องถิ่น',
};
const PALAD: Readonly<Record<Agency['kind'], string>> = {
  sao: 'ปลัดองค์การบริหารส่วนตำบล',
  municipality: 'ปลัดเทศบาล',
  pao: 'ปลัดองค์การบริหารส่วนจังหวัด',
  other: 'ปลัด',
};
const HEAD: Readonly<Record<Agency['kind'], string>> = {
  sao: 'หัวหน้าสำนักปลัด',
  municipality: 'หัวหน้าสำนักปลัดเทศบาล',
  pao: 'หัวหน้าสำนักปลัดองค์การบริหารส่วนจังหวัด',
  other: 'หัวหน้าสำนักปลัด',
};

/** The post that each of the people who sign has in a kind of agency. */
export const positionOf = (person: Person, kind: Agency['kind']): string =>
  ({ mayor: MAYOR[kind], palad: PALAD[kind], head: HEAD[kind], analyst: 'นักวิเคราะห์นโยบายและแผน' })[person];
