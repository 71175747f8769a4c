/** The font that official letters are written in. */
const FACE = 'TH SarabunPSK';
/** What a machine without it takes instead, in this order. */
const FALLBACKS = ['TH Sarabun New', 'Sarabun', 'Laksaman'];

/** The font for every kind of letters: without `cs` Word writes Thai in another one. */
export const LETTER_FONT = { ascii: FACE, hAnsi: FACE, eastAsia: FACE, cs: FACE } as const;

/** Thai letters follow Thai; others don't, or LibreOffice would part an address wherever the line ends. */
export const LANGUAGE = { value: 'en-US', eastAsia: 'th-TH', bidirectional: 'th-TH' } as const;

/** Sizes of letters in half points. */
export const SIZES = { title: 40, heading: 36, subheading: 32, body: 32, table: 28, small: 24 } as const;

/** The part of the file that names the fonts and their fallbacks. */
export const FONT_TABLE = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  `<w:font w:name="${FACE}"><w:altName w:val="${FALLBACKS.join(',')}"/><w:charset w:val="DE"/>`,
  '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>',
].join('');
