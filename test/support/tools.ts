import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs that system tests look at the product with, by their names on different machines. */
const TOOLS = {
  tmux: ['tmux'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  soffice: ['soffice', 'libreoffice'],
  pdftotext: ['pdftotext'],
  pdfinfo: ['pdfinfo'],
  bash: ['bash'],
  zsh: ['zsh'],
  fish: ['fish'],
  groff: ['groff'],
} as const;
type Tool = keyof typeof TOOLS;

const folders = (process.env.PATH ?? '').split(delimiter);

/** Where a tool is; undefined when this machine has none. */
export const pathOf = (tool: Tool): string | undefined =>
  TOOLS[tool].flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));

/** Whether this machine has the tools, so that a test can be skipped without them; with `ITA_TEST_ALL=1` lacking one is an error. */
export function hasTools(...tools: readonly Tool[]): boolean {
  const missing = tools.filter((tool) => pathOf(tool) === undefined);
  if (missing.length > 0 && process.env.ITA_TEST_ALL === '1') {
    throw new Error(`ITA_TEST_ALL=1 asks for every test, and ${missing.join(', ')} is not installed here`);
  }
  return missing.length === 0;
}
