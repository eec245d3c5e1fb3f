/** For every closed month any single change of any cell is found and named right, whatever else was sorted, moved or renamed. */
import type { Cell } from '../../../src/core/cell';
import { columnLetters } from '../../../src/workbook/formula/address';
import { isRoot, type Change } from '../../../src/workbook/closing/change';
import { JOURNAL_SHEET } from '../../../src/workbook/salary/journal-sheet';
import { generator, type Random } from '../../proof/month/random';
import { close, planOf, verified, type Sheets } from './closed';
import { INPUTS, keyOf, layOut, modelOf, outsideAt, shuffle, type LaidOut, type Model } from './model';

interface Expected {
  readonly kind: Change['kind'];
  readonly who: string;
  readonly what: string;
  readonly before: Cell;
  readonly after: Cell;
  /** Sheet, row and column. */
  readonly at: (laid: LaidOut, model: Model) => readonly [string, number, number] | null;
}

type Edit = (
  model: Model,
  random: Random,
  sheets: Record<string, (Cell | { formula: string })[][]>,
) => Expected | null;

const copyOf = (sheets: Sheets) =>
  JSON.parse(JSON.stringify(sheets)) as Record<string, (Cell | { formula: string })[][]>;

function cellOf(model: Model, random: Random, titles: readonly string[]) {
  const sheet = random.pick(['assessment', 'pay'] as const);
  const columns = model.columns[sheet].filter((title) => titles.includes(title));
  if (columns.length === 0) return null;
  const person = random.pick(model.people);
  const column = random.pick(columns);
  const at: Expected['at'] = (laid, now) => {
    const place = laid.at(sheet, person.id, column);
    return [now[sheet], place.row, place.column];
  };
  const before = shown(layOut(model).valueAt(sheet, person.id, column));
  const key = keyOf(sheet, person.id, column);
  return { sheet, person, column, at, before, key };
}

/** At 15 digits. */
const shown = (cell: Cell): Cell => (typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell);

const TYPED = ['序号', '团队', ...INPUTS, '备注', '底薪'];
const COMPUTED = ['得分', '等级', '排名', '检查', '奖金', '应发合计', '成交', '提成'];

const EDITS: Readonly<Record<string, Edit>> = {
  'another value': (model, random) => {
    const cell = cellOf(model, random, TYPED);
    if (cell === null) return null;
    const after = random.pick<Cell>([
      random.int(1000, 9999),
      `改${random.int(1, 9)}`,
      random.int(1, 99) / 7,
      true,
    ]);
    model.overrides.set(cell.key, after);

    return {
      kind: 'value',
      who: cell.person.name,
      what: cell.column,
      before: cell.before,
      after: shown(after),
      at: cell.at,
    };
  },
  'a value cleared': (model, random) => {
    const cell = cellOf(model, random, ['序号', '团队', ...INPUTS, '底薪']);
    if (cell === null) return null;
    model.overrides.set(cell.key, null);
    return {
      kind: 'value',
      who: cell.person.name,
      what: cell.column,
      before: cell.before,
      after: null,
      at: cell.at,
    };
  },
  'a number made text': (model, random) => {
    const cell = cellOf(model, random, [...INPUTS, '底薪']);
    if (cell === null || typeof cell.before !== 'number') return null;
    model.overrides.set(cell.key, String(cell.before));
    return {
      kind: 'value',
      who: cell.person.name,
      what: cell.column,
      before: cell.before,
      after: String(cell.before),
      at: cell.at,
    };
  },
  'a formula typed over': (model, random) => {
    const cell = cellOf(model, random, COMPUTED);
    if (cell === null) return null;
    const after = random.chance(0.5) ? cell.before : random.int(1, 9999);
    model.overrides.set(cell.key, after);
    return {
      kind: 'typed-over',
      who: cell.person.name,
      what: cell.column,
      before: cell.before,
      after,
      at: cell.at,
    };
  },
  'another formula of the same value': (model, random) => {
    const cell = cellOf(model, random, COMPUTED);
    if (cell === null) return null;
    model.overrides.set(cell.key, {
      formula: random.pick(['=B5*1', '=SUM(A1:A2)', '=IF(1,2,3)']),
      value: cell.before,
    });
    return {
      kind: 'formula',
      who: cell.person.name,
      what: cell.column,
      before: cell.before,
      after: cell.before,
      at: cell.at,
    };
  },
  'a formula that means another row of a sheet outside': (model, random) => {
    const cell = cellOf(model, random, ['成交']);
    if (cell === null) return null;
    const other = random.pick(model.people.filter(({ id }) => id !== cell.person.id));
    model.overrides.set(cell.key, { formula: `=${outsideAt(model, other.id).cell}`, value: cell.before });
    return {
      kind: 'formula',
      who: cell.person.name,
      what: cell.column,
      before: cell.before,
      after: cell.before,
      at: cell.at,
    };
  },
  'a formula for a value': (model, random) => {
    const cell = cellOf(
      model,
      random,
      TYPED.filter((title) => title !== '备注'),
    );
    if (cell === null) return null;
    model.overrides.set(cell.key, { formula: '=1+1', value: cell.before });
    return {
      kind: 'formula-put',
      who: cell.person.name,
      what: cell.column,
      before: cell.before,
      after: cell.before,
      at: cell.at,
    };
  },
  'another name': (model, random) => {
    const sheet = random.pick(['assessment', 'pay'] as const);
    const person = random.pick(model.people);
    model.overrides.set(keyOf(sheet, person.id, '姓名'), '何新');
    return {
      kind: 'value',
      who: person.name,
      what: '姓名',
      before: person.name,
      after: '何新',
      at: (laid, now) => {
        const place = laid.at(sheet, person.id, '姓名');
        return [now[sheet], place.row, place.column];
      },
    };
  },
  'another number': (model, random) => {
    const person = random.pick(model.people);
    model.overrides.set(keyOf('assessment', person.id, '工号'), 'K999');
    return {
      kind: 'value',
      who: person.name,
      what: '工号',
      before: person.id,
      after: 'K999',
      at: (laid, now) => {
        const place = laid.at('assessment', person.id, '工号');
        return [now.assessment, place.row, place.column];
      },
    };
  },
  'somebody gone': (model, random) => {
    const person = random.pick(model.people);
    model.order.pay = model.order.pay.filter((id) => id !== person.id);
    return { kind: 'removed', who: person.name, what: '', before: null, after: null, at: () => null };
  },
  'somebody more': (model) => {
    model.people = [
      ...model.people,
      { id: 'K090', name: '孙新', team: '三组', inputs: { 服务态度: 1, 接待转化率: 0.001, 响应时长: 0.5 } },
    ];
    model.order.pay.push('K090');
    return {
      kind: 'added',
      who: '孙新',
      what: '',
      before: null,
      after: null,
      at: (laid, now) => {
        const place = laid.at('pay', 'K090', '姓名');
        return [now.pay, place.row, place.column];
      },
    };
  },
  'a header': (model, random) => {
    const sheet = random.pick(['assessment', 'pay'] as const);
    const title = random.pick(
      ['姓名', '工号', '服务态度', '备注', '得分', '底薪', '奖金'].filter((one) =>
        model.columns[sheet].includes(one),
      ),
    );
    model.headers.set(`${sheet} ${title}`, '别的');
    return {
      kind: 'header',
      who: '',
      what: '',
      before: title,
      after: '别的',
      at: (laid, now) => [now[sheet], laid.headerRow[sheet], now.columns[sheet].indexOf(title)],
    };
  },
  'a pool': (model) => {
    model.pool = 6000;
    return {
      kind: 'value',
      who: '',
      what: '奖金池',
      before: 5000,
      after: 6000,
      at: (laid, now) => [now.assessment, laid.headerRow.assessment - 2, 4],
    };
  },
  'a rule': (model) => {
    model.rules = model.rules.map((row, at) => (at === 4 ? [null, 65, 'A'] : row));
    return {
      kind: 'rules',
      who: model.rulesSheet,
      what: 'A',
      before: 60,
      after: 65,
      at: (_, now) => [now.rulesSheet, 4, 1],
    };
  },
  'a line of the journal': (model, random) => {
    // The last is of the closing.
    const at = random.int(0, model.journal.length - 2);
    const line = model.journal[at] ?? [];
    const before = line[9] ?? null;
    model.journal = model.journal.map((row, index) =>
      index === at ? row.map((cell, c) => (c === 9 ? 9999 : cell)) : row,
    );
    return {
      kind: 'journal',
      who: `${JOURNAL_SHEET} ${String(line[5])}`,
      what: '改后',
      before,
      after: 9999,
      at: () => [JOURNAL_SHEET, at + 1, 9],
    };
  },
  'a sealed value': (model, random, sheets) => {
    const person = random.pick(model.people);
    const lines = sheets['封账 2026-03'] ?? [];
    const head = lines.findIndex((line) => line.includes('服务态度'));
    const column = (lines[head] ?? []).indexOf('服务态度');
    const row = lines.findIndex((line, at) => at > head && line[3] === person.id);
    const line = lines[row] ?? [];
    line[column] = 39.5;
    const override = model.overrides.get(keyOf('assessment', person.id, '服务态度'));
    const after = override === undefined ? person.inputs.服务态度 : (override as Cell);
    return {
      kind: 'seal',
      who: person.name,
      what: '服务态度',
      before: 39.5,
      after,
      at: () => ['封账 2026-03', row, column],
    };
  },
  'a cell of the line in 星评月结': (_, random, sheets) => {
    const [head = [], line = []] = sheets['星评月结'] ?? [];
    const what = random.pick([
      '指纹',
      '版次',
      '工作表',
      '人数',
      'Σ得分',
      'Σ薪资',
      '规则版本',
      '由谁',
      '时间',
    ]);
    const at = head.indexOf(what);
    const before = line[at] as Cell;
    const after = typeof before === 'number' ? before + 1 : 'f'.repeat(64);
    line[at] = after;
    return { kind: 'line', who: '星评月结', what, before, after, at: () => ['星评月结', 1, at] };
  },
};

/** Whatever is done to the sheet of sealed values itself, it is one change of it and none of the month's. */
const ON_THE_SEAL: Readonly<Record<string, (lines: Lines, random: Random) => readonly unknown[]>> = {
  'a cell of it': (lines, random) => {
    const row = random.int(0, lines.length - 1);
    const line = lines[row] ?? [];
    const filled = line.flatMap((cell, at) => (cell === null ? [] : [at]));
    const column = random.pick(filled);
    line[column] = random.pick<Cell>(['改', 77.25, null]);
    return ['seal', '封账 2026-03', row, column];
  },
  'a line of it taken away': (lines, random) => {
    lines.splice(random.int(1, lines.length - 1), 1);
    return ['seal-gone'];
  },
  'a line of it twice': (lines, random) => {
    const at = random.int(1, lines.length - 1);
    lines.splice(at, 0, [...(lines[at] ?? [])]);
    return ['seal', '封账 2026-03', at + 1, 0];
  },
};
type Lines = (Cell | { formula: string })[][];

/** `RUNS=200` for a long look. */
const RUNS = Number(process.env['RUNS'] ?? 8);
const seeds = Array.from({ length: RUNS * 2 }, (_, index) => index + 1);

test.each(seeds.slice(0, RUNS))('the fingerprint is the same wherever things stand (%i)', async (seed) => {
  const random = generator(seed * 6007);
  const model = modelOf(random);
  // Its lines name sheets as they were called when they were written.
  model.journal = [];
  const { kept } = await planOf(layOut(model).workbook);
  // A column more is more to seal.
  const done = shuffle(model, random, ['column', 'twin']);
  const now = await planOf(layOut(model).workbook);
  expect({ done, fingerprint: now.kept.fingerprint }).toEqual({ done, fingerprint: kept.fingerprint });
});

test.each(seeds)('nothing is found where nothing but places changed (%i)', async (seed) => {
  const random = generator(seed * 7919);
  const model = modelOf(random);
  const { sheets } = await close(model);
  const done = shuffle(model, random);
  const { changes } = await verified(layOut(model, sheets));
  expect({ done, changes }).toEqual({ done, changes: [] });
});

const cases = Object.entries(EDITS).flatMap(([name, edit]) =>
  seeds.slice(0, RUNS).map((seed) => [name, seed, edit] as const),
);

test.each(cases)('%s is found and named (%i)', async (name, seed, edit) => {
  const random = generator(seed * 104_729 + name.length);
  const model = modelOf(random);
  const { sheets } = await close(model);
  const done = random.chance(0.7) ? shuffle(model, random) : 'nothing';
  const more = copyOf(sheets);
  const expected = edit(model, random, more);
  if (expected === null) return;
  const laid = layOut(model, more);
  const { changes, notes } = await verified(laid);
  const roots = changes.filter(isRoot);
  const at = expected.at(laid, model);
  const found = roots.map(({ kind, who, what, before, after, at: place }) => ({
    kind,
    who,
    what,
    before,
    after,
    at: place === null || at === null ? null : [place.sheet, place.row, place.column],
  }));
  // A column that was put in with the header and the values of this one may as well be it: then that is said.
  if (found.length === 0 && done.includes('twin') && at !== null) {
    const column = columnLetters(at[2]);
    expect(notes.map(({ zh }) => zh)).toEqual([
      expect.stringContaining(`“${expected.what}”：一列与封账时一致，${column} 列不同`),
    ]);
    return;
  }
  expect({ done, found }).toEqual({ done, found: [{ ...expected, at }] });
});

const onTheSeal = Object.entries(ON_THE_SEAL).flatMap(([name, edit]) =>
  seeds.map((seed) => [name, seed, edit] as const),
);

test.each(onTheSeal)('of the sealed values %s is one change (%i)', async (name, seed, edit) => {
  const random = generator(seed * 15_485_863 + name.length);
  const model = modelOf(random);
  const { sheets } = await close(model);
  if (random.chance(0.5)) shuffle(model, random);
  const more = copyOf(sheets);
  const expected = edit(more['封账 2026-03'] ?? [], random);
  const { changes } = await verified(layOut(model, more));
  const found = changes.map(({ kind, at }) => (at === null ? [kind] : [kind, at.sheet, at.row, at.column]));
  expect({ found, changes }).toEqual({ found: [expected], changes });
});
