import { type Fraction, decimal } from '../../model/fraction.ts';
import { scoreYears } from '../../progress/score-years.ts';
import { toArabicDigits } from '../../text/thai-text.ts';
import { scoresView } from '../../views/scores.ts';
import type { Command } from '../command.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { exitOf, open, withCommit } from '../open.ts';
import { choiceArgument, dataOptions, outputOptions, type ResolvedOptions, yearOption } from '../options.ts';
import { show } from '../output.ts';

const ACTIONS = ['what-if'];
const SCORE = String.raw`(?:100(?:\.0{1,2})?|\d{1,2}(?:\.\d{1,2})?)`;
const TOTAL = new RegExp(`^${SCORE}$`);
const INDICATOR = new RegExp(`^(10|[1-9])=(${SCORE})$`);

/** The scores that `--indicator 10=95` supposes, by number. Throws `UsageError` for what is none, or is given twice. */
function changesOf({ options, words }: ResolvedOptions): Map<number, Fraction> {
  const changes = new Map<number, Fraction>();
  for (const given of (options.indicator ?? []) as readonly string[]) {
    const [, number, score] = INDICATOR.exec(toArabicDigits(given).replace(/\s/g, '')) ?? [];
    if (number === undefined || score === undefined) throw new UsageError(words.scores.notAnIndicator(given));
    if (changes.has(Number(number))) throw new UsageError(words.scores.indicatorTwice(number));
    changes.set(Number(number), decimal(Number(score)));
  }
  return changes;
}

/** The total that `--reach 85` names; `null` without it. */
function reachOf({ options, words }: ResolvedOptions): Fraction | null {
  if (options.reach === undefined) return null;
  const given = toArabicDigits(String(options.reach)).trim();
  if (!TOTAL.test(given)) throw new UsageError(words.scores.notATotal(String(options.reach)));
  return decimal(Number(given));
}

const collect = (value: string, before: readonly string[] | undefined): string[] => [...(before ?? []), value];

/** `ita scores [what-if]`: the scores of every year, and what would change them. */
export const command: Command = {
  configure(parser, words) {
    const { options, unknownAction } = words.scores;
    parser
      .addArgument(choiceArgument('[action]', options.action, ACTIONS, unknownAction))
      .option('-y, --year <year>', options.year)
      .option('--indicator <n=score>', options.indicator, collect)
      .option('--reach <score>', options.reach);
    outputOptions(dataOptions(parser, words), words);
  },
  async run(resolved, [action]) {
    const { options } = resolved;
    const changes = changesOf(resolved);
    const reach = reachOf(resolved);
    const isAsking = changes.size > 0 || reach !== null;
    if (action === undefined && isAsking)
      throw new UsageError(resolved.words.scores.onlyWhatIf(options.reach === undefined ? '--indicator' : '--reach'));
    if (action !== undefined && !isAsking) throw new UsageError(resolved.words.scores.needsQuestion);
    const asked = yearOption(resolved);

    const opened = open(resolved, 'all');
    const { register, words } = opened;
    const years = scoreYears(register, resolved.asOf);
    const scores = years.find(({ year }) => year === (asked ?? years.at(-1)?.year));
    if (!scores && (asked !== undefined || action !== undefined)) {
      throw new RuntimeError(words.scores.noScores(String(asked ?? '-'), years.map(({ year }) => year).join(' · ')));
    }
    const context = await withCommit(resolved, opened);
    if (action === undefined || !scores) {
      await show(resolved, words, scoresView(register, { year: scores?.year ?? null }, words, context));
    } else {
      const { whatIfView } = await import('../../views/what-if.ts');
      await show(resolved, words, whatIfView(register, { scores, changes, reach }, words, context));
    }
    return exitOf(opened);
  },
};
