/** The sheet of sealed values of a closed month, and whether it is what was sealed. */
import { monthKey } from '../month/month-of';
import type { MonthReading } from '../month/reading';
import type { Change } from './change';
import { NOWHERE } from './change';
import { wordsOf, type Standing } from './closings';
import { editedLine } from './compare-line';
import { fingerprintOf } from './fingerprint';
import { readLines, type ReadSeal } from './read-seal';
import { CLOSINGS_SHEET, sealTop } from './sheets';

export interface SealOn extends ReadSeal {
  readonly sheet: string;
  /** Sheets that were not sealed and whose rows were read for the formulas. */
  readonly outside: readonly string[];
}

/** All of the month, whatever they are called. */
export function sealsOf({ blocks, month }: MonthReading): readonly SealOn[] {
  const key = month === null ? '' : monthKey(month);
  return [...blocks.values()].flatMap((block) => {
    const top = sealTop(block);
    const read = top?.month === key ? readLines(block.cells, block.area.row) : null;
    return read === null ? [] : [{ ...read, sheet: block.area.sheet, outside: top?.outside ?? [] }];
  });
}

/** The sheet of the closing that counts: of two that say so, such as a copy, the one that has been edited. */
export function sealOf(all: readonly SealOn[], { closed }: Standing, version: number): SealOn | null {
  const print = wordsOf(closed?.fingerprint ?? null);
  const own = all.filter(({ head }) => head.version === version);
  return (
    own.find(({ tampered }) => tampered.length > 0) ??
    own[0] ??
    all.find(({ head }) => head.fingerprint === print) ??
    null
  );
}

/** Whether the sealed values are those that were sealed. */
export function integrity(seal: SealOn, { closed }: Standing): readonly Change[] {
  const place = (row: number) => ({ sheet: seal.sheet, row, column: 0 });
  const lines = seal.tampered
    .filter(({ row }) => !seal.rowsAt.some((rows) => rows.includes(row)))
    .map(({ row, name }): Change => ({
      ...NOWHERE,
      kind: 'seal',
      at: place(row),
      who: seal.sheet,
      what: name,
    }));
  const print = fingerprintOf(seal.kept);
  const [told, own] = [wordsOf(closed?.fingerprint ?? null), seal.head.fingerprint];
  const edited = closed === null ? [] : editedLine(seal, closed, print === told);
  if (seal.tampered.length > 0 || (print === told && print === own)) return [...lines, ...edited];
  // Of three that should agree, the one that does not was changed.
  if (closed === null && print === own) return [];
  const changed: Change =
    print === own
      ? {
          kind: 'line',
          at: { sheet: CLOSINGS_SHEET, row: closed?.row ?? 0, column: 0 },
          who: CLOSINGS_SHEET,
          what: '指纹',
          before: own,
          after: told,
        }
      : { ...NOWHERE, kind: 'seal', at: place(0), who: seal.sheet, what: print === told ? '指纹' : '' };
  return [...lines, changed, ...edited];
}
