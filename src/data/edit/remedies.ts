import type { AnyFinding } from '../../model/finding.ts';
import { isId } from '../../model/id.ts';
import { parseMonth } from '../../model/month.ts';
import type { Pointer } from '../../model/pointer.ts';
import type { Register } from '../../model/register.ts';
import { toArabicDigits } from '../../text/thai-text.ts';
import type { Sources } from '../locate.ts';
import { pathOf, placeOf } from '../places.ts';
import { childOf, type Node, plainOf, type ScalarNode } from '../tree.ts';
import { replaceScalar } from './replace-scalar.ts';
import type { Splice } from './splice.ts';

/** What fixes a finding: another text at a place, or another place for the whole file. */
export type Remedy =
  | {
      readonly file: string;
      readonly splice: Splice;
      /** What must be given out once only: a key of a mapping, an item of a list, a step of a report. */
      readonly claim?: string;
    }
  | { readonly file: string; readonly to: string };

/** The directory that remedies are for. */
export interface DirectoryToFix {
  readonly register: Register;
  readonly sources: Sources;
  readonly isTaken: (file: string) => boolean;
  /** The id or value that a name stands for, where a finding says that it is none. */
  readonly meant: (problem: AnyFinding) => string | undefined;
}

/** What should stand at the place of a finding, where there is exactly one safe answer. */
function valueMeant(problem: AnyFinding): string | undefined {
  switch (problem.code) {
    case 'ce-year':
      return problem.args.be;
    case 'unknown-step': {
      const { measure, near } = problem.args;
      return measure === undefined || near === undefined ? near : `${measure}/${near}`;
    }
    case 'unknown-office':
    case 'unknown-officer':
    case 'unknown-channel':
    case 'unknown-gap':
    case 'unknown-code':
    case 'unknown-value':
    case 'unknown-key':
      return problem.args.near;
    case 'thai-digit-in-id':
      return problem.args.fixed;
    case 'wrong-format':
      return problem.args.suggestion;
    default:
      return undefined;
  }
}

/** The scalar that a place names, its key where it points at one; `undefined` when there is none. */
export function scalarAt(root: Node, { path, on }: Pointer): ScalarNode | undefined {
  let found: ReturnType<typeof childOf> = { value: root };
  for (const step of path) found = found && childOf(found.value, step);
  const node = on === 'key' ? found?.key : found?.value;
  return node?.kind === 'scalar' ? node : undefined;
}

/** Where a value must not stand twice: what is there already, and a name for the place. */
function neighbours(root: Node, { file, path, on }: Pointer): { taken: unknown[]; place: string } | undefined {
  const parentAt = (depth: number): Node | undefined =>
    path
      .slice(0, path.length - depth)
      .reduce<Node | undefined>((node, step) => node && childOf(node, step)?.value, root);
  const parent = parentAt(1);
  const place = (depth: number) => JSON.stringify([file, ...path.slice(0, path.length - depth)]);
  if (on === 'key')
    return parent?.kind === 'map' ? { taken: parent.keys.map((key) => key.value), place: place(1) } : undefined;
  if (parent?.kind === 'list') return { taken: parent.items.map(plainOf), place: place(1) };
  const last = path.at(-1);
  if (last !== 'step' && last !== 'id') return undefined;
  const items = parentAt(2);
  if (items?.kind !== 'list') return undefined;
  return { taken: items.items.map((item) => (plainOf(item) as Record<string, unknown>)[last]), place: place(2) };
}

/** A number in Thai digits, as a number. */
function numberRemedy({ code, args, at }: AnyFinding, { sources }: DirectoryToFix): Remedy | undefined {
  if (code !== 'wrong-type' || args.expected !== 'number' || args.found !== 'string') return undefined;
  const source = sources.get(at.file);
  const node = source?.root && scalarAt(source.root, at);
  const text = node ? String(node.value).trim() : '';
  const number = toArabicDigits(text);
  if (!node || number === text || !/^\d+(\.\d+)?$/.test(number)) return undefined;
  return { file: at.file, splice: { start: node.start, end: node.end, text: number } };
}

function valueRemedy(problem: AnyFinding, directory: DirectoryToFix): Remedy | undefined {
  const { at } = problem;
  const { sources } = directory;
  const meant = valueMeant(problem) ?? directory.meant(problem);
  const source = sources.get(at.file);
  const node = meant === undefined || !source?.root ? undefined : scalarAt(source.root, at);
  if (meant === undefined || !source?.root || !node) return undefined;
  const around = neighbours(source.root, at);
  if (around?.taken.includes(meant)) return undefined;
  const splice = replaceScalar(source.text, node, meant);
  return { file: at.file, splice, ...(around && { claim: `${around.place} ${meant}` }) };
}

function textRemedy(problem: AnyFinding, { sources }: DirectoryToFix): Remedy | undefined {
  const { code, args, at, offsets } = problem;
  switch (code) {
    case 'decomposed-sara-am':
    case 'doubled-sara-e':
    case 'invisible-character':
      return offsets && { file: at.file, splice: { ...offsets, text: args.fixed } };
    case 'doubled-mark':
      if (args.fixed === args.value) return undefined;
      return offsets && { file: at.file, splice: { ...offsets, text: args.fixed } };
    case 'not-composed': {
      const source = sources.get(at.file);
      const node = source?.root && scalarAt(source.root, at);
      return node && { file: at.file, splice: { start: node.start, end: node.end, text: args.fixed } };
    }
    default:
      return undefined;
  }
}

/** Where the content of a file says that it belongs; `undefined` when it does not say so clearly. */
function placeByContent(file: string, { register, sources }: DirectoryToFix): string | undefined {
  const place = placeOf(file);
  const root = sources.get(file)?.root;
  const value = root?.kind === 'map' ? (plainOf(root) as Readonly<Record<string, unknown>>) : {};
  if (place?.kind === 'measure') {
    const { id } = value;
    return typeof id === 'string' && isId(id) ? pathOf('measure', { ...place, id }) : undefined;
  }
  const month = typeof value.month === 'string' ? parseMonth(value.month)?.month : undefined;
  const office = register.offices.find(({ id }) => id === value.office)?.id;
  if (place?.kind !== 'report' || month === undefined || office === undefined) return undefined;
  return pathOf('report', { month, id: office });
}

function placeRemedy({ code, args, at: { file } }: AnyFinding, directory: DirectoryToFix): Remedy | undefined {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  let to: string | undefined;
  if (code === 'path-mismatch') to = placeByContent(file, directory);
  else if (code === 'unknown-file' && args.near !== undefined)
    to = args.near.includes('/') ? args.near : folder + args.near;
  return to === undefined || to === file || !placeOf(to) || directory.isTaken(to) ? undefined : { file, to };
}

/**
 * The one safe remedy of a finding; `undefined` when it has none, or several. A report or measure whose path and content
 * disagree moves to where its content says, if that place is free and its office is known.
 */
export const remedyOf = (problem: AnyFinding, directory: DirectoryToFix): Remedy | undefined =>
  valueRemedy(problem, directory) ??
  numberRemedy(problem, directory) ??
  textRemedy(problem, directory) ??
  placeRemedy(problem, directory);
