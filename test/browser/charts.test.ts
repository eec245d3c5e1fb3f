/** Charts of the browser workbook: pictures over the cells, which come and go with their sheet and follow its figures. */
import type { Patch } from '../../src/workbook/port';
import { chartColor } from '../../src/workbook/look/chart';
import { at, patchOf, write } from '../hosts/contract';
import { freshWorkbook } from './fresh-workbook';
import { applyPatch, calculated } from './workbook-page';

const now = freshWorkbook();
const sheet = '看板';
const board: Patch = patchOf(
  { kind: 'addSheet', name: sheet, activate: true },
  write(sheet, 0, 0, [
    ['', '得分'],
    ['李明', 90],
    ['王芳', 45],
  ]),
  {
    kind: 'chart',
    sheet,
    chart: 'column',
    title: '得分',
    source: at(sheet, 0, 0, 3, 2),
    at: { row: 4, column: 0, rows: 12, columns: 5 },
  },
);

/** How many pixels of the grid have the colour of the first series. */
const colored = () =>
  now.page.evaluate((hex) => {
    const wanted = [1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16));
    let count = 0;
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('#sheet canvas')) {
      if (canvas.width * canvas.height === 0) continue;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      for (let index = 0; index < pixels.length; index += 4)
        if (wanted.every((value, part) => pixels[index + part] === value)) count += 1;
    }
    return count;
  }, chartColor(0));

const settled = async (is: (count: number) => boolean): Promise<number> => {
  for (let time = 0; time < 50; time += 1) {
    const count = await colored();
    if (is(count)) return count;
    await now.page.waitForTimeout(100);
  }
  throw new Error(`${await colored()} pixels`);
};

test('a chart is seen over its cells, follows them, and goes with its sheet', async () => {
  const before = await colored();
  expect((await applyPatch(now.page, board))?.ok).toBe(true);
  const drawn = await settled((count) => count > before + 1000);
  await applyPatch(now.page, patchOf(write(sheet, 2, 1, [[0]])));
  await calculated(now.page);
  // A third of what was filled is gone.
  const less = await settled((count) => count < drawn * 0.8);
  expect(less / drawn).toBeCloseTo(2 / 3, 1);
  await applyPatch(now.page, patchOf({ kind: 'deleteSheet', name: sheet }));
  await settled((count) => count < before + 100);
});
