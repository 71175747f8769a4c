import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { privateData } from '../../src/data/private-data.ts';
import { officeText } from '../../src/data/office-text.ts';

type Parts = Readonly<Record<string, string | Uint8Array>>;
const zip = (parts: Parts) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? new TextEncoder().encode(part) : part,
      ]),
    ),
  );
const kindsIn = (parts: Parts) => privateData(officeText(zip(parts))?.text ?? '').map(({ kind }) => kind);

const SPLIT =
  '<row><c t="inlineStr"><is><t>081</t></is></c><c t="inlineStr"><is><t>234</t></is></c><c><v>5678</v></c></row>';

describe('what an office document says', () => {
  it('joins the runs of a paragraph and parts paragraphs', () => {
    const text = officeText(
      zip({ 'word/document.xml': '<w:p><w:t>08</w:t><w:t>1 &amp; &#x0E01;</w:t></w:p><w:p>ข</w:p>' }),
    );
    expect(text?.text).toBe('081 & ก\nข\n');
  });

  it('holds where links lead', () => {
    const rels = '<Relationships><Relationship Id="1" Target="mailto:x@gmail.com" Mode="External"/></Relationships>';
    expect(officeText(zip({ 'word/_rels/document.xml.rels': rels }))?.text).toContain('mailto:x@gmail.com');
    const odt = '<text:p><text:a xlink:href="mailto:y@gmail.com">ส่ง</text:a></text:p>';
    expect(officeText(zip({ 'content.xml': odt }))?.text).toMatch(/ส่ง\s+mailto:y@gmail\.com/);
  });

  it('reads the cells of a sheet as people do, a row a line', () => {
    const sheet =
      '<row><c r="A1" t="s"><v>0</v></c><c r="B1"/><c r="C1"><v>8.12345678E8</v></c></row><row><c t="inlineStr"><is><t>ก</t></is></c></row>';
    const parts = { 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': '<sst><si><t>081</t></si></sst>' };
    expect(officeText(zip(parts))?.text).toContain('081\t812345678\nก');
  });

  it('joins boxes of one digit, in cells and one below the other', () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const row = `<w:tr>${[...'0812345678'].map(cell).join('')}</w:tr>`;
    expect(kindsIn({ 'word/document.xml': `<w:tbl>${row}</w:tbl>` })).toEqual(['mobile']);
    const boxes = [...'1101700230708'].map((digit) => `<w:p><w:t>${digit}</w:t></w:p>`).join('');
    expect(kindsIn({ 'word/document.xml': boxes })).toEqual(['national-id']);
  });

  it.each([
    ['a number over several cells', { 'xl/worksheets/sheet1.xml': SPLIT }],
    ['the text of a picture', { 'word/document.xml': '<wp:docPr id="1" descr="บัตร 1101700230708"/>' }],
    ['a header', { 'word/header1.xml': '<w:p><w:t>โทร 081-234-5678</w:t></w:p>' }],
    ['a comment', { 'word/comments.xml': '<w:comment><w:p><w:t>081-234-5678</w:t></w:p></w:comment>' }],
    ['the properties', { 'docProps/core.xml': '<dc:creator>x@gmail.com</dc:creator>' }],
    ['a workbook inside', { 'word/embeddings/sheet.xlsx': zip({ 'xl/worksheets/sheet1.xml': SPLIT }) }],
  ])('holds what stands in %s', (_, parts) => {
    expect(kindsIn(parts)).toHaveLength(1);
  });

  it('is incomplete with a picture, and complete with a picture of its first page', () => {
    const text = '<w:p><w:t>ก</w:t></w:p>';
    expect(officeText(zip({ 'word/document.xml': text, 'docProps/thumbnail.jpeg': 'x' }))?.complete).toBe(true);
    expect(officeText(zip({ 'word/document.xml': text, 'word/media/a.png': 'x' }))?.complete).toBe(false);
    const inner = zip({ 'xl/media/a.png': 'x' });
    expect(officeText(zip({ 'word/embeddings/a.xlsx': inner }))?.complete).toBe(false);
  });

  it('is not known of what is no such document', () => {
    expect(officeText(new TextEncoder().encode('%PDF'))).toBeUndefined();
  });
});
