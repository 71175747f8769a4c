/** The licences of the packages whose code is in the program. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { at } from './paths.mjs';

const OF_A_PACKAGE = /^node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/;
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

/** The folders of packages that a bundle was made of, by the files that went into it. */
const packagesIn = ({ inputs }) => [
  ...new Set(
    Object.keys(inputs).flatMap((file) => OF_A_PACKAGE.exec(file.slice(file.indexOf('node_modules/')))?.[0] ?? []),
  ),
];

/** Where a package finds another: beside it, or in a folder above. */
function folderOf(name, from) {
  for (let above = from; ; above = above.slice(0, above.lastIndexOf('/node_modules/'))) {
    const folder = `${above}/node_modules/${name}`;
    if (existsSync(at(folder))) return folder;
    if (!above.includes('/node_modules/'))
      return existsSync(at(`node_modules/${name}`)) ? `node_modules/${name}` : undefined;
  }
}

const manifest = (folder) => JSON.parse(readFileSync(at(`${folder}/package.json`), 'utf8'));

/** Packages with those that they depend on, as some hold the code of these in their own files; types have none. */
function withDependencies(folders) {
  const all = new Set(folders);
  for (const folder of all) {
    for (const name of Object.keys(manifest(folder).dependencies ?? {})) {
      const found = name.startsWith('@types/') ? undefined : folderOf(name, folder);
      if (found) all.add(found);
    }
  }
  return [...all].sort();
}

/** Name, version and licence of each package, and the text of its licence. Throws for a package without one. */
export function licencesOf(metafile) {
  const parts = withDependencies([...packagesIn(metafile), 'node_modules/@fontsource/sarabun']).map((folder) => {
    const { name, version, license } = manifest(folder);
    const files = readdirSync(at(folder))
      .filter((file) => LICENCE_FILE.test(file))
      .sort();
    if (files.length === 0) throw new Error(`${name} has no text of its licence (${license})`);
    const texts = files.map((file) => readFileSync(at(`${folder}/${file}`), 'utf8').trim());
    return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
  });
  const line = `\n${'-'.repeat(80)}\n\n`;
  return `The code of these packages is in the program, or in a package that is; the fonts travel with public pages.\n${line}${parts.join(line)}`;
}
