import type { ViewContext } from '../views/view.ts';
import type { Opened } from './open.ts';
import type { Settled } from './settings.ts';

/** What views are told about this run. */
export const contextOf = ({ asOf }: Settled, { files, errors, warnings, digest, commit }: Opened): ViewContext => ({
  asOf,
  filesRead: files.length,
  errors,
  warnings,
  digest,
  ...(commit !== undefined && { commit }),
});
