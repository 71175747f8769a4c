import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleWith } from '../publish/site.ts';
import { call } from '../support/io.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The questions of the page: what is typed or clicked for each, and the words that answer it. */
const QUESTIONS = [
  ...readFileSync(`${root}docs/questions.md`, 'utf8').matchAll(/^\| ([^|]+) \| (`[^|]+`) \| ([^|]+) \|$/gm),
].map(([, question = '', how = '', answer = '']) => ({
  question,
  how: [...how.matchAll(/`([^`]+)`/g)].map(([, step = '']) => step),
  answers: [...answer.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words),
}));
const isTyped = ({ how: [first = ''] }: (typeof QUESTIONS)[number]) => first.startsWith('ita ');

it('there are ten, each with an answer; a command is one', () => {
  expect(QUESTIONS).toHaveLength(10);
  expect(QUESTIONS.filter(({ answers }) => answers.length === 0)).toEqual([]);
  expect(QUESTIONS.filter((question) => isTyped(question) && question.how.length > 1)).toEqual([]);
});

it.each(QUESTIONS.filter(isTyped))('$question', async ({ how: [line = ''], answers }) => {
  const words = line.split(' ').slice(1);
  const { code, out } = await call([...words, '--data', 'data-example'], { cwd: root, env: { COLUMNS: '100' } });
  expect(code).toBe(0);
  expect(answers.filter((answer) => !out.includes(answer))).toEqual([]);
});

describe('the public pages', () => {
  const textOf = (html: string) => html.replace(/<[^>]+>/g, '');
  const { data, out: pages, remove } = exampleWith();
  afterAll(remove);
  beforeAll(async () => {
    const { code, err } = await call(['publish', '--out', pages, '--data', data, '--as-of', '2565-10-31']);
    if (code !== 0) throw new Error(err);
  });

  it.each(QUESTIONS.filter((question) => !isTyped(question)))('$question', ({ how, answers }) => {
    let page = readFileSync(join(pages, 'index.html'), 'utf8');
    for (const click of how) {
      const links = [...page.matchAll(/<a [^>]*href="([^"#:]+\.html)"[^>]*>(.*?)<\/a>/gs)];
      const [, href] = links.find(([, , shown = '']) => textOf(shown).includes(click)) ?? [];
      expect({ click, isThere: href !== undefined }).toEqual({ click, isThere: true });
      page = readFileSync(join(pages, href ?? ''), 'utf8');
    }
    expect(answers.filter((answer) => !page.includes(answer))).toEqual([]);
  });
});
