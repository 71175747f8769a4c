/** Why a file is not opened as a form. */
export type WorkbookProblem = 'not-workbook' | 'legacy' | 'macros' | 'too-large' | 'damaged';

/** The largest form that is opened, in bytes as it lies on the disk, and unpacked. */
export const FORM_SIZE_LIMIT = 8 * 1024 * 1024;
const UNPACKED_LIMIT = 24 * 1024 * 1024;
const PARTS_LIMIT = 500;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const COMMENT_LIMIT = 65_535;
/** In place of a size: it stands elsewhere (ZIP64), and no form is so large. */
const ELSEWHERE = 0xffffffff;
/** Old workbooks and those with a password begin so. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Sizes stand behind the packed part, so that they can't be known before. */
const SIZES_BEHIND = 8;
/** What the packing of nothing takes. */
const PACKED_NOTHING = 2;

interface Part {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly honest: boolean;
}

function endOf(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - COMMENT_LIMIT);
  for (let at = view.byteLength - END_LENGTH; at >= earliest; at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

/** The directory of a zip; `undefined` when it is cut off. */
function partsOf(bytes: Uint8Array, view: DataView, end: number): Part[] | undefined {
  const count = view.getUint16(end + 10, true);
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    const hidden = (view.getUint16(at + 8, true) & SIZES_BEHIND) !== 0 && packed === 0 && !name.endsWith('/');
    const claimsNothing = unpacked === 0 && packed > PACKED_NOTHING;
    const honest = !hidden && !claimsNothing && packed !== ELSEWHERE && unpacked !== ELSEWHERE;
    parts.push({ name, packed, unpacked, honest });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/**
 * Looks at the directory of a zip without unpacking anything: why it must not be opened as a form, else `undefined`.
 * What unpacks to more than the sizes it states is left to the reader, which stops there.
 */
export function refuseWorkbook(bytes: Uint8Array): WorkbookProblem | undefined {
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) return 'legacy';
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes.length < END_LENGTH) return 'not-workbook';
  if (bytes.length > FORM_SIZE_LIMIT) return 'too-large';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const parts = end === undefined ? undefined : partsOf(bytes, view, end);
  if (!parts) return 'damaged';
  if (parts.some((part) => /vbaProject|macrosheets\//i.test(part.name))) return 'macros';
  if (!parts.some((part) => part.name === 'xl/workbook.xml')) return 'not-workbook';
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  const honest = parts.every((part) => part.honest);
  return parts.length > PARTS_LIMIT || unpacked > UNPACKED_LIMIT || !honest ? 'too-large' : undefined;
}
