import type { ResolvedOptions } from './options.ts';

/** Fewer files than this are read before anybody could look. */
const MANY = 500;
const PARTS = 30;
const CLEARED = '\r\u001b[K';

/** A bar that grows while files are read. */
export interface ReadingBar {
  readonly update: (read: number, all: number) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

/** A bar on the terminal of messages while many files are read; nothing at all in a pipe, and for few files. */
export function readingBar({ io, words }: ResolvedOptions): ReadingBar {
  let shown = -1;
  return {
    update(read, all) {
      if (all < MANY || !io.stderr.terminal || io.env.TERM === 'dumb') return;
      const parts = Math.floor((read * PARTS) / all);
      if (parts === shown) return;
      shown = parts;
      const bar = '#'.repeat(parts).padEnd(PARTS, '.');
      io.stderr.write(`${CLEARED}[${bar}] ${words.start.reading(String(read), String(all))}`);
    },
    end() {
      if (shown >= 0) io.stderr.write(CLEARED);
    },
  };
}
