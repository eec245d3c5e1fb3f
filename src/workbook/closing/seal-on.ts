/** The sheet of sealed values of a closed month, and whether it is what was sealed. */
import { monthKey } from '../month/month-of';
import type { MonthReading } from '../month/reading';
import type { Change } from './change';
import { NOWHERE } from './change';
import { wordsOf, type Standing } from './closings';
import { fingerprintOf } from './fingerprint';
import { readLines, type ReadSeal } from './read-seal';
import { CLOSINGS_SHEET, sealTop } from './sheets';

export interface SealOn extends ReadSeal {
  readonly sheet: string;
  /** Sheets that were not sealed and whose rows were read for the formulas. */
  readonly outside: readonly string[];
}

/** The sheet of the closing that counts, whatever it is called. */
export function sealOf({ blocks, month }: MonthReading, { closed, version }: Standing): SealOn | null {
  const key = month === null ? '' : monthKey(month);
  const all = [...blocks.values()].flatMap((block) => {
    const top = sealTop(block);
    const read = top?.month === key ? readLines(block.cells, block.area.row) : null;
    return read === null ? [] : [{ ...read, sheet: block.area.sheet, outside: top?.outside ?? [] }];
  });
  const print = wordsOf(closed?.fingerprint ?? null);
  return (
    all.find(({ head }) => head.version === version) ??
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
  if (seal.tampered.length > 0 || (print === told && print === own)) return lines;
  // Of three that should agree, the one that does not was changed.
  const changed: Change =
    print === own
      ? {
          kind: 'seal',
          at: { sheet: CLOSINGS_SHEET, row: closed?.row ?? 0, column: 0 },
          who: CLOSINGS_SHEET,
          what: '指纹',
          before: null,
          after: null,
        }
      : { ...NOWHERE, kind: 'seal', at: place(0), who: seal.sheet, what: print === told ? '指纹' : '' };
  return [...lines, changed];
}
