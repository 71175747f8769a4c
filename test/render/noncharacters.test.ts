import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { call, temporaryFolder } from '../support/io.ts';

const EXAMPLE = fileURLToPath(new URL('../../data-example', import.meta.url));
const TODAY = '2566-02-10';
/** What XML 1.0 can't hold, U+0085 aside, which no document of ours may show either. */
const NO_XML = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** A copy of the example with characters that are none in a title, a result and a name. */
function example(): string {
  const folder = join(temporaryFolder(), 'data');
  cpSync(EXAMPLE, folder, { recursive: true });
  const edit = (file: string, from: RegExp, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  edit('2565/measures/m3.yaml', /^title: (.*)$/m, 'title: "\\uFFFE\\uFFFF\\a$1"');
  edit('2565/reports/2565-05/clerk.yaml', /result: (.*)$/m, 'result: "\uFFFE$1"');
  edit('officers.yaml', /name: นายประเสริฐ (.*)$/m, 'name: "นายประเสริฐ\\uFFFF $1"');
  return folder;
}

const partsOf = (bytes: Uint8Array): string[] =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([, part]) => strFromU8(part));

test.each([
  ['a report', ['report', '--month', '2565-05', '--detail', '--force'], 'docx'],
  ['a report', ['report', '--month', '2565-05', '--detail', '--force'], 'xlsx'],
  ['a memo', ['memo', 'month', '--month', '2565-05', '--force'], 'docx'],
  ['a form', ['form', '--month', '2565-05', '--force'], 'xlsx'],
])('%s has no character in it that no document can hold, and shows where one was', async (_, words, format) => {
  const cwd = example();
  const out = join(temporaryFolder(), `out.${format}`);
  await call([...words, '-o', out, '--data', cwd], { cwd, today: TODAY });
  const parts = partsOf(readFileSync(out));
  for (const part of parts) expect(NO_XML.exec(part)?.[0].codePointAt(0)?.toString(16)).toBeUndefined();
  expect(parts.join('')).toContain(words[0] === 'form' ? '_xFFFE_' : '&lt;U+FFFE&gt;');
});
