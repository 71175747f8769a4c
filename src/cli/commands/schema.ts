import { readShipped, shippedSchemas } from '../../data/shipped.ts';
import { nearOnes } from '../../text/near-miss.ts';
import type { Command } from '../command.ts';
import { EXIT, RuntimeError } from '../exit.ts';
import { put } from '../output.ts';

/** `ita schema [NAME]`: one JSON Schema; without a name, the names. */
export const command: Command = {
  configure(parser, words) {
    parser.argument('[name]', words.cli.schema.name).option('-o, --output <file>', words.cli.options.output);
    parser.option('--force', words.cli.options.force);
  },
  run(resolved, [name]) {
    const names = shippedSchemas();
    if (name === undefined) put(resolved, resolved.words, `${names.join('\n')}\n`);
    else {
      if (!names.includes(name)) throw new RuntimeError(resolved.words.cli.noSuch(name, ...nearOnes(name, names)));
      put(resolved, resolved.words, readShipped(`schemas/${name}.schema.json`));
    }
    return EXIT.fine;
  },
};
