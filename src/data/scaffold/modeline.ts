import type { FileKind } from '../../model/register.ts';

/** Where a data directory keeps its copy of the schemas: a dot folder, which the loader passes over. */
export const SCHEMA_FOLDER = '.ita/schemas';

/** The comment that tells editors with yaml-language-server which schema a file has; it resolves without a network. */
export function modeline(file: string, kind: FileKind): string {
  const upward = '../'.repeat(file.split('/').length - 1);
  return `yaml-language-server: $schema=${upward === '' ? './' : upward}${SCHEMA_FOLDER}/${kind}.schema.json`;
}
