import type { FindingWords, Lang } from './catalogue.ts';
import * as en from './en/findings.ts';
import * as th from './th/findings.ts';

/** What findings say, by language: apart from the other words, since a command without findings needs none of it. */
export const FINDING_WORDS: Readonly<Record<Lang, FindingWords>> = { th: th.findings, en: en.findings };
