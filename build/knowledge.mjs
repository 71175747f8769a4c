/** What is known of the assessment of each fiscal year, from the files of `src/ita/years/`: read, checked, and kept as text. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { at } from './paths.mjs';

const FOLDER = 'src/ita/years/';
const yamlOf = (name) => parse(readFileSync(at(FOLDER + name), 'utf8'));

/** The source of a module that holds the years by number, each as JSON that is read when it is asked for, and the sources. */
export function knowledge(validate) {
  const years = readdirSync(at(FOLDER))
    .filter((name) => /^\d{4}\.yaml$/.test(name))
    .sort()
    .map((name) => {
      const value = yamlOf(name);
      if (!validate(value)) throw new Error(`${FOLDER}${name}: ${JSON.stringify(validate.errors)}`);
      return `  ${name.slice(0, 4)}: ${JSON.stringify(JSON.stringify(value))},`;
    });
  return `// Generated from ${FOLDER} by build.mjs.
/** The file of each fiscal year, as JSON. */
export const YEARS: Readonly<Record<number, string>> = {
${years.join('\n')}
};
/** Where values were read, by the names that files call it. */
export const SOURCES: Readonly<Record<string, string>> = ${JSON.stringify(yamlOf('sources.yaml'))};
`;
}
