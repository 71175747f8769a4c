import { withTexts } from '../../data/edit/changed.ts';
import { type Remedy, remedyOf } from '../../data/edit/remedies.ts';
import { apart, applySplices } from '../../data/edit/splice.ts';
import type { Loaded } from '../../data/load.ts';
import { parse } from '../../data/parse.ts';
import { readBelow } from '../../data/read.ts';
import { severityOf } from '../../model/codes.ts';
import type { AnyFinding } from '../../model/finding.ts';
import { everyFinding } from '../every-finding.ts';
import type { ResolvedOptions } from '../options.ts';
import { nameMeant } from './name-meant.ts';

/** A directory with its remedies applied in memory. */
export interface Fixed {
  readonly loaded: Loaded;
  readonly texts: ReadonlyMap<string, string | undefined>;
  /** Files that go elsewhere: where they were, by where they go. */
  readonly moves: ReadonlyMap<string, string>;
  /** How many remedies were applied. */
  readonly count: number;
  /** What is still found in it. */
  readonly findings: readonly AnyFinding[];
}

type Edit = Extract<Remedy, { splice: unknown }>;

/** A remedy can bring the next to light (a step's id, then what refers to it); more than this many rounds do not. */
const ROUNDS = 20;

class Fixer {
  readonly texts = new Map<string, string | undefined>();
  readonly moves = new Map<string, string>();
  readonly #root: string;
  readonly #whole: Loaded;
  readonly #stuck = new Set<string>();
  count = 0;

  constructor(root: string, whole: Loaded) {
    this.#root = root;
    this.#whole = whole;
  }

  current(): Loaded {
    return this.texts.size === 0 ? this.#whole : withTexts(this.#root, this.#whole, this.texts);
  }

  isOurs = (file: string): boolean => this.moves.has(file);

  #textOf(file: string): string | undefined {
    const known = this.texts.get(file) ?? this.#whole.sources.get(file)?.text;
    if (known !== undefined) return known;
    const read = readBelow(this.#root, file);
    return 'text' in read ? read.text : undefined;
  }

  #edit(file: string, remedies: readonly Edit[]): boolean {
    const text = this.#textOf(file);
    const splices = apart(remedies.map(({ splice }) => splice));
    const fixed = text === undefined ? undefined : applySplices(text, splices);
    if (fixed === undefined || fixed === text || !parse(file, fixed).root) {
      this.#stuck.add(file);
      return false;
    }
    this.texts.set(file, fixed);
    this.count += splices.length;
    return true;
  }

  #move(file: string, to: string): boolean {
    const text = this.#textOf(file);
    if (text === undefined || this.texts.get(to) !== undefined) return false;
    this.texts.set(to, text);
    this.moves.set(to, this.moves.get(file) ?? file);
    if (this.moves.delete(file)) this.texts.delete(file);
    else this.texts.set(file, undefined);
    this.count += 1;
    return true;
  }

  /** Applies what can be applied side by side; whether anything changed. */
  apply(remedies: readonly Remedy[]): boolean {
    const edits = new Map<string, Edit[]>();
    const claimed = new Set<string>();
    for (const remedy of remedies) {
      if (!('splice' in remedy) || this.#stuck.has(remedy.file)) continue;
      if (remedy.claim !== undefined && claimed.has(remedy.claim)) continue;
      if (remedy.claim !== undefined) claimed.add(remedy.claim);
      edits.set(remedy.file, [...(edits.get(remedy.file) ?? []), remedy]);
    }
    let changed = false;
    for (const [file, mine] of edits) changed = this.#edit(file, mine) || changed;
    for (const remedy of remedies) {
      if ('to' in remedy && !edits.has(remedy.file)) changed = this.#move(remedy.file, remedy.to) || changed;
    }
    return changed;
  }
}

/** Applies the remedies of findings in the files asked for, until none is left; nothing is written. */
export function fixAll(
  { asOf }: ResolvedOptions,
  root: string,
  whole: Loaded,
  isNamed: (file: string) => boolean,
): Fixed {
  const fixer = new Fixer(root, whole);
  let loaded = whole;
  let findings = everyFinding(loaded, asOf);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { register, sources, files } = loaded;
    const present = new Set([...files, ...register.otherFiles]);
    const isTaken = (file: string) => present.has(file);
    const directory = { register, sources, isTaken, meant: nameMeant(register) };
    const remedies = findings
      .filter(
        ({ code, at }) =>
          severityOf(code, register.settings.severities) !== 'off' && (isNamed(at.file) || fixer.isOurs(at.file)),
      )
      .flatMap((problem) => remedyOf(problem, directory) ?? []);
    if (!fixer.apply(remedies)) break;
    loaded = fixer.current();
    findings = everyFinding(loaded, asOf);
  }
  return { loaded, texts: fixer.texts, moves: fixer.moves, count: fixer.count, findings };
}
