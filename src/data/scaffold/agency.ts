import type { Agency } from '../../model/organisation.ts';

/** What differs between the kinds of agency. */
interface KindOfAgency {
  /** How official names begin, and how they are shortened. */
  readonly names: readonly (readonly [start: string, short: string])[];
  readonly mayor: string;
  readonly palad: string;
  /** The office of the clerk; its head is called after it. */
  readonly clerk: string;
}

const KINDS: Readonly<Record<Agency['kind'], KindOfAgency>> = {
  sao: {
    names: [['องค์การบริหารส่วนตำบล', 'อบต.']],
    mayor: 'นายกองค์การบริหารส่วนตำบล',
    palad: 'ปลัดองค์การบริหารส่วนตำบล',
    clerk: 'สำนักปลัด',
  },
  municipality: {
    names: [
      ['เทศบาลตำบล', 'ทต.'],
      ['เทศบาลเมือง', 'ทม.'],
      ['เทศบาลนคร', 'ทน.'],
    ],
    mayor: 'นายกเทศมนตรี',
    palad: 'ปลัดเทศบาล',
    clerk: 'สำนักปลัดเทศบาล',
  },
  pao: {
    names: [['องค์การบริหารส่วนจังหวัด', 'อบจ.']],
    mayor: 'นายกองค์การบริหารส่วนจังหวัด',
    palad: 'ปลัดองค์การบริหารส่วนจังหวัด',
    clerk: 'สำนักปลัดองค์การบริหารส่วนจังหวัด',
  },
  other: { names: [], mayor: 'ผู้บริหารท้องถิ่น', palad: 'ปลัด', clerk: 'สำนักปลัด' },
};

/** What an official name tells: the kind of agency and its short name; `undefined` when it begins like none. */
export function readAgencyName(name: string): { readonly kind: Agency['kind']; readonly short?: string } | undefined {
  for (const [kind, { names }] of Object.entries(KINDS) as [Agency['kind'], KindOfAgency][]) {
    const [start, short] = names.find(([begin]) => name.startsWith(begin)) ?? [];
    const rest = start && name.slice(start.length).trim();
    if (start !== undefined) return { kind, ...(rest && { short: `${short}${rest}` }) };
  }
  return undefined;
}

/** What the office of the clerk is called. */
export const clerkOffice = (kind: Agency['kind']): string => KINDS[kind].clerk;

/** The people who sign, in the order of opinions from below: their ids in officers.yaml. */
export const PEOPLE = ['mayor', 'palad', 'head', 'analyst'] as const;
/** One of the people who sign. */
export type Person = (typeof PEOPLE)[number];

/** The post that each of the people who sign has in a kind of agency. */
export function positionOf(person: Person, kind: Agency['kind']): string {
  const { mayor, palad, clerk } = KINDS[kind];
  return { mayor, palad, head: `หัวหน้า${clerk}`, analyst: 'นักวิเคราะห์นโยบายและแผน' }[person];
}
