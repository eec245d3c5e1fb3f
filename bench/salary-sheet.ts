/** The salary command on a sheet of 10,000 people: preview, and the patch that would be written. */
import { isError } from '../src/core/cell';
import { findScheme } from '../src/core/schemes';
import { MemoryWorkbook } from '../src/hosts/memory/workbook';
import type { Content } from '../src/workbook/port';
import { salaryPatch } from '../src/workbook/salary/patch';
import { makePreview, readSalarySheet, startMapping } from '../src/workbook/salary/source';
import type { Role } from '../src/workbook/salary/roles';
import type { Person } from './rows';

const HEADER = ['姓名', '级别', '得分', '提成', '底薪', '奖金', '合计'];

export interface SalaryTimes {
  readonly preview: number;
  readonly patch: number;
}

export async function measureSalarySheet(people: readonly Person[]): Promise<SalaryTimes> {
  const compiled = findScheme('presales-standard');
  if (isError(compiled)) throw new Error(compiled.text?.en);
  const rows = people.map(({ level, commission }, index): Content[] => [
    `员工${index}`,
    level,
    (index % 1001) / 10,
    commission,
    null,
    null,
    null,
  ]);
  const workbook = new MemoryWorkbook({ sheets: { 工资: [HEADER, ...rows] } });
  const source = await readSalarySheet(workbook, '工资');
  const mapping = startMapping(source);
  if (mapping === null) throw new Error('no header');
  const start = performance.now();
  const preview = makePreview(compiled, source, mapping);
  const between = performance.now();
  salaryPatch(compiled, source, preview, {
    language: 'zh',
    time: '2026-03-31 18:05',
    by: '',
    roles: new Set<Role>(['base', 'bonus', 'total']),
    overwriteFormulas: false,
    overwriteOverrides: false,
  });
  return { preview: between - start, patch: performance.now() - between };
}
