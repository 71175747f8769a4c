import { describe, expect, test } from 'vitest';
import { runningText } from '../../src/render/format.ts';
import type { Document } from '../../src/views/document.ts';
import { monthMemo } from '../../src/views/memo/month.ts';
import { planMemo } from '../../src/views/memo/plan.ts';
import { resultsMemo } from '../../src/views/memo/results.ts';
import { yearMemo } from '../../src/views/memo/year.ts';
import { WORDS } from '../../src/words/words.ts';
import { registerOf } from '../support/register.ts';
import { m, on, wrongIn } from './support.ts';

/** An office that has just begun: no last result, no analysis, no measures, no reports. */
const NEW = registerOf({ '2565/plan.yaml': 'year: 2565\ngaps: []\n' });

const MEMOS: Readonly<Record<string, (lang: 'th' | 'en') => Document>> = {
  plan: (lang) => planMemo(NEW, { year: 2565 }, WORDS[lang], on('2564-11-20')),
  month: (lang) => monthMemo(NEW, { month: m('2564-11') }, WORDS[lang], on('2564-12-20')),
  'whole month': (lang) => monthMemo(NEW, { month: m('2564-11'), full: true }, WORDS[lang], on('2564-12-20')),
  half: (lang) => resultsMemo(NEW, { year: 2565, half: true }, WORDS[lang], on('2565-04-20')),
  results: (lang) => resultsMemo(NEW, { year: 2565, half: false }, WORDS[lang], on('2565-10-20')),
  year: (lang) => yearMemo(NEW, { year: 2565 }, WORDS[lang], on('2565-10-20')),
  'whole year': (lang) => yearMemo(NEW, { year: 2565, full: true }, WORDS[lang], on('2565-10-20')),
  'year that has just begun': (lang) => yearMemo(NEW, { year: 2565 }, WORDS[lang], on('2564-10-05')),
};

describe.each(Object.keys(MEMOS))('the memo (%s) of an office that has nothing yet', (name) => {
  test.each(['th', 'en'] as const)('has no empty clause, list, table or attachment (%s)', (lang) => {
    const document = MEMOS[name]?.(lang) as Document;
    const { blocks } = document;
    const style = { lang, digits: 'arabic', words: WORDS[lang].render } as const;
    const announcing = blocks.filter(
      (block, at) =>
        block.type === 'clause' &&
        /(?:ดังนี้|คือ|:)$/.test(runningText(block.text, style)) &&
        blocks[at + 1]?.type !== 'list',
    );
    expect(
      announcing.filter((block) => block.type === 'clause' && block.lead !== WORDS[lang].memo.leads.consideration),
    ).toEqual([]);
    const sentences = blocks.flatMap((block) =>
      block.type === 'clause'
        ? [runningText(block.text, style)]
        : block.type === 'list'
          ? block.items.map((item) => runningText(item, style))
          : [],
    );
    expect(sentences.filter((text) => text === '' || / - |\(-\)| -$|เดือน-|\{\{/.test(text))).toEqual([]);
    expect(sentences).not.toContain('สรุปผลแล้ว');
    expect(blocks.filter((block) => block.type === 'table' && block.rows.length === 0)).toEqual([]);
    const at = blocks.findIndex((block) => block.type === 'heading' && block.newPage);
    expect(at === -1 || blocks.slice(at).some((block) => block.type !== 'heading')).toBe(true);
    expect(wrongIn(document)).toEqual([]);
  });
});
