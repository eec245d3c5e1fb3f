/** The cell that is selected, or under the pointer, explains itself. Any complaint of the page fails the test. */
import { Harness } from './harness';
import type { Opened } from './harness';
import { at, patchOf, write } from '../hosts/contract';
import { paneOf } from './pane';
import { applyPatch, calculated, grid, ready, select } from './workbook-page';

let harness: Harness;
let opened: Opened;
beforeAll(async () => {
  harness = await Harness.start();
});
afterAll(() => harness.stop());
beforeEach(async () => {
  opened = await harness.open();
  await ready(opened.page);
  await applyPatch(
    opened.page,
    patchOf(
      { kind: 'addSheet', name: 'T', activate: true },
      write('T', 0, 0, [[{ formula: '=KPIGRADE(B1)' }, 105, { formula: '=KPIGRADE(D1)' }, 85]]),
    ),
  );
  await calculated(opened.page);
});
afterEach(async () => {
  const { page, complaints } = opened;
  await page.context().close();
  expect(complaints).toEqual([]);
});

test('the bar explains what is selected, and leads to what the cell takes', async () => {
  const { page } = opened;
  await select(page, at('T', 0, 2));
  const bar = paneOf(page).getByRole('region', { name: '单元格为什么是这个值' });
  await bar.getByRole('button', { name: '单元格为什么是这个值' }).click();
  await bar.getByText(/总分 85\.00 → B/).waitFor();
  await select(page, at('T', 0, 0));
  await bar.getByText(/得分应为 0 到 100 之间，实际是 105/).waitFor();
  await bar.getByRole('button', { name: 'B1 = 105 · 请检查' }).click();
  await bar.getByRole('button', { name: /回到 T!A1/ }).waitFor();
});

test('a faulty cell under the pointer says what is wrong', async () => {
  const { page } = opened;
  const box = await grid(page).boundingBox();
  if (box === null) throw new Error('no grid');
  // A1, beside the row numbers and under the column letters.
  await page.mouse.move(box.x + 200, box.y + 200);
  await page.mouse.move(box.x + 80, box.y + 30);
  await page.getByText(/得分应为 0 到 100 之间，实际是 105/).waitFor();
  await page.mouse.move(box.x + 300, box.y + 200);
  await page.getByText(/实际是 105/).waitFor({ state: 'hidden' });
});
