/** Conditional formats that look at the own cell alone are answered without the engine, and as the engine does. */
import { ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';
import { firstValueFrom } from 'rxjs';
import { bootHeadless, type Headless } from '../../src/hosts/browser/univer/headless';
import type { Content } from '../../src/workbook/port';
import { accepted, patchOf, write } from './contract';

const f = (formula: string): Content => ({ formula });
const VALUES: readonly Content[] = [
  '缺', '缺 ', 'a', 'A', 'ab', '', null, 0, 1, -1, 12, 1.5, 0.1, '0', '1', '12', true, false, 'TRUE', '"', 'x"y', '长字',
  f('=1-1'), f('=1/0'), f('=NA()'), f('=""'), f('="缺"'), f('="ab"'), f('=1=1'), f('=0.1+0.2-0.3'), f('=10/4'),
]; // prettier-ignore
const FORMULAS = [
  'EXACT(A1,"缺")',
  'EXACT(A1,"a")',
  'EXACT(A1,"1")',
  'EXACT(A1,"1.5")',
  'EXACT(A1,"TRUE")',
  'EXACT(A1,"""")',
  'EXACT(A1,"x""y")',
  'exact(a1,"0")',
  'AND(ISNUMBER(A1),A1=0)',
  'LEN(A1)>1',
];

let host: Headless;
beforeEach(() => (host = bootHeadless()));
afterEach(() => host.dispose());

const fill = async (formulas: readonly string[]): Promise<void> => {
  accepted(
    await host.workbook.apply(
      patchOf(
        { kind: 'addSheet', name: '表' },
        write('表', 0, 0, VALUES.map((value) => [value])),
        ...formulas.map((formula) => ({
          kind: 'conditional' as const,
          area: { sheet: '表', row: 0, column: 0, rows: VALUES.length, columns: 1 },
          formula: `=${formula}`,
          format: { bold: true },
        })),
      ),
    ),
  );
}; // prettier-ignore

function sheetIds(): readonly [string, string] {
  const book = host.univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  return [book?.getUnitId() ?? '', book?.getSheetBySheetName('表')?.getSheetId() ?? ''];
}

/** Of each row, for each rule: whether it holds. */
function held(column = 0, first = 0): readonly (readonly boolean[])[] {
  const model = host.univer.__getInjector().get(ConditionalFormattingViewModel);
  return VALUES.map((_, row) =>
    (model.getCellCfs(...sheetIds(), first + row, column) ?? [])
      .map(({ result }) => Object.keys(result ?? {}).length > 0)
      .reverse(),
  );
}

/** Cells that change are drawn anew a moment later. */
const drawnAnew = (): Promise<unknown> =>
  firstValueFrom(host.univer.__getInjector().get(ConditionalFormattingViewModel).markDirty$);

/** How many formulas of conditions the engine has. */
function inEngine(): number {
  const service = host.univer.__getInjector().get(RegisterOtherFormulaService) as unknown as {
    readonly _formulaCacheMap: Map<string, Map<string, Map<string, unknown>>>;
  };
  const [unitId, subUnitId] = sheetIds();
  return service._formulaCacheMap.get(unitId)?.get(subUnitId)?.size ?? 0;
}

test('they come out as the engine has them', async () => {
  await fill(FORMULAS);
  const own = held();
  expect(inEngine()).toBe(0);
  expect(own.flat().filter(Boolean).length).toBeGreaterThan(20);
  host.dispose();
  host = bootHeadless();
  await fill(FORMULAS.map((formula) => `AND(${formula},1=1)`));
  expect(inEngine()).toBe(FORMULAS.length);
  const engine = held();
  expect(VALUES.map((value, row) => [value, own[row]])).toEqual(VALUES.map((value, row) => [value, engine[row]]));
}); // prettier-ignore

test('others are the engine’s: of another cell, of a fixed one, with more to them', async () => {
  await fill(['EXACT(B1,"缺")', 'EXACT($A$1,"缺")', 'EXACT(A2,"缺")', 'LEN(A1)>2', 'AND(ISNUMBER(A1),A1=1)']);
  expect(inEngine()).toBe(5);
});

test('what is typed, and cells that move, are followed', async () => {
  await fill(['EXACT(A1,"缺")']);
  const holds = (row: number, column = 0) => held(column)[row];
  expect([holds(0), holds(2)]).toEqual([[true], [false]]);
  const drawn = drawnAnew();
  accepted(await host.workbook.apply(patchOf(write('表', 0, 0, [['有'], ['缺']]))));
  await drawn;
  expect([holds(0), holds(1)]).toEqual([[false], [true]]);
  // As the page does where rows or columns are put in above or before it.
  const injector = host.univer.__getInjector();
  const [unitId, subUnitId] = sheetIds();
  const [rule] = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
  const ranges = rule?.ranges.map((range) => ({ ...range, startRow: 2, startColumn: 1, endColumn: 1 }));
  const moved = drawnAnew();
  injector.get(ICommandService).syncExecuteCommand(SetConditionalRuleMutation.id, {
    unitId,
    subUnitId,
    cfId: rule?.cfId,
    rule: { ...rule, ranges, rule: { ...rule?.rule, value: '=EXACT(B3,"缺")' } },
  });
  await moved;
  const typed = drawnAnew();
  accepted(await host.workbook.apply(patchOf(write('表', 3, 1, [['缺']]))));
  await typed;
  expect([holds(2, 1), holds(3, 1), holds(3, 0)]).toEqual([[false], [true], []]);
  expect(inEngine()).toBe(0);
});
