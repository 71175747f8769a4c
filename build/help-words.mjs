/** Where words end in the texts of the help: they are known when the program is built, so that no help has to look for them. */
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { at } from './paths.mjs';

/** What the help is made of. */
const HELP = `
export { TOPICS } from './src/cli/help.ts';
export { createProgram, loadCommand } from './src/cli/program.ts';
export { phrases, wholeWords } from './src/render/wrap.ts';
export { width } from './src/text/width.ts';
export { WORDS } from './src/words/words.ts';
`;

/** Columns that a text has at least, in the help of a command and in that of a topic. */
const NARROWEST = { command: 30, topic: 20 };

/** The exports of a module, bundled and run. */
async function run(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: at('.'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    define: { 'import.meta.url': '""' },
    logLevel: 'warning',
  });
  const module = { exports: {} };
  runInThisContext(`(function(module, require) {${outputFiles[0].text}\n})`)(module, createRequire(import.meta.url));
  return module.exports;
}

const lengths = (words) => words.map(({ length }) => length).join(' ');

/** The source of the module that tells the whole words of phrases. */
export const helpWordsSource = (phrases) => `// Generated from the help by build.mjs.
/** By phrase of the Thai help that a line can end in, how long its words are. */
const LENGTHS: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(phrases.map((words) => [words.join(''), lengths(words)])))};

/** The whole words of such a phrase. */
export function helpWords(phrase: string): string[] | undefined {
  if (!Object.hasOwn(LENGTHS, phrase)) return undefined;
  let at = 0;
  return LENGTHS[phrase]?.split(' ').map((length) => phrase.slice(at, (at += Number(length))));
}
`;

/** The whole words of each phrase of the Thai help that a line can end in. */
export async function helpPhrases() {
  const { TOPICS, createProgram, loadCommand, phrases, width, wholeWords, WORDS } = await run(HELP);
  /** The phrases of texts that a line can end in. */
  const endingLines = (texts, narrowest) =>
    texts
      .flatMap((text) => text.split('\n'))
      .map(phrases)
      .flatMap((all) => all.filter((_, index) => width(all.slice(0, index + 1).join('')) > narrowest));
  const io = { stdout: { write: () => undefined } };
  const program = createProgram(WORDS.th, io);
  for (const parser of program.commands) await loadCommand(parser, WORDS.th, io);
  const texts = [program, ...program.commands].flatMap((parser) => [
    parser.description(),
    ...[...parser.options, ...parser.registeredArguments].map(({ description }) => description),
  ]);
  const topics = Object.values(TOPICS).flatMap((topic) => topic(WORDS.th).map(([, about]) => about));
  const all = new Set([...endingLines(texts, NARROWEST.command), ...endingLines(topics, NARROWEST.topic)]);
  return [...all]
    .filter((phrase) => /[\u0e00-\u0e7f]/.test(phrase))
    .sort()
    .map(wholeWords);
}
