import type { Agency } from '../../model/organisation.ts';

/** What the texts of a new directory call people and places, which differs from one kind of agency to the other. */
export interface Terms {
  readonly mayor: string;
  readonly clerk: string;
  readonly clerkOffice: string;
  /** The mayor in a sentence. */
  readonly mayorShort: string;
  readonly staff: string;
  /** The word for the building where people come, before the name of the agency. */
  readonly seat: string;
  /** The same with the kind of agency. */
  readonly building: string;
  /** Where loudspeakers stand outside of it. */
  readonly quarters: string;
  readonly education: string;
}

/** The terms of each kind of agency. */
export const TERMS: Readonly<Record<Agency['kind'], Terms>> = {
  sao: {
    mayor: 'นายกองค์การบริหารส่วนตำบล',
    clerk: 'ปลัดองค์การบริหารส่วนตำบล',
    clerkOffice: 'สำนักปลัด',
    mayorShort: 'นายก อบต.',
    staff: 'พนักงานส่วนตำบลและพนักงานจ้าง',
    seat: 'ที่ทำการ',
    building: 'ที่ทำการ อบต.',
    quarters: 'หมู่บ้าน',
    education: 'กองการศึกษา ศาสนาและวัฒนธรรม',
  },
  municipality: {
    mayor: 'นายกเทศมนตรี',
    clerk: 'ปลัดเทศบาล',
    clerkOffice: 'สำนักปลัดเทศบาล',
    mayorShort: 'นายกเทศมนตรี',
    staff: 'พนักงานเทศบาลและพนักงานจ้าง',
    seat: 'สำนักงาน',
    building: 'สำนักงานเทศบาล',
    quarters: 'ชุมชน',
    education: 'กองการศึกษา',
  },
  pao: {
    mayor: 'นายกองค์การบริหารส่วนจังหวัด',
    clerk: 'ปลัดองค์การบริหารส่วนจังหวัด',
    clerkOffice: 'สำนักปลัดองค์การบริหารส่วนจังหวัด',
    mayorShort: 'นายก อบจ.',
    staff: 'ข้าราชการและพนักงานจ้าง',
    seat: 'สำนักงาน',
    building: 'สำนักงาน อบจ.',
    quarters: 'ชุมชน',
    education: 'สำนักการศึกษา ศาสนา และวัฒนธรรม',
  },
  other: {
    mayor: 'ผู้บริหารท้องถิ่น',
    clerk: 'ปลัด',
    clerkOffice: 'สำนักปลัด',
    mayorShort: 'ผู้บริหารท้องถิ่น',
    staff: 'พนักงานและพนักงานจ้าง',
    seat: 'ที่ทำการ',
    building: 'ที่ทำการ',
    quarters: 'ชุมชน',
    education: 'กองการศึกษา',
  },
};
