const FACES = [
  { subset: 'thai', range: 'U+0E01-0E5B,U+200C-200D,U+25CC' },
  {
    subset: 'latin',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
] as const;
const WEIGHTS = [400, 700] as const;

/** The folder of the site that holds the fonts. */
const FOLDER = 'fonts';
const nameOf = (subset: string, weight: number): string => `sarabun-${subset}-${weight}-normal.woff2`;

/** The font files that travel with the pages, and the licence they are used under; names as they ship. */
export const FONT_FILES: readonly string[] = [
  ...FACES.flatMap(({ subset }) => WEIGHTS.map((weight) => nameOf(subset, weight))),
  'LICENSE',
];

/** The path of a font file in the site. */
export const fontPlace = (name: string): string => `${FOLDER}/${name === 'LICENSE' ? 'OFL.txt' : name}`;

/** The style that brings the fonts from beside the page. */
export const FONT_STYLES: string = FACES.flatMap(({ subset, range }) =>
  WEIGHTS.map(
    (weight) =>
      `@font-face{font-family:"Sarabun";font-style:normal;font-weight:${weight};font-display:swap;src:url(${fontPlace(nameOf(subset, weight))}) format("woff2");unicode-range:${range}}`,
  ),
).join('\n');
