import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../src');
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.includes('generated/'));

/** The names that a source exports. */
function exportsOf(source: string): string[] {
  return parseSync(source, { syntax: 'typescript' }).body.flatMap((item) => {
    if (item.type === 'ExportNamedDeclaration')
      return item.specifiers.flatMap((each) =>
        each.type === 'ExportSpecifier' ? [(each.exported ?? each.orig).value] : [],
      );
    if (item.type !== 'ExportDeclaration') return [];
    const { declaration } = item;
    if (declaration.type === 'VariableDeclaration')
      return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.value] : []));
    if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration')
      return [declaration.identifier.value];
    return 'id' in declaration && declaration.id.type === 'Identifier' ? [declaration.id.value] : [];
  });
}

/** The entry that each command file has, and the two catalogues, which say the same in two languages. */
const mayRepeat = (file: string, name: string): boolean =>
  /^words\/(th|en)\//.test(file) || (/^cli\/commands\//.test(file) && name === 'command');

test('no two modules export one name', () => {
  const owners = new Map<string, string[]>();
  for (const file of files)
    for (const name of new Set(exportsOf(readFileSync(join(ROOT, file), 'utf8'))))
      if (!mayRepeat(file, name)) owners.set(name, [...(owners.get(name) ?? []), file]);
  expect(owners.size).toBeGreaterThan(300);
  const shared = [...owners].filter(([, { length }]) => length > 1);
  expect(Object.fromEntries(shared)).toEqual({});
});
