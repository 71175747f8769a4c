import { resolve } from 'node:path';
import { documentTables } from '../../data/docx/tables.ts';
import { measuresInTables } from '../../data/docx/plan-table.ts';
import { changesTo } from '../../data/edit/changed.ts';
import { FORM_SIZE_LIMIT } from '../../data/form/zip-guard.ts';
import { load } from '../../data/load.ts';
import { tableFiles } from '../../data/plan-form/table-measures.ts';
import { readBytes } from '../../data/read.ts';
import { schemaFolderOf } from '../../data/scaffold/modeline.ts';
import { newText } from '../../data/scaffold/new-file.ts';
import { measuresCalled } from '../../model/called.ts';
import { yearOf } from '../../model/register.ts';
import { wordsFor } from '../editing/findings.ts';
import { propose } from '../editing/propose.ts';
import { writableRoot } from '../editing/write-changes.ts';
import { EXIT, type ExitCode, RuntimeError } from '../exit.ts';
import { notRead } from '../importing/open-form.ts';
import { officesOrAll } from '../named.ts';
import { presentYear, rootOf, yearsBelow } from '../open.ts';
import { type ResolvedOptions, yearOption } from '../options.ts';

/** `ita plan import FILE.docx`: the measures of the customary table, shown, and written with `--yes`. */
export async function importTable(resolved: ResolvedOptions, name: string): Promise<ExitCode> {
  const root = resolved.options.yes === true ? writableRoot(resolved) : rootOf(resolved);
  const bytes = readBytes(resolve(resolved.io.cwd, name), FORM_SIZE_LIMIT);
  const { planForm: early, form } = resolved.words;
  if (bytes === 'larger') throw new RuntimeError(form.notOpened['too-large'](name));
  if (!(bytes instanceof Uint8Array)) throw notRead(resolved.words, name, bytes.reason);
  const tables = documentTables(bytes);
  if (!tables) throw new RuntimeError(early.notDocument(name));
  const table = measuresInTables(tables);
  if ('headings' in table) {
    throw new RuntimeError([early.noTable(name), ...table.headings.map((each) => `  ${each}`)].join('\n'));
  }

  const year = presentYear(resolved, yearsBelow(resolved), yearOption(resolved));
  const loaded = load(root, [year]);
  const words = wordsFor(resolved, loaded);
  const { register, sources, files } = loaded;
  const data = yearOf(register, year);
  const { files: made, undated } = tableFiles(table.measures, {
    year,
    offices: officesOrAll(register),
    measures: measuresCalled(data),
    files,
    hasGaps: (data?.plan?.gaps.length ?? 0) > 0,
    open: words.planForm.open,
  });
  const schemas = schemaFolderOf(sources.get('ita.yaml')?.text ?? '');
  const texts = new Map(made.map((file) => [file.file, newText(file, schemas)]));
  const changes = changesTo(root, loaded, texts);
  if (changes.length === 0) {
    resolved.io.stderr.write(`${words.planForm.nothingNew}\n`);
    return EXIT.fine;
  }
  if (undated.length > 0) resolved.io.stderr.write(`${words.planForm.undated(undated.length, undated.join(' · '))}\n`);
  const said = { would: words.planForm.would(changes.length), done: words.planForm.doneTable(changes.length) };
  return propose(resolved, { root, loaded, words }, texts, said);
}
