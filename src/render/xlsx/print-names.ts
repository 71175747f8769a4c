import type { WriteOptions, WriteSheet } from 'hucre/xlsx';

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/**
 * Sheets whose print areas and repeated rows are names of the workbook. The package writes a sheet's name into them as
 * it stands; without quotes Excel takes a name with a space or a bracket for damage.
 */
export function withPrintNames(sheets: readonly WriteSheet[]): Pick<WriteOptions, 'sheets' | 'namedRanges'> {
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
