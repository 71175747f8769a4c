import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { outputOf } from './process.ts';
import { pathOf } from './tools.ts';

/**
 * Has LibreOffice, the independent reader of office files, turn files of a folder into another format, in one start:
 * starting takes the longest. The results are beside them in `folder/to`; gives their names.
 */
export function convert(
  folder: string,
  files: readonly string[],
  to: string,
  { filter = to, env = {} }: { readonly filter?: string; readonly env?: Readonly<Record<string, string>> } = {},
): string[] {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const target = join(folder, to);
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter, '--outdir', target];
  outputOf(pathOf('soffice') ?? '', [...args, ...files], { cwd: folder, env: { ...process.env, ...env } });
  return readdirSync(target);
}
