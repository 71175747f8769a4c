import { wordingOf } from '../../words/finding-words.ts';
import { jsonText } from '../json.ts';
import { fingerprints } from './fingerprint.ts';
import type { FindingsWriter } from './options.ts';

const SEVERITIES = { error: 'major', warning: 'minor' } as const;

/** Findings as a Code Quality report of GitLab, which shows them in a merge request; paths begin at the top of the repository. */
export const gitlabQuality: FindingsWriter = (findings, { lang, words, prefix }) => {
  const names = fingerprints(findings);
  const entries = findings.map((finding, index) => {
    const { code, severity, location } = finding;
    const { message, remedy } = wordingOf(finding, lang);
    return {
      type: 'issue',
      description: remedy === undefined ? message : `${message} ${words.render.findings.remedy} ${remedy}`,
      check_name: code,
      fingerprint: names[index],
      severity: SEVERITIES[severity],
      location: { path: prefix + location.file, lines: { begin: location.line, end: location.endLine } },
    };
  });
  return jsonText(entries);
};
