import { TODO } from '../../model/todo.ts';
import { toArabicDigits } from '../../text/thai-text.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import type { ResolvedOptions } from '../options.ts';
import { type Answers, kindOf, type Question, QUESTIONS, type QuestionName, type SomeAnswers } from './questions.ts';

const ABOUT_NUMBERS: readonly QuestionName[] = ['year', 'staff', 'items', 'lastScore'];

const tidy = (name: QuestionName, text: string): string => {
  const trimmed = text.trim().normalize('NFC');
  return ABOUT_NUMBERS.includes(name) ? toArabicDigits(trimmed) : trimmed;
};

const long = (question: Question): string => question.option.split(' ')[0] ?? '';

function checked(
  question: Question,
  answer: string,
  answers: SomeAnswers,
  { words }: ResolvedOptions,
): string | undefined {
  const problem = question.problem(answer, answers, words.start.known);
  return problem === undefined ? undefined : words.start.init.wrong(long(question), answer, problem);
}

async function ask(question: Question, answers: SomeAnswers, resolved: ResolvedOptions): Promise<string> {
  const { io, words } = resolved;
  const usual = question.usual(answers, resolved) ?? '';
  for (;;) {
    const line = await io.ask?.(words.start.init.ask(words.start.questions[question.name], usual));
    if (line === undefined) {
      io.stderr.write('\n');
      throw new RuntimeError(words.start.init.stopped);
    }
    const answer = tidy(question.name, line) || usual;
    const problem = checked(question, answer, answers, resolved);
    if (problem === undefined) return answer;
    io.stderr.write(`${problem}\n`);
  }
}

/** The answer that `--yes` takes where nothing is usual: a text to be written later, or the kind told by the name. */
const unknownAnswer = (name: QuestionName, answers: SomeAnswers): string => (name === 'kind' ? kindOf(answers) : TODO);

/**
 * The answers to every question: from options, else asked on a terminal, else the usual ones. Without a terminal and
 * without `--yes`, what only a person knows must be given: throws a `UsageError` that names what is missing.
 */
export async function gatherAnswers(resolved: ResolvedOptions): Promise<Answers> {
  const { options, io, words } = resolved;
  const answers: Partial<Record<QuestionName, string>> = {};
  const missing: string[] = [];
  for (const question of QUESTIONS) {
    const { name } = question;
    if (options[name] !== undefined) {
      answers[name] = tidy(name, String(options[name]));
      const problem = checked(question, answers[name], answers, resolved);
      if (problem !== undefined) throw new UsageError(problem);
    } else if (options.yes !== true && io.ask) answers[name] = await ask(question, answers, resolved);
    else {
      const usual = question.usual(answers, resolved);
      if (usual === undefined && options.yes !== true) missing.push(long(question));
      answers[name] = usual ?? unknownAnswer(name, answers);
    }
  }
  if (missing.length > 0) throw new UsageError(words.start.init.missing(missing.join(' ')));
  return answers as Answers;
}
