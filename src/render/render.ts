import type { SlowWriter, Writer } from './options.ts';

/** A format of output: the ending of its files, and its writer, loaded when it is asked for. */
interface FormatEntry {
  /** Endings of file names without their dot; the first is the usual one. */
  readonly extensions: readonly [string, ...string[]];
  /** The writer gives bytes that no terminal should be sent. */
  readonly binary?: true;
  readonly load: () => Promise<Writer | SlowWriter>;
}

const ENTRIES = {
  text: { extensions: ['txt', 'text'], load: async () => (await import('./text/text.ts')).writeText },
  json: { extensions: ['json'], load: async () => (await import('./json.ts')).writeJson },
  csv: { extensions: ['csv'], load: async () => (await import('./csv.ts')).writeCsv },
  markdown: { extensions: ['md', 'markdown'], load: async () => (await import('./markdown.ts')).writeMarkdown },
  html: { extensions: ['html', 'htm'], load: async () => (await import('./html.ts')).writeHtml },
  docx: {
    extensions: ['docx'],
    binary: true,
    load: async () => (await import('./docx.ts')).writeDocx,
  },
  xlsx: { extensions: ['xlsx'], binary: true, load: async () => (await import('./xlsx.ts')).writeXlsx },
} as const satisfies Readonly<Record<string, FormatEntry>>;

/** The name of a format. */
export type Format = keyof typeof ENTRIES;

/** Every format that a document can be written in; a line above for each. */
export const FORMATS: Readonly<Record<Format, FormatEntry>> = ENTRIES;

/** The format that a file's name asks for by its ending; `undefined` when the ending is none of a format. */
export function formatOfFile(name: string): Format | undefined {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  const found = Object.entries<FormatEntry>(FORMATS).find(([, format]) => ending && format.extensions.includes(ending));
  return found?.[0] as Format | undefined;
}
