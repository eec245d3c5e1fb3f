/** 星评月结, 星评申诉 and 星评日志 as users leave them: whatever is moved or put in counts for nothing, and what is lost is named once. */
import { readAppeal } from '../../../src/workbook/closing/appeal/read-appeal';
import { changeWords } from '../../../src/workbook/closing/change-words';
import { columnLetters } from '../../../src/workbook/formula/address';
import type { Content } from '../../../src/workbook/port';
import { accepted } from '../../hosts/contract';
import { generator, type Random } from '../../proof/month/random';
import { signMonth } from '../../../src/workbook/closing/record';
import { sheetsOf, verified, WHO } from './closed';
import { found, after, MONTH, type Lines } from './closed-twice';

const SHEETS = ['星评月结', '星评申诉', '星评日志'] as const;
type Sheet = (typeof SHEETS)[number];

const mixed = <T>(list: readonly T[], random: Random): T[] => {
  const left = [...list];
  return list.map(() => left.splice(random.int(0, left.length - 1), 1)[0] as T);
};

/** Puts a column in. */
const put = (lines: Lines, at: number, of: (line: Content[], isHead: boolean) => Content): void => {
  const head = headOf(lines);
  for (const line of lines) {
    while (line.length < at) line.push(null);
    line.splice(at, 0, line.length === 0 ? null : of(line, line === head));
  }
};

const headOf = (lines: Lines): Content[] =>
  lines.find((line) => line.includes('时间') && (line.includes('由谁') || line.includes('操作人'))) ?? [];

/** The one that counts. */
const SEAL = '封账 2026-03 (2)';

type Edit = (lines: Lines, random: Random) => void;

const HARMLESS: Readonly<Record<string, Edit>> = {
  'sorted with its headers': (lines, random) => void lines.splice(0, lines.length, ...mixed(lines, random)),
  'a blank line': (lines, random) => void lines.splice(random.int(0, lines.length), 0, []),
  'a title above': (lines) => void lines.unshift(['公司留档']),
  'columns moved': (lines, random) => {
    const order = mixed([...Array(Math.max(...lines.map(({ length }) => length))).keys()], random);
    for (const line of lines) line.splice(0, line.length, ...order.map((at) => line[at] ?? null));
  },
  'a column put in': (lines, random) =>
    put(lines, random.int(0, headOf(lines).length), (_, isHead) =>
      isHead ? '我的备注' : random.pick(['见', 7]),
    ),
  'a blank column put in': (lines, random) => put(lines, random.int(0, headOf(lines).length), () => null),
  'a blank twin': (lines, random) => {
    const title = random.pick(headOf(lines));
    put(lines, random.int(0, headOf(lines).length), (_, isHead) => (isHead ? title : null));
  },
  'a filled twin': (lines, random) => {
    const title = random.pick(headOf(lines));
    put(lines, random.int(0, headOf(lines).length), (_, isHead) => (isHead ? title : random.pick(['见', 7])));
  },
};
/** In this order: a title stands above. */
const ORDER = Object.keys(HARMLESS);

const done = (lines: Lines, random: Random, without: readonly string[] = []): string[] => {
  const own = ORDER.filter((name) => !without.includes(name) && random.chance(0.3));
  for (const name of own) HARMLESS[name]?.(lines, random);
  return own;
};

/** @returns what is to be said of it */
const LOSSES: Readonly<Record<string, (lines: Lines, random: Random, sheet: Sheet) => string>> = {
  'a header edited': (lines, random, sheet) => {
    const head = headOf(lines);
    const title = random.pick(head.filter((word) => word !== null && word !== '我的备注'));
    head[head.indexOf(title)] = '别的';
    return `${sheet} 表头 ${String(title)} → 别的`;
  },
  'a header cleared': (lines, random, sheet) => {
    const head = headOf(lines);
    const title = random.pick(head.filter((word) => word !== null && word !== '我的备注'));
    const at = head.indexOf(title);
    head[at] = null;
    // Of a column of blanks nothing is left then.
    const isBare = lines.every((line) => (line[at] ?? null) === null);
    return `${sheet} ${isBare ? `${String(title)} 整列不见了` : `表头 ${String(title)} → 空`}`;
  },
  'the line of headers gone': (lines, _, sheet) => {
    lines.splice(lines.indexOf(headOf(lines)), 1);
    return `${sheet} 表头行不见了，请恢复`;
  },
  'the line of headers cleared': (lines, _, sheet) => {
    headOf(lines).fill(null);
    return `${sheet} 表头行不见了，请恢复`;
  },
  'a column gone': (lines, random, sheet) => {
    const head = headOf(lines);
    const title = random.pick(head.filter((word) => word !== null && word !== '我的备注'));
    const at = head.indexOf(title);
    for (const line of lines) line.splice(at, 1);
    return `${sheet} ${String(title)} 整列不见了`;
  },
};

/** `RUNS=200` for a long look. */
const RUNS = Number(process.env['RUNS'] ?? 6);
const seeds = Array.from({ length: RUNS }, (_, index) => index + 1);

test.each(SHEETS.flatMap((sheet) => seeds.map((seed) => [sheet, seed] as const)))(
  'whatever is moved or put in on %s is no change, and the next line comes under its headers (%i)',
  async (sheet, seed) => {
    const random = generator(seed * 7919 + SHEETS.indexOf(sheet));
    let names: string[] = [];
    const laid = await after((sheets) => {
      names = done(sheets[sheet] ?? [], random);
    });
    const { changes } = await verified(laid);
    expect({ names, changes }).toEqual({ names, changes: [] });
    accepted(await signMonth(laid.workbook, MONTH, WHO, 'review', ''));
    expect((await verified(laid)).changes).toEqual([]);
    const { 星评月结: lines = [] } = await sheetsOf(laid.workbook, ['星评月结']);
    const head = headOf(lines as Lines);
    expect(lines.at(-1)?.filter((cell) => cell === '签核')).toHaveLength(1);
    expect(head.filter((title) => title === '校验').length).toBeGreaterThan(0);
  },
);

test.each(
  Object.entries(LOSSES).flatMap(([name, lose]) =>
    SHEETS.flatMap((sheet) => seeds.map((seed) => [name, sheet, seed, lose] as const)),
  ),
)('%s on %s is said once (%i)', async (name, sheet, seed, lose) => {
  const random = generator(seed * 104_729 + name.length + SHEETS.indexOf(sheet));
  let [names, expected]: [string[], string] = [[], ''];
  const words = await found((sheets) => {
    const lines = sheets[sheet] ?? [];
    const beside = ['a blank twin', 'a filled twin', ...(name.includes('line') ? ['columns moved'] : [])];
    names = done(lines, random, beside);
    expected = lose(lines, random, sheet);
  });
  expect({ names, words }).toEqual({ names, words: [expected] });
});

test('checks of sealed values that were cleared are missed once, and nothing is reckoned with them', async () => {
  const laid = await after((sheets) => sheets[SEAL]?.forEach((line) => (line[1] = null)));
  const { changes } = await verified(laid);
  expect(changes.map((change) => changeWords(change).zh)).toEqual([`${SEAL} B 整列不见了`]);
  expect((await readAppeal(laid.workbook, MONTH)).broken).toBeDefined();
});

test('where the newest sealed values are gone, those of the same fingerprint stand in, and that is said', async () => {
  const laid = await after((sheets) => void delete sheets[SEAL]);
  const { changes } = await verified(laid);
  expect(changes.map((change) => changeWords(change).zh)).toEqual([`${SEAL} 工作表不见了`]);
});

test.each(['星评月结', '星评申诉'])(
  '%s under another name is told as such, and where it stands',
  async (sheet) => {
    const laid = await after((sheets) => {
      sheets['存档'] = sheets[sheet] ?? [];
      delete sheets[sheet];
    });
    const { changes } = await verified(laid);
    expect(changes.map((change) => [changeWords(change).zh, change.at?.sheet])).toEqual([
      [`${sheet} 被改名为“存档”，因此没有核对。请改回原名`, '存档'],
    ]);
  },
);

const SEAL_EDITS: Readonly<Record<string, Edit>> = {
  'sorted with its first line': (lines, random) =>
    void lines.splice(0, lines.length, ...mixed(lines, random)),
  'a blank line': (lines, random) => void lines.splice(random.int(0, lines.length), 0, []),
  'columns moved': (lines, random) => {
    const order = mixed([...Array(widthOf(lines)).keys()], random);
    for (const line of lines) line.splice(0, line.length, ...order.map((at) => line[at] ?? null));
  },
  'a blank column put in': (lines, random) => put(lines, random.int(0, widthOf(lines)), () => null),
  'a column put in': (lines, random) =>
    put(lines, random.int(0, widthOf(lines)), () => random.pick(['见', 7])),
};

const widthOf = (lines: Lines): number => Math.max(...lines.map(({ length }) => length));

const sealEdits = (lines: Lines, random: Random): string[] => {
  const own = Object.keys(SEAL_EDITS).filter(() => random.chance(0.4));
  for (const name of own) SEAL_EDITS[name]?.(lines, random);
  return own;
};

test.each(seeds)('whatever is moved or put in on the sealed values is no change (%i)', async (seed) => {
  const random = generator(seed * 15_485_863);
  let names: string[] = [];
  const words = await found((sheets) => void (names = sealEdits(sheets[SEAL] ?? [], random)));
  expect({ names, words }).toEqual({ names, words: [] });
});

test.each(seeds)('a cell of sealed values that is edited is named where it stands (%i)', async (seed) => {
  const random = generator(seed * 32_452_843);
  let names: string[] = [];
  let place: readonly unknown[] = [];
  const laid = await after((sheets) => {
    const lines = sheets[SEAL] ?? [];
    names = sealEdits(lines, random);
    const line = random.pick(lines.filter((one) => one.some((cell) => / Person$/.test(String(cell)))));
    const filled = [...line.keys()].filter((at) => typeof line[at] === 'number' && line[at] !== 7);
    const column = random.pick(filled);
    line[column] = 77.125;
    place = ['seal', SEAL, lines.indexOf(line), column];
  });
  const { changes } = await verified(laid);
  const places = changes.map(({ kind, at }) => [kind, at?.sheet, at?.row, at?.column]);
  expect({ names, places }).toEqual({ names, places: [place] });
});

// In the eighth it is the version that is gone.
test.each([...new Set([...seeds, 8])])(
  'a column of sealed values that is taken away is named once (%i)',
  async (seed) => {
    const random = generator(seed * 49_979_687);
    let column = 0;
    const words = await found((sheets) => {
      const lines = sheets[SEAL] ?? [];
      // Mark and check stand before what a line says.
      column = random.int(2, 12);
      for (const line of lines) line.splice(column, 1);
      if (random.chance(0.5)) SEAL_EDITS['sorted with its first line']?.(lines, random);
    });
    expect(words).toEqual([`${SEAL} ${columnLetters(column)} 整列不见了`]);
  },
);
