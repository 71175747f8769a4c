import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { officeText } from '../../src/data/office-text.ts';

const zip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])));

describe('what an office document says', () => {
  it('joins the runs of a paragraph and parts paragraphs', () => {
    const text = officeText(
      zip({ 'word/document.xml': '<w:p><w:t>08</w:t><w:t>1 &amp; &#x0E01;</w:t></w:p><w:p>ข</w:p>' }),
    );
    expect(text).toBe('081 & ก\nข\n');
  });

  it('holds where links lead', () => {
    const rels = '<Relationships><Relationship Id="1" Target="mailto:x@gmail.com" Mode="External"/></Relationships>';
    expect(officeText(zip({ 'word/_rels/document.xml.rels': rels }))).toContain('mailto:x@gmail.com');
    const odt = '<text:p><text:a xlink:href="mailto:y@gmail.com">ส่ง</text:a></text:p>';
    expect(officeText(zip({ 'content.xml': odt }))).toMatch(/mailto:y@gmail\.com\s+ส่ง/);
  });

  it('keeps the cells of a sheet apart, and pictures out', () => {
    const sheet = '<row><c r="A1"><v>12</v></c><c r="B1"><v>34</v></c></row>';
    expect(officeText(zip({ 'xl/worksheets/sheet1.xml': sheet, 'xl/media/a.png': 'x' }))?.trim()).toBe('12\n34');
  });

  it('is not known of what is no such document', () => {
    expect(officeText(new TextEncoder().encode('%PDF'))).toBeUndefined();
  });
});
