/** What is typed to have something there: keys beside each other, one letter again and again, words for "a text". */
const FILLER =
  /^(?:(?:asdf|qwer|zxcv|abc|ฟหกด|ๆไำพ|ผปแอ)\S*|test(?:ing)?[\s\d]*|lorem ipsum.*|foo|bar|baz|dummy|sample|blah|tbd|tba|tbc|xx|([\p{L}\p{M}\d])\1{2,})$/isu;
/** The keys that hold a text in a person's own words. */
const KEYS: ReadonlySet<string> = new Set([
  'name',
  'short',
  'title',
  'position',
  'unit',
  'reason',
  'result',
  'problem',
  'suggestion',
  'oversight',
  'acting',
]);

/** Whether a text under a key was typed only to have something there. */
export const isFiller = (text: string, key: string | undefined): boolean =>
  key !== undefined && KEYS.has(key) && text.length < 200 && FILLER.test(text.trim());
