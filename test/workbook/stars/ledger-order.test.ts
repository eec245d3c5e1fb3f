/** 星级台账 sorted as people like: no arrangement of the whole is a fault, a line that is odd among ordered ones is. */
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { ledgerFindings } from '../../../src/workbook/stars/ledger-findings';
import { linesByOwner, readLedger, type Ledger } from '../../../src/workbook/stars/ledger-read';
import { LEDGER_COLUMNS, LEDGER_SHEET } from '../../../src/workbook/stars/ledger-sheet';
import { schemeById } from '../../support/schemes';

const HEAD = LEDGER_COLUMNS.map(({ title }) => title.zh);
const SCHEME = '星级客服 B1–B5';

interface Line {
  readonly month: string;
  readonly name: string;
  readonly given: number;
  readonly reason: string | null;
  readonly time: string | null;
}

/** `2026-03 李明`, with stars, a reason and when it was written. */
function line(words: string, given = 3, reason: string | null = null, time: string | null = null): Line {
  const [month = '', name = ''] = words.split(' ');
  return { month: `2026-${month}`, name, given, reason, time };
}

async function ledgerOf(lines: readonly Line[]): Promise<Ledger> {
  const rows = lines.map(({ month, name, given, reason, time }) => [
    month,
    null,
    name,
    '一组',
    SCHEME,
    reason === null ? given : 3,
    given,
    reason,
    'star-composite',
    '周主管',
    time,
  ]);
  const workbook = new MemoryWorkbook({ sheets: { [LEDGER_SHEET]: [HEAD, ...rows] } });
  const block = await workbook.readUsed(LEDGER_SHEET);
  const ledger = block && readLedger(block);
  if (ledger === null) throw new Error('no ledger');
  return ledger;
}

const found = async (lines: readonly Line[]): Promise<readonly string[]> =>
  ledgerFindings(await ledgerOf(lines)).map(({ code, addresses }) => `${code} ${addresses.join(' ')}`);

const PEOPLE = ['李明', '王芳', '张伟'];
const months = (from: number, to: number): readonly string[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, at) =>
    String(from + (to > from ? at : -at)).padStart(2, '0'),
  );
/** Everybody's line of one month after the other. */
const byMonth = (from: number, to: number): readonly Line[] =>
  months(from, to).flatMap((month) => PEOPLE.map((name) => line(`${month} ${name}`)));
const byPerson = (from: number, to: number): readonly Line[] =>
  PEOPLE.flatMap((name) => months(from, to).map((month) => line(`${month} ${name}`)));
/** Three of each month, in the order in which the command wrote them. */
const timed = (from: number, to: number): readonly Line[] =>
  byMonth(from, to).map((one) => ({ ...one, time: `${one.month}-28 09:00` }));
const moved = (lines: readonly Line[], from: number, to: number): readonly Line[] => {
  const left = [...lines];
  left.splice(to, 0, ...left.splice(from, 1));
  return left;
};

test.each<[string, readonly Line[], readonly string[]]>([
  ['as it grows', byMonth(1, 4), []],
  ['newest first', byMonth(4, 1), []],
  ['newest first, the command’s own lines', [...timed(1, 4)].reverse(), []],
  ['by person, then month', byPerson(1, 4), []],
  ['by person, newest first', byPerson(4, 1), []],
  ['newest first, and two months since', [...byMonth(4, 2), ...byMonth(5, 6)], []],
  ['newest first a short while ago, and many months since', [...byMonth(2, 1), ...byMonth(3, 9)], []],
  [
    'by stars',
    [
      ...[line('02 李明', 4), line('01 王芳', 4), line('03 张伟', 4), line('01 张伟', 4)],
      ...[line('01 李明'), line('03 李明'), line('03 王芳'), line('02 王芳'), line('02 张伟')],
    ],
    [],
  ],
  ['one person, newest first', months(4, 1).map((month) => line(`${month} 李明`)), []],
  [
    'two months alone cannot be told from a line that came late',
    [line('02 李明'), line('01 李明')],
    ['order A2 A3'],
  ],
  // 张伟 of February under everybody's March.
  ['one stray line', moved(byMonth(1, 4), 5, 8), ['order A9 A10']],
  [
    'the same with its reason',
    moved(byMonth(1, 4), 5, 8).map((one, at) => (at === 8 ? { ...one, reason: '漏记' } : one)),
    [],
  ],
  [
    'one stray line where the newest are first',
    [...byMonth(6, 1).filter(({ month, name }) => month !== '2026-04' || name !== '王芳'), line('04 王芳')],
    ['order A17 A19'],
  ],
  [
    'one person, and one line astray',
    ['01', '02', '04', '03', '05'].map((month) => line(`${month} 李明`)),
    ['order A4 A5'],
  ],
  [
    'one person, newest first, and one line astray',
    ['06', '05', '03', '02', '04'].map((month) => line(`${month} 李明`)),
    ['order A5 A6'],
  ],
  [
    'entered late for everybody, by the times',
    timed(1, 2).map((one) => (one.month === '2026-01' ? { ...one, time: '2026-03-01 09:00' } : one)),
    ['order A5 A2', 'order A6 A3', 'order A7 A4'],
  ],
  [
    'entered late with a reason, newest first',
    [
      line('03 李明', 3, null, '2026-04-01 09:00'),
      line('02 李明', 3, '补记：漏记', '2026-04-02 09:00'),
      line('01 李明', 3, null, '2026-02-01 09:00'),
    ],
    [],
  ],
  [
    'a correction under the newest first, as sorting by month leaves it',
    [...byMonth(4, 3), line('02 李明'), line('02 李明', 2, '更正：复核'), line('02 王芳'), line('02 张伟')],
    [],
  ],
  [
    'a correction above what it corrects, as sorting by time leaves it',
    [...byMonth(4, 3), line('02 张伟'), line('02 王芳'), line('02 李明', 2, '更正：复核'), line('02 李明')],
    [],
  ],
  [
    'a month twice without a reason, newest first',
    [...byMonth(4, 3), line('02 李明'), line('02 李明'), line('02 王芳'), line('02 张伟')],
    ['twice A8 A9'],
  ],
])('%s', async (_, lines, expected) => {
  expect(await found(lines)).toEqual(expected);
});

test.each<[string, readonly Line[], number]>([
  ['under its line', [line('02 李明'), line('02 李明', 2, '更正：复核')], 2],
  ['above its line', [line('02 李明', 2, '更正：复核'), line('02 李明')], 2],
  [
    'two of them, the later by its time',
    [
      line('02 李明', 4, '更正：再复核', '2026-03-03 09:00'),
      line('02 李明', 2, '更正：复核', '2026-03-02 09:00'),
      line('02 李明', 3, null, '2026-03-01 09:00'),
    ],
    4,
  ],
  [
    'both of one minute',
    [line('02 李明', 2, '更正：复核', '2026-03-01 09:00'), line('02 李明', 3, null, '2026-03-01 09:00')],
    2,
  ],
])('a correction counts, %s', async (_, lines, star) => {
  const own = linesByOwner(
    await ledgerOf(lines),
    schemeById('star-composite'),
  )({ id: '', name: '李明', team: '一组' });
  expect(own.map(({ given }) => given)).toEqual([star]);
});

test('a fall is one in time, whichever way the lines stand', async () => {
  const yearly = async (lines: readonly (readonly [string, number])[]) => {
    const rows = lines.map(([month, given]) => [
      month,
      null,
      '李明',
      '一组',
      '客服代表星级评定',
      given,
      given,
    ]);
    const workbook = new MemoryWorkbook({ sheets: { [LEDGER_SHEET]: [HEAD, ...rows] } });
    const block = await workbook.readUsed(LEDGER_SHEET);
    const ledger = block && readLedger(block);
    return ledger === null
      ? []
      : ledgerFindings(ledger).map(({ code, addresses }) => `${code} ${addresses.join(' ')}`);
  };
  expect(
    await yearly([
      ['2026-07', 5],
      ['2025-07', 4],
      ['2024-07', 3],
    ]),
  ).toEqual([]);
  expect(
    await yearly([
      ['2026-07', 3],
      ['2025-07', 4],
      ['2024-07', 3],
    ]),
  ).toEqual(['fell G3 G2']);
});

test.each<[string, readonly Line[], string]>([
  ['as it grows', moved(byMonth(1, 4), 5, 8), '张伟 的 2026-02 写在 2026-03 之后'],
  [
    'newest first',
    ['06', '05', '03', '02', '04'].map((month) => line(`${month} 李明`)),
    '台账新的在前，李明 的 2026-04 却在 2026-02 之下',
  ],
  [
    'by the times',
    [line('02 李明', 3, null, '2026-03-01 09:00'), line('01 李明', 3, null, '2026-03-02 09:00')],
    '李明 的 2026-01 写于 2026-03-02 09:00，晚于 2026-02（2026-03-01 09:00）',
  ],
])('what is said: %s', async (_, lines, words) => {
  const [only, ...more] = ledgerFindings(await ledgerOf(lines));
  expect([only?.message.zh.startsWith(words), more]).toEqual([true, []]);
});
