import type * as Fs from 'node:fs';
import { vi } from 'vitest';

/** The writers on a disk on which some calls answer otherwise. The modules that others have loaded stay as they are. */
export async function withDisk(calls: Partial<typeof Fs>): Promise<typeof import('../../src/data/write.ts')> {
  vi.doMock('node:fs', async (original) => ({ ...(await original<typeof Fs>()), ...calls }));
  vi.resetModules();
  try {
    return await import('../../src/data/write.ts');
  } finally {
    vi.doUnmock('node:fs');
    vi.resetModules();
  }
}
