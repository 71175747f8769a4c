import type { StartWords } from '../catalogue.ts';

/** Words of starting, scaffolding, rolling over and completing, in English. */
export const start: StartWords = {
  init: {
    directory: 'the folder to make (default: here); it must be empty or new',
    yes: 'take the usual values and ask nothing; what is not known becomes TODO',
    notEmpty: (folder, name) =>
      `The folder ${folder} has other things in it (${name}); nothing written. Choose an empty or new folder.`,
    missing: (options) => `Missing options ${options}; give them, or use --yes.`,
    stopped: 'Stopped; nothing written.',
    ask: (question, usual) => (usual === '' ? `${question}: ` : `${question} [${usual}]: `),
    wrong: (option, value, known) => `${option} can't be "${value}"; ${known}`,
    made: (folder, files) => `Made ${files} files in ${folder}.`,
    next: 'Next: ita validate, and write the real value in place of every TODO.',
  },
  questions: {
    name: 'full name of the agency, in Thai',
    short: 'short name, such as อบต.ตัวอย่าง',
    kind: 'kind: sao, municipality, pao, other',
    year: 'fiscal year in the Buddhist Era',
    offices: 'offices, separated by commas; others as id=name=short name',
    province: 'province (may be left out)',
    prefix: 'prefix of outgoing documents (may be left out)',
    website: 'website, beginning with https:// (may be left out)',
    mayor: "the mayor's name (may be left out)",
    palad: "the clerk's name (may be left out)",
    head: "the name of the head of the clerk's office (may be left out)",
    analyst: "the policy and planning analyst's name (may be left out)",
    staff: 'how many staff sign the agreement (may be left out)',
    items: "how many disclosure items this year's assessment has (may be left out)",
    lastScore: 'total ITA score of the year before (may be left out)',
    ci: 'check the data on every push at github, gitlab or none',
  },
  known: {
    choices: (known) => `there are: ${known}.`,
    year: 'write 2566.',
    offices: (known) => `write these ids, ${known}, or id=name=short name, each id once.`,
    website: 'it begins with https:// or http:// and has no spaces.',
    count: 'it is a whole number from 1.',
    score: 'it is a number from 0 to 100.',
    text: 'it must not be empty.',
  },
  cannot: {
    refused: 'What would be written has errors; nothing written.',
    exists: (file) => `${file} is there already; nothing written.`,
    broken: (file) => `${file} can't be used; mend it as ita validate says first.`,
  },
};
