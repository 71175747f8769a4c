import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { call, temporaryFolder } from '../support/io.ts';

const data = fileURLToPath(new URL('../../data-example', import.meta.url));

/** What a call writes as a file of a format; of an office file the text of its parts. */
async function written(format: string, ...words: string[]): Promise<string> {
  const file = join(temporaryFolder(), `out.${format}`);
  const { code, err } = await call([...words, '--data', data, '--lang', 'en', '--digits', 'arabic', '-o', file]);
  expect([code, err]).toEqual([0, expect.stringContaining(file)]);
  const bytes = readFileSync(file);
  if (!format.endsWith('x')) return bytes.toString('utf8');
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

const MARCH = ['report', '--month', '2565-03', '--as-of', '2565-04-03'];
const YEAR = ['summary', '--year', '2565', '--as-of', '2565-07-20'];

describe('marks of figures', () => {
  it.each<[string, string]>([
    ['txt', '63.5*'],
    ['md', '63.5\\*'],
    ['html', '63.5*'],
    ['docx', '63.5*'],
    ['xlsx', '0.0&quot;*&quot;'],
  ])('%s: a result that a report to come may change is marked, and the mark explained', async (format, mark) => {
    const text = await written(format, ...MARCH, ...(format === 'txt' ? ['--format', 'text'] : []));
    expect(text).toContain(mark);
    expect(text).toMatch(/\*(<[^>]*>|\s)*last known; a report may still come/);
  });

  it.each(['txt', 'md', 'html', 'docx', 'xlsx'])(
    '%s: quarters whose last month is closed are marked',
    async (format) => {
      const text = await written(format, ...YEAR, ...(format === 'txt' ? ['--format', 'text'] : []));
      expect(text).toContain('Q1†');
      expect(text).not.toContain('Q2†');
      expect(text).toMatch(/†(<[^>]*>|\s)*month closed/);
    },
  );

  it('machines get the figures alone', async () => {
    expect(await written('csv', ...MARCH)).not.toContain('*');
    expect(await written('csv', ...YEAR, '--table', 'quarters')).not.toContain('†');
    expect(await written('json', ...MARCH)).not.toMatch(/\d\*/);
  });

  it('nothing is marked once the reports are in', async () => {
    expect(await written('html', 'report', '--month', '2565-02', '--as-of', '2565-03-10')).not.toContain('last known');
  });
});
