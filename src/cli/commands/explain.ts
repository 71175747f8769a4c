import { readShipped } from '../../data/shipped.ts';
import { CODES } from '../../model/codes.ts';
import type { Code } from '../../model/code-args.ts';
import { nearOnes } from '../../text/near-miss.ts';
import { WORDS } from '../../words/words.ts';
import type { Command } from '../command.ts';
import { EXIT, RuntimeError } from '../exit.ts';
import { put } from '../output.ts';

/** `ita explain CODE`: the page of a code; without one, the list of all codes. */
export const command: Command = {
  configure(parser, words) {
    parser.argument('[code]', words.cli.explain.code);
  },
  run(resolved, [code]) {
    const words = WORDS[resolved.lang ?? 'th'];
    if (code === undefined) {
      const width = Math.max(...Object.keys(CODES).map((name) => name.length));
      const line = ([name, { severity }]: [string, { severity: string }]) =>
        `${name.padEnd(width)}  ${severity.padEnd(7)}  ${words.titles[name as Code]}\n`;
      put(resolved, words, Object.entries(CODES).map(line).join(''));
      return EXIT.fine;
    }
    if (!Object.hasOwn(CODES, code))
      throw new RuntimeError(words.cli.noSuch(code, ...nearOnes(code, Object.keys(CODES))));
    put(resolved, words, readShipped(`docs/codes/${words.lang === 'th' ? 'th/' : ''}${code}.md`));
    return EXIT.fine;
  },
};
