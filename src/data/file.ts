import { ceYear } from '../model/era.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { isoMonth, monthText } from '../model/month.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Place } from '../model/register.ts';
import { checkText } from './hygiene.ts';
import type { Source } from './locate.ts';
import { parse } from './parse.ts';
import { type FileEntry, FILES } from './files.ts';
import { isInItsYear } from './places.ts';
import { repair } from './repair.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkPrivate } from './private.ts';
import { SIZE_LIMIT, type FileText } from './read.ts';
import { checkSaysNothing } from './says-nothing.ts';
import { checkShape } from './shape.ts';
import { type Node, plainOf } from './tree.ts';

/** One file of the directory, read as far as it can be. */
export interface ReadFile {
  readonly place: Place;
  /** What it says; absent when nothing of it can be used. */
  readonly value?: unknown;
  /** Errors of shape: they break the item they are in, or the whole file. */
  readonly shape: readonly AnyFinding[];
  readonly findings: readonly AnyFinding[];
  readonly source?: Source;
  /**
   * What a file that can't be used would say without its slips of YAML and, of a report, the entries that are wrong: only
   * to find what else is wrong with it. `entries`: which entries of the file those are that it keeps.
   */
  readonly mended?: {
    readonly value: unknown;
    readonly shape: readonly AnyFinding[];
    readonly entries?: readonly number[];
  };
}

/** What the content of a file must agree with, since its path says it too. */
function pathFindings(place: Place, value: Readonly<Record<string, unknown>>): AnyFinding[] {
  const { kind, file, year, month, id } = place;
  const { repeats = {} }: FileEntry = FILES[kind];
  const at: Pointer = { file, path: [] };
  // A list or a mapping is of the wrong type, which its shape says.
  const same = (key: string | undefined, ...values: readonly [string | number | undefined, ...unknown[]]) => {
    const found = key === undefined ? undefined : value[key];
    return key === undefined || found === undefined || (found && typeof found === 'object') || values.includes(found)
      ? []
      : [finding('path-mismatch', within(at, key), { key, value: String(found), fromPath: String(values[0]) })];
  };
  return [
    ...(year === undefined ? [] : same(repeats.year, year, ceYear(year))),
    ...(month === undefined ? [] : same(repeats.month, monthText(month), isoMonth(month))),
    ...same(repeats.id, id),
    ...(month === undefined || isInItsYear(place)
      ? []
      : [
          finding('path-mismatch', within(at, repeats.month ?? 'month'), {
            key: 'month',
            value: monthText(month),
            fromPath: String(year),
          }),
        ]),
  ];
}

/** A text whose tree is made when a place in it is asked for: to keep those of files without findings costs more. */
function sourceOf(file: string, text: string, known?: Node): Source {
  let root = known;
  return {
    text,
    get root() {
      root ??= parse(file, text).root;
      return root;
    },
  };
}

/** A file whose text is read when a place in it is asked for; empty when it can't be read any more. */
export class SourceAgain implements Source {
  readonly #file: string;
  readonly #read: (file: string) => FileText;
  #source: Source | undefined;

  constructor(file: string, read: (file: string) => FileText) {
    this.#file = file;
    this.#read = read;
  }

  #again(): Source {
    if (this.#source) return this.#source;
    const content = this.#read(this.#file);
    this.#source = sourceOf(this.#file, 'text' in content ? content.text : '');
    return this.#source;
  }

  get text(): string {
    return this.#again().text;
  }

  get root(): Node | undefined {
    return this.#again().root;
  }
}

/** The texts that say nothing, but for those whose shape is wrong already. */
function textsWithout(file: string, value: unknown, shape: readonly AnyFinding[]): AnyFinding[] {
  const found = checkSaysNothing(file, value);
  if (found.length === 0 || shape.length === 0) return found;
  const wrong = new Set(shape.map(({ at }) => JSON.stringify(at.path)));
  return found.filter(({ at }) => !wrong.has(JSON.stringify(at.path)));
}

/** Reads a file's text as what its path says it is: syntax, text, schema and path are checked. */
export function readFile(place: Place, content: FileText): ReadFile {
  const at: Pointer = { file: place.file, path: [] };
  const failed = (problem: AnyFinding, text?: string): ReadFile => ({
    place,
    shape: [],
    findings: text === undefined ? [problem] : [problem, ...checkPrivate(place.file, text)],
    ...(text !== undefined && { source: { text } }),
  });
  if ('problem' in content) {
    switch (content.problem) {
      case 'interrupted':
        return { place, shape: [], findings: [] };
      case 'unreadable':
        return failed(finding('unreadable-file', at, { reason: content.reason }));
      case 'too-large':
        return failed(finding('file-too-large', at, { bytes: content.bytes, limit: SIZE_LIMIT }));
      case 'not-utf8': {
        const offsets = { start: content.offset, end: content.offset + 1 };
        return failed(finding('not-utf8', at, { offset: content.offset }, { offsets }), content.text);
      }
    }
  }
  const { text } = content;
  const { root, findings: refused } = parse(place.file, text);
  const value = root && plainOf(root);
  if (!root || value === null) {
    const mended = root ? undefined : mendedFile(place, text);
    if (mended) return mended;
    const none = finding('empty-file', at, { kind: place.kind });
    const problems = refused.length > 0 ? refused : [none];
    return {
      place,
      shape: [],
      findings: [...problems, ...checkPrivate(place.file, text)],
      source: sourceOf(place.file, text),
    };
  }
  const { shape, findings } = checkContent(place, text, root, value);
  const source = sourceOf(place.file, text, findings.length > 0 ? root : undefined);
  const mended = shape.length > 0 ? withoutWrong(place, value, shape) : undefined;
  return { place, value, shape, findings, source, ...(mended && { mended }) };
}

/** A report without the entries whose shape is wrong; `undefined` when something beside them is. */
function withoutWrong({ kind }: Place, value: unknown, shape: readonly AnyFinding[]): ReadFile['mended'] {
  if (kind !== 'report' || shape.some(({ at }) => at.path[0] !== 'entries' || at.path.length < 2)) return undefined;
  const report = value as { readonly entries: readonly unknown[] };
  const wrong = new Set(shape.map(({ at }) => at.path[1]));
  const entries = [...report.entries.keys()].filter((index) => !wrong.has(index));
  return { value: { ...report, entries: entries.map((index) => report.entries[index]) }, shape: [], entries };
}

/** What is wrong with a text that can be read. */
function checkContent(place: Place, text: string, root: Node, value: unknown): Pick<ReadFile, 'shape' | 'findings'> {
  const isMap = typeof value === 'object' && !Array.isArray(value);
  const shape = checkShape(place.kind, place.file, value);
  const findings = [
    ...checkText(place.file, text, root),
    ...checkPrivate(place.file, text, root),
    ...shape,
    ...textsWithout(place.file, value, shape),
    ...(isMap ? pathFindings(place, value as Readonly<Record<string, unknown>>) : []),
    ...checkPlaceholders(place, text, root),
  ];
  return { shape, findings };
}

/** A file that only slips of YAML keep from being read: it stays broken, but all that is wrong with it is said at once. */
function mendedFile(place: Place, text: string): ReadFile | undefined {
  const repaired = repair(place.file, text, (root) => checkShape(place.kind, place.file, plainOf(root)).length);
  const value = repaired && plainOf(repaired.root);
  if (!repaired || value === null) return undefined;
  const { shape, findings } = checkContent(place, text, repaired.root, value);
  const source = { text, repaired: repaired.root };
  const mended = withoutWrong(place, value, shape) ?? { value, shape };
  return {
    place,
    shape: [],
    findings: [...repaired.findings, ...findings],
    source,
    mended,
  };
}
