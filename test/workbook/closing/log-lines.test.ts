/** Every line of 星评月结 and 星评申诉, and its record in the journal: edited, taken away, moved, written by hand. */
import { changeWords } from '../../../src/workbook/closing/change-words';
import { isRoot } from '../../../src/workbook/closing/change';
import { checkMonth } from '../../../src/workbook/closing/check/check';
import { closingWrites } from '../../../src/workbook/closing/closing-writes';
import { standingOf } from '../../../src/workbook/closing/closings';
import { reopenMonth, signMonth } from '../../../src/workbook/closing/record';
import { planSeal, readForClosing, sealMonth } from '../../../src/workbook/closing/seal';
import { readMonthState } from '../../../src/workbook/month/reading';
import { accepted } from '../../hosts/contract';
import { generator } from '../../proof/month/random';
import { planOf, sheetsOf, verified, WHO } from './closed';
import { after, found, head, MODEL, MONTH, READY, type Lines } from './closed-twice';
import { layOut, modelOf } from './model';

/** Of both closings. */
const SEALS = ['封账 2026-03', '封账 2026-03 (2)'] as const;

const LOGS = [
  ['星评月结', 8],
  ['星评申诉', 2],
] as const;

test('as they were written, in whatever order and with columns moved and added, nothing is found', async () => {
  expect(await found(() => undefined)).toEqual([]);
  const moved = await found((sheets) => {
    for (const [name] of LOGS) {
      const [first = [], ...lines] = sheets[name] ?? [];
      sheets[name] = [first, ...lines.reverse()].map((line, row) => {
        const [a = null, ...others] = line;
        return [row === 0 ? '我的备注' : row, ...others, a];
      });
    }
  });
  expect(moved).toEqual([]);
});

const SHEETS_WITH_LINES = ['星评月结', '星评申诉', '星评日志'] as const;
test.each<[string, (lines: Lines) => unknown]>([
  ['a title above', (lines) => lines.unshift(['公司留档'])],
  ['a blank line above', (lines) => lines.unshift([])],
  [
    'a column put in',
    (lines) => lines.forEach((line, row) => line.splice(5, 0, row === 0 ? '我的备注' : row)),
  ],
  [
    'a blank column of a header that is there, before its own',
    (lines) => lines.forEach((line, row) => line.splice(1, 0, row === 0 ? (line[1] ?? null) : null)),
  ],
])('with %s nothing is found, and the next lines come under their headers', async (_, edit) => {
  for (const name of SHEETS_WITH_LINES) {
    const sheets = JSON.parse(JSON.stringify(await READY)) as Record<string, Lines>;
    edit(sheets[name] ?? []);
    const { workbook } = layOut(MODEL, sheets);
    expect((await verified({ workbook })).changes).toEqual([]);
    accepted(await signMonth(workbook, MONTH, WHO, 'review', ''));
    expect((await verified({ workbook })).changes).toEqual([]);
    const { 星评日志: own = [] } = await sheetsOf(workbook, ['星评日志']);
    const head = own.find((line) => line.includes('操作人')) ?? [];
    expect(own.at(-1)?.[head.indexOf('类型')]).toBe('月结');
  }
});

test.each(LOGS)('a filled column of a header that is there is no change of %s', async (name) => {
  const moved = await found((sheets) =>
    sheets[name]?.forEach((line, row) => line.splice(2, 0, row === 0 ? (line[2] ?? null) : `x${row}`)),
  );
  expect(moved).toEqual([]);
});

test.each(LOGS)(
  'any cell of %s that is edited is named, and any line that is taken away',
  async (name, count) => {
    const lines = (await READY)[name] ?? [];
    expect(lines).toHaveLength(count + 1);
    const titles = lines[0] ?? [];
    for (let row = 1; row <= count; row++) {
      // Every column, on one line or another.
      for (const [column, title] of titles.entries()) {
        if (column % count !== row - 1) continue;
        const before = lines[row]?.[column] ?? null;
        const laid = await after((sheets) => ((sheets[name]?.[row] ?? [])[column] = '别的'));
        const { changes } = await verified(laid);
        expect(changes.filter(isRoot)).toEqual([
          { kind: 'line', who: name, what: title, before, after: '别的', at: { sheet: name, row, column } },
        ]);
      }
      const gone = await found((sheets) => sheets[name]?.splice(row, 1));
      expect(gone).toEqual([expect.stringMatching(new RegExp(`^${name} 2026-03 .*这一行不见了，请恢复$`))]);
    }
  },
);

test('any record in the journal that is edited or taken away is named', async () => {
  const journal = (await READY)['星评日志'] ?? [];
  const own = journal.flatMap((line, row) => (line.includes('月结') ? [row] : []));
  expect(own).toHaveLength(10);
  for (const row of own) {
    const notes = (journal[0] ?? []).indexOf('备注');
    const edited = await found((sheets) => {
      const line = sheets['星评日志']?.[row] ?? [];
      line[notes] = String(line[notes]).replace('2026-03', '2026-04');
    });
    expect(edited).toEqual([expect.stringMatching(/^星评日志 星评(月结|申诉) 2026-03 .*的记录被改动$/)]);
    const gone = await found((sheets) => sheets['星评日志']?.splice(row, 1));
    expect(gone).toEqual([expect.stringMatching(/^星评日志 星评(月结|申诉) 2026-03 .*的记录不见了$/)]);
  }
});

test('a line that was written by hand is named, and opens nothing', async () => {
  expect(
    await found((sheets) => {
      const lines = sheets['星评月结'] ?? [];
      lines.push(
        (lines[0] ?? []).map((title) => ({ 月份: MONTH, 状态: '已重开', 版次: 2 })[String(title)] ?? null),
      );
    }),
  ).toEqual(['星评月结 2026-03 已重开 第 2 次 这一行不是由星评写下的']);
});

test('with both traces gone the journal tells that the month was closed, and it can be opened and closed anew', async () => {
  const laid = await after((sheets) => {
    for (const name of SEALS) delete sheets[name];
    sheets['星评月结'] = (sheets['星评月结'] ?? []).filter((line) => line[1] !== '已封账');
  });
  const { changes } = await verified(laid);
  expect(changes.map((change) => changeWords(change).zh)).toEqual(
    [
      '2026-03 （第 2 次）封过账，但封账表和“星评月结”的行都不见了，无法核对。请从备份恢复，或重开后再封账',
      '星评月结 2026-03 已封账 第 1 次 首次 这一行不见了，请恢复',
    ].map((words) => words.replace(' 首次', '')),
  );
  const { workbook } = laid;
  expect(planSeal(await readForClosing(workbook, MONTH)).kind).toBe('refused');
  accepted(await reopenMonth(workbook, MONTH, WHO, '封账表丢失'));
  expect((await planOf(workbook)).version).toBe(3);
});

test('while nothing but the sealed values tells of it, reopening says what is the matter and what to do', async () => {
  const { workbook } = await after((sheets) => {
    delete sheets['星评月结'];
    delete sheets['星评申诉'];
    sheets['星评日志'] = (sheets['星评日志'] ?? []).filter((line) => !line.includes('月结'));
  });
  const answer = await reopenMonth(workbook, MONTH, WHO, '漏签');
  const print = (await READY)[SEALS[1]]?.[0]?.[4];
  expect(answer.ok ? '' : answer.fault.zh).toBe(
    `“星评月结”里 2026-03 第 2 次封账的一行不见了或被改动，因此没有重开。请先恢复这一行（撤销，或从备份复制），或补写一行：月份 2026-03、状态 已封账、版次 2、指纹 ${String(print)}。`,
  );
});

test('lines of an earlier version are not checked, and that is said; the next ones are', async () => {
  const laid = await after((sheets) => {
    sheets['星评日志'] = (sheets['星评日志'] ?? []).filter((line) => !line.includes('月结'));
    for (const [name] of LOGS) sheets[name] = (sheets[name] ?? []).map((line) => line.slice(0, -1));
  });
  const { changes, notes } = await verified(laid);
  expect(changes).toEqual([]);
  expect(notes.map(({ zh }) => zh)).toEqual([
    '“星评月结”“星评申诉”里有 10 行没有校验（由旧版本写下），没有核对。',
  ]);
  const { workbook } = laid;
  accepted(await signMonth(workbook, MONTH, WHO, 'review', ''));
  expect((await verified({ workbook })).changes).toEqual([]);
  const { standing } = await verified({ workbook });
  expect(standing.lines.at(-1)).toMatchObject({ of: 'signed', version: 2, proven: true });
  const reading = await readMonthState(workbook, MONTH);
  expect(standingOf(reading, MONTH).version).toBe(2);
});

test('without the journal, and without 星评月结, each is said once', async () => {
  const laid = await after(() => undefined);
  accepted(await laid.workbook.apply({ title: 'x', writes: [{ kind: 'deleteSheet', name: '星评日志' }] }));
  expect((await verified(laid)).changes.map((change) => changeWords(change).zh)).toEqual([
    '星评日志 工作表不见了',
  ]);
  expect(await found((sheets) => delete sheets['星评月结'])).toEqual(['星评月结 工作表不见了']);
});

test('what was amended before a month was reopened and does not stand on its sheet is to be looked at', async () => {
  const model = modelOf(generator(7));
  model.overrides.set('assessment K002 接待转化率', 0.125);
  const { workbook } = layOut(model);
  accepted(await sealMonth(workbook, await planOf(workbook), WHO, ''));
  const amended = { ...head, of: 'amended', version: 1, agreed: '王总', why: '录像' } as const;
  const closings = [
    { ...amended, name: '李明（K001）', item: '服务态度', after: 90 },
    { ...amended, name: '李明（K001）', item: '服务态度', after: 99 },
    { ...amended, name: '王芳（K002）', item: '接待转化率', after: '12.5%' },
    { ...amended, name: '李明（K001）', item: '总分', after: 70 },
  ];
  const reading = await readMonthState(workbook, MONTH);
  accepted(await workbook.apply({ title: 'x', writes: closingWrites(reading, { closings }, 'zh') }));
  accepted(await reopenMonth(workbook, MONTH, WHO, '漏签'));
  const checks = checkMonth(await readForClosing(workbook, MONTH)).filter(({ kind }) => kind === 'amended');
  const [person] = model.people;
  expect(checks.map(({ words, at }) => [words.zh, at.row, at.column])).toEqual([
    [expect.stringContaining(`李明 服务态度：上次封账后更正为 99，表里是 ${person?.inputs.服务态度}`), 4, 4],
  ]);
});
