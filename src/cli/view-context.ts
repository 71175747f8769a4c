import type { ViewContext } from '../views/view.ts';
import type { Opened } from './open.ts';
import type { ResolvedOptions } from './settings.ts';

/** What views know about this run. */
export const contextOf = (
  { asOf }: ResolvedOptions,
  { files, errors, warnings, digest, commit }: Opened,
): ViewContext => ({
  asOf,
  filesRead: files.length,
  errors,
  warnings,
  digest,
  ...(commit !== undefined && { commit }),
});
