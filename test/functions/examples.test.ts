/** Every example of the catalogue, typed into a real spreadsheet engine with its ranges beside it. */
import type { Cell } from '../../src/core/cell';
import { catalogue } from '../../src/functions/catalogue';
import type { Example, Grid } from '../../src/functions/description';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { accepted, at, patchOf, write } from '../hosts/contract';
import { bootWithFunctions } from '../support/functions-host';

const SHEET = 'Sheet1';
/** Below all ranges of the examples. */
const FORMULA_ROW = 40;

let host: Headless;
beforeAll(async () => {
  // The examples show the Chinese texts.
  Object.defineProperty(globalThis, 'navigator', { value: { language: 'zh-CN' }, configurable: true });
  host = await bootWithFunctions();
});
afterAll(() => host.dispose());

const gridOf = (result: Cell | Grid): Grid => (Array.isArray(result) ? (result as Grid) : [[result as Cell]]);

/** What the formula shows: its cell, or the block that it spills. */
async function show({ formula, ranges = {}, result }: Example): Promise<Grid> {
  const cells = Object.entries(ranges).map(([address, values]) => {
    const [, letter = 'A', number = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    return write(SHEET, Number(number) - 1, letter.charCodeAt(0) - 65, values);
  });
  const patch = patchOf(...cells, write(SHEET, FORMULA_ROW, 0, [[{ formula }]]));
  const inverse = accepted(await host.workbook.apply(patch));
  const wanted = gridOf(result);
  const block = await host.workbook.read(at(SHEET, FORMULA_ROW, 0, wanted.length, wanted[0]?.length));
  accepted(await host.workbook.apply(inverse));
  return block.cells;
}

const blankAsNull = (grid: Grid): Grid => grid.map((row) => row.map((cell) => (cell === '' ? null : cell)));

const examples = catalogue.flatMap(({ examples: list }) =>
  list.map((example) => [example.formula, example] as const),
);

it('has examples', () => {
  expect(examples.length).toBeGreaterThan(40);
});

it.each(examples)('%s', async (_, example) => {
  expect(blankAsNull(await show(example))).toEqual(blankAsNull(gridOf(example.result)));
});
