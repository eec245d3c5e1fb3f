/** A sheet with one KPISCORE a row on the engine of the browser workbook: the scheme by its id, and as a rules table. */
import type { Cell } from '../src/core/cell';
import { printTable } from '../src/core/table/print';
import { catalogue } from '../src/functions/catalogue';
import { createRuntime } from '../src/hosts/browser/excel-runtime';
import { bootHeadless } from '../src/hosts/browser/univer/headless';
import { presalesStandard } from '../src/schemes/presales-standard';
import { presalesStandardNotes } from '../src/schemes/presales-standard.notes';
import type { Content } from '../src/workbook/port';
import type { Person } from './rows';

const INPUTS = 'People';
const RULES = 'Rules';

/** Milliseconds from handing over the formulas to the last computed cell; the medians of several rounds. Results must be equal. */
export async function measureRulesTable(
  people: readonly Person[],
  runs: number,
): Promise<{ readonly builtIn: number; readonly table: number }> {
  const { implementations, runtime } = createRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  await import('../src/functions/excel');
  const { workbook, dispose } = bootHeadless(catalogue, Object.fromEntries(implementations));
  const rules = printTable(presalesStandard, presalesStandardNotes, 'zh');
  const [height, width] = [rules.length, rules[0]?.length ?? 0];
  const write = (sheet: string, column: number, contents: readonly (readonly Content[])[]) => ({
    kind: 'write' as const,
    area: { sheet, row: 0, column, rows: contents.length, columns: contents[0]?.length ?? 0 },
    contents,
  });
  await workbook.apply({
    title: 'bench',
    writes: [
      { kind: 'addSheet', name: RULES },
      write(RULES, 0, rules),
      { kind: 'addSheet', name: INPUTS },
      write(
        INPUTS,
        0,
        people.map(({ inputs }) => inputs),
      ),
    ],
  });
  const score = async (scheme: string): Promise<{ time: number; cells: readonly Cell[] }> => {
    const formulas = people.map((_, row) => [{ formula: `=KPISCORE(A${row + 1}:M${row + 1},${scheme})` }]);
    const start = performance.now();
    await workbook.apply({ title: 'bench', writes: [write(INPUTS, 14, formulas)] });
    const time = performance.now() - start;
    const block = await workbook.read({ sheet: INPUTS, row: 0, column: 14, rows: people.length, columns: 1 });
    return { time, cells: block.cells.flat() };
  };
  const table = `${RULES}!$A$1:$${String.fromCharCode(64 + width)}$${height}`;
  const times: Record<'builtIn' | 'table', number[]> = { builtIn: [], table: [] };
  for (let run = 0; run <= runs; run += 1) {
    const builtIn = await score('"presales-standard"');
    const ofTable = await score(table);
    if (JSON.stringify(builtIn.cells) !== JSON.stringify(ofTable.cells))
      throw new Error('the rules table scores otherwise than the built-in scheme');
    if (run > 0) times.builtIn.push(builtIn.time);
    if (run > 0) times.table.push(ofTable.time);
  }
  dispose();
  return { builtIn: median(times.builtIn), table: median(times.table) };
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
