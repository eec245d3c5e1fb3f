/** What counts as a change of a closed month and what does not, case by case. */
import { changeWords, isRoot, summaryOf } from '../../../src/workbook/closing/change';
import { readMonthState } from '../../../src/workbook/month/reading';
import { findRulesSheets } from '../../../src/workbook/rules/find';
import { generator } from '../../proof/month/random';
import { close, verified } from './closed';
import { keyOf, layOut, modelOf, type Model } from './model';

const fresh = (): Model => modelOf(generator(20_260_331));

async function after(edit: (model: Model, sheets: Record<string, (readonly unknown[])[]>) => void) {
  const model = fresh();
  const { sheets } = await close(model);
  const more = { ...sheets } as Record<string, (readonly never[])[]>;
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

test('a line that is gone from the sealed values is found by the fingerprint', async () => {
  const changes = await after((_, sheets) => {
    const lines = sheets['封账 2026-03'] ?? [];
    sheets['封账 2026-03'] = lines.filter((line) => line[3] !== 'K005');
  });
  expect(changes.filter(isRoot).map(({ kind }) => kind)).toContain('seal');
});

test('without the sheet of sealed values nothing can be compared, and that is said', async () => {
  const changes = await after((_, sheets) => delete sheets['封账 2026-03']);
  expect(words(changes)).toEqual(['封账 2026-03 工作表不见了']);
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
