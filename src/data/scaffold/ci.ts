const GITHUB = `name: ita
on: [push, pull_request]
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npx --yes ita-cli@VERSION validate
`;

const GITLAB = `validate:
  image: node:20
  script:
    - npx --yes ita-cli@VERSION validate
`;

/** Where data directories are checked on every push, and the file that asks for it: adding one is a line here. */
const SERVICES = {
  github: { file: '.github/workflows/ita.yaml', text: GITHUB },
  gitlab: { file: '.gitlab-ci.yml', text: GITLAB },
  none: undefined,
} as const;

/** A service that checks the directory on every push, or `none`. */
export type CiService = keyof typeof SERVICES;
/** The names of the services. */
export const CI_SERVICES = Object.keys(SERVICES) as readonly CiService[];

/** The file that makes a service run `ita validate`, of the version given. */
export function ciFile(service: CiService, version: string): Readonly<Record<string, string>> {
  const asked = SERVICES[service];
  const pinned = /^\d/.test(version) ? version : 'latest';
  return asked ? { [asked.file]: asked.text.replace('VERSION', pinned) } : {};
}
