import { readEvidence } from '../../data/evidence.ts';
import { type EvidenceText, evidenceText } from '../../data/evidence-text.ts';
import { isPublishable } from '../../views/public/evidence-files.ts';
import type { PublishWords } from '../../words/catalogue.ts';

/** A file of evidence that may lie beside the pages. */
export interface EvidenceFile {
  /** Path below the data directory. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What it says, where that can be read. */
  readonly said?: EvidenceText;
}

/** Evidence that is given away, and what is not with its reason. */
export interface Gathered {
  readonly files: readonly EvidenceFile[];
  readonly withheld: readonly { readonly file: string; readonly reason: keyof PublishWords['cli']['reasons'] }[];
}

/** Reads the files that pages speak of, as far as they lie in the data directory and may be given away. */
export function gatherEvidence(root: string, wanted: readonly string[]): Gathered {
  const files: EvidenceFile[] = [];
  const withheld: Gathered['withheld'][number][] = [];
  for (const file of wanted) {
    const read = isPublishable(file) ? readEvidence(root, file) : ({ problem: 'not-public' } as const);
    if ('problem' in read) withheld.push({ file, reason: read.problem });
    else {
      const said = evidenceText(file, read.bytes);
      files.push({ file, bytes: read.bytes, ...(said && { said }) });
    }
  }
  return { files, withheld };
}
