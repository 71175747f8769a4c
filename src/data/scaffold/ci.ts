import { readShipped } from '../shipped.ts';
import { WORK_FOLDER } from '../work-folder.ts';

/** Where data directories are checked on every push: the file that asks for it, and the template that ships. Adding one is a line here. */
const SERVICES = {
  github: { file: '.github/workflows/ita-validate.yaml', template: 'ci/github.yaml' },
  gitlab: { file: '.gitlab-ci.yml', template: 'ci/gitlab.yaml' },
  none: undefined,
} as const;

/** A service that checks the directory on every push, or `none`. */
export type CiService = keyof typeof SERVICES;
/** The names of the services. */
export const CI_SERVICES = Object.keys(SERVICES) as readonly CiService[];

/** Where the program lies in a data directory that a service checks, as its templates and the hook have it. */
export const OWN_PROGRAM = `${WORK_FOLDER}/ita-cli.tgz`;

/** The files that make a service run `ita validate`, and git before each commit once the hook is put in its place. */
export function ciFiles(service: CiService): Readonly<Record<string, string>> {
  const asked = SERVICES[service];
  if (!asked) return {};
  return { [asked.file]: readShipped(asked.template), [`${WORK_FOLDER}/pre-commit`]: readShipped('ci/pre-commit') };
}
