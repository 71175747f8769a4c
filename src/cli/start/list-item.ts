import type { FileKind } from '../../model/register.ts';
import { appendItem } from '../../data/scaffold/append.ts';
import { modeline } from '../../data/scaffold/modeline.ts';
import { type Mapping, yamlText } from '../../data/scaffold/yaml.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import type { Made, Scene } from './scaffold.ts';

const ID = /^[a-z][a-z0-9-]{0,39}$/;

/** Throws unless an id has the form of one and is not taken yet. */
export function checkId({ words }: Scene, id: string, taken: readonly string[]): void {
  if (!ID.test(id)) throw new UsageError(words.start.cannot.form(id));
  if (taken.includes(id)) throw new RuntimeError(words.start.cannot.taken(id));
}

/** A list file with one more item at its end, or a new one that holds it alone. Throws `RuntimeError` when it is broken. */
export function withItem(scene: Scene, file: string, kind: FileKind, item: Mapping): Made {
  const { loaded, words, textOf, schemas } = scene;
  if (loaded.register.broken.some((broken) => broken.file === file))
    throw new RuntimeError(words.start.cannot.broken(file));
  const before = textOf(file);
  const text =
    before === undefined ? yamlText(modeline(file, kind, schemas), { [kind]: [item] }) : appendItem(before, kind, item);
  if (text === undefined) throw new RuntimeError(words.start.cannot.append(file));
  return { texts: new Map([[file, text]]) };
}
