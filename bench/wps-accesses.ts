/** What commands of the WPS adapter ask of the stand-in of the tests: each access crosses to another process, whatever its size. */
import { generateTemplate } from '../src/workbook/template/generate';
import { open } from '../test/hosts/wps/book';
import { putSalaries } from '../test/support/commands';
import { salaryRows } from '../test/support/salary-rows';
import { applyPreview, previewOf } from '../test/support/salary-run';
import { compiledById } from '../test/support/schemes';

const SCHEME = 'presales-standard';

async function salaries(count: number): Promise<number> {
  const { host, workbook } = open();
  await putSalaries(workbook, salaryRows(count));
  host.resetAccesses();
  await applyPreview(workbook, SCHEME, await previewOf(workbook, SCHEME));
  return host.accesses;
}

async function template(count: number): Promise<number> {
  const { host, workbook } = open();
  const people = { kind: 'rows', count } as const;
  await generateTemplate(workbook, compiledById(SCHEME), {
    language: 'zh',
    month: '2026-03',
    people,
    raw: false,
  });
  return host.accesses;
}

const line = (name: string, accesses: number): string =>
  `${name.padEnd(46)} ${String(accesses).padStart(5)} accesses`;

export async function measureWps(): Promise<readonly string[]> {
  return [
    line('salaries, 200 people: read, preview, apply', await salaries(200)),
    line('template, 2 people', await template(2)),
    line('template, 200 people', await template(200)),
  ];
}
