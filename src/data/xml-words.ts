const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** What stands between the cells of a row until lines are put right; no text holds it. */
const CELL_END = '\ufdd0';

/** Attributes that hold what people wrote: where links lead, what a picture shows, who wrote a comment. */
const SAID =
  /(?<=[\s:])(?:Target|href|descr|title|alt|tooltip|author|initials|string|prompt|promptTitle|error|errorTitle|string-value|instr)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const CELL = /<\/(?:[a-z]+:)?(?:tc|table-cell)>/gi;
/** What ends a line of text: a paragraph, a row, a string of a workbook, a field of the properties. */
const LINE_END =
  /<\/(?:[a-z]+:)?(?:p|h|c|si|row|tr|table-row|comment|title|desc|creator|subject|description|keywords|category|lastModifiedBy|Manager|Company|lpwstr|oddHeader|oddFooter|evenHeader|evenFooter|f|formula1|definedName|v)>|<(?:[a-z]+:)?(?:br|cr|line-break)\b[^<>]*>/gi;
const SPACE = /<(?:[a-z]+:)?(?:tab|s|ptab)(?:\s[^<>]*)?\/>/gi;
const HYPHEN = /<(?:[a-z]+:)?noBreakHyphen\s*\/>/gi;

const entity = (whole: string, name: string): string => {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

/** A text of XML with its entities as what they stand for. */
export const withoutEntities = (text: string): string => text.replace(/&(#?\w+);/g, entity);

/** What the tags of a part of a document say besides what stands between them. */
function attributesOf(xml: string): string {
  let said = '';
  for (const { 0: tag } of xml.matchAll(/<[^<>]*>/g))
    for (const [, double, single] of tag.matchAll(SAID)) said += `\n${double ?? single}`;
  return said;
}

/** What a part of an office document says: a paragraph a line, the cells of a row with tabs between, and its attributes. */
export function wordsOf(xml: string): string {
  const words = xml
    .replace(CELL, CELL_END)
    .replace(LINE_END, '\n')
    .replace(SPACE, ' ')
    .replace(HYPHEN, '-')
    .replace(/<[^<>]*>/g, '')
    .replace(/\n+/g, '\n')
    .replace(/\n?\ufdd0/g, '\t');
  return withoutEntities(words + attributesOf(xml));
}
