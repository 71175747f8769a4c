import type { FileKind } from '../../model/register.ts';
import { SCHEMA_FOLDER } from './modeline.ts';

/** Which files below a data directory have which schema. */
const GLOBS: readonly (readonly [kind: FileKind, glob: string])[] = [
  ['ita', 'ita.yaml'],
  ['offices', 'offices.yaml'],
  ['officers', 'officers.yaml'],
  ['channels', 'channels.yaml'],
  ['plan', '2*/plan.yaml'],
  ['working-group', '2*/working-group.yaml'],
  ['assignments', '2*/assignments.yaml'],
  ['agreements', '2*/agreements.yaml'],
  ['publications', '2*/publications.yaml'],
  ['result', '2*/result.yaml'],
  ['measure', '2*/measures/*.yaml'],
  ['report', '2*/reports/*/*.yaml'],
  ['memo-plan', 'templates/memo-plan.yaml'],
  ['memo-month', 'templates/memo-month.yaml'],
  ['memo-year', 'templates/memo-year.yaml'],
];

const schemaOf = (kind: FileKind) => `./${SCHEMA_FOLDER}/${kind}.schema.json`;
const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

const helix = (): string =>
  [
    '[language-server.yaml-language-server.config.yaml.schemas]',
    ...GLOBS.map(([kind, glob]) => `"${schemaOf(kind)}" = "${glob}"`),
    '',
  ].join('\n');

/** Files that make editors with yaml-language-server know the schemas, in new files too. */
export const editorFiles = (): Readonly<Record<string, string>> => ({
  '.vscode/settings.json': json({
    'yaml.schemas': Object.fromEntries(GLOBS.map(([kind, glob]) => [schemaOf(kind), glob])),
    'yaml.schemaStore.enable': false,
    'files.encoding': 'utf8',
    'files.eol': '\n',
    '[yaml]': { 'editor.tabSize': 2, 'editor.insertSpaces': true },
  }),
  '.vscode/extensions.json': json({ recommendations: ['redhat.vscode-yaml'] }),
  '.helix/languages.toml': helix(),
});
