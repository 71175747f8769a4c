import { describe, expect, it } from 'vitest';
import { linksTo, safeAddress } from '../../src/views/public/parts/link.ts';
import { WORDS } from '../../src/words/words.ts';

describe('an address', () => {
  it.each([
    ['https://www.nayang.example/ita', 'https://www.nayang.example/ita'],
    ['http://nayang.example', 'http://nayang.example/'],
    ['mailto:saraban@nayang.go.th', 'mailto:saraban@nayang.go.th'],
    ['https://nayang.example/แผน "1"', 'https://nayang.example/%E0%B9%81%E0%B8%9C%E0%B8%99%20%221%22'],
  ])('is followed: %s', (address, href) => {
    expect(safeAddress(address)).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x',
    '//evil.example/x',
    'https://user:secret@evil.example/',
    'www.nayang.example',
    '',
  ])('is words only: %j', (address) => {
    expect(safeAddress(address)).toBeNull();
  });
});

describe('what a title names', () => {
  const { th } = WORDS;
  const hrefs = (target: Parameters<typeof linksTo>[0]) =>
    linksTo(target, new Set(['2565/evidence/a b.pdf']), th).map(({ href }) => href);

  it('is a link to the file beside the pages, and to the address', () => {
    expect(hrefs({ title: 'ก', file: '2565/evidence/a b.pdf', url: 'https://x.example/' })).toEqual([
      'evidence/2565/evidence/a%20b.pdf',
      'https://x.example/',
    ]);
  });

  it('is words only where the file is not given away, or nothing is named', () => {
    expect(hrefs({ title: 'ก', file: '2565/evidence/other.pdf' })).toEqual([null]);
    expect(hrefs({ title: 'ก' })).toEqual([null]);
  });
});
