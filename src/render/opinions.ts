import type { Block, Signature } from '../views/document.ts';

/** Blocks of a document in order; opinions that follow each other are one group. */
export type BlockGroup = { readonly block: Block } | { readonly opinions: readonly Signature[] };

/** The blocks with the opinions that follow each other put together: they stand side by side. */
export function withOpinionsTogether(blocks: readonly Block[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  let opinions: Signature[] = [];
  for (const block of blocks) {
    if (block.type !== 'signature' || !block.opinion) {
      groups.push({ block });
      opinions = [];
    } else {
      if (opinions.length === 0) groups.push({ opinions });
      opinions.push(block);
    }
  }
  return groups;
}
