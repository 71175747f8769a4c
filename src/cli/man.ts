import type { Command as Parser } from 'commander';
import type { Words } from '../words/words.ts';
import { WORDS } from '../words/words.ts';
import type { CommandName } from './commands/index.ts';
import { EXIT } from './exit.ts';
import { type Io, VERSION } from './io.ts';
import { createProgram, loadCommand } from './program.ts';

/** A text for roff: nothing in it is taken for a command, hyphens are those that are typed. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(['.])/gm, '\\&$1');
const quoted = (text: string): string => `"${escaped(text).replaceAll('"', '\\(dq')}"`;
const lines = (text: string): string => escaped(text.trim()).replace(/\n{2,}/g, '\n.PP\n');

const terms = (pairs: readonly (readonly [label: string | number, about: string])[]): string =>
  pairs.map(([label, about]) => `.TP\n.B ${quoted(String(label))}\n${lines(about)}\n`).join('');

async function commandSection(parser: Parser, words: Words, io: Io): Promise<string> {
  await loadCommand(parser, words, io);
  const name = parser.name() as CommandName;
  const help = parser.createHelp();
  const examples = words.cli.examples[name].split('\n');
  return [
    `.SS ${quoted(`ita ${name} ${parser.usage()}`)}\n${lines(words.cli.summaries[name])}\n`,
    terms(help.visibleArguments(parser).map((argument) => [help.argumentTerm(argument), argument.description])),
    terms(help.visibleOptions(parser).map((option) => [help.optionTerm(option), option.description])),
    `.PP\n${lines(words.cli.help.examples)}\n.PP\n.nf\n${examples.map((line) => `    ${escaped(line)}`).join('\n')}\n.fi\n`,
  ].join('');
}

/** The man page in roff, from the words of the help: `ita __man [th|en]`, which the build asks for. */
export async function manPage([lang]: readonly string[], io: Io): Promise<string> {
  const words = WORDS[lang === 'th' ? 'th' : 'en'];
  const { man } = words.start;
  const { commands } = createProgram(words, io);
  const sections = await Promise.all(commands.map((parser) => commandSection(parser, words, io)));
  const section = (title: string, text: string) => `.SH ${quoted(title)}\n${text}`;
  return [
    `.TH ITA 1 "" ${quoted(`ita ${VERSION}`)} ${quoted(man.manual)}\n`,
    section(man.name, `ita \\- ${escaped(words.cli.about)}\n`),
    section(man.synopsis, `.B ita\n${escaped(words.cli.help.programUsage)}\n`),
    section(man.description, `${lines(man.text)}\n`),
    section(man.commands, sections.join('')),
    section(man.exit, terms(Object.entries(man.codes).map(([key, about]) => [EXIT[key as keyof typeof EXIT], about]))),
    section(man.environment, terms(Object.entries(man.variables))),
    section(man.files, terms(Object.entries(man.known))),
  ].join('');
}
