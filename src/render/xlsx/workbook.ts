import { type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';

type PageSetup = NonNullable<WriteSheet['pageSetup']>;
type HeaderFooter = NonNullable<WriteSheet['headerFooter']>;

const INCH = 2.54;
const margins = { left: 1.5 / INCH, right: 1.5 / INCH, top: 1.5 / INCH, bottom: 1.5 / INCH, header: 0.3, footer: 0.3 };

/** A4, as wide as one sheet of paper and as many sheets down as it takes; the heading's row on each. */
export const pageSetup = (orientation: 'portrait' | 'landscape', repeated?: string): PageSetup => ({
  paperSize: 'a4',
  orientation,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins,
  ...(repeated !== undefined && { printTitlesRow: repeated }),
});

/** The number of the page and of all, below each. */
export const pageFoot: HeaderFooter = { oddFooter: '&C&P / &N' };

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/**
 * Sheets whose print areas and repeated rows are names of the workbook. The package writes a sheet's name into them as
 * it stands; without quotes Excel takes a name with a space or a bracket for damage.
 */
function withPrintNames(sheets: readonly WriteSheet[]): Pick<WriteOptions, 'sheets' | 'namedRanges'> {
  const namedRanges: NonNullable<WriteOptions['namedRanges']> = [];
  const plain = sheets.map((sheet): WriteSheet => {
    if (!sheet.pageSetup) return sheet;
    const { printArea, printTitlesRow, ...pageSetup } = sheet.pageSetup;
    const add = (name: string, range: string | undefined) => {
      if (range) namedRanges.push({ name, range: `${quoted(sheet.name)}!${range}`, scope: sheet.name });
    };
    add('_xlnm.Print_Area', printArea);
    add('_xlnm.Print_Titles', printTitlesRow);
    return { ...sheet, pageSetup };
  });
  return { sheets: plain, namedRanges };
}

/** The time that a workbook claims to be of; it says nothing, so that equal sheets are equal bytes. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/** The bytes of a workbook of these sheets; equal sheets and options give equal bytes. */
export const workbookBytes = (
  sheets: readonly WriteSheet[],
  options: Pick<WriteOptions, 'defaultFont' | 'properties' | 'workbookProtection'>,
): Promise<Uint8Array> =>
  writeXlsx({
    ...options,
    ...withPrintNames(sheets),
    properties: { ...options.properties, created: NO_TIME, modified: NO_TIME },
  });
