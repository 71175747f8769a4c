import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getAsset, isSea } from 'node:sea';
import { fileURLToPath } from 'node:url';
import { compareText } from '../model/order.ts';

/** The folder of the program itself: the nearest one upward that holds `schemas/`, both built and from source. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'schemas')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** Files that ship with the program, by their paths below it with `/`: beside it, or inside it where it is one file. */
interface Shipped {
  /** All of them. */
  readonly files: () => readonly string[];
  /** The names in a folder. */
  readonly names: (folder: string) => readonly string[];
  readonly bytes: (file: string) => Uint8Array | undefined;
}

/** All files below a folder, or the file itself; none when it is not there. */
function below(root: string, path: string): string[] {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats ? [path] : [];
  return readdirSync(join(root, path)).flatMap((name) => below(root, `${path}/${name}`));
}

const onDisk: Shipped = {
  files() {
    const root = packageRoot();
    const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
    return ['package.json', ...files].flatMap((path) => below(root, path));
  },
  names: (folder) => readdirSync(join(packageRoot(), folder)),
  bytes(file) {
    const path = join(packageRoot(), file);
    return existsSync(path) ? readFileSync(path) : undefined;
  },
};

/** Where the files of a single executable are listed: this version of Node can't list them itself. */
const INDEX = 'index.json';

const filesInside = (): string[] => JSON.parse(getAsset(INDEX, 'utf8')) as string[];

const inside: Shipped = {
  files: filesInside,
  names: (folder) => filesInside().flatMap((file) => (dirname(file) === folder ? file.slice(folder.length + 1) : [])),
  bytes: (file) => (filesInside().includes(file) ? new Uint8Array(getAsset(file)) : undefined),
};

const shipped: Shipped = isSea() ? inside : onDisk;

/** The bytes of a file that ships with the program, from the first of its places that has it. */
export function readShippedBytes(...places: readonly string[]): Uint8Array {
  for (const place of places) {
    const bytes = shipped.bytes(place);
    if (bytes !== undefined) return bytes;
  }
  throw new Error(`not shipped: ${places.join(', ')}`);
}

/** Everything that ships with the program, as `package.json` lists it, in order of path. */
export const shippedFiles = (): { readonly file: string; readonly bytes: Uint8Array }[] =>
  shipped
    .files()
    .toSorted(compareText)
    .map((file) => ({ file, bytes: readShippedBytes(file) }));

/** A text that ships with the program, such as `docs/codes/unknown-step.md`. */
export const readShipped = (file: string): string => Buffer.from(readShippedBytes(file)).toString('utf8');

/** The names of the schemas that ship: of files (`report`), and of JSON output (`output/month`). */
export function shippedSchemas(): string[] {
  const names = (folder: string) =>
    shipped
      .names(`schemas${folder}`)
      .filter((name) => name.endsWith('.schema.json'))
      .map((name) => `${folder}/${name.replace('.schema.json', '')}`.slice(1));
  return [...names(''), ...names('/output')].sort();
}
