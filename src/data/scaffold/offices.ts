import { isId } from '../../model/id.ts';
import type { Agency } from '../../model/organisation.ts';
import { ALL_OFFICES } from '../../model/measure.ts';
import { latinOf } from '../../text/latin.ts';
import { fixThai } from '../../text/thai-text.ts';
import { TERMS } from './terms.ts';

/** An office to begin with. */
export interface StartingOffice {
  readonly id: string;
  readonly name: string;
  readonly short: string;
}

/** The office that leads the measures. */
export const LEAD_OFFICE = 'clerk';

/** What offices are commonly called, after the word for an office: how the name begins, the id, the short name if one is common. */
const KNOWN: readonly (readonly [begins: string, id: string, short?: string])[] = [
  ['ปลัด', LEAD_OFFICE, 'สป.'],
  ['คลัง', 'finance', 'กค.'],
  ['การคลัง', 'finance', 'กค.'],
  ['ช่างสุขาภิบาล', 'sanitation'],
  ['ช่าง', 'works', 'กช.'],
  ['การช่าง', 'works', 'กช.'],
  ['การศึกษา', 'education', 'กศ.'],
  ['สวัสดิการ', 'welfare', 'กส.'],
  ['สาธารณสุข', 'health', 'กธ.'],
  ['ตรวจสอบภายใน', 'audit', 'ตส.'],
  ['ยุทธศาสตร์', 'strategy', 'กย.'],
  ['วิชาการ', 'planning', 'กว.'],
  ['แผน', 'planning', 'กผ.'],
  ['การเจ้าหน้าที่', 'personnel', 'กจ.'],
  ['ทรัพยากรบุคคล', 'personnel'],
  ['บริหารทรัพยากรบุคคล', 'personnel'],
  ['การประปา', 'waterworks', 'กป.'],
  ['ประปา', 'waterworks', 'กป.'],
  ['การแพทย์', 'medical', 'กพ.'],
  ['ส่งเสริมการเกษตร', 'agriculture'],
  ['เกษตร', 'agriculture'],
  ['ทรัพยากรธรรมชาติ', 'environment'],
  ['สิ่งแวดล้อม', 'environment'],
  ['พัสดุ', 'supplies'],
  ['การท่องเที่ยว', 'tourism'],
  ['ท่องเที่ยว', 'tourism'],
  ['นิติการ', 'legal', 'กน.'],
  ['กิจการสภา', 'council'],
  ['ป้องกัน', 'disaster'],
  ['การขนส่ง', 'transport'],
  ['ผังเมือง', 'town-planning'],
  ['พัฒนาชุมชน', 'community'],
];

/** Words that begin the name of an office and don't tell which it is. */
const KIND_OF_OFFICE = /^(?:สำนักงาน|สำนัก|กอง|ฝ่าย|งาน|หน่วย|ส่วน|ศูนย์)(?=\S)/;
const MOST_OF_ID = 20;

const ownPart = (name: string): string => name.replace(KIND_OF_OFFICE, '');
const knownAs = (name: string) => KNOWN.find(([begins]) => ownPart(name).startsWith(begins));

/** The first id of a base that is free: `works`, `works2`. */
function freeId(base: string, taken: readonly string[]): string {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}${count}`;
    if (isId(id) && !taken.includes(id) && id !== ALL_OFFICES) return id;
  }
}

/** A short id for an office by its Thai name: the usual one where the name is known, else its sound in Latin letters. */
export function officeIdFor(name: string, taken: readonly string[]): string {
  const sound = latinOf(ownPart(fixThai(name).trim()).split(/\s/)[0] ?? '')
    .slice(0, MOST_OF_ID)
    .replace(/-$/, '');
  return freeId(knownAs(name)?.[1] ?? (isId(sound) ? sound : 'office'), taken);
}

const usual = (kind: Agency['kind']): StartingOffice[] =>
  [
    TERMS[kind].clerkOffice,
    'กองคลัง',
    'กองช่าง',
    TERMS[kind].education,
    'กองสวัสดิการสังคม',
    'กองสาธารณสุขและสิ่งแวดล้อม',
    'หน่วยตรวจสอบภายใน',
  ].map((name) => ({ id: officeIdFor(name, []), name, short: knownAs(name)?.[2] ?? name }));

/** The ids that stand for an office of the usual name. */
export const USUAL_IDS: readonly string[] = usual('other').map(({ id }) => id);
/** The names of the offices that most agencies of a kind have. */
export const usualOffices = (kind: Agency['kind']): readonly string[] =>
  usual(kind).flatMap(({ id, name }) => (id === 'health' ? [] : [name]));

/** What of a list of offices can't be taken, where it stands in the text, and why. */
export interface WrongOffice {
  readonly start: number;
  readonly end: number;
  readonly why: 'id' | 'twice' | 'unknown';
}

/** One part of the list: an id that is known, a name, `id=name` or `id=name=short`. */
function readOffice(part: string, kind: Agency['kind'], taken: readonly StartingOffice[]) {
  const ids = taken.map(({ id }) => id);
  const [first = '', name, short] = part.split('=').map((each) => fixThai(each).trim());
  if (name !== undefined && name !== '') {
    if (!isId(first) || first === ALL_OFFICES) return 'id';
    return { id: first, name, short: short || knownAs(name)?.[2] || name };
  }
  const usualOne = usual(kind).find(({ id }) => id === first);
  if (usualOne) return usualOne;
  if (!/[\u0e01-\u0e2e]/.test(first)) return 'unknown';
  const known = knownAs(first)?.[2];
  const free = known !== undefined && taken.every((each) => each.short !== known);
  return { id: officeIdFor(first, ids), name: first, short: free ? known : first };
}

/**
 * The offices that a person named, separated by commas, semicolons or lines: names, each of which gets an id, ids that
 * are usual, or `id=name=short`. The first that can't be taken comes back as `wrong`.
 */
export function readOffices(
  text: string,
  kind: Agency['kind'],
): { offices: StartingOffice[] } | { wrong: WrongOffice } {
  const offices: StartingOffice[] = [];
  for (const match of text.matchAll(/[^,;\n]+/g)) {
    const part = match[0].trim();
    if (part === '') continue;
    const start = match.index + match[0].indexOf(part);
    const wrong = (why: WrongOffice['why']) => ({ wrong: { start, end: start + part.length, why } });
    const office = readOffice(part, kind, offices);
    if (typeof office === 'string') return wrong(office);
    if (offices.some(({ id, name }) => id === office.id || name === office.name)) return wrong('twice');
    offices.push(office);
  }
  return offices.length > 0 ? { offices } : { wrong: { start: 0, end: text.length, why: 'unknown' } };
}

/** A list of offices as `readOffices` takes it, with every id and short name. */
export const officesText = (offices: readonly StartingOffice[]): string =>
  offices.map(({ id, name, short }) => `${id}=${name}=${short}`).join(', ');
