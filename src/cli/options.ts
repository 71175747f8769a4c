import type { Command as Parser } from 'commander';
import type { Words } from '../words/words.ts';

/** Options of every command that reads a data directory. */
export function dataOptions(parser: Parser, { cli }: Words): Parser {
  return parser.option('--data <dir>', cli.options.data).option('--as-of <date>', cli.options.asOf);
}

/** Options of every command that shows a document. */
export function outputOptions(parser: Parser, { cli }: Words): Parser {
  return parser
    .option('--format <name>', cli.options.format)
    .option('-o, --output <file>', cli.options.output)
    .option('--force', cli.options.force)
    .option('--table <name>', cli.options.table)
    .option('--bom', cli.options.bom)
    .option('--digits <kind>', cli.options.digits);
}

/** Options of every command. */
export function commonOptions(parser: Parser, { cli }: Words): Parser {
  return parser.option('--lang <th|en>', cli.options.lang).option('--color <when>', cli.options.color);
}
