import type { FileKind } from '../../model/register.ts';

/** Where a data directory keeps its copy of the schemas: a dot folder, which the loader passes over. */
export const SCHEMA_FOLDER = '.ita/schemas';

const MARK = 'yaml-language-server: $schema=';

/** The folder of the schemas, from the data directory, that `ita.yaml` points at; `undefined` when it points at none. */
export function schemaFolderOf(itaYaml: string): string | undefined {
  const named = /^#\s*yaml-language-server:\s*\$schema=(\S+)\/ita\.schema\.json\s*$/m.exec(itaYaml)?.[1];
  return named?.replace(/^\.\//, '');
}

/** The comment that tells editors with yaml-language-server which schema a file has; none when `folder` is not known. */
export function modeline(file: string, kind: FileKind, folder: string | undefined): string[] {
  if (folder === undefined) return [];
  const upward = '../'.repeat(file.split('/').length - 1);
  const path = /^(\.\.|https?:|\/)/.test(folder) ? folder : upward === '' ? `./${folder}` : folder;
  const prefix = /^(https?:|\/)/.test(folder) ? '' : upward;
  return [`${MARK}${prefix}${path}/${kind}.schema.json`];
}
