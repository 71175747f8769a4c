import type { FindingsWriter } from './options.ts';

interface ReportEntry {
  /** Lines that may stand among others on one output. */
  readonly lines?: true;
  /** How many findings the host shows, and what it is called; it leaves the others out. */
  readonly host?: { readonly name: string; readonly most: number };
  readonly load: () => Promise<FindingsWriter>;
}

const ENTRIES = {
  text: { lines: true, load: async () => (await import('../findings.ts')).renderFindings },
  json: { load: async () => (await import('./json.ts')).findingsJson },
  sarif: { host: { name: 'GitHub', most: 5000 }, load: async () => (await import('./sarif.ts')).sarifLog },
  github: { lines: true, load: async () => (await import('./github.ts')).githubAnnotations },
  gitlab: { load: async () => (await import('./gitlab.ts')).gitlabQuality },
  junit: { host: { name: 'GitLab', most: 500_000 }, load: async () => (await import('./junit.ts')).junitReport },
} as const satisfies Readonly<Record<string, ReportEntry>>;

/** The name of a form in which findings can be reported. */
export type ReportForm = keyof typeof ENTRIES;

/** Every form of a report of findings; adding one is a line above. */
export const REPORTS: Readonly<Record<ReportForm, ReportEntry>> = ENTRIES;
