import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe.each(['ARCHITECTURE.md', 'README.md', 'README.th.md', 'docs/editors.md', 'docs/codes/README.md'])(
  '%s',
  (page) => {
    it('links to files that exist', () => {
      const text = readFileSync(root + page, 'utf8');
      const folder = page.slice(0, page.lastIndexOf('/') + 1);
      const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map((match) => match[1] as string);
      expect(links.filter((link) => !existsSync(root + folder + link))).toEqual([]);
    });

    it('names folders that exist', () => {
      const text = readFileSync(root + page, 'utf8');
      const named = [...text.matchAll(/`((?:src|test|schemas|docs|bin)\/[\w./-]*)`/g)].map(
        (match) => match[1] as string,
      );
      expect(named.filter((path) => !existsSync(root + path))).toEqual([]);
    });
  },
);
