/** Rules tables as schemes to score with: read once for the same content, checked, and the version of the month chosen. */
import { isError, valueError, type Cell, type CellError } from '../cell';
import { compileScheme } from '../compile/compile';
import type { CompiledScheme } from '../compile/compiled';
import type { Month } from '../input/month';
import type { Context } from '../input/quantity';
import type { Finding } from '../findings/finding';
import { lintVersions } from '../lint/lint';
import type { Draft } from './draft';
import { readTable } from './read';
import { titleIn } from './rows';

type Grid = readonly (readonly Cell[])[];

interface RulesTable {
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
}

interface Kept extends RulesTable {
  readonly grid: Grid;
  /** Why it is no table to score by, whatever it says. */
  readonly unreadable: CellError | null;
  readonly compiled: (CompiledScheme | undefined)[];
}

/** A workbook computes with some tables at a time: one per team and scheme, say. */
const MOST_KEPT = 64;
const kept: Kept[] = [];

/** Everything in a table and everything wrong with it. The content decides whether it must be read anew, not the range. */
export function rulesTable(grid: Grid): RulesTable {
  return keep(grid);
}

function keep(grid: Grid): Kept {
  const at = kept.findIndex((one) => sameCells(one.grid, grid));
  const [found] = at < 0 ? [] : kept.splice(at, 1);
  const table = found ?? read(grid);
  kept.unshift(table);
  if (kept.length > MOST_KEPT) kept.pop();
  return table;
}

function read(grid: Grid): Kept {
  const drafts = readTable(grid);
  const zeros = blanksAreZeros(grid);
  return {
    grid: grid.map((row) => [...row]),
    drafts,
    findings: zeros ? [] : lintVersions(drafts),
    compiled: [],
    unreadable: zeros ? handedOverAsZeros() : drafts.length === 0 ? noTable() : null,
  };
}

/** The range holds no rules table, or not as it stands in the sheet; null where it does. */
export function unreadable(grid: Grid): CellError | null {
  return keep(grid).unreadable;
}

/**
 * Excel on a desktop hands blank cells of a range over as 0. Nothing stands below the titles of parts, and nobody writes a 0 below
 * every one of them.
 */
function blanksAreZeros(grid: Grid): boolean {
  const below = grid.flatMap((row, r) => {
    const title = row.findIndex((cell) => titleIn(cell) !== undefined);
    const cell = grid[r + 1]?.[title];
    return cell === undefined || titleIn(cell) !== undefined ? [] : [cell];
  });
  return below.length > 0 && below.every((cell) => cell === 0);
}

const handedOverAsZeros = (): CellError =>
  valueError(
    '规则表的空单元格以 0 传入（桌面版 Excel 如此），分不清空白和 0。请用规则表的名称作 scheme（表末有写，如 StarBand_…），或把区域写成 IF(ISBLANK(区域),"",区域)。已经用了名称的，请在“公式”→“名称管理器”里把它的引用位置改成这一写法。',
    'the blank cells of the rules table arrived as 0 (Excel on a desktop does that), so a blank cannot be told from a 0. Pass the name of the table (its last row says it, such as StarBand_…), or write the range as IF(ISBLANK(range),"",range). Where the name was passed already, let it refer to that in the Name Manager.',
  );

function sameCells(a: Grid, b: Grid): boolean {
  if (a.length !== b.length) return false;
  for (let r = 0; r < a.length; r++) {
    const [one, other] = [a[r] as readonly Cell[], b[r] as readonly Cell[]];
    if (one.length !== other.length) return false;
    for (let c = 0; c < one.length; c++) {
      const [x, y] = [one[c], other[c]];
      if (x !== y && !(isError(x) && isError(y) && x.error === y.error)) return false;
    }
  }
  return true;
}

/**
 * The scheme of a table that is in force in a month.
 * @returns `#VALUE!` naming the first fault and its row, or why no version can be chosen
 */
export function schemeOfTable(grid: Grid, { month }: Context): CompiledScheme | CellError {
  const table = keep(grid);
  if (table.unreadable !== null) return table.unreadable;
  const fault = table.findings.find((finding) => finding.severity === 'error');
  if (fault !== undefined)
    return valueError(
      `规则表第 ${fault.row + 1} 行有误：${fault.message.zh}（用 KPICHECK 查看全部）`,
      `row ${fault.row + 1} of the rules table is faulty: ${fault.message.en} (KPICHECK lists everything)`,
    );
  const index = versionIn(table.drafts, month);
  if (typeof index !== 'number') return index;
  return (table.compiled[index] ??= compileScheme((table.drafts[index] as Draft).scheme));
}

export const noTable = (): CellError =>
  valueError(
    'scheme 区域里没有规则表（找不到【方案】）。请选择整个规则表，或填方案代号。',
    'the range given as scheme holds no rules table (there is no [Scheme] part). Select the whole table, or give a scheme id.',
  );

/** The place of the version in force. Months such as 2026-03 compare as texts; one without a month has always been in force. */
function versionIn(drafts: readonly Draft[], month: Month | undefined): number | CellError {
  const first = drafts.map((draft) => draft.scheme.effectiveFrom ?? '');
  const months = first.join('、');
  if (month?.year === undefined) {
    if (drafts.length === 1) return 0;
    return valueError(
      `规则表有多个版本（${months}），需要知道月份。请在 month 参数中给出年月，如“2026-03”。`,
      `the rules table holds several versions (${months}). Pass month with its year, such as "2026-03".`,
    );
  }
  const asked = `${month.year}-${String(month.month).padStart(2, '0')}`;
  const [newest] = first
    .filter((from) => from <= asked)
    .sort()
    .reverse();
  if (newest !== undefined) return first.indexOf(newest);
  return valueError(
    `${asked} 早于规则表的第一个版本（${months}）。请补上当时的版本，或更正月份。`,
    `${asked} is before the first version of the rules table (${months}). Add the version of that time, or correct the month.`,
  );
}
