import { relative, sep } from 'node:path';
import { realPlace } from '../../data/read.ts';
import { readShippedBytes } from '../../data/shipped.ts';
import { type SiteWritten, writeSite } from '../../data/write-site.ts';
import { FONT_FILES, fontPlace } from '../../render/public/fonts.ts';
import { renderSite } from '../../render/public/site.ts';
import { monthStanding } from '../../progress/month.ts';
import { unknownsOf } from '../../progress/unknowns.ts';
import { month as monthCell } from '../../views/parts/cells.ts';
import { plainText } from '../../views/parts/plain-text.ts';
import { unknownsText } from '../../views/parts/unknowns.ts';
import { evidenceFiles } from '../../views/public/evidence-files.ts';
import { EVIDENCE_FOLDER } from '../../views/public/parts/link.ts';
import { publicRegister } from '../../views/public/public-register.ts';
import { siteView } from '../../views/public/site.ts';
import type { Words } from '../../words/words.ts';
import type { Command } from '../command.ts';
import { findingsText } from '../editing/findings.ts';
import { EXIT, RuntimeError, UsageError } from '../exit.ts';
import { newPlace, shownPath } from '../paths.ts';
import { exitOf, open, yearsBelow } from '../open.ts';
import { dataOptions, digitsOption, type ResolvedOptions } from '../options.ts';
import { checkEvidence, uncheckedEvidence } from '../publishing/check-evidence.ts';
import { gatherEvidence } from '../publishing/evidence.ts';
import { gatherMemos } from '../publishing/memos.ts';
import { privateFindings } from '../publishing/private.ts';
import { lastToPublish, spanOf } from '../publishing/span.ts';

const NAMED = 5;
const FONT_PLACES = ['dist/fonts', 'node_modules/@fontsource/sarabun/files', 'node_modules/@fontsource/sarabun'];

/** Where to write: not among the data, whose check would find every page unknown. */
function outOption({ options, io, words }: ResolvedOptions, root: string): string {
  const { cli } = words.publish;
  if (options.out === undefined) throw new UsageError(cli.noOut);
  const out = newPlace({ cwd: io.cwd, words }, String(options.out));
  const below = relative(realPlace(root), realPlace(out));
  const inside =
    below === '' || !(below.split(sep)[0] === '..' || below.split(sep).some((part) => part.startsWith('.')));
  if (inside) throw new UsageError(cli.inside(String(options.out)));
  return out;
}

const fontFiles = (): [string, Uint8Array][] =>
  FONT_FILES.map((name) => {
    return [fontPlace(name), readShippedBytes(...FONT_PLACES.map((place) => `${place}/${name}`))];
  });

function refused(written: Exclude<SiteWritten, { ok: true }>, out: string, words: Words): RuntimeError {
  const { cli } = words.publish;
  switch (written.reason) {
    case 'not-a-directory':
      return new RuntimeError(cli.notDirectory(out));
    case 'locked':
      return new RuntimeError(words.edit.locked(out));
    case 'foreign': {
      const named = written.files.slice(0, NAMED);
      return new RuntimeError(cli.foreign(out, named.join(' '), written.files.length - named.length));
    }
    case 'failed':
      return new RuntimeError(words.cli.notWritten(out, written.code));
  }
}

/** `ita publish --out DIR`: the public pages; nothing is written while there is private data. */
export const command: Command = {
  configure(parser, words) {
    const { options } = words.cli;
    parser
      .option('--out <dir>', words.publish.cli.out)
      .option('--check-evidence', words.publish.cli.checkEvidence)
      .option('--with-memos', words.publish.cli.withMemos)
      .option('-m, --month <month>', options.month)
      .option('-y, --year <year>', options.year)
      .addOption(digitsOption(words));
    dataOptions(parser, words);
  },
  async run(resolved) {
    const span = spanOf(resolved, yearsBelow(resolved));
    const { year } = span;
    const opened = open(resolved, [year], { allScores: true });
    const { root, words } = opened;
    const { cli } = words.publish;
    const isChecking = resolved.options.checkEvidence === true;
    const out = isChecking ? '' : outOption(resolved, root);
    const say = (text: string) => resolved.io.stderr.write(`${text}\n`);

    const register = publicRegister(opened.register, resolved.asOf);
    const month = span.month ?? lastToPublish(register, year, resolved.asOf);
    const evidence = gatherEvidence(root, evidenceFiles(register, year, month));
    const unchecked = uncheckedEvidence(evidence.files, opened.register.settings.evidenceChecked);
    if (isChecking) return checkEvidence(resolved, opened, unchecked);
    const memos = resolved.options.withMemos === true ? await gatherMemos(resolved, opened, { year, month }) : [];
    const forbidden = privateFindings(opened.findings, [...evidence.files, ...memos]);
    if (forbidden.length > 0) {
      resolved.io.stdout.write(
        findingsText(resolved, words, forbidden, opened.files.length + evidence.files.length + memos.length),
      );
      say(cli.private);
      return EXIT.findings;
    }
    if (unchecked.length > 0) {
      say(cli.unchecked(unchecked.map(({ file }) => file).join(' ')));
      return EXIT.findings;
    }

    const available = new Set(evidence.files.map(({ file }) => file));
    const site = siteView(register, { year, month, available, memos }, words, opened.context);
    const { width, digits = 'arabic' } = resolved;
    const files = await renderSite(site, { lang: words.lang, words, digits, width, color: 0, bom: true });
    for (const [place, bytes] of fontFiles()) files.set(place, bytes);
    for (const { file, bytes } of evidence.files) files.set(`${EVIDENCE_FOLDER}/${file}`, bytes);
    for (const { file, bytes } of memos) files.set(file, bytes);

    const written = writeSite(out, files);
    const shown = shownPath(resolved.io.cwd, out);
    if (!written.ok) throw refused(written, shown, words);
    for (const { file, reason } of evidence.withheld) say(cli.withheld(file, cli.reasons[reason]));
    const unknowns = month === null ? undefined : unknownsOf(register, monthStanding(register, month, resolved.asOf));
    if (month !== null && unknowns) {
      say(cli.notKnown(plainText(words, monthCell(month, 'long')), unknownsText(register, words, unknowns)));
    }
    if (opened.errors > 0) say(cli.notFree(opened.errors));
    say(cli.written(site.pages.length, files.size, shown));
    return exitOf(opened);
  },
};
