/** What is known of the assessment of each fiscal year, from the files of `src/ita/years/`: read, checked, and kept as text. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { at } from './paths.mjs';

const FOLDER = 'src/ita/years/';
const yamlOf = (name) => parse(readFileSync(at(FOLDER + name), 'utf8'));

const nameOf = (year) => `year${year}`;

/**
 * The sources of modules by name: one for each year, its file as JSON that is read when it is asked for, and one that has
 * the years by number and the names of sources. The years are apart, so that a call loads those it asks for.
 */
export function knowledge(validate) {
  const years = readdirSync(at(FOLDER))
    .filter((name) => /^\d{4}\.yaml$/.test(name))
    .sort()
    .map((name) => {
      const value = yamlOf(name);
      if (!validate(value)) throw new Error(`${FOLDER}${name}: ${JSON.stringify(validate.errors)}`);
      return [name.slice(0, 4), JSON.stringify(JSON.stringify(value))];
    });
  const head = `// Generated from ${FOLDER} by build.mjs.\n`;
  const modules = years.map(([year, text]) => [
    `year-${year}.ts`,
    `${head}/** The file of a fiscal year, as JSON. */\nexport const ${nameOf(year)} = ${text};\n`,
  ]);
  const imports = years.map(([year]) => `import { ${nameOf(year)} } from './year-${year}.ts';`);
  const list = `${head}${imports.join('\n')}
/** The file of each fiscal year, as JSON. */
export const YEARS: Readonly<Record<number, string>> = {
${years.map(([year]) => `  get ${year}() {\n    return ${nameOf(year)};\n  },`).join('\n')}
};
/** Where values were read, by the names that files call it. */
export const SOURCES: Readonly<Record<string, string>> = ${JSON.stringify(yamlOf('sources.yaml'))};
`;
  return [...modules, ['years.ts', list]];
}
