import { wrap } from '../../render/wrap.ts';
import { width } from '../../text/width.ts';
import type { Io, Sink } from '../io.ts';
import type { ResolvedOptions } from '../options.ts';

/** Somebody who answers: a person, who can be asked again, or lines that were written before. */
export interface Answerer {
  /** The answer to a question that is printed before it; `undefined` when there are no more. */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly say: (text: string) => void;
  readonly isPerson: boolean;
  readonly hasMore: () => boolean;
}

/** Columns of a terminal that does not say how many it has. */
const USUAL_COLUMNS = 80;
const columnsOf = ({ columns = USUAL_COLUMNS }: Sink): number => columns;
/** What follows a question that takes so much of the line that no room is left for the answer. */
const PROMPT = '> ';

/** Lines of a text that end at words, each as far from the edge as the text was. */
function wrapped(text: string, columns: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  return wrap(text.trim(), columns - indent.length).map((line) => indent + line);
}

/** Says lines to a person, ended at words where the terminal is too narrow. */
export function sayTo({ stderr }: Io, text: string): void {
  const lines = text.split('\n').flatMap((line) => (line === '' ? [''] : wrapped(line, columnsOf(stderr))));
  stderr.write(`${lines.join('\n')}\n`);
}

function personAt(io: Io, ask: NonNullable<Io['ask']>): Answerer {
  const columns = columnsOf(io.stderr);
  const say = (text: string) => sayTo(io, text);
  return {
    ask: (question) => {
      if (width(question) * 2 <= columns) return ask(question);
      say(question);
      return ask(PROMPT);
    },
    ...{ say, isPerson: true, hasMore: () => true },
  };
}

function linesOf(io: Io, lines: string[]): Answerer {
  const say = (text: string) => io.stderr.write(`${text}\n`);
  const ask = (question: string) => {
    const line = lines.shift();
    if (line !== undefined) say(question + line);
    return Promise.resolve(line);
  };
  return { ask, say, isPerson: false, hasMore: () => lines.length > 0 };
}

/** The person at the terminal; else, where no option names the agency, the lines of a pipe. `--yes`: nobody. */
export async function answererOf({ io, options }: ResolvedOptions): Promise<Answerer | undefined> {
  if (options.yes === true) return undefined;
  if (io.ask) return personAt(io, io.ask);
  return options.name === undefined && io.piped ? linesOf(io, [...(await io.piped())]) : undefined;
}
