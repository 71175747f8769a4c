import { withoutEntities } from './xml-words.ts';

const tagless = (xml: string): string => withoutEntities(xml.replace(/<[^<>]*>/g, ''));

/** The parts of a text between the beginnings of an element, each with its attributes and content. */
const elementsOf = (xml: string, start: RegExp): string[] => xml.split(start).slice(1);

/** The strings of a workbook that its cells name by number. */
export const sharedStrings = (xml: string): string[] =>
  elementsOf(xml, /<(?:x:)?si\b/).map((element) => tagless(element.slice(element.indexOf('>') + 1)));

/** A number as a person reads it in its cell: `8.12345678E8` is 812345678. */
function numberText(value: string): string {
  const number = Number(value);
  return value !== '' && Number.isSafeInteger(number) ? String(number) : value;
}

function cellText(element: string, strings: readonly string[]): string {
  const end = element.indexOf('>');
  const type = /\bt="(\w+)"/.exec(element.slice(0, end))?.[1];
  const value = /<(?:x:)?v\b[^<>]*>([^<]*)/.exec(element)?.[1] ?? '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr') return tagless(element.slice(end + 1));
  return type === undefined || type === 'n' ? numberText(value) : withoutEntities(value);
}

/** The cells of a sheet: a row a line, with tabs between. */
export const cellsOf = (xml: string, strings: readonly string[]): string =>
  elementsOf(xml, /<(?:x:)?row\b/)
    .map((row) =>
      elementsOf(row.split(/<\/(?:x:)?row>/)[0] ?? '', /<(?:x:)?c(?=[\s/>])/)
        .map((cell) => cellText(cell, strings))
        .filter((cell) => cell !== '')
        .join('\t'),
    )
    .join('\n');

/** A sheet without the values of its cells: its headers, the rules for entries, the formulas. */
export const withoutCells = (xml: string): string => xml.replace(/<(?:x:)?v\b[^<>]*>[^<]*<\/(?:x:)?v>/g, '');
