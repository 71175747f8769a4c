import type { Cell } from '../../views/document.ts';
import type { Style } from '../spelling.ts';

const THAI_DIGITS = '[$-D00041E]';

/** The calendar of the Buddhist Era, in the language and the digits of the style. */
const calendar = ({ lang, digits }: Style): string =>
  `[$-${digits === 'thai' ? 'D' : '1'}07${lang === 'th' ? '041E' : '0409'}]`;

/** The pattern that spells a cell's number as the other writers do: dates in BE, decimals, the sign of a change. */
export function numberFormat(cell: Cell, style: Style): string | undefined {
  const lead = style.digits === 'thai' ? THAI_DIGITS : '';
  switch (cell.kind) {
    case 'text':
    case 'term':
      return undefined;
    case 'number':
      return `${lead}#,##0${cell.decimals > 0 ? `.${'0'.repeat(cell.decimals)}` : ''}`;
    case 'percent':
      return `${lead}0.0`;
    case 'change':
      return `${lead}+0.0;${lead}-0.0;${lead}0.0`;
    case 'month':
      return `${calendar(style)}${cell.form === 'short' ? 'mmm' : 'mmmm'} yyyy`;
    case 'date':
      return `${calendar(style)}d ${cell.form === 'short' ? 'mmm' : 'mmmm'} yyyy`;
  }
}
