import { type UnzipFileInfo, unzipSync } from 'fflate';

/** Why a file is not opened as a form. */
export type WorkbookProblem = 'not-workbook' | 'legacy' | 'macros' | 'too-large' | 'damaged';

/** The largest form that is opened, in bytes as it lies on the disk, and unpacked. */
export const FORM_SIZE_LIMIT = 8 * 1024 * 1024;
const UNPACKED_LIMIT = 24 * 1024 * 1024;
const PARTS_LIMIT = 500;

/** How the record at the end of a zip begins, and the one before it that large zips have (ZIP64). */
const END = 'PK\x05\x06';
const LARGE_END = 'PK\x06\x07';
const END_LENGTH = 22;
const LARGE_END_LENGTH = 20;
/** Old workbooks and those with a password begin so. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const STORED = 0;
/** What the packing of nothing takes. */
const PACKED_NOTHING = 2;

/** Whether the end of a zip can be read in two ways, so that another reader may find other parts. */
function isAmbiguous(bytes: Uint8Array): boolean {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf(END, zip.length - END_LENGTH, 'latin1');
  if (end < 0) return false;
  const before = zip.toString('latin1', Math.max(0, end - LARGE_END_LENGTH), end);
  return before.startsWith(LARGE_END) || zip.readUInt16LE(end + 8) !== zip.readUInt16LE(end + 10);
}

/** Whether a part can't unpack to more than it states: sizes that stand elsewhere are not known before. */
const isHonest = ({ name, size, originalSize, compression }: UnzipFileInfo): boolean =>
  name.endsWith('/') || compression === STORED || (size > 0 && (originalSize > 0 || size <= PACKED_NOTHING));

/** The directory of a zip; `undefined` when it is cut off. */
function partsOf(bytes: Uint8Array): UnzipFileInfo[] | undefined {
  const parts: UnzipFileInfo[] = [];
  const filter = (part: UnzipFileInfo) => {
    parts.push(part);
    return false;
  };
  try {
    unzipSync(bytes, { filter });
    return parts;
  } catch {
    return undefined;
  }
}

/**
 * Looks at the directory of a zip without unpacking anything: why it must not be opened, else `undefined`; `main` is the
 * part that tells what it is. What unpacks to more than the sizes it states is left to the reader, which stops there.
 */
export function refuseZip(bytes: Uint8Array, main: string): WorkbookProblem | undefined {
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) return 'legacy';
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes.length < END_LENGTH) return 'not-workbook';
  if (bytes.length > FORM_SIZE_LIMIT) return 'too-large';
  const parts = isAmbiguous(bytes) ? undefined : partsOf(bytes);
  if (!parts) return 'damaged';
  if (parts.some(({ name }) => /vbaProject|macrosheets\//i.test(name))) return 'macros';
  if (!parts.some(({ name }) => name === main)) return 'not-workbook';
  const unpacked = parts.reduce((sum, { originalSize }) => sum + originalSize, 0);
  return parts.length > PARTS_LIMIT || unpacked > UNPACKED_LIMIT || !parts.every(isHonest) ? 'too-large' : undefined;
}
