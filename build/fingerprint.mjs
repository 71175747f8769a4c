/** What a build is made of, so that a build of other sources can be told from one of these. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { at } from './paths.mjs';

const SOURCES = ['src', 'schemas', 'bin', 'build', 'build.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const isGenerated = (path) => path.includes('/generated/');

/** A hash of all that the build reads, by path and content; times play no part, as a clone has none of its own. */
export function fingerprint() {
  const files = SOURCES.flatMap((path) =>
    statSync(at(path)).isDirectory()
      ? readdirSync(at(path), { recursive: true }).map((name) => `${path}/${name}`)
      : path,
  );
  const hash = createHash('sha256');
  for (const path of files.map((file) => file.replaceAll('\\', '/')).sort()) {
    if (isGenerated(path) || statSync(at(path)).isDirectory()) continue;
    hash
      .update(`${path}\0`)
      .update(readFileSync(at(path)))
      .update('\0');
  }
  return hash.digest('hex');
}
