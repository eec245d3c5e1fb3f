/**
 * A fault at every command of the browser workbook's engine, also within others – thrown, and refused without a word: the workbook is
 * left as it was or holds all of it, and trying again works – also where the engine broke off within a command and has nothing to undo.
 */
import { CellValueType, ICommandService } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { catalogue } from '../../src/functions/catalogue';
import { createRuntime } from '../../src/hosts/browser/excel-runtime';
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import type { Applied } from '../../src/workbook/port';
import { commands, pictureOf } from '../support/commands';
import type { Command } from '../support/command';
import { everywhere, faultsTimeout, tellFaults } from '../support/faults';
import { once, OTHERWISE, type Stored } from '../support/stored-otherwise';

/** Places of a command that are tried. */
const PLACES = everywhere ? Infinity : 3;
const KINDS = ['thrown', 'refused'] as const;

interface Fault {
  readonly at: number;
  readonly kind: (typeof KINDS)[number];
}

/** The engine waits a little for what the user may do next, which is nothing here: these waits pass so many times faster. */
const FASTER = 20;
const A_LITTLE = 1000;
const { setTimeout: usual } = globalThis;
beforeAll(() => {
  const sooner = (ms = 0) => (ms < A_LITTLE ? ms / FASTER : ms);
  globalThis.setTimeout = ((run: () => void, ms?: number) => usual(run, sooner(ms))) as typeof usual;
});
afterAll(() => {
  globalThis.setTimeout = usual;
});

let opened: Headless[] = [];
let implementations: Readonly<Record<string, never>>;
beforeAll(async () => {
  const { runtime, implementations: own } = createRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  await import('../../src/functions/excel');
  implementations = Object.fromEntries(own) as typeof implementations;
});
afterEach(() => {
  for (const engine of opened) engine.dispose();
  opened = [];
});

/**
 * Commands that the engine was given for a patch since it was armed, the planned one of which fails. What it does of itself, to show
 * and to write results, comes later and is not ours: where that breaks off, nobody is told that the calculation has ended.
 */
function arm({ univer, workbook }: Headless): { count: number; fault: Fault | null } {
  const state: { count: number; fault: Fault | null } = { count: 0, fault: null };
  let ours = false;
  const write = workbook.write.bind(workbook);
  workbook.write = (...args) => {
    ours = true;
    try {
      return write(...args);
    } finally {
      ours = false;
    }
  };
  const service = univer.__getInjector().get(ICommandService);
  const original = service.syncExecuteCommand.bind(service);
  service.syncExecuteCommand = ((id: string, ...rest: []) => {
    if (ours && state.fault?.at === state.count++) {
      const { kind } = state.fault;
      state.fault = null;
      if (kind === 'thrown') throw new Error(`planned by the test: ${id}`);
      return false;
    }
    return original(id, ...rest);
  }) as typeof service.syncExecuteCommand;
  return state;
}

async function setUp(command: Command) {
  const engine = bootHeadless(catalogue, implementations);
  opened.push(engine);
  const run = await command.prepare(engine.workbook);
  await engine.workbook.calculated();
  const faults = arm(engine);
  return { engine, run, faults, before: await pictureOf(engine.workbook) };
}

async function outcomeOf(run: () => Promise<Applied>): Promise<'applied' | 'refused'> {
  const applied = await run();
  if (applied.ok) return 'applied';
  expect([applied.fault.kind, applied.fault.zh]).toEqual([
    'not-written',
    expect.stringMatching(/\p{Script=Han}.*。$/u),
  ]);
  return 'refused';
}

/** What the workbook holds then. */
const HOLDS = { applied: 'after', refused: 'before' } as const;

/** Where each place takes little. */
const HERE = [
  'a rules sheet',
  'the next month',
  'undo of: a template',
  'people into a sheet without room',
  'salaries recalculated',
  'a new version of the rules',
  'undo of: salaries recalculated',
];

test.each(commands.filter(({ name }) => everywhere || HERE.includes(name)))(
  '$name',
  async (command) => {
    const good = await setUp(command);
    expect(await outcomeOf(good.run)).toBe('applied');
    const all = good.faults.count;
    const after = await pictureOf(good.engine.workbook);
    const step = Math.max(1, Math.floor(all / PLACES));
    let injected = 0;
    let ready: Awaited<ReturnType<typeof setUp>> | null = null;
    for (let at = 0; at < all; at += step)
      for (const kind of KINDS) {
        ready ??= await setUp(command);
        const { engine, run, faults, before } = ready;
        Object.assign(faults, { count: 0, fault: { at, kind } });
        const outcome = await outcomeOf(run);
        injected++;
        const now = await pictureOf(engine.workbook);
        const held = now === before ? 'before' : now === after ? 'after' : 'neither';
        expect([at, kind, outcome, held]).toEqual([at, kind, outcome, HOLDS[outcome]]);
        if (outcome !== 'refused') ready = null;
      }
    if (ready !== null) {
      expect(await outcomeOf(ready.run)).toBe('applied');
      expect((await pictureOf(ready.engine.workbook)) === after).toBe(true);
    }
    expect(injected).toBeGreaterThan(0);
    tellFaults({ host: 'Browser workbook', command: command.name, places: all, faults: injected });
  },
  faultsTimeout,
);

const setValues = 'sheet.command.set-range-values';

interface SetValues {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly value: Readonly<Record<number, Record<number, ICellData>>>;
}

function storedOf(data: Nullable<ICellData>): Stored | undefined {
  if (!data) return undefined;
  const value = data.f ? 0 : data.v;
  if (value === null || value === undefined) return undefined;
  return { value, ...(data.f ? { formula: data.f } : {}) };
}

function dataOf(stored: Stored | null): ICellData {
  const cleared = { p: null, si: null };
  if (stored === null) return { ...cleared, f: null, v: null, t: null };
  const { value, formula } = stored;
  if (formula !== undefined) return { ...cleared, f: formula, v: null, t: null };
  const t = typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  return { ...cleared, f: null, v: value, t };
}

type Store = ReturnType<typeof once>['store'];

/** Lets the engine store at the cells that a patch writes what `store` of the answer says. */
function storing({ univer, workbook, api }: Headless): { store: Store } {
  const storage: { store: Store } = { store: () => undefined };
  let ours = false;
  const write = workbook.write.bind(workbook);
  workbook.write = (...args) => {
    ours = true;
    try {
      return write(...args);
    } finally {
      ours = false;
    }
  };
  const service = univer.__getInjector().get(ICommandService);
  const original = service.syncExecuteCommand.bind(service);
  service.syncExecuteCommand = ((id: string, params: SetValues, ...rest: []) => {
    if (ours && id === setValues) {
      const sheet = api.getWorkbook(params.unitId)?.getSheetBySheetId(params.subUnitId)?.getSheet();
      for (const [row, line] of Object.entries(params.value))
        for (const [column, data] of Object.entries(line)) {
          const before = sheet?.getCellRaw(Number(row), Number(column)) ?? null;
          const other = storage.store(storedOf(data), storedOf(before));
          if (other !== undefined) line[Number(column)] = dataOf(other);
        }
    }
    return original(id, params, ...rest);
  }) as typeof service.syncExecuteCommand;
  return storage;
}

/** Cells of a command at which the engine stores something else. */
const STORED_AT = everywhere ? 10 : 1;
const STORED_HERE = ['salaries recalculated', 'undo of: salaries recalculated'];

test.each(commands.filter(({ name }) => everywhere || STORED_HERE.includes(name)))(
  '$name, where a cell is stored differently',
  async (command) => {
    const good = await setUp(command);
    const counted = once(() => undefined, 0);
    storing(good.engine).store = counted.store;
    expect(await outcomeOf(good.run)).toBe('applied');
    const after = await pictureOf(good.engine.workbook);
    const { cells } = counted.state;
    const step = Math.max(1, Math.floor(cells / STORED_AT));
    const open = async () => {
      const ready = await setUp(command);
      return { ...ready, storage: storing(ready.engine) };
    };
    let faults = 0;
    let ready: Awaited<ReturnType<typeof open>> | null = null;
    for (const [name, otherwise] of Object.entries(OTHERWISE))
      for (let nth = 0; nth < cells; nth += step) {
        const { engine, run, before, storage }: Awaited<ReturnType<typeof open>> = (ready ??= await open());
        const { store, state } = once(otherwise, nth);
        storage.store = store;
        const outcome = await outcomeOf(run);
        if (outcome === 'applied') ready = null;
        if (!state.done) break;
        faults++;
        const now = await pictureOf(engine.workbook);
        const held = now === before ? 'before' : now === after ? 'after' : 'neither';
        expect([name, nth, outcome, held]).toEqual([name, nth, outcome, HOLDS[outcome]]);
      }
    expect(faults > 0).toBe(cells > 0);
    tellFaults({
      host: 'Browser workbook, stored differently',
      command: command.name,
      places: cells,
      faults,
    });
  },
  faultsTimeout,
);
