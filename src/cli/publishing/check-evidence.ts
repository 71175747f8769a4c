import { join } from 'node:path';
import { withEvidenceChecked } from '../../data/edit/evidence-checked.ts';
import { evidenceHash } from '../../data/evidence-checks.ts';
import { readText } from '../../data/read.ts';
import type { EvidenceCheck } from '../../model/register.ts';
import { writeChanges } from '../editing/write-changes.ts';
import { EXIT, type ExitCode, RuntimeError, UsageError } from '../exit.ts';
import type { Opened } from '../open.ts';
import type { ResolvedOptions } from '../options.ts';
import type { EvidenceFile } from './evidence.ts';

const ITA = 'ita.yaml';

/** Evidence that can't be searched as a whole and that nobody has looked through as it is now. */
export function uncheckedEvidence(
  files: readonly EvidenceFile[],
  checks: readonly EvidenceCheck[] = [],
): EvidenceFile[] {
  const known = new Map(checks.map(({ file, sha256 }) => [file, sha256]));
  return files.filter(({ file, bytes, said }) => !said?.complete && known.get(file) !== evidenceHash(bytes));
}

function record(
  resolved: ResolvedOptions,
  root: string,
  words: Opened['words'],
  known: readonly EvidenceCheck[],
  check: EvidenceCheck,
): void {
  const path = join(root, ITA);
  const read = readText(path);
  const before = 'text' in read ? read.text : undefined;
  const after = before === undefined ? undefined : withEvidenceChecked(before, known, check);
  if (after === undefined) throw new RuntimeError(words.edit.cannotEdit(ITA));
  writeChanges(resolved, root, words, [{ path, before, after }]);
}

/**
 * Asks about each file of evidence that is still to be looked through, and records every yes at once. Throws
 * `UsageError` when nobody is there to answer. Gives an error while a file is left.
 */
export async function checkEvidence(
  resolved: ResolvedOptions,
  { root, register, words }: Pick<Opened, 'root' | 'register' | 'words'>,
  unchecked: readonly EvidenceFile[],
): Promise<ExitCode> {
  const { io } = resolved;
  const { cli } = words.publish;
  if (!io.ask) throw new UsageError(cli.noTerminal(unchecked.map(({ file }) => file).join(' ')));
  const known = [...(register.settings.evidenceChecked ?? [])];
  let recorded = 0;
  for (const { file, bytes } of unchecked) {
    const sha256 = evidenceHash(bytes);
    io.stderr.write(`${cli.checkFile(join(root, file), bytes.length, sha256)}\n`);
    const answer = await io.ask(cli.checkQuestion);
    if (answer === undefined) break;
    if (!/^(?:y|yes|ใช่)$/i.test(answer.trim())) continue;
    const check = { file, sha256 };
    record(resolved, root, words, known, check);
    const index = known.findIndex((other) => other.file === file);
    known.splice(index < 0 ? known.length : index, 1, check);
    recorded += 1;
  }
  const left = unchecked.length - recorded;
  io.stderr.write(`${cli.checked(recorded, left)}\n`);
  return left > 0 ? EXIT.findings : EXIT.fine;
}
