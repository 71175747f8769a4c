import { withTexts } from '../../data/edit/changed.ts';
import { type OpenChoice, choiceOf } from '../../data/edit/choices.ts';
import { applySplices, type Splice } from '../../data/edit/splice.ts';
import { locate } from '../../data/locate.ts';
import type { Words } from '../../words/words.ts';
import { everyFinding } from '../every-finding.ts';
import { UsageError } from '../exit.ts';
import type { ResolvedOptions } from '../options.ts';
import { Asker, yesOrNo } from '../recording/asker.ts';
import type { Fixed } from './fix-all.ts';

const lineOf = ({ loaded }: Fixed, { problem, key, value, choices }: OpenChoice, { edit }: Words): string => {
  const { file, line, column } = locate(loaded.sources, problem.at).location;
  return edit.choice.line(`${file}:${line}:${column}`, key, value, choices.join(edit.choice.or));
};

/** The choice that an answer names: by itself, its number, or yes where there is one; `undefined` for none. */
function chosen(answer: string, { choices }: OpenChoice, { edit }: Words): string | undefined {
  if (answer === '' || yesOrNo(answer) === false) return undefined;
  const only = choices.length === 1 && yesOrNo(answer) === true ? choices[0] : undefined;
  const named = only ?? choices.find((choice) => choice === answer) ?? choices[Number(answer) - 1];
  if (named === undefined) throw new UsageError(edit.choice.unknown(answer, choices.join(' · ')));
  return named;
}

/**
 * Values that may mean several things are shown, and on a terminal asked of the person there when changes are to be
 * written: nothing is chosen for them.
 */
export async function chooseAll(
  resolved: ResolvedOptions,
  { root, words }: { readonly root: string; readonly words: Words },
  fixed: Fixed,
  isNamed: (file: string) => boolean,
): Promise<Fixed> {
  const { loaded } = fixed;
  const open = fixed.findings
    .filter(({ at }) => isNamed(at.file))
    .flatMap((problem) => choiceOf(problem, loaded.sources) ?? []);
  const asker = new Asker(resolved, words);
  const asks = resolved.io.ask !== undefined && resolved.options.yes === true;
  const splices = new Map<string, Splice[]>();
  for (const each of open) {
    asker.say(lineOf(fixed, each, words));
    const answer = asks
      ? await asker.ask(words.edit.choice.ask, '', (text) => ({ value: chosen(text, each, words) }))
      : undefined;
    const { file } = each.problem.at;
    if (answer !== undefined) splices.set(file, [...(splices.get(file) ?? []), each.splice(answer)]);
  }
  if (open.length > 0 && !asks) asker.say(words.edit.choice.onTerminal);
  const texts = new Map(fixed.texts);
  let { count } = fixed;
  for (const [file, own] of splices) {
    texts.set(file, applySplices(loaded.sources.get(file)?.text ?? '', own));
    count += own.length;
  }
  if (splices.size === 0) return fixed;
  const after = withTexts(root, loaded, texts);
  return { ...fixed, texts, count, loaded: after, findings: everyFinding(after, resolved.asOf) };
}
