import type { Words } from '../../words/words.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import type { ResolvedOptions } from '../options.ts';
import { sayTo } from '../start/answerer.ts';

/** What an answer says; a text of its own where it can't be taken, to be said before the question is asked again. */
export type Reading<T> = { readonly value: T } | { readonly problem: string };

/** Asks the person at a terminal, again until an answer can be taken. */
export class Asker {
  readonly #io: ResolvedOptions['io'];
  readonly #words: Words;

  constructor({ io }: ResolvedOptions, words: Words) {
    this.#io = io;
    this.#words = words;
  }

  /** Says a line above the next question. */
  say(text: string): void {
    this.#io.stderr.write(`${text}\n`);
  }

  /**
   * The value of an answer; Enter gives the usual one. What is thrown for a wrong answer is said, and asked again. Throws
   * `RuntimeError` when the person ends the input.
   */
  async ask<T>(question: string, usual: string, read: (answer: string) => Reading<T>): Promise<T> {
    for (;;) {
      const line = await this.#io.ask?.(this.#words.init.ask(question, usual));
      if (line === undefined) {
        this.say('');
        throw new RuntimeError(this.#words.record.stopped);
      }
      const reading = this.#tried(() => read(line.trim().normalize('NFC') || usual));
      if ('value' in reading) return reading.value;
      sayTo(this.#io, reading.problem);
    }
  }

  /** The value of an answer; `undefined` for none, also when the person ends the input. */
  async ifAny<T>(question: string, read: (answer: string) => Reading<T>): Promise<T | undefined> {
    for (;;) {
      const line = (await this.#io.ask?.(this.#words.init.ask(question, '')))?.trim().normalize('NFC');
      if (!line) return undefined;
      const reading = this.#tried(() => read(line));
      if ('value' in reading) return reading.value;
      sayTo(this.#io, reading.problem);
    }
  }

  /** A text, or `undefined` when the person skips it. */
  text(question: string): Promise<string | undefined> {
    return this.ask(question, '', (answer) => ({ value: answer === '' ? undefined : answer }));
  }

  /** The value of an answer that has to be given. */
  required<T>(question: string, usual: string, read: (answer: string) => Reading<T>): Promise<T> {
    return this.ask(question, usual, (answer) =>
      answer === '' ? { problem: this.#words.record.needed } : read(answer),
    );
  }

  /** A text that has to be given. */
  needed(question: string, usual = ''): Promise<string> {
    return this.required(question, usual, (value) => ({ value }));
  }

  #tried<T>(read: () => Reading<T>): Reading<T> {
    try {
      return read();
    } catch (error) {
      if (error instanceof UsageError || error instanceof RuntimeError) return { problem: error.message };
      throw error;
    }
  }
}

const YES: readonly string[] = ['y', 'yes', 'ใช่', 'ทำแล้ว', 'แล้ว'];
const NO: readonly string[] = ['n', 'no', 'ยัง', 'ไม่', 'ไม่ใช่', 'ยังไม่ทำ'];

/** Whether an answer says yes; `undefined` when it says neither. */
export function yesOrNo(answer: string): boolean | undefined {
  const word = answer.toLowerCase();
  return YES.includes(word) ? true : NO.includes(word) ? false : undefined;
}
