import { readShipped, shippedSchemas } from '../../data/read.ts';
import { nearMiss } from '../../model/near-miss.ts';
import type { Command } from '../command.ts';
import { EXIT, Trouble } from '../exit.ts';
import { put } from '../output.ts';

/** `ita schema [NAME]`: one JSON Schema; without a name, the names. */
export const command: Command = {
  configure(parser, words) {
    parser.argument('[name]', words.cli.schema.name).option('-o, --output <file>', words.cli.options.output);
    parser.option('--force', words.cli.options.force);
  },
  run(settled, [name]) {
    const names = shippedSchemas();
    if (name === undefined) put(settled, settled.words, `${names.join('\n')}\n`);
    else {
      if (!names.includes(name)) throw new Trouble(settled.words.cli.noSuch(name, nearMiss(name, names)));
      put(settled, settled.words, readShipped(`schemas/${name}.schema.json`));
    }
    return EXIT.fine;
  },
};
