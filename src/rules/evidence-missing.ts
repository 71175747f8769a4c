import { type AnyFinding, finding } from '../model/finding.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { looksAlike } from '../text/compared.ts';
import { nearFiles } from './near-file.ts';

function* references(register: Register): Generator<{ file: string; at: Pointer }> {
  for (const year of register.years) {
    const evidence = year.reports.flatMap((report) => report.entries).flatMap((entry) => entry.evidence);
    const addresses = year.assignments.flatMap((assignment) => assignment.addresses);
    const entered = [...addresses, ...addresses.flatMap(({ twins }) => twins)];
    for (const { file, at } of [...year.assignments, ...entered, ...year.publications, ...evidence]) {
      if (file !== undefined) yield { file, at: within(at, 'file') };
    }
  }
}

/** The path without `.`, `..` and doubled `/`; `undefined` when it leads out of the data directory. */
export function insideData(file: string): string | undefined {
  if (/^([/\\]|[A-Za-z]:)/.test(file)) return undefined;
  const parts: string[] = [];
  for (const part of file.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** `evidence-missing`: a file named as evidence, or as published, that is not below the data directory, or a link out of it. */
export function evidenceMissing(register: Register): AnyFinding[] {
  const { otherFiles, linksOut } = register;
  const inside = (path: string | undefined) => (path !== undefined && linksOut?.has(path) ? undefined : path);
  const absent = [...references(register)]
    .map(({ file, at }) => ({ file, at, path: inside(insideData(file)) }))
    .filter(({ path }) => path === undefined || !otherFiles.has(path));
  const near = nearFiles(new Set(absent.flatMap(({ path }) => path ?? [])), otherFiles);
  return absent.map(({ file, at, path }) => {
    const meant = path === undefined ? undefined : near.get(path);
    const args = { file, outside: path === undefined };
    if (meant === undefined) return finding('evidence-missing', at, args);
    const alike = looksAlike(path ?? file, meant) && { alike: true as const };
    return finding('evidence-missing', at, { ...args, near: meant, ...alike });
  });
}
