/** What counts as a change of a closed month and what does not, case by case. */
import { readAppeal } from '../../../src/workbook/closing/appeal/read-appeal';
import { readYear } from '../../../src/workbook/closing/year/read-year';
import { changeWords, summaryOf } from '../../../src/workbook/closing/change-words';
import { isRoot } from '../../../src/workbook/closing/change';
import { readMonthState } from '../../../src/workbook/month/reading';
import { findRulesSheets } from '../../../src/workbook/rules/find';
import { generator } from '../../proof/month/random';
import type { Cell } from '../../../src/core/cell';
import { cellAddress } from '../../../src/workbook/formula/address';
import type { Content } from '../../../src/workbook/port';
import { OUTSIDE_MARK } from '../../../src/workbook/closing/sheets';
import { aboveChanges } from '../../../src/workbook/closing/compare-above';
import { close, planOf, verified } from './closed';
import { keyOf, layOut, modelOf, type Model } from './model';

const fresh = (): Model => modelOf(generator(20_260_331));

type Lines = Record<string, (readonly Content[])[]>;

async function after(edit: (model: Model, sheets: Lines) => void) {
  const model = fresh();
  const { sheets } = await close(model);
  const more = { ...sheets } as Lines;
  edit(model, more);
  return (await verified(layOut(model, more))).changes;
}

const words = (changes: Awaited<ReturnType<typeof after>>): readonly string[] =>
  changes.filter(isRoot).map((change) => changeWords(change).zh);

test('what an input leads to is told apart from the input', async () => {
  const changes = await after((model) => {
    model.overrides.set(keyOf('assessment', 'K001', '服务态度'), 90);
  });
  const [person] = fresh().people;
  const before = person?.inputs.服务态度 ?? 0;
  expect(words(changes)).toEqual([`李明 服务态度 ${before} → 90`]);
  expect(summaryOf(changes)?.zh).toBe(`封账后改动 1 处：李明 服务态度 ${before} → 90`);
  const results = changes.filter((change) => !isRoot(change));
  expect(results.map(({ who, what }) => `${who} ${what}`)).toEqual(
    expect.arrayContaining(['李明 得分', '李明 奖金', '李明 应发合计']),
  );
});

test('two people of one name are told apart by their numbers', async () => {
  const changes = await after((model) => {
    const [a, b] = ['K003', 'K004'].map(
      (id) => model.people.find((one) => one.id === id)?.inputs.服务态度 ?? 0,
    );
    model.overrides.set(keyOf('assessment', 'K003', '服务态度'), (b ?? 0) + 0.5);
    model.overrides.set(keyOf('assessment', 'K004', '服务态度'), (a ?? 0) + 0.5);
  });
  const [a, b] = ['K003', 'K004'].map(
    (id) => fresh().people.find((one) => one.id === id)?.inputs.服务态度 ?? 0,
  );
  expect(words(changes)).toEqual([
    `张伟（K003） 服务态度 ${a} → ${(b ?? 0) + 0.5}`,
    `张伟（K004） 服务态度 ${b} → ${(a ?? 0) + 0.5}`,
  ]);
});

test('their rows put in each other’s place are no change', async () => {
  const changes = await after((model) => {
    model.order.assessment = ['K001', 'K002', 'K004', 'K003', 'K005', 'K006', 'K007', 'K008'];
  });
  expect(changes).toEqual([]);
});

test('a renamed rules sheet is no change, an edited one is', async () => {
  expect(await after((model) => (model.rulesSheet = '新名字'))).toEqual([]);
  const changes = await after((model) => {
    model.rulesSheet = '新名字';
    model.rules[4] = [null, 61, 'A'];
  });
  expect(words(changes)).toEqual(['新名字 A 60 → 61']);
});

test('a line that is gone from the sealed values is named, and the person is not new', async () => {
  const changes = await after((_, sheets) => {
    const lines = sheets['封账 2026-03'] ?? [];
    sheets['封账 2026-03'] = lines.filter((line) => line[3] !== 'K005');
  });
  expect(words(changes)).toEqual([
    '刘洋（K005） 3月考核 封账表里的这一行不见了',
    '刘洋（K005） 3月工资 封账表里的这一行不见了',
  ]);
});

test('without the sheet of sealed values nothing can be compared, and that is said', async () => {
  const changes = await after((_, sheets) => delete sheets['封账 2026-03']);
  expect(words(changes)).toEqual(['封账 2026-03 工作表不见了']);
});

const GONE = '星评月结 2026-03 已封账 第 1 次 这一行不见了，请恢复';
const LINE = 1;
test.each<[string, (lines: Content[][]) => unknown, string]>([
  ['taken away', (lines) => lines.splice(LINE, 1), GONE],
  [
    'of another month',
    (lines) => put(lines, '月份', '2026-04'),
    '星评月结 月份 被改动：“2026-03” → “2026-04”',
  ],
  ['said to be reopened', (lines) => put(lines, '状态', '已重开'), '星评月结 状态 被改动：已封账 → 已重开'],
  ['of no state', (lines) => put(lines, '状态', '草稿'), '星评月结 状态 被改动：已封账 → 草稿'],
  ['of somebody else', (lines) => put(lines, '由谁', '别人'), '星评月结 由谁 被改动：周会计 → 别人'],
])('a line of 星评月结 that is %s is found', async (_, edit, expected) => {
  const changes = await after((__, sheets) => {
    const lines = (sheets['星评月结'] ?? []).map((line) => [...line]) as Content[][];
    edit(lines);
    sheets['星评月结'] = lines;
  });
  expect(words(changes)).toEqual([expected]);
});

function put([head = [], line = []]: Content[][], title: string, value: string): void {
  line[head.indexOf(title)] = value;
}

test.each([1, 3, 4, 5, 6])(
  'an edit of cell %i of the first line of the sealed values is found',
  async (at) => {
    const changes = await after((_, sheets) => {
      const [head = [], ...rest] = sheets['封账 2026-03'] ?? [];
      const edited = head.map((cell, index) => (index === at ? 9 : cell));
      sheets['封账 2026-03'] = [edited, ...rest];
    });
    expect(words(changes)).toEqual(['封账 2026-03 2026-03 封账表被改动']);
  },
);

test('two values above the header that were put in each other’s place are two changes', async () => {
  const [table] = (await planOf(layOut(fresh()).workbook)).kept.tables;
  if (table === undefined) throw new Error('no table');
  const pools = (a: number, b: number) => [
    { label: '奖金池', value: a, formula: null },
    { label: '提成池', value: b, formula: null },
  ];
  const changes = aboveChanges(
    { ...table, above: pools(5000, 8000) },
    { ...table, above: pools(8000, 5000), aboveAt: [] },
  );
  expect(words(changes)).toEqual(['奖金池 5000 → 8000', '提成池 8000 → 5000']);
});

test('rules put in another order are found, since a line belongs to what stands above it', async () => {
  const changes = await after((model) => {
    const [a = [], b = []] = model.rules.slice(4, 6);
    model.rules.splice(4, 2, b, a);
  });
  expect(words(changes)).toEqual(['规则 一组 40 B 规则行换了位置']);
});

test.each<[string, Cell, Cell, string]>([
  ['nothing', null, '空', '空 → “空”'],
  ['a truth value', true, 'true', 'true → “true”'],
  ['an error', { error: '#N/A' }, '#N/A', '#N/A → “#N/A”'],
  ['words without a space behind them', '请假', '请假 ', '请假 → “请假 ”'],
])('words that read like %s are told from it', async (_, before, later, expected) => {
  const model = fresh();
  const key = keyOf('assessment', 'K001', '备注');
  model.overrides.set(key, before);
  const { sheets } = await close(model);
  model.overrides.set(key, later);
  const { changes } = await verified(layOut(model, sheets));
  expect(words(changes)).toEqual([`李明 备注 ${expected}`]);
});

test('the last person cleared away is one change, and no range that ends there is edited', async () => {
  const changes = await after((model) => {
    for (const title of model.columns.assessment)
      model.overrides.set(keyOf('assessment', 'K008', title), null);
  });
  expect(words(changes)).toEqual(['赵磊 封账后移除']);
});

test('another name in a formula is an edit, whatever it begins with', async () => {
  const model = fresh();
  const { row, column } = layOut(model).at('assessment', 'K001', '得分');
  const changes = await after((later) => {
    later.overrides.set(keyOf('assessment', 'K001', '等级'), {
      formula: `=KPIGRADE(${cellAddress(row, column)},一组)`,
      value: layOut(model).valueAt('assessment', 'K001', '等级'),
    });
  });
  expect(words(changes)).toEqual([expect.stringMatching(/^李明 等级 公式已改，值仍为 /)]);
});

test('a sealed sheet that is gone is named', async () => {
  const model = fresh();
  const { sheets } = await close(model);
  const laid = layOut(model, sheets);
  await laid.workbook.apply({ title: 'x', writes: [{ kind: 'deleteSheet', name: '3月工资' }] });
  expect(words((await verified(laid)).changes)).toEqual(['3月工资 工作表不见了']);
});

test('a formula that means another row is edited, one that moved along is not', async () => {
  const changes = await after((model) => {
    const { row, column } = layOut(model).at('assessment', 'K002', '服务态度');
    const letters = ['E', 'G'].map((letter) => `${letter}${row + 2}`).join(':');
    expect(column).toBe(4);
    model.overrides.set(keyOf('assessment', 'K002', '得分'), {
      formula: `=SUM(${letters})`,
      value: layOut(model).valueAt('assessment', 'K002', '得分'),
    });
  });
  expect(words(changes)).toEqual([expect.stringMatching(/^王芳 得分 公式已改，值仍为 /)]);
});

test('the copy of the rules in the seal is no rules sheet, and the seal no sheet of people', async () => {
  const model = fresh();
  const { sheets } = await close(model);
  const { workbook } = layOut(model, sheets);
  expect((await findRulesSheets(workbook)).map(({ sheet }) => sheet)).toEqual(['规则 一组']);
  const { tables } = await readMonthState(workbook, '2026-03');
  expect(tables.map(({ sheet }) => sheet)).toEqual(['3月考核', '3月工资']);
});

test('where a sealed value and the cell were both edited, both are named, and nothing that follows', async () => {
  const changes = await after((model, sheets) => {
    sealedCell(sheets, 'K001', '服务态度', 39.5);
    model.overrides.set(keyOf('assessment', 'K001', '服务态度'), 12);
    model.overrides.set(keyOf('assessment', 'K001', '备注'), '补');
  });
  expect(words(changes)).toEqual([
    '李明 服务态度 现为 12，与封账时不符；封账表里的原值也被改动，无法得知',
    '李明 备注 空 → 补',
    '李明 服务态度 封账表被改动：封账表 39.5，工作表 12',
  ]);
});

test('where both were edited to the same, both are named all the same', async () => {
  const changes = await after((model, sheets) => {
    sealedCell(sheets, 'K001', '服务态度', 12);
    model.overrides.set(keyOf('assessment', 'K001', '服务态度'), 12);
  });
  expect(words(changes)).toEqual([
    '李明 服务态度 现为 12，与封账时不符；封账表里的原值也被改动，无法得知',
    '李明 服务态度 封账表被改动',
  ]);
});

function sealedCell(sheets: Lines, id: string, title: string, value: Content): void {
  const lines = sheets['封账 2026-03'] ?? [];
  const head = lines.findIndex((line) => line.includes(title));
  const row = lines.findIndex((line, at) => at > head && line[3] === id);
  const column = (lines[head] ?? []).indexOf(title);
  sheets['封账 2026-03'] = lines.map((line, at) =>
    at === row ? line.map((cell, c) => (c === column ? value : cell)) : line,
  );
}

/** As versions before the checks of cells wrote it: no check of the first line, checks of whole lines, no index. */
const earlier = (lines: readonly (readonly Content[])[]): (readonly Content[])[] =>
  lines
    .filter((line) => !String(line[0]).includes('目录') && !(line[0] === OUTSIDE_MARK && line[2] === null))
    .map(([mark = null, check = null, ...cells], row) =>
      row === 0 ? [mark, null, ...cells.slice(0, 5)] : [mark, String(check).slice(0, 11), ...cells],
    );

test('the seal of an earlier version is read, and what of it is not checked is said', async () => {
  const model = fresh();
  const { sheets } = await close(model);
  const older = { ...sheets, '封账 2026-03': earlier(sheets['封账 2026-03'] ?? []) };
  const { changes, notes } = await verified(layOut(model, older));
  expect(changes).toEqual([]);
  expect(notes.map(({ zh }) => zh)).toEqual([expect.stringMatching(/^封账表由旧版本写下/)]);
  model.overrides.set(keyOf('assessment', 'K001', '服务态度'), 12);
  const edited = await verified(layOut(model, older));
  expect(words(edited.changes)).toEqual([expect.stringMatching(/^李明 服务态度 \d+ → 12$/)]);
});

test('a second column of a header that nothing tells from the sealed one is said to be such', async () => {
  const changes = await after((model) => {
    model.columns.assessment.splice(4, 0, '新列');
    model.headers.set('assessment 新列', '团队');
    for (const { id } of model.people) {
      model.overrides.set(keyOf('assessment', id, '新列'), `甲${id}`);
      model.overrides.set(keyOf('assessment', id, '团队'), `乙${id}`);
    }
  });
  expect(words(changes)).toEqual(['团队 有几列同名，无法判断哪一列是封账时的，因此没有核对这一列']);
});

test('a month whose sheets are gone, or say another month, can still be looked at', async () => {
  const model = fresh();
  const { sheets } = await close(model);
  const laid = layOut(model, sheets);
  const removed = ['3月考核', '3月工资'].map((name) => ({ kind: 'deleteSheet', name }) as const);
  await laid.workbook.apply({ title: 'x', writes: removed });
  expect(words((await verified(laid)).changes)).toEqual(['3月考核 工作表不见了', '3月工资 工作表不见了']);
});

test('nothing is amended by sealed values that were edited', async () => {
  const model = fresh();
  const { sheets } = await close(model);
  const edited = { ...sheets } as Lines;
  sealedCell(edited, 'K001', '服务态度', 39.5);
  const { workbook } = layOut(model, edited);
  expect((await readAppeal(workbook, '2026-03')).broken?.zh).toMatch(/^封账表被改动/);
  const [month] = (await readYear(workbook, 2026))?.months ?? [];
  expect(month).toMatchObject({ key: '2026-03', sealed: true, broken: true });
});

test('rows that were hidden are sealed and compared like any other', async () => {
  const model = fresh();
  const hide = ({ workbook, at }: ReturnType<typeof layOut>, ...ids: readonly string[]) => {
    for (const id of ids) workbook.sheet('3月考核').hiddenRows.add(at('assessment', id, '姓名').row);
  };
  const laid = layOut(model);
  hide(laid, 'K002');
  const { kept } = await planOf(laid.workbook);
  expect(kept.fingerprint).toBe((await planOf(layOut(model).workbook)).kept.fingerprint);
  const { sheets } = await close(model);
  model.overrides.set(keyOf('assessment', 'K002', '备注'), '补');
  const later = layOut(model, sheets);
  hide(later, 'K002', 'K003');
  expect(words((await verified(later)).changes)).toEqual(['王芳 备注 空 → 补']);
});

test('a header of two that were alike is another, and nothing else is', async () => {
  const model = fresh();
  model.columns.assessment.splice(7, 0, '新列');
  model.headers.set('assessment 新列', '团队');
  for (const { id } of model.people) model.overrides.set(keyOf('assessment', id, '新列'), `甲${id}`);
  const { sheets } = await close(model);
  model.headers.set('assessment 新列', '小组');
  expect(words((await verified(layOut(model, sheets))).changes)).toEqual(['表头 团队 → 小组']);
});
