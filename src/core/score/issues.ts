/** A log of quality issues: severity per code, points per month. */
import { isBlank, isError, notAvailable, type Cell, type CellError } from '../cell';
import type { CompiledScheme } from '../compile/compiled';
import type { IssueCode, IssueLog } from '../../schemes/scheme';
import { monthOfSerial, type Month } from '../input/month';
import { show } from '../input/read';
import { hasInstead } from './grade';
import { normalise } from '../words/normalise';
import { nearest } from '../words/suggest';

/** The issue that a code or its alias names; null for a blank cell. */
export function findIssue(log: IssueLog, cell: Cell): IssueCode | CellError | null {
  if (isBlank(cell)) return null;
  if (isError(cell)) return cell;
  const wanted = normalise(String(cell));
  const found = log.codes.find(
    (one) =>
      normalise(one.code) === wanted || one.aliases?.some((alias) => normalise(alias) === wanted) === true,
  );
  if (found !== undefined) return found;
  const date = typeof cell === 'number' ? monthOfSerial(cell) : undefined;
  if (date !== undefined) return becameDate(cell, date);
  const close = nearest(
    wanted,
    log.codes.map((one) => one.code),
  );
  const came = show(String(cell));
  return notAvailable(
    `没有问题代码${came.zh}。${close === undefined ? `可用：${log.codes.map((one) => one.code).join('、')}。` : `是否想填 ${close}？`}`,
    `there is no issue code ${came.en}. ${close === undefined ? `Known: ${log.codes.map((one) => one.code).join(', ')}.` : `Did you mean ${close}?`}`,
  );
}

/** Spreadsheets make a date of a code such as 1-01 when it is typed. */
function becameDate(serial: Cell, { year, month }: Required<Month>): CellError {
  const shown = `${year}-${String(month).padStart(2, '0')}`;
  return notAvailable(
    `问题代码成了日期（${shown} 的序号 ${String(serial)}）：表格把 1-01 之类的编号当作日期。请先把单元格设为文本再输入，或输入 '1-01。`,
    `the issue code has become a date (serial ${String(serial)}, in ${shown}): spreadsheets take a code such as 1-01 for one. Format the cell as text first, or type '1-01.`,
  );
}

interface IssueSummary {
  /** Issues of severity 1, 2, 3. */
  readonly counts: readonly [number, number, number];
  /** Worst severity, 0 without issues. */
  readonly worst: number;
  readonly deduction: number;
  /** Never below 0. */
  readonly score: number;
}

/** What the logged codes of one person and month come to. */
export function summariseIssues(log: IssueLog, codes: readonly Cell[]): IssueSummary | CellError {
  const counts: [number, number, number] = [0, 0, 0];
  for (const cell of codes) {
    const issue = findIssue(log, cell);
    if (isError(issue)) return issue;
    if (issue !== null) counts[issue.severity - 1] = (counts[issue.severity - 1] ?? 0) + 1;
  }
  const deduction = counts.reduce((sum, count, index) => sum + count * (log.deductions[index] ?? 0), 0);
  const worst = counts[2] > 0 ? 3 : counts[1] > 0 ? 2 : counts[0] > 0 ? 1 : 0;
  return { counts, worst, deduction, score: Math.max(0, log.from - deduction) };
}

export function issueLogOf({ scheme }: CompiledScheme): IssueLog | CellError {
  return (
    scheme.log ??
    notAvailable(
      `方案“${scheme.name.zh}”没有问题代码。${hasInstead(scheme).zh}`,
      `${scheme.id} has no issue codes. ${hasInstead(scheme).en}`,
    )
  );
}
