import { TODO } from '../../model/todo.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import type { ResolvedOptions } from '../options.ts';
import { type Answerer, answererOf } from './answerer.ts';
import { type Answers, kindOf, type Question, QUESTIONS, type QuestionName } from './questions.ts';

type Draft = Partial<Record<QuestionName, string>>;

/** The name of the option as it is typed. */
const long = ({ option = '' }: Question): string => option.split(' ')[0] ?? '';

/** Asks the questions of `ita init`, and gathers what is wrong or missing where nobody can be asked again. */
class Interview {
  readonly answers: Draft;
  readonly wrong: string[] = [];
  readonly missing: string[] = [];
  readonly #resolved: ResolvedOptions;
  readonly #answerer: Answerer | undefined;

  constructor(resolved: ResolvedOptions, answerer: Answerer | undefined, known: Draft) {
    this.#resolved = resolved;
    this.#answerer = answerer;
    this.answers = { ...known };
  }

  get #words() {
    return this.#resolved.words.init;
  }

  #say(text: string): void {
    this.#answerer?.say(text);
  }

  async #line(question: string): Promise<string | undefined> {
    const line = await this.#answerer?.ask(question);
    if (line === undefined && this.#answerer?.isPerson) {
      this.#say('');
      throw new RuntimeError(this.#words.stopped);
    }
    return line?.trim().normalize('NFC');
  }

  /** An answer of one line, or of several up to an empty one where it is a list and its first line names one thing. */
  async #typed(question: Question, usual: string): Promise<string | undefined> {
    const first = await this.#line(this.#words.ask(this.#words.questions[question.name], usual));
    if (!question.isList || first === undefined || first === '' || /[,;]/.test(first)) return first;
    const lines = [first];
    for (;;) {
      const line = await this.#line(this.#words.more);
      if (line === undefined || line === '') return lines.join(', ');
      lines.push(line);
    }
  }

  /** The value of an answer. Of a person's, the part that is wrong is named and asked for again. */
  async #understood(question: Question, answer: string): Promise<string | undefined> {
    let typed = answer;
    while (typed !== '') {
      const reading = question.read(typed, this.answers, this.#words);
      if ('value' in reading) return reading.value;
      const { problem, part } = reading;
      if (!this.#answerer?.isPerson) {
        this.wrong.push(this.#words.wrong(long(question), typed, problem));
        return typed;
      }
      this.#say(problem);
      if (!part) return undefined;
      const again = (await this.#line(this.#words.instead(typed.slice(part.start, part.end)))) || part.instead;
      typed = typed.slice(0, part.start) + again + typed.slice(part.end);
    }
    return typed;
  }

  /** Asks until there is an answer; `undefined` when the lines are at their end. */
  async #asked(question: Question): Promise<string | undefined> {
    const usual = this.answers[question.name] || question.usual(this.answers, this.#resolved);
    if (question.part) this.#say(`\n${this.#words.parts[question.part]}`);
    for (const line of question.shown?.(this.answers, this.#words) ?? []) this.#say(line);
    for (;;) {
      const typed = await this.#typed(question, usual ?? '');
      if (typed === undefined) return undefined;
      const value = typed === '' && usual === '' ? '' : await this.#understood(question, typed || (usual ?? ''));
      if (value !== undefined && (value !== '' || usual !== undefined)) return value;
      if (value === '') {
        if (!this.#answerer?.isPerson) return undefined;
        this.#say(this.#words.known.text);
      }
    }
  }

  #unasked(question: Question): string {
    const usual = question.usual(this.answers, this.#resolved);
    if (usual === undefined && this.#resolved.options.yes !== true) this.missing.push(long(question));
    if (usual === undefined && this.#resolved.options.yes === true) {
      return question.name === 'kind' ? kindOf(this.answers) : TODO;
    }
    const reading = usual ? question.read(usual, this.answers, this.#words) : undefined;
    return reading && 'value' in reading ? reading.value : (usual ?? '');
  }

  /** Puts one question, unless an option has answered it. */
  async put(question: Question): Promise<void> {
    const { name } = question;
    const option = this.#resolved.options[name];
    const isAsked = question.asked?.(this.answers) ?? true;
    if (option !== undefined) {
      if (!isAsked && name !== 'kind') this.wrong.push(this.#words.notWith(long(question)));
      const value = await this.#understood(question, String(option).trim().normalize('NFC'));
      if (value) {
        this.answers[name] = value;
        return;
      }
    }
    const canAsk = this.#answerer?.hasMore() && isAsked && !question.onlyOption;
    this.answers[name] = (canAsk ? await this.#asked(question) : undefined) ?? this.#unasked(question);
  }
}

/**
 * The answers to every question: from options, else from the person at the terminal or the lines of a pipe, else the usual
 * ones. Throws a `UsageError` that names all that is missing or wrong, where nobody can be asked again. `known`: the answers
 * so far, when questions are put a second time; an empty answer keeps the one before.
 */
export async function gatherAnswers(
  resolved: ResolvedOptions,
  questions: readonly Question[] = QUESTIONS,
  known: Draft = {},
): Promise<Answers> {
  const { init } = resolved.words;
  const answerer = await answererOf(resolved);
  if (answerer?.isPerson && questions === QUESTIONS) answerer.say(init.howToAnswer);
  const interview = new Interview(resolved, answerer, known);
  for (const question of questions) await interview.put(question);
  const { wrong, missing, answers } = interview;
  if (missing.length > 0) wrong.push(init.missing(missing.join(' ')));
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  return answers as Answers;
}
