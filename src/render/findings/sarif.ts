import { severityOf } from '../../model/codes.ts';
import type { Code } from '../../model/code-args.ts';
import type { LocatedFinding, Location } from '../../model/finding.ts';
import { wordingOf } from '../../words/finding-words.ts';
import { jsonText } from '../json.ts';
import { fingerprints } from './fingerprint.ts';
import type { FindingsWriter, HostOptions } from './options.ts';

/** More places than this of one finding no host shows. */
const MOST_RELATED = 100;

const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const physical = ({ file, line, column, endLine, endColumn }: Location, prefix: string, excerpt?: string) => ({
  artifactLocation: { uri: uriOf(prefix + file), uriBaseId: '%SRCROOT%' },
  region: {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    ...(excerpt !== undefined && line === endLine && { snippet: { text: excerpt.slice(column - 1, endColumn - 1) } }),
  },
});

const ruleOf = (code: Code, { words, help }: HostOptions) => ({
  id: code,
  shortDescription: { text: words.titles[code] },
  help: { text: help(code), markdown: help(code) },
  defaultConfiguration: { level: severityOf(code, {}) },
});

/**
 * Findings as a SARIF 2.1.0 log, which GitHub and other hosts show beside the lines of a change: columns count UTF-16
 * units, paths begin at the top of the repository.
 */
export const sarifLog: FindingsWriter = (findings, options) => {
  const { lang, words, prefix, version } = options;
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const names = fingerprints(findings);
  const result = (finding: LocatedFinding, index: number) => {
    const { code, severity, location, excerpt, related } = finding;
    const { message, remedy } = wordingOf(finding, lang);
    return {
      ruleId: code,
      ruleIndex: codes.indexOf(code),
      level: severity,
      message: { text: remedy === undefined ? message : `${message}\n${words.render.findings.remedy} ${remedy}` },
      locations: [{ physicalLocation: physical(location, prefix, excerpt) }],
      ...(related.length > 0 && {
        relatedLocations: related.slice(0, MOST_RELATED).map((each, id) => ({
          id: id + 1,
          message: { text: words.render.findings.related[each.role] },
          physicalLocation: physical(each.location, prefix, each.excerpt),
        })),
      }),
      partialFingerprints: { 'itaFinding/v1': names[index] },
    };
  };
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ita', version, rules: codes.map((code) => ruleOf(code, options)) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map(result),
      },
    ],
  });
};
