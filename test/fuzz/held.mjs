/** What must hold of a call, whatever it is given: each check gives the sentences of what does not. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { changesOf } from './tree.mjs';

const TRACE = /^\s+at .*[:(][0-9]+|\b(?:Type|Range|Reference|Syntax)Error\b|\bdist\/|\[object /m;
/** What a terminal would obey, or what would reorder a line; colours are meant. */
const CONTROL = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const NOT_XML =
  /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|&#(?:x0*(?:[0-8bce-f]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]));/iu;

function ofText(text, what) {
  const trace = TRACE.exec(text);
  const control = CONTROL.exec(text.replaceAll(COLOUR, ''));
  return [
    ...(trace ? [`${what} shows ${JSON.stringify(trace[0])}`] : []),
    ...(control ? [`${what} has U+${control[0].codePointAt(0).toString(16).padStart(4, '0')}`] : []),
  ];
}

function ofJson(text) {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`no JSON: ${error.message.slice(0, 60)}`];
  }
}

function ofFile(path) {
  const bytes = readFileSync(path);
  if (/\.(?:docx|xlsx)$/.test(path)) {
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
    return parts.flatMap(([name, part]) => (NOT_XML.test(strFromU8(part)) ? [`${name} of a document is no XML`] : []));
  }
  const text = bytes.toString('utf8');
  if (path.endsWith('.json')) return ofJson(text);
  return /\.html$/.test(path) && text.includes('<b onx=1>') ? ['a page holds markup of the data'] : [];
}

/** Links of a site's pages that lead to no file. */
function deadLinks(site) {
  const pages = readdirSync(site, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'));
  return pages.flatMap((page) =>
    [...readFileSync(join(site, page), 'utf8').matchAll(/(?:href|src)="([^"#]+)[#"]/g)]
      .map(([, link]) => link)
      .filter((link) => !/^(?:[a-z]+:|\/\/)/.test(link) && !existsSync(join(site, dirname(page), decodeURI(link))))
      .map((link) => `dead link on ${page}: ${link}`),
  );
}

/** Of what every call prints and leaves outside of the data. */
export function ofEveryCall({ code, out, err, argv }, outside) {
  const isJson =
    argv.includes('json') &&
    !argv.includes('-o') &&
    !argv.includes('--out') &&
    argv[argv.indexOf('json') - 1] === '--format';
  const files = existsSync(outside) ? readdirSync(outside, { recursive: true }).map(String) : [];
  return [
    ...([0, 1, 2, 3].includes(code) ? [] : [`ends with ${code}`]),
    ...ofText(err, 'stderr'),
    ...(isJson ? (code < 2 ? ofJson(out) : []) : argv.includes('csv') ? [] : ofText(out, 'stdout')),
    ...(argv.includes('html') && out.includes('<b onx=1>') ? ['a page holds markup of the data'] : []),
    ...files.filter((file) => statSync(join(outside, file)).isFile()).flatMap((file) => ofFile(join(outside, file))),
    ...(code === 0 && existsSync(join(outside, 'pub')) ? deadLinks(join(outside, 'pub')) : []),
  ];
}

/** What a call may change in the data directory, by its words. */
function mayChange({ code, argv, name, writes }) {
  if (!writes || argv.includes('--dry-run') || argv.includes('--check')) return false;
  if (['amend', 'close', 'reopen', 'rename', 'fix', 'plan'].includes(name) && !argv.includes('--yes')) return false;
  // `fix` ends with 1 while anything is left to fix, `fmt` and `import` where a file could not be read.
  return code === 0 || (code === 1 && ['fix', 'fmt', 'import', 'new', 'plan', 'rollover'].includes(name));
}

/** Of the files of the data: those that a failed call, or one that only reads, has touched, and what a good one left behind. */
export function ofData(called, before, after) {
  const isSwept = (path) => /^\.ita\/lock/.test(path) && !after.has(path);
  const isAsked = (path) => called.argv.includes('-o') && called.argv.includes(path) && !before.has(path);
  const changed = changesOf(before, after).filter((path) => !isSwept(path) && !isAsked(path));
  // An interrupted change is finished by whatever writes next.
  if (changed.length === 0 || before.has('.ita/journal')) return [];
  if (!mayChange(called)) return [`ends with ${called.code} and changes ${changed.slice(0, 3).join(', ')}`];
  return changed
    .filter((path) => after.has(path) && /\.tmp$|\.old$|(?:^|\/)\.ita\/(?:lock|journal)/.test(path))
    .map((path) => `leaves ${path}`);
}

const countsOf = ({ out }) => {
  const counts = new Map();
  for (const { code, severity } of JSON.parse(out).findings) {
    if (severity === 'error') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
};

/** Of the errors of the data before and after a call that wrote: new ones that it did not speak of. */
export function ofErrors(called, before, after) {
  const [counts, now] = [countsOf(before), countsOf(after)];
  // What `fix` puts right may show what stood behind it; it then says that there are errors.
  if (called.name === 'fix' && called.code === 1) return [];
  // What is taken back may be what another file has come to lean on.
  if (called.name === 'undo') return [];
  // A report of a month that has not ended: `new` says from which day it passes.
  const isSaid = (code) =>
    `${called.out}${called.err}`.includes(code) || (called.name === 'new' && code === 'future-date');
  return [...now]
    .filter(([code, count]) => count > (counts.get(code) ?? 0) && !isSaid(code))
    .map(([code]) => `makes the error ${code}`);
}
