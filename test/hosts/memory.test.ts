import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { at, describeContract } from './contract';

describeContract('memory', async () => {
  const workbook = new MemoryWorkbook();
  return {
    workbook,
    protect: async (sheet) => {
      workbook.sheet(sheet).protected = true;
    },
  };
});

test('an evaluator gives formulas their values', async () => {
  const workbook = new MemoryWorkbook({
    sheets: { Data: [[1, { formula: '=A1+1' }]] },
    evaluate: (formula, place) => `${formula} @ ${place.row},${place.column}`,
  });
  expect((await workbook.read(at('Data', 0, 0, 1, 2))).cells).toEqual([[1, '=A1+1 @ 0,1']]);
});

test('hidden rows are named by their row of the sheet', async () => {
  const workbook = new MemoryWorkbook({ sheets: { Data: [[1], [2], [3]] } });
  workbook.sheet('Data').hiddenRows.add(1).add(9);
  expect((await workbook.read(at('Data', 1, 0, 2, 1))).hiddenRows).toEqual([1]);
});
