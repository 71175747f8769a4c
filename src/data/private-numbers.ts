import {
  type DigitGroup,
  NINE_DIGITS,
  isTight,
  type DigitRun,
  digitRuns,
  textBefore,
  type DigitWindow,
  windowOf,
} from './digit-groups.ts';

/** A number of a person in a plain text. */
export interface PrivateNumber {
  readonly kind: 'national-id' | 'mobile';
  readonly start: number;
  readonly end: number;
}

/** The longest number of a person, with its country's code. */
const LONGEST = 14;

/** Words that say that a number of a person follows. */
const NUMBER_WORD =
  /(?:โทร|มือถือ|เบอร์|ติดต่อ|หมายเลขโทร|ไลน์|พร้อมเพย์|ประชาชน|บัตร|ปชช|เลขประจำตัว|tel|phone|mobile|mob|call|line|promptpay|cell|\b[mt]\b|\bid|[☎☏✆📞📱📲])[^0-9\n,;]{0,16}$/iu;
/** Words that say that a number of a thing follows. */
const OTHER_WORD =
  /(?:รหัส|ครุภัณฑ์|เลข(?:ที่)?บัญชี|บัญชี(?:เลขที่|ธนาคาร)|เลขที่|เลขคุม|ฎีกา|ใบเสร็จ|ใบสั่ง|โฉนด|อ้างอิง|หมายเลขเครื่อง|จำนวน|เป็นเงิน|e-?gp|\bref|\bno\b|\bcode|serial|invoice)[^0-9\n,;]{0,12}$/i;
const MONEY_AFTER = /^[ \t]{0,2}(?:[.,][0-9]|บาท|ล้าน|หน่วย|ตร)/;

// Only signs stand between the groups of a run, so words stand before its first one.
const saysNumber = (window: DigitWindow): boolean => window.from === 0 && NUMBER_WORD.test(textBefore(window, 32));
const saysOther = (window: DigitWindow): boolean =>
  window.from === 0 && OTHER_WORD.test(textBefore(window, 32)) && !saysNumber(window);

const isListNumber = ({ groups }: DigitRun, from: number): boolean =>
  from === 1 && (groups[0]?.digits.length ?? 9) <= 3 && /^[.)\]:}]|^ ?[-./] /.test(groups[1]?.gap ?? '');

/** Nothing stands before it in its run but the number of a list, and nothing after it. */
const isWhole = ({ run, from, to }: DigitWindow): boolean =>
  (from === 0 || isListNumber(run, from)) && to === run.groups.length;

/** One digit a box: the boxes before and after hold no digit. */
const isBoxed = ({ run, from, to, shape }: DigitWindow): boolean =>
  /^1(?:-1)+$/.test(shape) && run.groups[from - 1]?.digits.length !== 1 && run.groups[to]?.digits.length !== 1;

/** Groups in a form that is nobody's habit: they count where no row of other numbers is likely. */
function isOneNumber(window: DigitWindow): boolean {
  const { signs, shape } = window;
  if (isBoxed(window)) return true;
  if (saysOther(window) || signs.has('\t')) return false;
  const [sign] = signs;
  if (signs.size === 1 && sign !== ' ') return sign === '/' ? shape.split('-').length > 2 : true;
  const plain = [...signs].every((each) => each === ' ' || each === '-');
  return plain && (isWhole(window) || saysNumber(window));
}

const MOBILE_HABITS: ReadonlySet<string> = new Set('3-3-4 3-7 6-4 2-8 1-9 1-4-5 2-4-4 3-4-3'.split(' '));
const ID_HABITS: ReadonlySet<string> = new Set(['1-4-5-2-1', '1-12', '12-1']);
const ABROAD_HABITS: ReadonlySet<string> = new Set(['2-2-3-4', '2-2-7', '2-1-4-4', '2-3-3-3']);
const YEAR = /^2[45][0-9]{2}$/;

/** Spaces or cells alone part a row of other numbers too. */
const isSpaced = ({ signs }: DigitWindow): boolean => [...signs].every((sign) => sign === ' ' || sign === '\t');

function isMobileForm(window: DigitWindow): boolean {
  const { run, from, to, shape, signs } = window;
  // The bank's own form of an account.
  if (shape === '3-1-5-1' && !saysNumber(window)) return false;
  if (!MOBILE_HABITS.has(shape)) return isOneNumber(window);
  if (shape !== '3-3-4' && shape !== '3-7' && saysOther(window)) return false;
  if (!isSpaced(window)) return true;
  const groups = run.groups.slice(from, to);
  const doubtful = groups[0]?.digits.length === 1 || groups.some(({ digits }) => YEAR.test(digits));
  return !doubtful || (!signs.has('\t') && (isWhole(window) || saysNumber(window)));
}

/** Whether thirteen digits end in the check digit of the twelve before it (modulo 11). */
function hasCheckDigit(thirteen: string): boolean {
  let sum = 0;
  for (let index = 0; index < 12; index += 1) sum += Number(thirteen[index]) * (13 - index);
  return (11 - (sum % 11)) % 10 === Number(thirteen[12]);
}

/** Companies, shops and agencies have thirteen digits too, from a public register: its kind and year tell them. */
const OF_A_BODY = /^0(?:[0-9]{2}[2-7][45][0-9]{2}|99[0-9]{4})/;

type Form = 'national-id' | 'mobile' | 'abroad' | 'without-zero';

/** What digits alone may be, before how they are written and what stands around them is looked at. */
function formOf(digits: string): Form | undefined {
  if (digits.length === 13 && !OF_A_BODY.test(digits) && hasCheckDigit(digits)) return 'national-id';
  if (digits.length === 10 && /^0[689]/.test(digits)) return 'mobile';
  if (digits.length >= 11 && /^(?:00)?660?[689][0-9]{8}$/.test(digits)) return 'abroad';
  return digits.length === 9 && /^[689]/.test(digits) && !digits.endsWith('0000') ? 'without-zero' : undefined;
}

const isNationalId = (window: DigitWindow): boolean =>
  window.shape === '13' || ID_HABITS.has(window.shape) || isOneNumber(window);

const isMobile = (window: DigitWindow): boolean => (window.shape === '10' ? !saysOther(window) : isMobileForm(window));

/** The same after the country's code, with or without the zero. */
function isAbroad(window: DigitWindow): boolean {
  const { digits, run, from, shape, signs } = window;
  const [, code, zero] = /^((?:00)?66)(0?)/.exec(digits) ?? [];
  const marked = /\+[ \t(]{0,2}$/.test(textBefore(window, 3)) || run.groups[from]?.gap.includes('+') || code !== '66';
  if (marked || saysNumber(window)) return true;
  if (saysOther(window) || signs.has('\t')) return false;
  // Twelve digits in a row from 660 are the number of a contract.
  return shape === '11' || (/^[23]-/.test(shape) && (zero !== '' || signs.size === 1 || ABROAD_HABITS.has(shape)));
}

/** A mobile number that a spreadsheet took the zero from. */
function isWithoutZero(window: DigitWindow): boolean {
  const { digits, shape, signs, run, from, to } = window;
  const start = run.groups[from]?.start ?? 0;
  const end = run.groups[to - 1]?.end ?? 0;
  if (MONEY_AFTER.test(run.text.slice(end, end + 8)) || /[0-9][.,]$/.test(textBefore(window, 2))) return false;
  const habit = shape === '9' || ((shape === '2-3-4' || shape === '2-7') && !signs.has('\t'));
  if (habit && saysNumber(window)) return true;
  if (saysOther(window)) return false;
  // Numbers of this decade's papers begin with 6.
  if (!digits.startsWith('6'))
    return shape === '9' || (habit && signs.size === 1 && (!signs.has(' ') || isWhole(window)));
  return (
    shape === '9' &&
    /(?:^|[\n\t",;|])$/.test(run.text.slice(Math.max(0, start - 1), start)) &&
    /^(?:$|[\n\r\t",;|])/.test(run.text.slice(end, end + 1))
  );
}

/** Part of an address on the web, other than one that calls. */
const IN_LINK = /https?:\/\/(?!wa\.me\/)[^\s"'<>]*$/i;

/** Latin letters before a number make it a code of something: `PO0812345678`; so does the rest of a link. */
function isCode(window: DigitWindow): boolean {
  const { run } = window;
  if (saysNumber(window)) return false;
  const start = run.groups[0]?.start ?? 0;
  if (IN_LINK.test(run.text.slice(Math.max(0, start - 160), start))) return true;
  return window.from === 0 && /[a-z0-9][-_]?$/i.test(textBefore(window, 2));
}

/** Where a number goes on, it is another one: `2565-0812-345-678-01`; the end of a range is none of it. */
function goesOn({ run, from, to, shape }: DigitWindow, afterNumber: boolean): boolean {
  const { groups } = run;
  if (!shape.includes('-')) return false;
  const before = groups[from]?.gap ?? '';
  if (from > 0 && !afterNumber && isTight(before) && before !== '/' && !isListNumber(run, from)) return true;
  const next = groups[to];
  if (!next || !isTight(next.gap) || next.gap === '/') return false;
  const further = groups[to + 1];
  const isRange = next.digits.length <= 4 && !(further && isTight(further.gap) && further.gap !== '/');
  return !isRange && !/^0/.test(next.digits);
}

const IS: Readonly<Record<Form, (window: DigitWindow) => boolean>> = {
  'national-id': isNationalId,
  mobile: isMobile,
  abroad: isAbroad,
  'without-zero': isWithoutZero,
};

/** Inside a row of single digits no number begins: it is one number from its first box, or none. */
const isAmongDigits = ({ groups }: DigitRun, from: number): boolean =>
  from > 1 && [-2, -1, 0, 1].every((more) => groups[from + more]?.digits.length === 1);

/** The number that begins with a group, the longest one, and the group after it. */
function privateAt(
  run: DigitRun,
  from: number,
  afterNumber: boolean,
): { kind: PrivateNumber['kind']; to: number } | undefined {
  if (isAmongDigits(run, from)) return undefined;
  let digits = '';
  let found: { kind: PrivateNumber['kind']; to: number } | undefined;
  for (let to = from; to < run.groups.length; ) {
    digits += run.groups[to]?.digits;
    to += 1;
    if (digits.length > LONGEST) break;
    const form = formOf(digits);
    if (form === undefined) continue;
    const window = windowOf(run, from, to);
    if (!IS[form](window) || isCode(window) || goesOn(window, afterNumber)) continue;
    found = { kind: form === 'national-id' ? form : 'mobile', to };
    if (form !== 'without-zero') break;
  }
  return found;
}

/** Groups from here that are a date, the time of day, a number of a year, or a telephone of an office; 0 when none. */
function otherAt({ groups }: DigitRun, from: number): number {
  const [a, b, c, d] = [0, 1, 2, 3].map((more) => groups[from + more]);
  if (!a || !b) return 0;
  const joined = (group: DigitGroup | undefined, signs: RegExp) => group !== undefined && signs.test(group.gap);
  const day = /^[0-9]{1,2}$/;
  const fullYear = /^(?:2[45]|20|19)[0-9]{2}$/;
  const threeTight = c && joined(b, /^ ?[-./] ?$/) && joined(c, /^ ?[-./] ?$/) && !joined(d, /^[-./]$/);
  if (threeTight && day.test(b.digits)) {
    if (day.test(a.digits) && fullYear.test(c.digits)) return 3;
    if (fullYear.test(a.digits) && day.test(c.digits)) return 3;
  }
  if (joined(b, /^ ?\/ ?$/) && a.digits.length <= 5 && YEAR.test(b.digits) && !joined(c, /^\/$/)) return 2;
  return 0;
}

const isTime = ({ groups }: DigitRun, from: number): boolean =>
  /^(?:[01]?[0-9]|2[0-4])$/.test(groups[from]?.digits ?? '') &&
  /^[0-5][0-9]$/.test(groups[from + 1]?.digits ?? '') &&
  /^[.:]$/.test(groups[from + 1]?.gap ?? '');

/** Groups from here that make a telephone of an office, which has nine digits; 0 when none. */
function officeAt({ groups }: DigitRun, from: number): number {
  if (!/^0(?:[2-57]|$)/.test(groups[from]?.digits ?? '')) return 0;
  let digits = '';
  for (let to = from; to < groups.length && digits.length < 9; to += 1) {
    digits += groups[to]?.digits ?? '';
    if (digits.length === 9 && /^0[2-57]/.test(digits)) return to + 1 - from;
  }
  return 0;
}

/** The numbers of persons in a plain text, in order of place. The time is in proportion to its length. */
export function privateNumbers(text: string): PrivateNumber[] {
  if (!NINE_DIGITS.test(text)) return [];
  const numbers: PrivateNumber[] = [];
  for (const run of digitRuns(text)) {
    const { groups } = run;
    if ((groups.at(-1)?.end ?? 0) - (groups[0]?.start ?? 0) < 9) continue;
    let afterNumber = false;
    for (let from = 0; from < groups.length; ) {
      const other = otherAt(run, from);
      const found = other === 0 ? privateAt(run, from, afterNumber) : undefined;
      const start = groups[from] as DigitGroup;
      if (found) {
        // A bracket that the number opens with belongs to it, and so does the plus sign.
        const opening = /\+?[ (]{0,2}$/.exec(text.slice(Math.max(0, start.start - 3), start.start));
        const sign = opening && /[(+]/.test(opening[0]) ? opening[0].trimStart().length : 0;
        numbers.push({ kind: found.kind, start: start.start - sign, end: groups[found.to - 1]?.end ?? start.end });
        from = found.to;
        afterNumber = true;
      } else {
        const office = officeAt(run, from);
        const skipped = other || office || (isTime(run, from) ? 2 : 0);
        afterNumber = office > 0;
        from += skipped || 1;
      }
    }
  }
  return numbers;
}
