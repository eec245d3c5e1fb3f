/** The steps of a patch as what is asked of Excel, each with about how many bytes it takes. */
import type { Area, Patch, Write } from '../../workbook/port';
import { bytesOf, outward } from './cells';
import { layout } from './layout';
import { writeNote } from './notes';
import { rangeOf } from './ranges';

export interface Operation {
  readonly bytes: number;
  run(workbook: Excel.Workbook): void;
}

export interface Situation {
  /** Bytes that one request may have. */
  readonly bytes: number;
  /** The note that a cell had when the patch was begun. */
  noteBefore(sheet: string, row: number, column: number): string;
  /** Whether the patch itself adds the sheet. */
  added(sheet: string): boolean;
  /** The workbook's names and what they refer to. */
  readonly named: readonly { readonly name: string; readonly formula: string }[];
}

/** An estimate for steps without cell contents. */
const STEP = 700;

/**
 * In the patch's order but for deleted sheets: those go last, so that whatever fails before leaves them whole. Where another
 * sheet takes the name meanwhile, the old one is set aside under a name of its own.
 */
export function operations(patch: Patch, situation: Situation): Operation[] {
  const steps: Operation[] = [];
  const deleted: Operation[] = [];
  for (const [index, step] of patch.writes.entries()) {
    if (step.kind !== 'deleteSheet') {
      steps.push(...operationsOf(step, situation));
      continue;
    }
    const again = patch.writes.slice(index + 1).some(({ kind, ...rest }) => isAdded(kind, rest, step.name));
    const name = again ? asideName(index) : step.name;
    if (again)
      steps.push({ bytes: STEP, run: ({ worksheets }) => (worksheets.getItem(step.name).name = name) });
    deleted.push({ bytes: STEP, run: (book) => deleteSheet(book, name, namesOn(step.name, situation)) });
  }
  return [...steps, ...deleted];
}

/** Excel would keep its names, which then refer to nothing. */
function deleteSheet({ worksheets, names }: Excel.Workbook, sheet: string, own: readonly string[]): void {
  for (const name of own) names.getItem(name).delete();
  worksheets.getItem(sheet).delete();
}

function namesOn(sheet: string, { named }: Situation): readonly string[] {
  return named.flatMap(({ name, formula }) => (sheetIn(formula) === sheet ? name : []));
}

/** The sheet that a name refers to: `='July ''26'!$A$1`. */
function sheetIn(formula: string): string | undefined {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain;
}

const isAdded = (kind: Write['kind'], step: object, name: string): boolean =>
  kind === 'addSheet' && 'name' in step && step.name === name;

/** The name of the sheet that a step at this position deletes, while its own is taken. */
export const asideName = (index: number): string => `StarBand ~${index}`;

function operationsOf(step: Exclude<Write, { kind: 'deleteSheet' }>, situation: Situation): Operation[] {
  if (step.kind === 'write') return writeCells(step, situation.bytes);
  const run =
    step.kind === 'note' ? (book: Excel.Workbook) => writeNote(book, step, situation) : layout(step);
  return [{ bytes: STEP, run }];
}

/** As many blocks of rows as the size of a request asks for; nothing where every cell is left as it is. */
function writeCells({ area, contents }: Extract<Write, { kind: 'write' }>, limit: number): Operation[] {
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
