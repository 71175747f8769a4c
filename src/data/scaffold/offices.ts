import { isId } from '../../model/id.ts';
import type { Agency } from '../../model/organisation.ts';

/** An office to begin with. */
export interface StartingOffice {
  readonly id: string;
  readonly name: string;
  readonly short: string;
}

/** The office that leads the measures, and what it is called in each kind of agency. */
export const LEAD_OFFICE = 'clerk';

const CLERKS: Readonly<Record<Agency['kind'], string>> = {
  sao: 'สำนักปลัด',
  municipality: 'สำนักปลัดเทศบาล',
  pao: 'สำนักปลัดองค์การบริหารส่วนจังหวัด',
  other: 'สำนักปลัด',
};

const OTHERS: readonly (StartingOffice & { readonly usual: boolean })[] = [
  { id: 'finance', name: 'กองคลัง', short: 'กค.', usual: true },
  { id: 'works', name: 'กองช่าง', short: 'กช.', usual: true },
  { id: 'education', name: 'กองการศึกษา ศาสนาและวัฒนธรรม', short: 'กศ.', usual: true },
  { id: 'welfare', name: 'กองสวัสดิการสังคม', short: 'กส.', usual: true },
  { id: 'health', name: 'กองสาธารณสุขและสิ่งแวดล้อม', short: 'กธ.', usual: false },
  { id: 'audit', name: 'หน่วยตรวจสอบภายใน', short: 'ตส.', usual: true },
];

const catalogue = (kind: Agency['kind']): StartingOffice[] => [
  { id: LEAD_OFFICE, name: CLERKS[kind], short: 'สป.' },
  ...OTHERS.map(({ id, name, short }) => ({ id, name, short })),
];

/** The ids of the offices that have a name of their own here. */
export const KNOWN_OFFICES: readonly string[] = catalogue('sao').map((office) => office.id);
/** The id that an office of that name usually has here; `undefined` where its name is not known. */
export const usualOfficeId = (name: string): string | undefined =>
  Object.keys(CLERKS)
    .flatMap((kind) => catalogue(kind as Agency['kind']))
    .find((office) => office.name === name)?.id;
/** The ids of the offices that most agencies have. */
export const USUAL_OFFICES: readonly string[] = [
  LEAD_OFFICE,
  ...OTHERS.filter((office) => office.usual).map((office) => office.id),
];

/**
 * The offices that a person named, separated by commas: an id of `KNOWN_OFFICES`, or `id=name` or `id=name=short` for
 * any other. The first that can't be read comes back as `wrong`.
 */
export function readOffices(text: string, kind: Agency['kind']): { offices: StartingOffice[] } | { wrong: string } {
  const offices: StartingOffice[] = [];
  for (const part of text.split(',').map((each) => each.trim())) {
    const [id = '', name, short] = part.split('=').map((each) => each.trim());
    const known = catalogue(kind).find((office) => office.id === id);
    const twice = offices.some((office) => office.id === id);
    const named = name ? { id, name, short: short || name } : known;
    if (!named || !isId(id) || twice || id === 'all') return { wrong: part };
    offices.push(named);
  }
  return { offices };
}
