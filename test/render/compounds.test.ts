import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/render/wrap.ts';
import { width } from '../../src/text/width.ts';

describe('words of Thai offices stay whole at line ends', () => {
  it.each([
    'เจ้าหน้าที่ผู้รับผิดชอบโดยตรง',
    'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    'ผู้อำนวยการกองช่างและหัวหน้าสำนักปลัด',
    'หอกระจายข่าวประจำหมู่บ้านและเสียงไร้สาย',
    'ความร่วมมือระหว่างนายก อบต. กับพนักงานส่วนตำบลและพนักงานจ้าง',
  ])('%s', (text) => {
    const words =
      /เจ้าหน้าที่|ผู้รับผิดชอบ|โดยตรง|มาตรการ|ส่งเสริม|ความโปร่งใส|หน่วยงาน|ผู้อำนวยการ|สำนักปลัด|หอกระจายข่าว|เสียงไร้สาย|ความร่วมมือ|พนักงานส่วนตำบล|พนักงานจ้าง/g;
    for (let columns = 16; columns <= width(text); columns++) {
      const lines = wrap(text, columns);
      for (const word of text.match(words) ?? []) {
        expect(
          lines.some((line) => line.includes(word)),
          `${word} at ${columns} columns: ${lines.join(' | ')}`,
        ).toBe(true);
      }
    }
  });
});
