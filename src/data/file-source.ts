import { type EvidenceBytes, readEvidence } from './evidence.ts';
import { interruptedSteps, type JournalStep } from './journal.ts';
import { type FileText, type Listing, list, readBelow } from './read.ts';

/** Where the files of a data directory come from: a folder on the disk, or a commit. */
export interface FileSource {
  /** The files in a fixed order; years that are not wanted are not entered. */
  readonly list: (wanted: (year: number) => boolean) => Listing;
  readonly text: (file: string) => FileText;
  /** The bytes of a file of evidence. */
  readonly evidence: (file: string) => EvidenceBytes;
  /** What a change that was interrupted was about, where there is one. */
  readonly interrupted: () => readonly JournalStep[] | 'unreadable' | undefined;
}

/** The files of a folder on the disk. */
export const folderFiles = (root: string): FileSource => ({
  list: (wanted) => list(root, wanted),
  text: (file) => readBelow(root, file),
  evidence: (file) => readEvidence(root, file),
  interrupted: () => interruptedSteps(root),
});
