/** How often the Excel adapter asks the real client library, and how many bytes go there and back. */
import { compiledOf } from '../src/core/schemes';
import { desktop, web } from '../src/hosts/excel/limits';
import { ExcelWorkbook } from '../src/hosts/excel/workbook';
import { schemes } from '../src/schemes/all';
import type { CompiledScheme } from '../src/core/compile/compiled';
import type { Workbook } from '../src/workbook/port';
import { applySalary } from '../src/workbook/salary/apply';
import type { Role } from '../src/workbook/salary/roles';
import { makePreview, readSalarySheet, startMapping } from '../src/workbook/salary/source';
import { generateTemplate } from '../src/workbook/template/generate';
import { startOffice } from '../test/office-host/node';
import { salaryRows } from '../test/support/salary-rows';

export interface Traffic {
  readonly command: string;
  readonly platform: 'desktop' | 'web';
  readonly requests: number;
  /** Sent and answered, all requests together. */
  readonly sent: number;
  readonly answered: number;
  /** The largest request or answer. */
  readonly largest: number;
}

const SHEET = '三月薪资';
const limits = { desktop, web };

function compiled(): CompiledScheme {
  const scheme = schemes.find(({ id }) => id === 'presales-standard');
  if (scheme === undefined) throw new Error('no scheme presales-standard');
  return compiledOf(scheme);
}

async function addSalaries(workbook: Workbook, people: number): Promise<void> {
  const contents = salaryRows(people);
  const area = { sheet: SHEET, row: 0, column: 0, rows: contents.length, columns: 7 };
  const applied = await workbook.apply({
    title: 'salaries',
    writes: [
      { kind: 'addSheet', name: SHEET },
      { kind: 'write', area, contents },
    ],
  });
  if (!applied.ok) throw new Error(applied.fault.en);
}

async function recalculate(workbook: Workbook): Promise<boolean> {
  const source = await readSalarySheet(workbook, SHEET);
  const mapping = startMapping(source);
  if (mapping === null) throw new Error('no header was recognised');
  const preview = makePreview(compiled(), source, mapping);
  const applied = await applySalary(workbook, compiled(), source, preview, {
    language: 'zh',
    time: '2026-03-31 18:05',
    by: 'bench',
    roles: new Set<Role>(['base', 'bonus', 'total']),
    overwriteFormulas: false,
    overwriteOverrides: false,
  });
  return applied.ok;
}

async function generate(workbook: Workbook, count: number): Promise<boolean> {
  const options = { language: 'zh', month: '2026-03', people: { kind: 'rows', count }, raw: false } as const;
  return (await generateTemplate(workbook, compiled(), options)).applied.ok;
}

async function measure(
  command: string,
  platform: Traffic['platform'],
  prepare: (workbook: Workbook) => Promise<void>,
  run: (workbook: Workbook) => Promise<boolean>,
): Promise<Traffic> {
  const payloadLimit = platform === 'web' ? 5 * 1024 * 1024 : Infinity;
  const office = await startOffice({ payloadLimit });
  try {
    const workbook = new ExcelWorkbook(limits[platform]);
    await workbook.sheets();
    await prepare(workbook);
    const from = office.host.requests.length;
    if (!(await run(workbook))) throw new Error(`${command} was refused`);
    const requests = office.host.requests.slice(from);
    const sum = (of: (one: (typeof requests)[number]) => number): number =>
      requests.reduce((total, one) => total + of(one), 0);
    return {
      command,
      platform,
      requests: requests.length,
      sent: sum(({ bytes }) => bytes),
      answered: sum(({ responseBytes }) => responseBytes),
      largest: Math.max(...requests.flatMap(({ bytes, responseBytes }) => [bytes, responseBytes])),
    };
  } finally {
    await office.close();
  }
}

/** Template generation for 200 people, salary recalculation (reading, then applying) for 200 and 10,000. */
export async function measureExcel(): Promise<readonly Traffic[]> {
  const found: Traffic[] = [];
  const nothing = (): Promise<void> => Promise.resolve();
  for (const platform of ['desktop', 'web'] as const) {
    found.push(await measure('template, 200 people', platform, nothing, (book) => generate(book, 200)));
    for (const people of [200, 10_000])
      found.push(
        await measure(
          `salaries, ${people.toLocaleString('en-US')} people`,
          platform,
          (book) => addSalaries(book, people),
          recalculate,
        ),
      );
  }
  return found;
}
