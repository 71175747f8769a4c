import type { FileKind } from '../../model/register.ts';
import { globs } from '../places.ts';
import { SCHEMA_FOLDER } from './modeline.ts';

const schemaOf = (kind: FileKind) => `./${SCHEMA_FOLDER}/${kind}.schema.json`;
const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

const helix = (): string =>
  [
    '[language-server.yaml-language-server.config.yaml.schemas]',
    ...globs().map(([kind, glob]) => `"${schemaOf(kind)}" = "${glob}"`),
    '',
  ].join('\n');

/** Files that make editors with yaml-language-server know the schemas, in new files too. */
export const editorFiles = (): Readonly<Record<string, string>> => ({
  '.vscode/settings.json': json({
    'yaml.schemas': Object.fromEntries(globs().map(([kind, glob]) => [schemaOf(kind), glob])),
    'yaml.schemaStore.enable': false,
    'files.encoding': 'utf8',
    'files.eol': '\n',
    '[yaml]': { 'editor.tabSize': 2, 'editor.insertSpaces': true },
  }),
  '.vscode/extensions.json': json({ recommendations: ['redhat.vscode-yaml'] }),
  '.helix/languages.toml': helix(),
});
