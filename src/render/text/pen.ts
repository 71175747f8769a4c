import { Chalk, type ChalkInstance } from 'chalk';
import type { Cell, Text, Tone } from '../../views/document.ts';
import { type Style, formatCell, runningText } from '../format.ts';
import { type RenderOptions, styleOf } from '../options.ts';
import { safe } from '../../text/width.ts';

/** What the writers of text share: the room they have, formatting that is safe for a terminal, and colours. */
export interface Pen {
  /** How values are formatted. */
  readonly style: Style;
  /** Columns that a line may take. */
  readonly width: number;
  /** A cell formatted, safe for the terminal; the line ends of a text stay. */
  readonly cell: (cell: Cell) => string;
  /** Running text with its cells formatted, safe for the terminal. */
  readonly text: (text: Text) => string;
  /** One line in the colour of a tone; plain without a tone or without colours. */
  readonly paint: (line: string, tone: Tone | undefined) => string;
}

const NARROWEST = 20;

type Tones = Readonly<Record<Tone, (line: string) => string>>;

const tonesOf = ({ green, yellow, red, dim, bold }: ChalkInstance): Tones => ({
  good: green,
  warn: yellow,
  bad: red,
  muted: dim,
  strong: bold,
});

/** The pen for these options; a width below 20 counts as 20. */
export function penOf(options: Pick<RenderOptions, 'lang' | 'digits' | 'words' | 'width' | 'color'>): Pen {
  const { color } = options;
  // Made when something is painted: most calls paint nothing and need not load chalk.
  let tones: Tones | undefined;
  const painted = (line: string, tone: Tone): string => {
    tones ??= tonesOf(new Chalk({ level: color }));
    return tones[tone](line);
  };
  const style = styleOf(options);
  return {
    style,
    width: Math.max(NARROWEST, options.width),
    cell: (cell) => safe(formatCell(cell, style), 'keep').trimEnd(),
    text: (text) => safe(runningText(text, style), 'keep').trimEnd(),
    paint: (line, tone) => (tone === undefined || line === '' || color === 0 ? line : painted(line, tone)),
  };
}
