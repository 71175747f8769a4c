import { spellText } from '../edit/spell.ts';

/** A value with comments: on lines above it, and behind it on its own line. */
class Noted {
  readonly value: Yaml;
  readonly above: readonly string[];
  readonly behind: string | undefined;
  constructor(value: Yaml, above: readonly string[], behind: string | undefined) {
    this.value = value;
    this.above = above;
    this.behind = behind;
  }
}

/** What a scaffolded file says: keys in their order (`undefined` is left out), with comments where `noted`. */
export type Yaml = string | number | boolean | Noted | readonly Yaml[] | Mapping;
/** A mapping to be written. */
export interface Mapping {
  readonly [key: string]: Yaml | undefined;
}

/** A value with comments above it and one behind it; a comment holds no line break. */
export const noted = (value: Yaml, above: readonly string[], behind?: string): Yaml => new Noted(value, above, behind);

const bare = (value: Yaml): Exclude<Yaml, Noted> => {
  let plain = value;
  while (plain instanceof Noted) plain = plain.value;
  return plain;
};
const isList = (value: Yaml): value is readonly Yaml[] => Array.isArray(value);
const isMapping = (value: Yaml): value is Mapping => typeof value === 'object' && !isList(value);
const oneLine = (comment: string): string => `# ${comment.replace(/[\r\n]+/g, ' ').trimEnd()}`;
const scalar = (value: string | number | boolean, flow: boolean): string =>
  typeof value === 'string' ? spellText(value, { flow }) : String(value);

/** The value behind its key: on the same line, or as lines below. */
function behindKey(value: Exclude<Yaml, Noted>, indent: number): { head: string; lines: string[] } {
  if (isList(value)) {
    const plain = value.map(bare);
    if (plain.every((item) => typeof item !== 'object')) {
      return { head: ` [${plain.map((item) => scalar(item as string, true)).join(', ')}]`, lines: [] };
    }
    return { head: '', lines: value.flatMap((item) => itemLines(item, indent)) };
  }
  if (isMapping(value)) return { head: '', lines: mappingLines(value, indent) };
  return { head: ` ${scalar(value, false)}`, lines: [] };
}

const aboveOf = (value: Yaml, margin: string): string[] =>
  value instanceof Noted ? value.above.map((comment) => margin + oneLine(comment)) : [];

function itemLines(item: Yaml, indent: number): string[] {
  const margin = ' '.repeat(indent);
  const plain = bare(item);
  if (typeof plain !== 'object') return [...aboveOf(item, margin), `${margin}- ${scalar(plain, false)}`];
  const lines = mappingLines(plain as Mapping, indent + 2);
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  const notes = lines.slice(0, first).map((line) => margin + line.trimStart());
  const [opening = '', ...rest] = lines.slice(first);
  return [...aboveOf(item, margin), ...notes, `${margin}- ${opening.trimStart()}`, ...rest];
}

function mappingLines(mapping: Mapping, indent: number): string[] {
  const margin = ' '.repeat(indent);
  return Object.entries(mapping).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const { head, lines } = behindKey(bare(value), indent + 2);
    const behind = value instanceof Noted && value.behind !== undefined ? ` ${oneLine(value.behind)}` : '';
    return [...aboveOf(value, margin), `${margin}${key}:${head}${behind}`, ...lines];
  });
}

/** A whole file: comments at its top, then the mapping. */
export const yamlText = (head: readonly string[], mapping: Mapping): string =>
  [...head.map(oneLine), ...mappingLines(mapping, 0)].map((line) => `${line}\n`).join('');

/** One item of a block list whose dashes stand in a column (0-based). */
export const yamlItem = (mapping: Mapping, column: number): string =>
  itemLines(mapping, column)
    .map((line) => `${line}\n`)
    .join('');
