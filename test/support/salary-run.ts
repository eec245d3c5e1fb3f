/** A recalculation in tests: read, map, preview, apply. */
import type { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { cellAddress } from '../../src/workbook/formula/address';
import type { Applied, Patch, PatchFault, Workbook } from '../../src/workbook/port';
import { applySalary } from '../../src/workbook/salary/apply';
import type { ApplyOptions } from '../../src/workbook/salary/patch';
import { JOURNAL_SHEET } from '../../src/workbook/salary/journal-sheet';
import { mappingFault } from '../../src/workbook/salary/pay-plan';
import type { SalaryPreview } from '../../src/workbook/salary/preview';
import type { Mapping, Role } from '../../src/workbook/salary/roles';
import {
  makePreview,
  readSalarySheet,
  startMapping,
  type SalarySource,
} from '../../src/workbook/salary/source';
import { compiledById } from './schemes';
import { SHEET } from './salary-book';

export const OPTIONS: ApplyOptions = {
  language: 'zh',
  time: '2026-03-31 18:05',
  by: '王会计',
  roles: new Set<Role>(['base', 'bonus', 'total']),
  overwriteFormulas: false,
  overwriteOverrides: false,
};

export interface Previewed {
  readonly source: SalarySource;
  readonly mapping: Mapping;
  readonly preview: SalaryPreview;
}

/** @param correct columns set by hand; undefined takes one away */
export async function previewOf(
  workbook: Workbook,
  scheme: string,
  correct: Mapping['columns'] = {},
): Promise<Previewed> {
  const source = await readSalarySheet(workbook, SHEET);
  const started = startMapping(source);
  if (started === null) throw new Error('no header was recognised');
  const mapping = { ...started, columns: { ...started.columns, ...correct } };
  const fault = mappingFault(compiledById(scheme), mapping);
  if (fault !== undefined) throw new Error(fault.en);
  return { source, mapping, preview: makePreview(compiledById(scheme), source, mapping) };
}

export function applyPreview(
  workbook: Workbook,
  scheme: string,
  { source, preview }: Previewed,
  options: Partial<ApplyOptions> = {},
): Promise<Applied> {
  return applySalary(workbook, compiledById(scheme), source, preview, { ...OPTIONS, ...options });
}

/** A whole run; the patch that takes it back. */
export async function run(
  workbook: Workbook,
  scheme: string,
  options: Partial<ApplyOptions> = {},
  correct: Mapping['columns'] = {},
): Promise<Patch> {
  return inverseOf(await applyPreview(workbook, scheme, await previewOf(workbook, scheme, correct), options));
}

export function inverseOf(applied: Applied): Patch {
  if (!applied.ok) throw new Error(applied.fault.en);
  return applied.inverse;
}

export function faultOf(applied: Applied): PatchFault {
  if (applied.ok) throw new Error('applied, although a fault was expected');
  expect(applied.fault.zh).toMatch(/\p{Script=Han}.*。$/u);
  expect(applied.fault.en).toMatch(/^[A-Z\p{Script=Han}].*\.$/u);
  return applied.fault;
}

/** The cells of a preview by address: before, after, and what becomes of it. */
export function cellsOf({ rows }: SalaryPreview): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(
    rows.flatMap(({ cells }) =>
      cells.map(({ row, column, before, after, state }) => [
        cellAddress(row, column),
        [before, after, state],
      ]),
    ),
  );
}

/** Rows from 1 that are skipped, with the reason. */
export function skippedOf({ rows }: SalaryPreview): Readonly<Record<number, string>> {
  return Object.fromEntries(
    rows.flatMap(({ row, skipped }) =>
      skipped === undefined ? [] : [[row + 1, `${skipped.zh} ${skipped.en}`]],
    ),
  );
}

/** The journal's rows under its header, without who and when. */
export async function journalOf(workbook: MemoryWorkbook): Promise<readonly (readonly unknown[])[]> {
  const block = await workbook.readUsed(JOURNAL_SHEET);
  return (block?.cells ?? []).slice(1).map((row) => row.slice(4));
}
