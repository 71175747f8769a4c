import type { Command as Parser } from 'commander';
import type { Prevailing } from '../../data/form/merge.ts';
import type { Words } from '../../words/words.ts';
import { UsageError } from '../exit.ts';
import type { ResolvedOptions } from '../options.ts';

/** `--theirs` and `--ours`: whose word holds where a workbook and the data contradict each other. */
export const sideOptions = (parser: Parser, { cli }: Words): Parser =>
  parser.option('--theirs', cli.import.theirs).option('--ours', cli.import.ours);

/** Whose word holds, if that was said. Throws `UsageError` for both. */
export function prevailing({ options, words }: ResolvedOptions): Prevailing | undefined {
  if (options.theirs === true && options.ours === true) throw new UsageError(words.form.conflict.oneSide);
  return options.theirs === true ? 'form' : options.ours === true ? 'data' : undefined;
}
