/**
 * A sheet of many people on the engine of the browser workbook, without a page: generated, filled, one cell changed – with
 * our functions, and beside it the same sheet in native formulas.
 */
import { compiledOf } from '../src/core/schemes';
import { catalogue } from '../src/functions/catalogue';
import { createRuntime, type Implementation } from '../src/hosts/browser/excel-runtime';
import { bootHeadless } from '../src/hosts/browser/univer/headless';
import { presalesStandard } from '../src/schemes/presales-standard';
import type { Area, Content, Write } from '../src/workbook/port';
import { generateTemplate } from '../src/workbook/template/generate';
import type { TemplateOptions } from '../src/workbook/template/options';

type Formulas = 'functions' | 'native';
interface Times {
  readonly generated: number;
  readonly filled: number;
  readonly oneCell: number;
}

const changes = 5;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function measure(count: number, formulas: Formulas): Promise<Times> {
  const { implementations, runtime } = createRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  await import('../src/functions/excel');
  const { workbook, dispose } = bootHeadless(catalogue, Object.fromEntries<Implementation>(implementations));
  const make = (people: TemplateOptions['people']) =>
    generateTemplate(workbook, compiledOf(presalesStandard), {
      language: 'zh',
      month: '2026-03',
      people,
      raw: false,
      ...(formulas === 'native' ? { formulas } : {}),
    });
  const { template: sample } = await make({ kind: 'sample' });
  const examples = (await workbook.readUsed(sample.sheet))?.cells.slice(sample.frame.firstRow) ?? [];
  const apply = async (...writes: Write[]) => {
    const applied = await workbook.apply({ title: 'bench', writes });
    if (!applied.ok) throw new Error(applied.fault.en);
  };
  let made = await make({ kind: 'rows', count: 1 });
  const generated = await timed(async () => (made = await make({ kind: 'rows', count })));
  const { sheet, columns, frame } = made.template;
  const inputs = columns.flatMap(({ kind }, column) => (kind === 'input' ? [column] : []));
  const area = (column: number, row: number, rows: number): Area => ({
    sheet,
    row,
    column,
    rows,
    columns: 1,
  });
  const figures = (column: number): readonly (readonly Content[])[] =>
    Array.from({ length: count }, (_, row) => [examples[row % sample.examples.length]?.[column] ?? null]);
  const filled = await timed(() =>
    apply(
      ...inputs.map((column): Write => ({
        kind: 'write',
        area: area(column, frame.firstRow, count),
        contents: figures(column),
      })),
    ),
  );
  const attainment = columns.findIndex(({ key }) => key === 'in:attainment:0');
  const times: number[] = [];
  for (let change = 0; change < changes; change += 1) {
    times.push(
      await timed(() =>
        apply({
          kind: 'write',
          area: area(attainment, frame.firstRow + 3, 1),
          contents: [[0.3 + change / 10]],
        }),
      ),
    );
  }
  dispose();
  return { generated, filled, oneCell: times.sort((a, b) => a - b)[Math.floor(changes / 2)] as number };
}

export async function measureSheet(count: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const formulas of ['functions', 'native'] as const) {
    const { generated, filled, oneCell } = await measure(count, formulas);
    const each = [
      ['generated and computed', generated],
      ['inputs filled', filled],
      ['one cell changed', oneCell],
    ] as const;
    for (const [what, time] of each) {
      lines.push(
        `${`${what}, ${formulas}`.padEnd(46)} ${String(count).padStart(6)} people ${time.toFixed(0).padStart(7)} ms`,
      );
    }
  }
  return lines;
}
