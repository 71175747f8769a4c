import type { Command as Parser } from 'commander';
import { nearMiss } from '../text/near-miss.ts';
import { pad, widest } from '../text/width.ts';
import { wrap } from '../render/wrap.ts';
import type { Words } from '../words/words.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT, UsageError } from './exit.ts';
import { helpWords } from './generated/help-words.ts';
import type { Io } from './io.ts';
import { loadCommand } from './program.ts';

type Pairs = readonly (readonly [term: string, about: string])[];

const pairsOf = (lines: readonly string[]): Pairs =>
  lines.map((line) => {
    const [term = '', about = ''] = line.split(/: (.*)/s);
    return [term, about] as const;
  });

/** What `ita help` tells besides the commands. */
export const TOPICS = {
  'exit-codes': ({ start: { man } }: Words): Pairs =>
    Object.entries(man.codes).map(([key, about]) => [String(EXIT[key as keyof typeof EXIT]), about]),
  formats: ({ cli: { topics } }: Words): Pairs => pairsOf(topics.formats),
  environment: ({ start: { man } }: Words): Pairs => Object.entries(man.variables),
  dates: ({ cli: { topics } }: Words): Pairs => pairsOf(topics.dates),
} as const;

function topicText(pairs: Pairs, columns: number): string {
  const indent = widest(pairs.map(([term]) => term)) + 4;
  return pairs
    .map(([term, about]) => {
      const lines = wrap(about, Math.max(20, columns - indent), helpWords);
      return lines.map((line, index) => `${pad(index === 0 ? `  ${term}` : '', indent)}${line}\n`).join('');
    })
    .join('');
}

/** Shows the help of a command, or of a topic; of the program when none is named. Throws `UsageError` for what is neither. */
export async function showHelp(program: Parser, topic: string | undefined, words: Words, io: Io): Promise<void> {
  if (topic === undefined || topic === 'help') return program.help();
  const parser = program.commands.find((each) => each.name() === topic && Object.hasOwn(COMMANDS, topic));
  if (parser) {
    await loadCommand(parser, words, io);
    parser.help();
  }
  if (Object.hasOwn(TOPICS, topic)) {
    const pairs = TOPICS[topic as keyof typeof TOPICS](words);
    io.stdout.write(topicText(pairs, io.stdout.columns ?? 100));
    return;
  }
  const known = [...Object.keys(COMMANDS), ...Object.keys(TOPICS)];
  throw new UsageError(`${words.cli.unknownTopic(topic, nearMiss(topic, known))}\n${words.cli.seeHelp('ita --help')}`);
}
