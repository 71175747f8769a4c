import { gzipSync } from 'fflate';
import { shippedFiles } from './shipped.ts';

const BLOCK = 512;
const NAME = 100;
/** 1 January 2022: an archive is the same whenever it is made. */
const TIME = 1_640_995_200;

/** The head of a file in an archive as tar has it since POSIX.1-1988 (ustar): fields of text, numbers in octal digits. */
function headOf(path: string, bytes: number, mode: number): Uint8Array {
  const head = new Uint8Array(BLOCK);
  const put = (at: number, text: string) => head.set(new TextEncoder().encode(text), at);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  const cut = path.length <= NAME ? -1 : path.indexOf('/', path.length - NAME - 1);
  put(0, path.slice(cut + 1));
  put(100, octal(mode, 7));
  put(108, octal(0, 7));
  put(116, octal(0, 7));
  put(124, octal(bytes, 11));
  put(136, octal(TIME, 11));
  put(148, ' '.repeat(8));
  put(156, '0');
  put(257, 'ustar\x0000');
  if (cut > 0) put(345, path.slice(0, cut));
  const sum = head.reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `);
  return head;
}

/** The program itself as `npm pack` would make it: what ships, below `package/`, in a gzipped archive of tar. */
export function ownPackage(): Uint8Array {
  const parts = shippedFiles().flatMap(({ file, bytes }) => {
    const rest = (BLOCK - (bytes.length % BLOCK)) % BLOCK;
    return [
      headOf(`package/${file}`, bytes.length, file.startsWith('bin/') ? 0o755 : 0o644),
      bytes,
      new Uint8Array(rest),
    ];
  });
  const archive = Buffer.concat([...parts, new Uint8Array(2 * BLOCK)]);
  return gzipSync(archive, { mtime: TIME * 1000 });
}
