/** Commission that the run computes, by hand: 高级客服 with 80 points is 2,500 + 300 × 80% = 2,740 without it. */
import type { Block, Content } from '../../../src/workbook/port';
import { applySalary } from '../../../src/workbook/salary/apply';
import { figureColumns } from '../../../src/workbook/salary/commission-columns';
import { mappingFault } from '../../../src/workbook/salary/pay-plan';
import { mappingWords, readMappingWords } from '../../../src/workbook/salary/remembered';
import type { CommissionOption, Mapping, Role } from '../../../src/workbook/salary/roles';
import { makePreview, readSalarySheet, startMapping } from '../../../src/workbook/salary/source';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { compiledById } from '../../support/schemes';
import { faultOf, inverseOf, OPTIONS } from '../../support/salary-run';

type Rows = readonly (readonly Content[])[];
const COMPILED = compiledById('presales-standard');
const WRITTEN = { ...OPTIONS, roles: new Set<Role>(['base', 'bonus', 'commission', 'total']) };

function book(sheets: Readonly<Record<string, Rows>>): MemoryWorkbook {
  const names = Object.keys(sheets);
  const workbook = new MemoryWorkbook({ sheets: Object.fromEntries(names.map((name) => [name, []])) });
  for (const [name, rows] of Object.entries(sheets)) workbook.sheet(name).fill(rows);
  return workbook;
}

async function previewed(workbook: MemoryWorkbook, commission: CommissionOption, from?: readonly string[]) {
  const first = startMapping(await readSalarySheet(workbook, '工资')) as Mapping;
  const mapping: Mapping = { ...first, commission, ...(from ? { from } : {}) };
  expect(mappingFault(COMPILED, mapping)?.zh).toBeUndefined();
  const source = await readSalarySheet(workbook, '工资', mapping);
  return { mapping, source, preview: makePreview(COMPILED, source, mapping) };
}

const HEADER = ['姓名', '级别', '得分', '销售额', '达成率', '提成', '底薪', '绩效奖金', '应发合计'];
const person = (...cells: readonly Content[]): readonly Content[] => ['王芳', '高级客服', 80, ...cells];
/** Of sales, and of attainment. */
const RATES: Rows = [
  ['起点', '比例', null, '达成率', '比例'],
  [0, 0.01, null, 0, 0.01],
  [10000, 0.02, null, 0.8, 0.02],
  [50000, 0.03, null, 1, 0.03],
  ['>60000', 0.04],
];
const BY_SALES: CommissionOption = { amount: 3, rates: '提成!A2:B5', method: 'whole' };
const BY_ATTAINMENT: CommissionOption = { amount: 3, measure: 4, rates: '提成!D2:E4', method: 'whole' };

/** Beside 姓名, 级别 and 得分: a header, what stands under it of three people, whether sales or a figure to choose by may be it. */
test.each<[string, readonly Content[], readonly ('amount' | 'measure')[]]>([
  ['销售额', [10000, 20000, 30000], ['amount', 'measure']],
  ['销售额', [null, null, null], ['amount']],
  ['净业绩(元)', ['10,000', '¥2,000.50', null], ['amount', 'measure']],
  ['成交单数', [1, 2, 3], ['amount', 'measure']],
  // A share is nothing to be paid a share of.
  ['达成率', [0.9, 1, 1.1], ['measure']],
  ['达成率', ['90%', '100%', '110%'], ['measure']],
  ['转化率(%)', [35, 40, 42], ['measure']],
  ['平均响应时长', [35, 40, 42], ['measure']],
  ['达成率', [null, null, null], ['measure']],
  ['续费', [3, 3, 8], ['amount', 'measure']],
  ['续费', ['待定', 300, 800], ['amount', 'measure']],
  ['续费', ['待定', '待定', 800], []],
  ['续费', [null, null, null], []],
  ['续费', ['无', '无', '无'], []],
  // One more from row to row, whatever it is called.
  ['顺位', [1, 2, 3], []],
  ['序号', [1, 2, 3], []],
  ['序号', [3, 1, 7], []],
  ['工号', [1001, 1007, 1003], []],
  ['手机号', [13800000001, 13800000002, 13900000003], []],
  ['银行卡号', ['6222000000000001', '6222000000000002', '6222000000000009'], []],
  ['备注', [500, 300, 200], []],
  ['排名', [3, 1, 2], []],
  ['入职日期', [45000, 45100, 45500], []],
  ['No.', [10, 20, 30], []],
  ['Remarks', [1, 5, 2], []],
])('%s of %j is offered for %j', async (title, cells, offered) => {
  const rows = ['王芳', '李明', '赵静'].map((name, index) => [name, '高级客服', 80, cells[index] ?? null]);
  const workbook = book({ 工资: [['姓名', '级别', '得分', title, '合计'], ...rows] });
  const source = await readSalarySheet(workbook, '工资');
  const mapping = startMapping(source) as Mapping;
  const roles = (['amount', 'measure'] as const).filter((role) =>
    figureColumns(source.block as Block, mapping, role).some(({ column }) => column === 3),
  );
  expect(roles).toEqual(offered);
});

test.each(['序号', '备注', '日期', '达成率'])(
  'nobody is paid by %s, also where a run remembers it',
  async (title) => {
    const rows = ['王芳', '李明'].map((name, index) => [name, '高级客服', 80, 10000 * (index + 1)]);
    const workbook = book({ 工资: [['姓名', '级别', '得分', title, '合计'], ...rows], 提成: RATES });
    const { preview } = await previewed(workbook, BY_SALES);
    expect(preview.rows.map(({ skipped }) => skipped?.zh)).toEqual(
      Array(2).fill(expect.stringContaining(`“${title}”列`)),
    );
  },
);

/** Commission and total, or words of the reason; words of how it comes about. */
test.each<[string, readonly Content[], CommissionOption, readonly [number, number] | string, string]>([
  ['on a threshold', [10000, null], BY_SALES, [200, 2940], '提成 10000 × 2% = 200'],
  ['under it', [9999.99, null], BY_SALES, [100, 2840], '9999.99 × 1% = 100'],
  ['on an open threshold', [60000, null], BY_SALES, [1800, 4540], '60000 × 3%'],
  ['over it', [60000.01, null], BY_SALES, [2400, 5140], '× 4%'],
  // 100 + 40000 × 2% + 10000 × 3% = 1200
  [
    'tiered',
    [60000, null],
    { ...BY_SALES, method: 'tiered' },
    [1200, 3940],
    '10000 × 1% + 40000 × 2% + 10000 × 3% = 1200',
  ],
  ['linear', [30000, null], { ...BY_SALES, method: 'linear' }, [750, 3490], '30000 × 2.5% = 750'],
  ['a month of refunds', [-2000, null], BY_SALES, [-20, 2720], '退款月按 0 起的比例退回：-2000 × 1% = -20'],
  ['none sold', [0, null], BY_SALES, [0, 2740], '0 × 1% = 0'],
  ['by attainment, on the threshold', [20000, 1], BY_ATTAINMENT, [600, 3340], '选档依据 1：20000 × 3% = 600'],
  ['by attainment, under it', [20000, 0.9999], BY_ATTAINMENT, [400, 3140], '选档依据 0.9999：20000 × 2%'],
  ['refunds by attainment', [-2000, 0.85], BY_ATTAINMENT, [-40, 2700], '-2000 × 2% = -40'],
  ['no sales entered', [null, null], BY_SALES, '缺少销售额，无法计算提成', ''],
  ['no attainment entered', [20000, null], BY_ATTAINMENT, '缺少达成率', ''],
  ['words for sales', ['待定', null], BY_SALES, '销售额应为', ''],
  ['an attainment in points', [20000, 95], BY_ATTAINMENT, '不在同一尺度', ''],
  ['an empty range', [20000, null], { ...BY_SALES, rates: '提成!H2:I5' }, '提成!H2:I5 是空的', ''],
  ['a sheet that is gone', [20000, null], { ...BY_SALES, rates: '比例!A2:B5' }, '工作表已不在', ''],
  [
    'with the headings',
    [20000, null],
    { ...BY_SALES, rates: '提成!A1:B5' },
    '提成比例表 提成!A1:B5：起点',
    '',
  ],
  [
    'rates on the sheet of pay',
    [20000, null],
    { ...BY_SALES, rates: 'K2:L2' },
    [1000, 3740],
    '20000 × 5% = 1000',
  ],
])('%s', async (_, cells, option, expected, because) => {
  const row = [...person(...cells), null, null, null, null, null, 0, 0.05];
  const { preview } = await previewed(book({ 工资: [HEADER, row], 提成: RATES }), option);
  const [found] = preview.rows;
  if (typeof expected === 'string') return expect(found?.skipped?.zh).toContain(expected);
  const after = (role: Role) => found?.cells.find((cell) => cell.role === role)?.after;
  expect([after('commission'), after('total')]).toEqual(expected);
  expect(found?.because?.zh).toContain(because);
});

test('a level without commission needs no amount; without a column it is in the total alone', async () => {
  const header = ['姓名', '级别', '得分', '销售额', '底薪', '绩效奖金', '应发合计'];
  const rows = [header, person(10000), ['李明', '试用期', 80, null]];
  const { preview } = await previewed(book({ 工资: rows, 提成: RATES }), BY_SALES);
  const [first, trainee] = preview.rows;
  // 试用期: 2,000 + 200 × 80%.
  expect(trainee?.cells.at(-1)?.after).toBe(2160);
  expect(first?.cells.map(({ role, after }) => [role, after])).toEqual([
    ['base', 2500],
    ['bonus', 240],
    ['total', 2940],
  ]);
});

test('sales and attainment from other sheets, by employee ID; two matches stop the row', async () => {
  const workbook = book({
    工资: [
      ['工号', '姓名', '级别', '得分', '底薪', '绩效奖金', '应发合计'],
      ['K1', '王芳', '高级客服', 80],
      ['K2', '李明', '高级客服', 80],
      ['K3', '赵静', '高级客服', 80],
    ],
    业绩: [
      ['工号', '姓名', '净销售额', '达成率'],
      ['K1', '王芳', 20000, 1],
      ['K2', '李明', 1, 1],
      ['K2', '李明', 2, 1],
    ],
    提成: RATES,
  });
  const option = { ...BY_ATTAINMENT, amount: 'elsewhere', measure: 'elsewhere' } as const;
  const { rows } = (await previewed(workbook, option, ['业绩'])).preview;
  expect(rows[0]?.cells.at(-1)?.after).toBe(3340);
  expect(rows[0]?.because?.zh).toContain('净销售额取自 业绩!C2；达成率取自 业绩!D2；提成 选档依据 1：');
  expect(rows[1]?.skipped?.zh).toContain('业绩!C3');
  expect(rows[2]?.skipped?.zh).toContain('没有找到 赵静 的提成金额');
});

test('it is written, remembered in words, and not written once the rates have changed', async () => {
  const workbook = book({ 工资: [HEADER, person(10000, null)], 提成: RATES });
  const { mapping, source, preview } = await previewed(workbook, BY_SALES);
  workbook.sheet('提成').fill([[0.05]], 2, 1);
  expect(faultOf(await applySalary(workbook, COMPILED, source, preview, WRITTEN)).kind).toBe('changed');
  workbook.sheet('提成').fill([[0.02]], 2, 1);
  const inverse = inverseOf(await applySalary(workbook, COMPILED, source, preview, WRITTEN));
  const held = () => [5, 6, 7, 8].map((column) => workbook.sheet('工资').content(1, column));
  expect(held()).toEqual([200, 2500, 240, 2940]);
  expect(startMapping(await readSalarySheet(workbook, '工资'))).toEqual(mapping);
  await workbook.apply(inverse);
  expect(held()).toEqual([null, null, null, null]);
});

test.each<[CommissionOption, string]>([
  [BY_SALES, '提成 金额 D 方式 全额 比例表 “提成!A2:B5”'],
  [
    { amount: 'elsewhere', measure: 4, rates: "'a b'!A1:B2", method: 'linear', basis: 'share' },
    "提成 金额 他表 依据 E 方式 线性 按比例 比例表 “'a b'!A1:B2”",
  ],
  [
    { amount: 3, measure: 'elsewhere', rates: 'K2:L3', method: 'tiered', basis: 'piece' },
    '提成 金额 D 依据 他表 方式 超额累进 按件 比例表 “K2:L3”',
  ],
])('remembered: %j', (commission, words) => {
  const mapping: Mapping = { sheet: '工资', headerRow: 0, columns: { name: 0 }, commission };
  const said = mappingWords(mapping, ['姓名']);
  expect(said).toContain(`；${words}`);
  expect(readMappingWords(said, '工资')?.mapping).toEqual(mapping);
});

test.each<[Partial<CommissionOption>, string]>([
  [{ rates: '' }, '还没有指定提成比例表'],
  [{ rates: '提成' }, '“提成”不是两列的区域'],
  [{ rates: 'A1:C3' }, '不是两列的区域'],
  [{ rates: 'A1:B600' }, '不是两列的区域'],
  [{ amount: 'elsewhere' }, '没有勾选工作表'],
  [{ amount: 2 }, '用了同一列'],
])('what the choice lacks: %j', async (part, words) => {
  const workbook = book({ 工资: [HEADER, person(1, 1)] });
  const mapping = startMapping(await readSalarySheet(workbook, '工资')) as Mapping;
  const fault = mappingFault(COMPILED, { ...mapping, commission: { ...BY_SALES, ...part } });
  expect(fault?.zh).toContain(words);
  expect(fault?.zh).toMatch(/。/);
});
