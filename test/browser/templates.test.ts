/** Templates through the pane, in the page: schemes of each kind compute their worked examples; people, raw counts, faults, undo. */
import { isBlank } from '../../src/core/cell';
import { compiledOf } from '../../src/core/schemes';
import { schemes } from '../../src/schemes/all';
import type { Scheme } from '../../src/schemes/scheme';
import type { Block } from '../../src/workbook/port';
import { buildTemplate, type Template } from '../../src/workbook/template/template';
import type { TemplateOptions } from '../../src/workbook/template/options';
import { at, patchOf, write } from '../hosts/contract';
import { compareWithExamples } from '../support/template-expectations';
import { Harness } from './harness';
import type { Opened } from './harness';
import { choosePeople, fillMonth, notice, openScheme, paneOf, press } from './pane';
import { applyPatch, calculated, readUsed, ready, select, sheetNames } from './workbook-page';

const MONTH = '2026-03';
let harness: Harness;
let opened: Opened;
let before: readonly string[];
beforeAll(async () => {
  harness = await Harness.start();
  opened = await harness.open();
  await ready(opened.page);
});
afterAll(() => harness.stop());
beforeEach(async () => {
  before = (await sheetNames(opened.page)) ?? [];
});
/** Every test begins at the list, in the workbook as it was. */
afterEach(async () => {
  const { page, complaints } = opened;
  await press(page, '返回');
  expect(await sheetNames(page)).toEqual(before);
  expect(complaints).toEqual([]);
});

const PRESALES = schemes.find((scheme) => scheme.id === 'presales-standard') as Scheme;

/** What the pane should have made, worked out beside it. */
function planned(scheme: Scheme, people: TemplateOptions['people'], raw = false): Template {
  const options = { language: 'zh', month: MONTH, people, raw } as const;
  return buildTemplate(compiledOf(scheme), options, 'planned');
}

/** Presses the button; the new sheet's block. */
async function generated(): Promise<Block> {
  const { page } = opened;
  await press(page, '生成工作表');
  await notice(page, '已生成工作表');
  const sheet = (await sheetNames(page))?.find((name) => !before.includes(name)) ?? '';
  await calculated(page);
  return readUsed(page, sheet);
}

async function undo(): Promise<void> {
  await press(opened.page, '撤销');
  await notice(opened.page, '已撤销');
}

/** One of each kind of sheet; the engine computes all of them without a page, in `test/hosts/templates`. */
const KINDS = [
  'presales-standard',
  'presales-qa',
  'quality-severity',
  'star-composite',
  'mall-star',
  'taobao-presales-points',
];
const shown = schemes.filter(({ id }) => KINDS.includes(id));

test.each(shown.map((scheme) => [scheme.name.zh, scheme] as const))('%s', async (_, scheme) => {
  const { page } = opened;
  await openScheme(page, scheme);
  await fillMonth(page, MONTH);
  await choosePeople(page, '示例数据');
  const block = await generated();
  const template = planned(scheme, { kind: 'sample' });
  expect(block.cells[template.frame.headerRow]?.slice(0, template.columns.length)).toEqual(
    template.columns.map((column) => column.header),
  );
  const { compared, differences } = compareWithExamples(scheme, template, block);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(template.examples.length - 1);
  await undo();
});

function namesOn(block: Block, template: Template, rows: number): readonly unknown[] {
  const column = template.columns.findIndex(({ key }) => key === 'name');
  return block.cells
    .slice(template.frame.firstRow, template.frame.firstRow + rows)
    .map((row) => row[column] ?? null);
}

test('names pasted, one per line or with commas; of lines from a sheet the first column', async () => {
  const { page } = opened;
  await openScheme(page, PRESALES);
  await fillMonth(page, MONTH);
  await choosePeople(page, '粘贴名单');
  await paneOf(page)
    .getByRole('textbox', { name: '姓名' })
    .fill('王芳\t高级客服\n李明、 赵云 ，钱多\n\n=1+1');
  const block = await generated();
  const template = planned(PRESALES, { kind: 'names', names: ['1', '2', '3', '4', '5'] });
  expect(namesOn(block, template, 6)).toEqual(['王芳', '李明', '赵云', '钱多', '=1+1', null]);
  await undo();
});

test('names from the selection', async () => {
  const { page } = opened;
  await openScheme(page, PRESALES);
  await fillMonth(page, MONTH);
  await choosePeople(page, '取自选区');
  await select(page, at('10月工资表', 3, 0, 4, 2));
  const block = await generated();
  const template = planned(PRESALES, { kind: 'names', names: ['1', '2', '3', '4'] });
  expect(namesOn(block, template, 5)).toEqual(['李明', '王芳', '张伟', '刘洋', null]);
  await undo();
});

test('empty rows with raw counts: blank at first, then the ratios and their scores are computed', async () => {
  const { page } = opened;
  await openScheme(page, PRESALES);
  await fillMonth(page, '2026年3月');
  await choosePeople(page, '空白行');
  await paneOf(page).getByRole('textbox', { name: '行数' }).fill('3');
  await paneOf(page)
    .getByRole('checkbox', { name: /原始数据/ })
    .check();
  const block = await generated();
  const { sheet } = block.area;
  expect(sheet).toContain(MONTH);
  const { columns, frame } = planned(PRESALES, { kind: 'rows', count: 3 }, true);
  const place = (key: string): number => columns.findIndex((column) => column.key === key);
  const computed = columns.flatMap(({ kind }, index) => (kind === 'formula' ? [index] : []));
  for (const row of [0, 1, 2])
    for (const index of computed) expect(isBlank(block.cells[frame.firstRow + row]?.[index])).toBe(true);

  // Sales 90 of 100, 55 of 100 pay, 98 of 100 answered, 3 too late.
  const counts = { actual: 90, planned: 100, payers: 55, received: 100, replied: 98, timedout: 3 };
  const steps = Object.entries(counts).map(([key, count]) =>
    write(sheet, frame.firstRow, place(`raw:${key}`), [[count]]),
  );
  expect((await applyPatch(page, patchOf(...steps)))?.ok).toBe(true);
  const row = (await readUsed(page, sheet)).cells[frame.firstRow] ?? [];
  expect([row[place('in:attainment:0')], row[place('in:conversion:0')]]).toEqual([0.9, 0.55]);
  expect([row[place('score:attainment')], row[place('score:conversion')]]).toEqual([85, 100]);
  expect(row[place('total')] ?? '').toBe('');

  // The pane's undo takes back what it wrote, and refuses while there is more on the sheet than that.
  await press(page, '撤销');
  await notice(page, /改|changed/);
  expect(await sheetNames(page)).toContain(sheet);
  expect((await applyPatch(page, patchOf({ kind: 'deleteSheet', name: sheet })))?.ok).toBe(true);
});

test('two sheets of one scheme and month get names of their own; the second undo leaves the first', async () => {
  const { page } = opened;
  await openScheme(page, PRESALES);
  await fillMonth(page, MONTH);
  const first = (await generated()).area.sheet;
  await press(page, '生成工作表');
  await notice(page, `${first} (2)`);
  expect(await sheetNames(page)).toEqual([...before, first, `${first} (2)`]);
  await undo();
  expect(await sheetNames(page)).toEqual([...before, first]);
  expect((await applyPatch(page, patchOf({ kind: 'deleteSheet', name: first })))?.ok).toBe(true);
});
