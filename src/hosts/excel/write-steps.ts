/** The steps of a patch as what is asked of Excel, each with about how many bytes it takes. */
import { sheetIn } from '../../workbook/formula/address';
import type { Area, Patch, Write } from '../../workbook/port';
import { bytesOf, outward } from './cells';
import { alikeFrom, joinedLooks } from './joined-looks';
import { layout } from './layout';
import { writeNote } from './notes';
import { rangeOf } from './ranges';
import { formatted, textRuns } from './text-cells';
import type { Operation } from './operation';
import type { Situation } from './situation';

/** An estimate for steps without cell contents. */
const STEP = 700;
/** And for a page break. */
const BREAK = 250;

/**
 * In the patch's order but for deleted sheets, which `deletions` deletes last, so that whatever fails before leaves them whole.
 * Where another sheet takes the name meanwhile, the old one is set aside under a name of its own.
 */
export function operations(patch: Patch, situation: Situation): Operation[] {
  const all: Operation[] = [];
  for (let index = 0; index < patch.writes.length; index += 1) {
    const alike = alikeFrom(patch.writes, index);
    if (alike.length > 1) {
      all.push(...joinedLooks(alike, STEP));
      index += alike.length - 1;
    } else all.push(...operationsAt(patch, index, situation));
  }
  return all;
}

function operationsAt(patch: Patch, index: number, situation: Situation): Operation[] {
  const step = patch.writes[index];
  if (step === undefined) return [];
  if (step.kind !== 'deleteSheet') return operationsOf(step, situation);
  const name = deletedName(patch, index);
  if (name === step.name) return [];
  return [{ bytes: STEP, run: ({ worksheets }) => (worksheets.getItem(step.name).name = name) }];
}

/** What goes last: sheets that are deleted, and the names that refer to them. */
export function deletions(
  patch: Patch,
  { named }: Pick<Situation, 'named'>,
  wanted: (name: string) => boolean = () => true,
): Operation[] {
  return patch.writes.flatMap((step, index) => {
    if (step.kind !== 'deleteSheet' || !wanted(step.name)) return [];
    const own = named.flatMap(({ name, formula }) => (sheetIn(formula) === step.name ? name : []));
    return [
      { bytes: STEP, run: (book: Excel.Workbook) => deleteSheet(book, deletedName(patch, index), own) },
    ];
  });
}

/** What a sheet that the patch deletes is called at the end: its name may belong to another by then. */
export function deletedName(patch: Patch, index: number): string {
  const step = patch.writes[index];
  if (step?.kind !== 'deleteSheet') throw new RangeError(`step ${index} deletes no sheet`);
  const again = patch.writes
    .slice(index + 1)
    .some((later) => later.kind === 'addSheet' && later.name === step.name);
  return again ? `${ASIDE}${index}` : step.name;
}

const ASIDE = 'StarBand ~';

export const isSetAside = (name: string): boolean => name.startsWith(ASIDE);

/** Excel would keep its names, which then refer to nothing. */
function deleteSheet({ worksheets, names }: Excel.Workbook, sheet: string, own: readonly string[]): void {
  for (const name of own) names.getItem(name).delete();
  worksheets.getItem(sheet).delete();
}

function operationsOf(step: Exclude<Write, { kind: 'deleteSheet' }>, situation: Situation): Operation[] {
  if (step.kind === 'write') return writeOwn(step, situation);
  const run =
    step.kind === 'note' ? (book: Excel.Workbook) => writeNote(book, step, situation) : layout(step);
  const breaks = step.kind === 'print' ? (step.page?.breaks.length ?? 0) : 0;
  return [{ bytes: STEP + breaks * BREAK, run }];
}

type CellsStep = Extract<Write, { kind: 'write' }>;

/** Past the format of text; and row by row where rows are hidden: a block over filtered rows goes astray. */
function writeOwn(step: CellsStep, { bytes, before }: Situation): Operation[] {
  const held = before(step.area);
  const texts = textRuns(step.area, held, step.contents);
  const hidden = held !== undefined && held.hiddenRows.length > 0;
  return [...formatted(texts, 'General'), ...writeCells(step, hidden ? 0 : bytes), ...formatted(texts, '@')];
}

/** As many blocks of rows as the size of a request asks for; nothing where every cell is left as it is. */
function writeCells({ area, contents }: CellsStep, limit: number): Operation[] {
  const made: Operation[] = [];
  let from = 0;
  let bytes = 0;
  const rows = contents.map((row) => row.map(outward));
  const finish = (to: number): void => {
    const part = rows.slice(from, to);
    const place: Area = { ...area, row: area.row + from, rows: to - from };
    if (part.some((row) => row.some((value) => value !== null)))
      made.push({
        bytes: bytes + STEP,
        run: ({ worksheets }) => {
          // Null leaves a cell alone, which the declarations of `formulas` do not know.
          rangeOf(worksheets.getItem(area.sheet), place).formulas = part as unknown[][] as string[][];
        },
      });
    from = to;
    bytes = 0;
  };
  for (const [index, row] of rows.entries()) {
    const size = row.reduce<number>((sum, value) => sum + bytesOf(value), 0);
    if (bytes + size > limit && index > from) finish(index);
    bytes += size;
  }
  finish(rows.length);
  return made;
}
