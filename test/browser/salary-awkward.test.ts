/** Awkward salary sheets through the pane, in the page: what is written, and why rows are skipped. */
import { cellAddress } from '../../src/workbook/formula/address';
import { contentsOf } from '../../src/workbook/patch/content';
import type { Block, Write } from '../../src/workbook/port';
import { patchOf } from '../hosts/contract';
import { SHEET } from '../support/salary-book';
import { levelFixtures, type Fixture } from '../support/salary-fixtures';
import { cellFixtures } from '../support/salary-fixtures-cells';
import { Harness } from './harness';
import type { Opened } from './harness';
import { notice, openScreen, paneOf, press } from './pane';
import { chooseSheet, preview, yuan } from './salary-pane';
import { applyPatch, readUsed, ready } from './workbook-page';

let harness: Harness;
let opened: Opened;
beforeAll(async () => {
  harness = await Harness.start();
  opened = await harness.open();
  await ready(opened.page);
});
afterAll(() => harness.stop());
afterEach(() => expect(opened.complaints).toEqual([]));

const pane = () => paneOf(opened.page);

/** The fixture's sheet as a patch; hidden rows cannot be written. */
async function patchFor(fixture: Fixture): Promise<readonly Write[]> {
  const workbook = fixture.make();
  const block = (await workbook.readUsed(SHEET)) as Block;
  const merges = workbook.sheet(SHEET).merges.map((area): Write => ({ kind: 'merge', area }));
  return [
    { kind: 'addSheet', name: SHEET },
    { kind: 'write', area: block.area, contents: contentsOf(block) },
    ...merges,
  ];
}

const awkward = Object.entries({ ...levelFixtures, ...cellFixtures }).filter(
  ([name]) => !name.startsWith('hidden'),
);

test.each(awkward)('%s', async (_, fixture) => {
  const { page } = opened;
  expect(await applyPatch(page, patchOf(...(await patchFor(fixture))))).toMatchObject({ ok: true });
  await chooseSheet(page, SHEET);
  expect(await pane().getByRole('spinbutton', { name: '表头行' }).inputValue()).toBe(
    String(fixture.header[0]),
  );
  const before = await readUsed(page, SHEET);
  await preview(page);
  const changes = Object.keys(fixture.writes).length;
  const skipped = Object.entries(fixture.skipped ?? {});
  await pane()
    .getByText(new RegExp(`^${changes} 处改动，.*${skipped.length} 行跳过`))
    .waitFor();
  const [from, to] = fixture.total.map((amount) => yuan(Math.round(amount * 100)));
  await pane().getByText(`合计 ${from} → ${to}`).waitFor();
  const reasons = await pane().getByRole('region', { name: '预览' }).getByRole('listitem').allInnerTexts();
  for (const [row, why] of skipped) {
    // Reasons are given in the language of the pane; the fixture's patterns may go on in English.
    const chinese = new RegExp(why.source.replace(/\.\*[a-z][^|]*$/i, ''), 's');
    expect(reasons.find((reason) => reason.startsWith(`第 ${row} 行`))).toMatch(chinese);
  }

  await press(page, `应用 ${changes} 处改动`);
  await notice(page, `${changes} 个单元格`);
  const after = await readUsed(page, SHEET);
  const expected = before.cells.map((row, r) =>
    row.map((cell, c) => fixture.writes[cellAddress(r, c)] ?? cell),
  );
  const own = (block: Block, row: number, column: number): boolean => block.formulas[row]?.[column] === null;
  after.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (own(before, r, c)) expect([cellAddress(r, c), cell]).toEqual([cellAddress(r, c), expected[r]?.[c]]);
    }),
  );
  expect(after.formulas).toEqual(before.formulas);

  await press(page, '撤销');
  await notice(page, '已撤销');
  expect((await readUsed(page, SHEET)).cells).toEqual(before.cells);
  await openScreen(page, '模板');
  expect(await applyPatch(page, patchOf({ kind: 'deleteSheet', name: SHEET }))).toMatchObject({ ok: true });
});
