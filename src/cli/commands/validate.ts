import type { LocatedFinding } from '../../model/finding.ts';
import type { Command } from '../command.ts';
import { EXIT, UsageError } from '../exit.ts';
import { namedFiles } from '../named-paths.ts';
import { uncheckedItems } from '../../rules/items-of-year.ts';
import { open } from '../open.ts';
import { dataOptions, formatOption } from '../options.ts';
import { put } from '../output.ts';

const FORMATS: readonly string[] = ['text', 'json'];

/** `ita validate [PATH…]`: every finding in one run. Named paths limit what is printed, not what is read. */
export const command: Command = {
  configure(parser, words) {
    const { options, validate } = words.cli;
    parser
      .argument('[path...]', validate.path)
      .option('--strict', options.strict)
      .option('--all', options.allFindings)
      .addOption(formatOption(validate.format, FORMATS, words))
      .option('-o, --output <file>', options.output)
      .option('--force', options.force);
    dataOptions(parser, words);
  },
  async run(resolved, positional) {
    const { format } = resolved;
    if (!FORMATS.includes(format)) throw new UsageError(resolved.words.cli.unknownFormat(format, FORMATS.join(' · ')));
    const opened = open(resolved, 'all', { includeFuture: true, hashes: true });
    const { words, root, files } = opened;
    const known = [...files, ...opened.register.otherFiles, ...opened.findings.map((problem) => problem.location.file)];
    const isNamed = namedFiles({ root, cwd: resolved.io.cwd, words }, positional, known);
    const findings: LocatedFinding[] = opened.findings.filter((problem) => isNamed(problem.location.file));

    const { renderFindings } = await import('../../render/findings.ts');
    const { findingsJson } = await import('../../render/findings/json.ts');
    const { width, color, digits } = resolved;
    const options = {
      lang: words.lang,
      words,
      digits,
      width,
      color,
      bom: false,
      filesRead: files.filter(isNamed).length,
      unchecked: uncheckedItems(opened.register),
      all: resolved.options.all === true,
    };
    put(resolved, words, format === 'json' ? findingsJson(findings, options) : renderFindings(findings, options));
    if (opened.unreadable) return EXIT.runtime;
    const failing =
      resolved.options.strict === true ? findings : findings.filter((problem) => problem.severity === 'error');
    return failing.length > 0 ? EXIT.findings : EXIT.fine;
  },
};
