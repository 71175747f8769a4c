import { type IRunOptions, TextRun } from 'docx';
import type { Cell, Text, Tone } from '../../views/document.ts';
import { inDigits, type Style, formatCell, runningText } from '../format.ts';
import { safe } from '../../text/width.ts';

const COLORS: Readonly<Record<Tone, string | undefined>> = {
  good: '17612C',
  warn: '7A4B00',
  bad: 'A11212',
  muted: '57606A',
  strong: undefined,
};

/** Looks of a run: what Word calls its properties. */
export type RunLook = Omit<IRunOptions, 'text' | 'children' | 'break'>;

/** How a tone looks: a colour of good contrast, bold for what matters most. */
export function toneLook(tone: Tone | undefined): RunLook {
  const color = tone && COLORS[tone];
  return { ...(color && { color }), ...((tone === 'strong' || tone === 'bad') && { bold: true }) };
}

/** A text as runs, one a line; nothing in it is markup, marks that turn the direction show as signs. */
export const textRuns = (text: string, style: Pick<Style, 'digits'>, look: RunLook = {}): TextRun[] =>
  inDigits(safe(text, 'keep'), style)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));

/** A cell as runs in its tone. */
export const cellRuns = (cell: Cell, style: Style, look: RunLook = {}): TextRun[] =>
  textRuns(formatCell(cell, style), style, { ...look, ...toneLook(cell.tone) });

/** Running text as runs; neighbours of one look are one run, so that no reader breaks a line at their seam. */
export function runsOf(text: Text, style: Style, look: RunLook = {}): TextRun[] {
  const parts: { words: string; readonly tone: Tone | undefined }[] = [];
  for (const part of text) {
    const tone = typeof part === 'string' ? undefined : part.tone;
    const words = safe(runningText([part], style), 'keep');
    const last = parts.at(-1);
    if (last && last.tone === tone) last.words += words;
    else parts.push({ words, tone });
  }
  return parts.flatMap(({ words, tone }) => textRuns(words, { digits: 'arabic' }, { ...look, ...toneLook(tone) }));
}
