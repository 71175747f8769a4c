import type { Register } from '../../model/register.ts';
import type { Briefing } from '../../progress/briefing.ts';
import type { Words } from '../../words/words.ts';
import type { Block } from '../document.ts';
import { briefLines } from './lines.ts';

/** The few sentences that what is shown of a month opens with; no block when there is nothing to say. */
export function openingBlocks(register: Register, words: Words, briefing: Briefing | undefined): Block[] {
  const lines = briefing ? briefLines(register, words, briefing) : [];
  return lines.length === 0 ? [] : [{ type: 'list', items: lines.map((line) => [line]) }];
}
