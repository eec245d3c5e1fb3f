/** The lines of 星评月结 against the sheets of sealed values: what was edited in one, and which are gone. */
import { isBlank, type Cell } from '../../core/cell';
import type { Change } from './change';
import { CLOSING_COLUMNS, wordsOf, type ClosingKey, type ClosingLine, type Standing } from './closings';
import { plainCell, sameValue } from './content-code';
import { rulesVersion } from './keep-month';
import type { ReadSeal } from './read-seal';
import type { SealHead } from './seal-lines';
import { CLOSINGS_SHEET } from './sheets';
import { sumsOf } from './sums';

/**
 * What a line that has no check says of a seal. @param whole whether the sealed values are those that were sealed, and prove their
 * sums
 */
export function editedLine(seal: ReadSeal, closed: ClosingLine, whole: boolean): readonly Change[] {
  const { head, kept } = seal;
  const sums = sumsOf(kept);
  // The first line of the seal proves nothing once it has been edited itself.
  const proven = !seal.tampered.some(({ row }) => row === seal.headAt);
  const told: Due = proven ? { version: head.version, by: head.by, time: head.time } : {};
  const summed: Due = whole
    ? {
        sheets: sheetWords(kept.tables),
        people: sums.people,
        score: sums.score ?? null,
        pay: sums.pay ?? null,
        rules: rulesVersion(kept),
      }
    : {};
  return [
    ...differences(closed, told, seal.headUnchecked ? 'disagree' : 'line'),
    ...differences(closed, summed, 'line'),
  ];
}

type Due = Readonly<Partial<Record<ClosingKey, Cell>>>;

function differences(closed: ClosingLine, due: Due, kind: 'line' | 'disagree'): readonly Change[] {
  return CLOSING_COLUMNS.flatMap(({ key, title }): readonly Change[] => {
    const [before, after] = [plainCell(due[key] ?? null), plainCell(closed[key])];
    if (!(key in due) || sameValue(before, after) || (isBlank(before) && isBlank(after))) return [];
    return [{ kind, at: placeOf(closed), who: CLOSINGS_SHEET, what: title.zh, before, after }];
  });
}

export const sheetWords = (tables: readonly { readonly sheet: string }[]): string =>
  tables.map(({ sheet }) => sheet).join('；');

/** Versions of sheets of sealed values that no line tells of. */
export function lostVersions(heads: readonly SealHead[], { lines }: Standing): readonly number[] {
  const told = lines.filter(({ of }) => of === 'closed');
  const lost = heads.filter(
    (head) =>
      !told.some(
        (line) => Number(line.version) === head.version || wordsOf(line.fingerprint) === head.fingerprint,
      ),
  );
  return [...new Set(lost.map(({ version }) => version))];
}

/** Closings without their line, and closings after which the month was closed again without having been reopened. */
export function lostLines(month: string, lost: readonly number[], standing: Standing): readonly Change[] {
  const { lines, version } = standing;
  const versions = (state: ClosingLine['of']) =>
    new Set(lines.filter(({ of }) => of === state).map((line) => Number(line.version)));
  const [closed, reopened] = [versions('closed'), versions('reopened')];
  const shut = [...closed].filter((one) => one < version && !reopened.has(one));
  const gone = (one: number, what: string): Change => ({
    kind: 'line-gone',
    at: { sheet: CLOSINGS_SHEET, row: 0, column: 0 },
    who: CLOSINGS_SHEET,
    what: `${month} ${what}`,
    before: one,
    after: null,
  });
  return [...lost.map((one) => gone(one, '已封账')), ...shut.map((one) => gone(one, '已重开'))];
}

const placeOf = ({ row }: ClosingLine) => (row === null ? null : { sheet: CLOSINGS_SHEET, row, column: 0 });
