import type { StartingAgency } from '../../data/scaffold/directory.ts';
import type { Code } from '../../model/code-args.ts';
import type { LocatedFinding } from '../../model/finding.ts';
import type { ResolvedOptions } from '../options.ts';
import { Asker, yesOrNo } from '../recording/asker.ts';
import { gatherAnswers } from './answers.ts';
import { sayTo } from './answerer.ts';
import { checkBefore } from './check-before.ts';
import { newAgency } from './new-agency.ts';
import { type Answers, QUESTIONS, type QuestionName } from './questions.ts';

/** What may be found in scores that were typed. */
const ABOUT_SCORES: readonly Code[] = ['score-contradicts-sum', 'score-not-in-year'];
const SCORE_QUESTIONS: readonly QuestionName[] = ['lastScore', 'instruments', 'eitParts', 'indicators'];

/** Whether the person says that scores which contradict each other are as they were announced. */
async function areAsAnnounced(resolved: ResolvedOptions): Promise<boolean> {
  const { init, record } = resolved.words;
  return new Asker(resolved, resolved.words).ask(init.asAnnounced, '', (answer) => {
    const said = yesOrNo(answer);
    return said === undefined
      ? { problem: answer === '' ? record.needed : record.notYesOrNo(answer) }
      : { value: said };
  });
}

/**
 * The files of a new directory, checked as if they lay there already. Scores that contradict each other are said; a person
 * may give them again. Throws `UsageError` for what would be an error.
 */
export async function checkedStart(
  resolved: ResolvedOptions,
  answers: Answers,
  schemas: ReadonlyMap<string, string>,
): Promise<{ readonly start: StartingAgency; readonly files: ReadonlyMap<string, string> }> {
  const { startingFiles } = await import('../../data/scaffold/directory.ts');
  const { wordingOf } = await import('../../words/finding-words.ts');
  const { io, words, options } = resolved;
  const said = (problem: LocatedFinding) => `  ${wordingOf(problem, words.lang).message}`;
  let known = answers;
  for (;;) {
    const start = newAgency(known);
    const files = startingFiles(start, schemas);
    const doubts = checkBefore(resolved, undefined, files, words).filter(({ code }) => ABOUT_SCORES.includes(code));
    if (doubts.length === 0) return { start, files };
    sayTo(io, [words.init.doubt, ...doubts.map(said)].join('\n'));
    if (options.yes === true || !io.ask || (await areAsAnnounced(resolved))) return { start, files };
    const again = QUESTIONS.filter(({ name }) => SCORE_QUESTIONS.includes(name));
    known = await gatherAnswers({ ...resolved, options: {} }, again, known);
  }
}
