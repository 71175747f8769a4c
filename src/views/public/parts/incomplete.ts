import type { PageBlock } from '../page.ts';
import type { Scene } from '../scene.ts';

/** Says that figures may be incomplete when files can't be used; nothing when all can. */
export const incomplete = ({ register, words }: Scene): PageBlock[] =>
  register.broken.length > 0 ? [{ type: 'paragraph', tone: 'bad', text: [words.publish.incomplete] }] : [];
