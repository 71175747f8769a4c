import { strToU8, zipSync } from 'fflate';

/** A cell's paragraphs, or the XML of its content; `merged`: how it goes on downwards, `span`: columns it takes. */
export interface WordCell {
  readonly lines?: readonly string[];
  readonly xml?: string;
  readonly merged?: 'begins' | 'goes-on';
  readonly span?: number;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A paragraph of one text; spaces are kept as Word keeps them. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

function cell({ lines = [], xml, merged, span }: WordCell): string {
  const merge = merged === 'begins' ? '<w:vMerge w:val="restart"/>' : merged === 'goes-on' ? '<w:vMerge/>' : '';
  const properties = `<w:tcPr>${span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`}${merge}</w:tcPr>`;
  const content = xml ?? (lines.length === 0 ? '<w:p/>' : lines.map((line) => paragraph(line)).join(''));
  return `<w:tc>${properties}${content}</w:tc>`;
}

/** A table as Word writes it; a text is a cell of one paragraph, a list one of several. */
export const wordTable = (rows: readonly (readonly (string | readonly string[] | WordCell)[])[]): string =>
  `<w:tbl><w:tblPr/>${rows
    .map((row) => {
      const cells = row.map((each) =>
        cell(
          typeof each === 'string'
            ? { lines: [each] }
            : Array.isArray(each)
              ? { lines: each as readonly string[] }
              : (each as WordCell),
        ),
      );
      return `<w:tr>${cells.join('')}</w:tr>`;
    })
    .join('')}</w:tbl>`;

/** A Word document whose body is this XML. */
export const wordDocument = (body: string, head = ''): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
