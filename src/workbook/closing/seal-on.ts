/** The sheet of sealed values of a closed month, and whether it is what was sealed. */
import { columnLetters } from '../formula/address';
import { monthKey } from '../month/month-of';
import type { MonthReading } from '../month/reading';
import type { Change } from './change';
import { NOWHERE } from './change';
import { wordsOf, type Standing } from './closings';
import { editedLine } from './compare-line';
import { brokenLine, missingLine } from './broken-lines';
import { fingerprintOf } from './fingerprint';
import { outsideNamed } from './named-columns';
import { readLines, type ReadSeal } from './read-seal';
import { CLOSINGS_SHEET, SEAL_NAME, sealTop } from './sheets';

export interface SealOn extends ReadSeal {
  readonly sheet: string;
  /** Sheets that were not sealed and whose rows were read for the formulas. */
  readonly outside: readonly string[];
}

/** All of the month, whatever they are called. */
export function sealsOf({ blocks, month }: Pick<MonthReading, 'blocks' | 'month'>): readonly SealOn[] {
  const key = month === null ? '' : monthKey(month);
  return [...blocks.values()].flatMap((block) => {
    const top = sealTop(block);
    const read = top?.month === key ? readLines(block.cells, block.area.row) : null;
    if (top === null || read === null) return [];
    const outside = top.outsideLost ? outsideNamed(read.kept) : top.outside;
    return [{ ...read, sheet: block.area.sheet, outside }];
  });
}

/** The sheet of the closing that counts: of two that say so, such as a copy, the one by its name, else the one that has been edited. */
export function sealOf(all: readonly SealOn[], { closed }: Standing, version: number): SealOn | null {
  const print = wordsOf(closed?.fingerprint ?? null);
  const own = all.filter(({ head }) => head.version === version);
  return (
    own.find((one) => one.sheet === sealName(one.head)) ??
    own.find(({ tampered }) => tampered.length > 0) ??
    own[0] ??
    // Its version is not to be read any more.
    all.find(({ head }) => head.version === 0 && head.fingerprint === print) ??
    all.find(({ head }) => head.fingerprint === print) ??
    null
  );
}

/** What it was called when it was written; a copy has another name. */
const sealName = ({ month, version }: ReadSeal['head']): string =>
  `${SEAL_NAME} ${month}${version > 1 ? ` (${version})` : ''}`;

/** What is wrong with the seal itself: its lines, and the fingerprints that should agree. Lines of tables are named with these. */
export function integrity(seal: SealOn, { closed }: Standing): readonly Change[] {
  const { sheet, head, kept, tampered, missing, lost } = seal;
  const lines = [
    ...tampered
      .filter(({ row }) => !seal.rowsAt.some((rows) => rows.includes(row)))
      .flatMap((one) => brokenLine(seal, one)),
    ...missing.map((one) => missingLine(seal, one)),
    ...lost.map((at): Change => ({ ...NOWHERE, kind: 'column-gone', who: sheet, what: columnLetters(at) })),
  ];
  const print = fingerprintOf(kept);
  const [told, own] = [wordsOf(closed?.fingerprint ?? null), head.fingerprint];
  // A line that has its own check is held against that.
  const edited = closed === null || closed.proven ? [] : editedLine(seal, closed, print === told);
  if (lines.length > 0 || tampered.length > 0 || (print === told && print === own))
    return [...lines, ...edited];
  // Of three that should agree, the one that does not was changed.
  if (closed === null && print === own) return [];
  // Earlier versions took the fingerprint in another way: the checks of the lines are what is left.
  if (seal.earlier && told === own) return edited;
  const changed: Change =
    print === own
      ? {
          kind: 'line',
          at:
            closed === null || closed.row === null
              ? null
              : { sheet: CLOSINGS_SHEET, row: closed.row, column: 0 },
          who: CLOSINGS_SHEET,
          what: '指纹',
          before: own,
          after: told,
        }
      : {
          ...NOWHERE,
          kind: 'seal',
          at: { sheet, row: seal.headAt, column: 0 },
          who: sheet,
          what: print === told ? '指纹' : '',
        };
  // The line is named by its own check already.
  return closed?.proven === true && print === own ? [] : [changed, ...edited];
}
