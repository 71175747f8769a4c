import { type AnyFinding, finding } from '../model/finding.ts';
import { nearMiss } from '../model/near-miss.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

function* references(register: Register): Generator<{ file: string; at: Pointer }> {
  for (const year of register.years) {
    const evidence = year.reports.flatMap((report) => report.entries).flatMap((entry) => entry.evidence);
    for (const { file, at } of [...year.assignments, ...year.publications, ...evidence]) {
      if (file !== undefined) yield { file, at: within(at, 'file') };
    }
  }
}

/** The path without `.`, `..` and doubled `/`; `undefined` when it leads out of the data directory. */
function resolve(file: string): string | undefined {
  if (/^([/\\]|[A-Za-z]:)/.test(file)) return undefined;
  const parts: string[] = [];
  for (const part of file.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);
const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
const folded = (file: string) => file.normalize('NFC').toLowerCase();

function groupBy(files: Iterable<string>, key: (file: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const group = groups.get(key(file));
    if (group) group.push(file);
    else groups.set(key(file), [file]);
  }
  return groups;
}

/**
 * `evidence-missing`: a file named as evidence, or as published, that is not below the data directory. Its near miss is
 * the file that differs by case only, else a like name in the same folder, else the one file of that name elsewhere.
 */
export function evidenceMissing(register: Register): AnyFinding[] {
  const byFolded = groupBy(register.otherFiles, folded);
  const byFolder = groupBy(register.otherFiles, folderOf);
  const byName = groupBy(register.otherFiles, nameOf);
  const nearOf = (file: string): string | undefined => {
    const neighbours = (byFolder.get(folderOf(file)) ?? []).map(nameOf);
    const neighbour = nearMiss(nameOf(file), neighbours);
    const sameName = byName.get(nameOf(file)) ?? [];
    return (
      byFolded.get(folded(file))?.[0] ??
      (neighbour === undefined ? undefined : folderOf(file) + neighbour) ??
      (sameName.length === 1 ? sameName[0] : undefined)
    );
  };
  const findings: AnyFinding[] = [];
  for (const { file, at } of references(register)) {
    const resolved = resolve(file);
    if (resolved !== undefined && register.otherFiles.has(resolved)) continue;
    const near = resolved === undefined ? undefined : nearOf(resolved);
    const args = { file, outside: resolved === undefined };
    findings.push(finding('evidence-missing', at, near === undefined ? args : { ...args, near }));
  }
  return findings;
}
