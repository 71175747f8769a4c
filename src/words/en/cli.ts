import { isNotForWindows } from '../../model/id.ts';
import { examples } from '../examples.ts';
import type { CliWords } from '../catalogue.ts';
import { diskReason, meant, meantAny } from './phrases.ts';

/** Words of the command line, in English. */
export const cli: CliWords = {
  about: 'Carry out the measures that an Integrity and Transparency Assessment (ITA) calls for',
  summaries: {
    report: 'Results of a month against the plan, and which offices have reported',
    summary: 'Summary of the whole fiscal year',
    brief: 'A month in five lines, or what an office has to do, to read aloud or paste',
    scores: 'ITA scores by indicator and year, the distance to the pass mark, and what would change them',
    status: 'What is overdue, what is due next, and who has not reported, as of today',
    validate: 'Check all data; report every finding with its file, line and remedy',
    diff: 'What changed between two commits or days: results, reports, plan, people, scores, findings',
    analyse: "Draft the gaps of next year's plan from the scores, in order of points lost",
    ready: 'Whether the disclosure items (OIT) are ready, the checks of the pair, and the workload of each officer',
    trace:
      'From each indicator through gap, measure, step, result and evidence to its publication, and the links that are missing',
    show: 'One measure, step, officer or office, with everything that refers to it',
    list: 'Everything of one kind',
    memo: 'The official memo to the mayor: the plan, a month, results of a half-year, the year',
    publish: 'Web pages for the public: measures, monthly results, yearly summary and downloads',
    plan: 'The plan of a year as a workbook: to fill in with Excel or LibreOffice, and to import',
    form: 'A monthly report form to fill in with Excel or LibreOffice',
    import: 'Import a filled-in form; it is checked before anything is written',
    record:
      'Record the progress of one step in a report; without options on a terminal, asks for all that an office owes',
    close: 'Close a month: file its figures as signed, so that they stay whatever changes later',
    reopen: 'Reopen a closed month and those after it, for a correction',
    amend: 'Amend the announced plan with its approval: change, add or cancel; end an office or a post',
    fmt: 'Format files in one standard way; their content and comments stay',
    new: 'Create a report, measure, officer, office, channel, publication or year to fill in',
    rollover:
      "Start the next fiscal year: carry over unfinished measures, and turn this year's result into an analysis to complete",
    init: 'Create a new data directory: asks for agency, offices and scores; five measures to begin with',
    fix: 'Fix whatever has exactly one safe remedy; changes are shown before they are written',
    rename: 'Change an id and every reference to it',
    undo: 'Take back the last change that ita made, if its files are as it left them',
    explain: 'Explain a finding code',
    schema: 'JSON Schemas of the data files and the output',
    completion: 'Shell completion of commands, options, months and ids',
  },
  examples,
  options: {
    data: 'data directory (default: the nearest directory upwards that contains ita.yaml, or ITA_DATA)',
    asOf: 'treat this date as today, such as 2565-03-10 or today',
    format:
      'output format: text, json, csv, markdown, html, docx, xlsx (default: from the file name given with -o, otherwise text)',
    output: 'write to this file instead of the screen',
    force: 'overwrite an existing file',
    table: 'the table to write as CSV',
    bom: 'start a CSV file with a byte order mark, which Excel needs for Thai',
    digits:
      'digits: thai or arabic (default: thai in docx and memos in Thai, otherwise arabic); csv and json are always arabic',
    lang: 'language: th or en (or ITA_LANG)',
    color: 'colour: auto, always or never',
    help: 'show this help',
    version: 'show the version',
    month:
      'month, such as 2565-02, "ก.พ. 65", 02/2565, ก.พ., 2, this, last (default: last); without a year the latest that has begun',
    year: 'fiscal year in the Buddhist Era, such as 2565',
    office: 'this office only (id or name)',
    measure: 'this measure only (id or title)',
    only: (kinds) => `only steps that are: ${kinds}`,
    brief: 'only the opening lines and the result by measure',
    detail: 'show steps and offices',
    strict: 'fail on warnings too',
    allFindings: 'show every finding; else at most 200 of a file',
  },
  validate: {
    path: 'show only the findings in these files or directories',
    format: 'output format: text json sarif github gitlab junit',
    report:
      'one report, to the screen or a file such as sarif=ita.sarif; may be repeated (text json sarif github gitlab junit)',
    changed: 'only the findings that this commit does not have (default: where the main branch was left)',
    code: 'only this code; may be repeated',
    maxWarnings: 'fail when there are more warnings than this',
    oneWay: 'Use either --report, or --format and -o: --report sarif=FILE is the same as --format sarif -o FILE',
    needsFile: (form: string) => `The report ${form} cannot share the screen with another: --report ${form}=FILE`,
    fileTwice: (file: string) => `Two reports cannot go to one file: ${file}`,
    notACount: (option: string, value: string) => `${option} takes a whole number from 0, not "${value}"`,
    compared: (commit: string, known: number) =>
      `Compared with commit ${commit}: ${known} known finding${known === 1 ? ' is' : 's are'} not shown`,
    cut: (form: string, host: string, most: number, count: number) =>
      `The report ${form} has ${count} findings, ${host} shows ${most} of them; see all in the report text or json`,
  },
  show: { id: 'an id or a name, such as m3, m3/agreement or กองคลัง' },
  ready: {
    item: 'this item only, such as O42',
    noItem: (item, year) => `There is no item ${item} in fiscal year ${year}.`,
  },
  trace: {
    indicator: 'this indicator only (1–10)',
    notIndicator: (value) => `There is no indicator "${value}"; use 1–10.`,
  },
  list: {
    kind: (kinds) => `kind: ${kinds}`,
    only: 'late, changed, no-evidence, amended: only such measures or steps; no-evidence also of evidence and assignments',
  },
  form: { output: 'the .xlsx file to write' },
  import: {
    path: 'filled-in .xlsx forms, or folders of them',
    month: 'the month the form must be for (default: any month)',
    dryRun: 'show what would change without writing anything',
    allOrNothing: "import nothing if any sheet can't be imported (usually the good ones are)",
    theirs: 'in a conflict, take the value of the form',
    ours: 'in a conflict, keep the value of the data',
  },
  brief: {
    format: (known) => `output format ${known}`,
  },
  allOffices: {
    option: 'every office, a file each in --out',
    out: 'the folder to write to',
    needsOut: '--all-offices needs --out DIR, and --out works with --all-offices only.',
    oneOrAll: 'Use either --office or --all-offices.',
    noOutput: '--all-offices writes to the folder --out and does not take -o.',
  },
  explain: { code: 'a finding code, such as unknown-step' },
  schema: { name: 'schema name, such as report' },
  help: {
    usage: 'Usage:',
    someOptions: '[options]',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
    programUsage: '<command> [options]',
    programExamples:
      'Start with:\n  ita report --month last\n  ita validate\n  ita help <command>\n  ita help exit-codes | formats | environment | dates\n\nExit codes: 0 success · 1 errors found · 2 wrong usage · 3 could not read or write, or nothing matched · 70 bug in ita',
  },
  /** What `ita help` says of a topic: a term, a colon, what it means. */
  topics: {
    formats: [
      'text: for reading on a screen; as wide as the terminal, or COLUMNS',
      'json: for programs, with every figure; the schema: ita schema output/month',
      'csv: one table for programs and spreadsheets; --table chooses which, --bom helps Excel',
      'markdown: for wikis and issue trackers',
      'html: a page to open in a browser or print',
      'docx: Word; in Thai with Thai digits unless --digits arabic',
      'xlsx: Excel; numbers and dates are real ones, a sheet for each table',
      '-o FILE: writes to a file, and takes the format from its name; nothing is overwritten without --force',
    ],
    dates: [
      'months: 2565-02, 2022-02, 02/2565, "ก.พ. 65", กุมภาพันธ์ ๒๕๖๕, this, last',
      '--month 10: a month without its year is the latest such month that has begun',
      'days: 2565-03-10, 10/03/2565, "10 มี.ค. 2565", today',
      'years: 2565, 65, 2022: a fiscal year runs from October of the year before to September',
      '--as-of DAY: treats that day as today, so that the same data gives the same report for ever',
      'in files: BE: 2565-02 and 2565-03-10; in JSON ISO 8601 (CE) with the BE text beside it',
    ],
  },
  seeHelp: (command) => `See ${command}`,
  unknownTopic: (name, other) => `There is no help on "${name}".${meant(other)}`,
  unknownCommand: (name, other) => `Unknown command "${name}".${meant(other)}`,
  unknownOption: (name, other) => `Unknown option ${name}.${meant(other)}`,
  missingArgument: (name) => `Missing argument <${name}>.`,
  missingValue: (option) => `Option ${option} needs a value.`,
  tooManyArguments: 'Too many arguments.',
  unknownLang: (value) => `Unknown language "${value}"; use th or en.`,
  unknownDigits: (value) => `Unknown digits "${value}"; use thai or arabic.`,
  unknownColor: (value) => `--color can't be "${value}"; use auto, always or never.`,
  unknownFormat: (value, known) => `The format "${value}" is not available here; use one of: ${known}.`,
  unknownExtension: (file, known) =>
    `Can't tell the format from the file name ${file}; use --format with one of: ${known}.`,
  unknownOnly: (value, known, other) => `--only does not know "${value}".${meant(other)} Use one of: ${known}`,
  noTable: 'There is no table here that could be written as CSV; use another format.',
  unknownTable: (value, known) => `There is no table "${value}"; use one of: ${known}.`,
  onlyOf: (option, kinds) => `${option} works with ${kinds} only.`,
  unknownKind: (value, known, other) => `Unknown kind "${value}".${meant(other)} Use one of: ${known}.`,
  onlyWith: (option, format) => `${option} works with the format ${format} only.`,
  binaryToTerminal: (format) => `The format ${format} can't be shown on the screen; use -o FILE.`,
  notADay: (text) => `"${text}" is not a date; write 2565-03-10 or "10 มี.ค. 2565".`,
  notAMonth: (text) => `"${text}" is not a month; write 2565-02, "ก.พ. 65", 02/2565, this or last.`,
  notAYear: (text) => `"${text}" is not a fiscal year; write 2565.`,
  ambiguous: (text, choices) => `"${text}" can be read in several ways; choose one: ${choices}.`,
  noDirectory: (path) => `There is no directory ${path}.`,
  dataAbove: (path, root) => `${path} is not a data directory; ita.yaml was found in ${root}. Use --data ${root}`,
  noData: (path) =>
    `No ita.yaml found in ${path} or any directory above it; specify the data directory with --data DIR or ITA_DATA.`,
  noYear: (year, present) =>
    present === ''
      ? 'There is no data for any fiscal year yet.'
      : `There is no data for fiscal year ${year}; available: ${present}.`,
  noSuch: (id, ...near) => `"${id}" was not found.${meantAny(near)}`,
  known: (list) => `Use one of: ${list}.`,
  noMatch: (path) => `No file matches ${path}.`,
  fileExists: (file) => `${file} already exists; nothing was written. Use --force to overwrite it.`,
  outputInData: (file) => `${file} is a place of the data itself; choose another file for -o.`,
  begin: `Follows the measures that an Integrity and Transparency Assessment (ITA) calls for, month by month.
This is no data directory.

  ita init ita-data    makes one named ita-data, and asks for what it needs
  cd ita-data          or goes into one that is there already; ita alone then tells what to do today
  ita --help           every command
`,
  fromDesktop: (version) => `ita ${version}
Follows the measures that an Integrity and Transparency Assessment (ITA) calls for, month by month.

ita is used by typing commands:
  1. In File Explorer open the folder that holds ita.exe, type cmd in the address bar and press Enter.
  2. Start your own data:      ita init data
  3. See every command:        ita --help

Press any key to close this window.
`,
  noWorkingDirectory: 'The working directory no longer exists; change to another one.',
  invalidId: (id) =>
    isNotForWindows(id)
      ? `"${id}" can't be an id: Windows reserves the name for a device.`
      : `"${id}" can't be an id: use a–z, 0–9 and -, starting with a letter, at most 40 characters.`,
  notForWindows: (name) => `"${name}" can't be the name of a file or folder on Windows; choose another.`,
  notWritten: (file, reason) => `Could not write ${file} (${diskReason(reason)}).`,
  written: (file) => `Wrote ${file}.`,
  bug: (detail) => `This is a bug in ita; please report it with the text below.\n${detail}`,
};
