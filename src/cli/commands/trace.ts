import { traceView } from '../../views/trace.ts';
import { UsageError } from '../exit.ts';
import type { ResolvedOptions } from '../options.ts';
import { placeIn } from '../place-in.ts';
import { ofTwoYears } from '../two-years.ts';

/** The number of the indicator that `--indicator` names. Throws `UsageError` for what is none. */
function indicatorOption({ options, words }: ResolvedOptions): { readonly indicator?: number } {
  if (options.indicator === undefined) return {};
  const indicator = Number(options.indicator);
  if (!(Number.isInteger(indicator) && indicator >= 1 && indicator <= 10))
    throw new UsageError(words.cli.trace.notIndicator(String(options.indicator)));
  return { indicator };
}

/** `ita trace [--year Y] [--indicator N]`: from each indicator to what was published, and the links that are missing. */
export const command = ofTwoYears({
  options: (parser, { cli }) => parser.option('--indicator <number>', cli.trace.indicator),
  asked: indicatorOption,
  document: (opened, question, context) =>
    traceView(opened.register, { ...question, place: placeIn(opened) }, opened.words, context),
});
