import type { Day } from '../../model/be-date.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Words } from '../../words/words.ts';
import type { Loaded } from '../../data/load.ts';
import type { NewFile, NewItem } from '../../data/scaffold/new-file.ts';
import type { ResolvedOptions } from '../options.ts';

/** What a scaffold is made from: the call, the directory as it was read, and the fiscal year asked for. */
export interface Scene {
  readonly resolved: ResolvedOptions;
  readonly loaded: Loaded;
  readonly words: Words;
  /** 0 for kinds that belong to no year. */
  readonly year: FiscalYear;
}

/** What a scaffold is to write, and files that are there already and were left as they are. */
export interface Made {
  readonly files: readonly (NewFile | NewItem)[];
  readonly kept?: readonly string[];
  /** The first day on which the files are valid, when it is still to come. */
  readonly validFrom?: Day;
}

/** An option of a kind: as the parser takes it, and its words. */
export type OwnOption = readonly [flags: string, text: string];

/** A kind of thing that `ita new` makes: its own options, and the files. Throws for what can't be made. */
export interface Scaffold {
  /** What the word after the kind names. */
  readonly takes: 'id' | 'year' | 'nothing';
  /** It belongs to a fiscal year that is there. */
  readonly ofYear?: true;
  /** The year is that of `--month`. */
  readonly ofMonth?: true;
  readonly options: (words: Words) => readonly OwnOption[];
  readonly make: (scene: Scene, id: string) => Made;
}
