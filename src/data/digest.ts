import { createHash } from 'node:crypto';

const DIGITS = 12;

/** Takes in files one by one, in order of path, and gives the digest of all: 12 hexadecimal digits of a SHA-256. */
export function filesDigest(): { readonly add: (file: string, text: string) => void; readonly value: () => string } {
  const hash = createHash('sha256');
  return {
    add: (file, text) => {
      hash.update(`${JSON.stringify([file, text.length])}\n`).update(text);
    },
    value: () => hash.digest('hex').slice(0, DIGITS),
  };
}
