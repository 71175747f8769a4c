import type { Register } from '../../model/register.ts';
import type { Unknowns } from '../../progress/unknowns.ts';
import type { Words } from '../../words/words.ts';
import { day } from './cells.ts';
import { andListed } from './and-listed.ts';
import { officeName } from './names.ts';
import { plainText } from './plain-text.ts';

/** What is not known of a month, in words to go on with: the month runs, which reports are awaited, which files are broken. */
export function unknownsText(register: Register, words: Words, { running, awaited, broken }: Unknowns): string {
  const { unknowns } = words.views;
  const names = andListed(
    words,
    awaited.map(({ office }) => officeName(register, office)),
  );
  const due = plainText(words, day(awaited[0]?.due, 'long'));
  const files = andListed(
    words,
    broken.map(({ file }) => file),
  );
  return andListed(words, [
    ...(running ? [unknowns.running] : []),
    ...(awaited.length > 0 ? [unknowns.awaited(names, due)] : []),
    ...(broken.length > 0 ? [unknowns.broken(files)] : []),
  ]);
}
