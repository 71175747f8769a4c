/** A word as a shell takes it, the command prompt of Windows too. */
const quoted = (word: string): string => (/^[\p{L}\p{M}\d./\\:_-]+$/u.test(word) ? word : `"${word}"`);

/** What to type after `ita init`, line by line; `folder` where it is another one than where the person stands. */
export const firstCommands = (folder: string | undefined): readonly string[] => [
  ...(folder === undefined ? [] : [`cd ${quoted(folder)}`]),
  'ita plan form -o plan.xlsx',
  'ita plan import plan.xlsx --yes',
  'ita status',
];
