import { type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';

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
