import { readyView } from '../../views/ready.ts';
import { RuntimeError } from '../exit.ts';
import { placeIn } from '../place-in.ts';
import { ofTwoYears } from '../two-years.ts';

/** `ita ready [--year Y] [--item O42]`: which disclosure items are ready; the pair needs the year before too. */
export const command = ofTwoYears({
  options: (parser, { cli }) => parser.option('--item <item>', cli.ready.item),
  asked: ({ options: { item } }) => (item === undefined ? {} : { item: String(item).toUpperCase() }),
  document(opened, question: { readonly year: number; readonly item?: string }, context) {
    const { register, words } = opened;
    const document = readyView(register, { ...question, place: placeIn(opened) }, words, context);
    if (!document) throw new RuntimeError(words.cli.ready.noItem(question.item ?? '', String(question.year)));
    return document;
  },
});
