import type { WriteSheet } from 'hucre/xlsx';

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
