import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian's fonts-thai-tlwg lie. */
const LAKSAMAN = '/usr/share/fonts/truetype/tlwg';
const FACES = [
  ['Laksaman.ttf', 'Regular'],
  ['Laksaman-Bold.ttf', 'Bold'],
] as const;
/** How large Laksaman must be to take the room of TH SarabunPSK. */
const SCALE = 0.74;
const NAME = 'TH SarabunPSK';

interface Part {
  readonly tag: string;
  readonly bytes: Buffer;
}

/** The tables of a TrueType file. */
function partsOf(file: Buffer): Part[] {
  return Array.from({ length: file.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index;
    const from = file.readUInt32BE(at + 8);
    const bytes = Buffer.from(file.subarray(from, from + file.readUInt32BE(at + 12)));
    return { tag: file.toString('latin1', at, at + 4), bytes };
  });
}

/** A table of names that says the family, the style and both together, for Windows and in English. */
function nameTable(style: string): Buffer {
  const texts = [
    [1, NAME],
    [2, style],
    [3, `${NAME} ${style} stand-in`],
    [4, `${NAME} ${style}`],
    [6, `${NAME.replaceAll(' ', '')}-${style}`],
  ] as const;
  const strings = texts.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + 12 * texts.length);
  head.writeUInt16BE(texts.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, [id]] of texts.entries()) {
    const length = strings[index]?.length ?? 0;
    for (const [place, value] of [3, 1, 0x409, id, length, offset].entries()) {
      head.writeUInt16BE(value, 6 + 12 * index + 2 * place);
    }
    offset += length;
  }
  return Buffer.concat([head, ...strings]);
}

/** A TrueType file of tables; its sums are left 0, which no reader of ours checks. */
function fileOf(parts: readonly Part[]): Buffer {
  const head = Buffer.alloc(12 + 16 * parts.length);
  head.writeUInt32BE(0x0001_0000, 0);
  head.writeUInt16BE(parts.length, 4);
  const padded = parts.map(({ bytes }) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]));
  let offset = head.length;
  for (const [index, { tag, bytes }] of parts.entries()) {
    const at = 12 + 16 * index;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    offset += padded[index]?.length ?? 0;
  }
  return Buffer.concat([head, ...padded]);
}

/** More units to the em make every letter, and all that is measured in units, smaller. */
function scaled({ tag, bytes }: Part, style: string): Part {
  if (tag === 'head') bytes.writeUInt16BE(Math.round(bytes.readUInt16BE(18) / SCALE), 18);
  return tag === 'name' ? { tag, bytes: nameTable(style) } : { tag, bytes };
}

/** Whether this machine has the font that stands in for TH SarabunPSK. */
export const hasStandIn = (): boolean => FACES.every(([file]) => existsSync(join(LAKSAMAN, file)));

/**
 * Makes a font of the breadth and height of TH SarabunPSK under its name in a folder, and gives the environment in
 * which programs find it: pages can be counted as an office counts them. It stands in on paper of tests alone.
 */
export function standInFont(folder: string): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  for (const [file, style] of FACES) {
    const parts = partsOf(readFileSync(join(LAKSAMAN, file))).filter(({ tag }) => tag !== 'DSIG');
    writeFileSync(join(folder, `${style}.ttf`), fileOf(parts.map((part) => scaled(part, style))));
  }
  const config = join(folder, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><include>/etc/fonts/fonts.conf</include><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>\n`,
  );
  return { FONTCONFIG_FILE: config };
}
