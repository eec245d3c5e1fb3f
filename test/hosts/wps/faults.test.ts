/**
 * A fault at every access of every command: the workbook is left as it was or holds all of it, switches and sheet are the
 * user's again, the command says what happened and what to do, and trying again works. What is compared is all that the
 * stand-in knows, not only what the port reads.
 */
import { hasWords } from '../../../src/workbook/patch/host-error';
import { WpsWorkbook } from '../../../src/hosts/wps/workbook';
import { limits } from '../../../src/hosts/wps/book/limits';
import type { Applied, PatchFault } from '../../../src/workbook/port';
import { createWpsHost } from '../../wps-host/host';
import type { WpsHost } from '../../wps-host/host';
import type { Command } from '../../support/command';
import { commands } from '../../support/commands';
import { everywhere, faultsTimeout, tellFaults } from '../../support/faults';
import { once, OTHERWISE } from '../../support/stored-otherwise';
import type { Stored as Plain } from '../../support/stored-otherwise';
import { constant } from '../../wps-host/state/stored';
import type { Constant, Stored } from '../../wps-host/state/stored';
import type { WpsHostOptions } from '../../wps-host/options';
import { everything, everythingSheets } from './everything';

/**
 * A command with fewer accesses is failed at each of them; of others all at the beginning and the end, and some between: the patch of
 * every step at most, for the commands are built from its parts. `npm run proof:faults` fails them all at each.
 */
const ALL = everywhere ? Infinity : 24;
const STEPS = { ends: 12, between: 16, persistent: 10 };
const USUAL = { ends: 6, between: 10, persistent: 5 };
const LONG = { ends: 3, between: 6, persistent: 2 };
/** After every so many faults the command is run once more in peace; the others go on from where the last one left it. */
const AGAIN = everywhere ? 1 : 8;
interface Case {
  readonly name: string;
  readonly long?: true;
  readonly steps?: true;
  readonly options?: WpsHostOptions;
  readonly rows?: number;
  prepare(workbook: WpsWorkbook, host: WpsHost): Promise<() => Promise<Applied>>;
}

const every = (name: string, options: WpsHostOptions, rows?: number): Case => ({
  name: `every step, ${name}`,
  steps: true,
  rows,
  options: { ...options, sheets: everythingSheets },
  prepare: everything,
});

const cases: readonly Case[] = [
  ...commands,
  every('in a usual WPS', {}),
  every('two rows at a time', {}, 2),
  every('without dynamic arrays', { without: ['Range.Formula2', 'Range.HasSpill'] }),
  every('where blocks are dropped and apostrophes kept', { macBulkRefusal: 2, apostropheInText: 'text' }),
  every('where rows come flat and blanks undefined', {
    rowShape: '1d',
    blank: 'undefined',
    missingItem: 'null',
  }),
];

let injected = 0;
afterAll(() => console.log(`faults injected: ${injected}`));

type Outcome = { readonly kind: 'applied' } | { readonly kind: 'refused'; readonly fault: PatchFault };

/** What came of a command: applied, or refused with words for the user. */
async function outcomeOf(run: () => Promise<Applied>): Promise<Outcome> {
  const applied = await run().catch((error: unknown): Applied => {
    if (!hasWords(error)) throw error;
    return { ok: false, fault: { kind: 'not-written', ...error.words } };
  });
  if (applied.ok) return { kind: 'applied' };
  expect(applied.fault.zh).toMatch(/\p{Script=Han}.*。$/u);
  expect(applied.fault.en).toMatch(/^[A-Z\d\p{Script=Han}].*\.$/u);
  return { kind: 'refused', fault: applied.fault };
}

const pictureOf = (host: WpsHost): string =>
  JSON.stringify([host.snapshot(), host.settings, host.sheetNames.map((name) => host.sheet(name).selection)]);

async function setUp(command: Case) {
  const host = createWpsHost(command.options);
  const workbook = new WpsWorkbook(host.application, {
    ...limits,
    rows: command.rows ?? limits.rows,
    pauses: [0, 0, 0],
  });
  const run = await command.prepare(workbook, host);
  host.resetAccesses();
  // To set it up anew for each fault would take most of the time.
  return { host, run, putBack: host.keep() };
}

type Ready = Awaited<ReturnType<typeof setUp>>;

function plainOf(stored: Stored | null): Plain | undefined {
  if (stored === null) return undefined;
  if (stored.kind === 'formula') return { value: 0, formula: stored.text };
  const { value } = stored;
  return typeof value === 'object' ? { value: value.error, isError: true } : { value };
}

function storedOf({ value, formula, isError }: Plain): Stored {
  if (formula !== undefined) return { kind: 'formula', text: formula, dynamic: false };
  return constant(isError === true ? ({ error: value } as Constant) : value);
}

interface Pictures {
  readonly before: string;
  readonly after: string;
}

/** Set up, run once without a fault, and put back; the tests of a command share it. */
async function faultless(command: Case) {
  const ready = await setUp(command);
  const { host, run } = ready;
  const before = pictureOf(host);
  const counted = once(() => undefined, 0);
  host.stored = (entered, old) => (counted.store(plainOf(entered), plainOf(old)), undefined);
  expect((await outcomeOf(run)).kind).toBe('applied');
  const { accesses } = host;
  const pictures = { before, after: pictureOf(host) };
  host.stored = undefined;
  ready.putBack();
  return { ready, accesses, cells: counted.state.cells, pictures };
}

type Faultless = Awaited<ReturnType<typeof faultless>>;

/** Leaves the workbook as it was before, so that the next fault may be tried on it. */
async function withFault(
  { host, run, putBack }: Ready,
  { before, after }: Pictures,
  at: number,
  andAgain: boolean,
): Promise<void> {
  host.resetAccesses();
  host.failAt(at);
  const outcome = await outcomeOf(run);
  host.heal();
  injected++;
  if (outcome.kind === 'refused') expect([at, outcome.fault.kind]).toEqual([at, 'not-written']);
  const now = pictureOf(host);
  expect([at, now === (outcome.kind === 'applied' ? after : before)]).toEqual([at, true]);
  if (outcome.kind === 'applied') return putBack();
  if (!andAgain) return;
  expect([at, (await outcomeOf(run)).kind]).toEqual([at, 'applied']);
  expect([at, pictureOf(host) === after]).toEqual([at, true]);
  putBack();
}

/** Everything fails from there on: nothing is claimed that is not so, and later the switches are put back. */
async function withoutEnd(
  { host, run, putBack }: Ready,
  { before, after }: Pictures,
  at: number,
): Promise<void> {
  const { settings } = createWpsHost();
  host.resetAccesses();
  host.failAt(at, { persistent: true });
  const outcome = await outcomeOf(run);
  injected++;
  host.heal();
  if (outcome.kind === 'applied') expect([at, pictureOf(host) === after]).toEqual([at, true]);
  else if (outcome.fault.kind !== 'unsure') expect([at, pictureOf(host) === before]).toEqual([at, true]);
  await outcomeOf(run);
  expect([at, host.settings]).toEqual([at, settings]);
  putBack();
}

const placesOf = ({ long, steps }: Case): typeof USUAL => (steps ? STEPS : long ? LONG : USUAL);

function placesIn(accesses: number, command: Case): number[] {
  const all = Array.from({ length: accesses }, (_, index) => index + 1);
  if (accesses <= ALL) return all;
  const { ends, between } = placesOf(command);
  const step = Math.ceil((accesses - 2 * ends) / between);
  return all.filter((at) => at <= ends || at > accesses - ends || at % step === 0);
}

async function failedOnce(command: Case, { ready, accesses, pictures }: Faultless): Promise<void> {
  const places = placesIn(accesses, command);
  for (const [index, at] of places.entries()) await withFault(ready, pictures, at, index % AGAIN === 0);
  tellFaults({ host: 'WPS', command: command.name, places: accesses, faults: places.length });
}

async function failedForGood(command: Case, { ready, accesses, pictures }: Faultless): Promise<void> {
  // So many places are tried where everything fails from there on.
  const most = everywhere ? 200 : placesOf(command).persistent;
  const step = Math.max(1, Math.floor(accesses / most));
  const before = injected;
  for (let at = 1; at <= accesses; at += step) await withoutEnd(ready, pictures, at);
  await withoutEnd(ready, pictures, accesses);
  tellFaults({
    host: 'WPS, no end to it',
    command: command.name,
    places: accesses,
    faults: injected - before,
  });
}

/** Cells of a command at which WPS stores something else. */
const STORED_AT = everywhere ? 40 : 2;
/** All kinds, beginning with another in each command; so many of those that can happen in it are enough. */
const kindsFor = (command: Command): [string, (typeof OTHERWISE)[string]][] => {
  const kinds = Object.entries(OTHERWISE);
  const first = commands.indexOf(command) % kinds.length;
  return [...kinds.slice(first), ...kinds.slice(0, first)];
};
const enoughFor = ({ long }: Command): number => (everywhere ? Infinity : long ? 1 : 2);

async function storedOtherwise(command: Command, { ready, cells, pictures }: Faultless): Promise<void> {
  const step = Math.max(1, Math.floor(cells / STORED_AT));
  let faults = 0;
  const { host, run, putBack } = ready;
  const happened = new Set<string>();
  for (const [name, otherwise] of kindsFor(command)) {
    if (happened.size === enoughFor(command)) break;
    for (let nth = 0; nth < cells; nth += step) {
      const { store, state } = once(otherwise, nth);
      host.stored = (entered, before) => {
        const other = store(plainOf(entered), plainOf(before));
        return other ? (name === 'what was there before' ? before : storedOf(other)) : other;
      };
      const outcome = await outcomeOf(run);
      host.stored = undefined;
      if (!state.done) {
        putBack();
        break;
      }
      happened.add(name);
      faults++;
      injected++;
      const now = pictureOf(host);
      const held = now === pictures.before ? 'before' : now === pictures.after ? 'after' : 'neither';
      if (outcome.kind === 'refused') expect(outcome.fault.kind).not.toBe('unsure');
      expect([name, nth, outcome.kind, held]).toEqual([
        name,
        nth,
        outcome.kind,
        outcome.kind === 'applied' ? 'after' : 'before',
      ]);
      if (outcome.kind === 'applied') putBack();
    }
  }
  expect(faults > 0).toBe(cells > 0);
  tellFaults({ host: 'WPS, stored differently', command: command.name, places: cells, faults });
}

for (const command of cases) {
  let shared: Promise<Faultless> | undefined;
  const inTurn = (title: string, prove: (made: Faultless) => Promise<void>): void =>
    test(title, async () => prove(await (shared ??= faultless(command))), faultsTimeout);
  inTurn(command.name, (made) => failedOnce(command, made));
  inTurn(`${command.name}, and no end to it`, (made) => failedForGood(command, made));
  const plain = commands.find((one) => one === command);
  if (plain !== undefined)
    inTurn(`${command.name}, where a cell is stored differently`, (made) => storedOtherwise(plain, made));
}

/** Arms a fault each time that taking back is tried. */
function armedPauses(arm: () => void): readonly number[] {
  const tries = [0, 0, 0];
  return Object.assign([...tries], {
    *[Symbol.iterator]() {
      for (const pause of tries) {
        arm();
        yield pause;
      }
    },
  });
}

test('what fails while it is taken back is tried again', async () => {
  const places = 90;
  const usual = cases.find(({ name }) => name === 'every step, in a usual WPS');
  const { accesses } = await faultless(usual as Case);
  for (let second = 1; second <= places; second++) {
    const host = createWpsHost({ sheets: everythingSheets });
    let tried = 0;
    const arm = () => (++tried === 1 ? host.failAt(second) : host.heal());
    const workbook = new WpsWorkbook(host.application, { ...limits, pauses: armedPauses(arm) });
    const run = await everything(workbook, host);
    const before = pictureOf(host);
    host.failAt(accesses - 25);
    const outcome = await outcomeOf(run);
    host.heal();
    injected++;
    expect([second, outcome.kind, pictureOf(host) === before]).toEqual([second, 'refused', true]);
  }
  tellFaults({ host: 'WPS, while it is taken back', command: 'every step', places, faults: places });
});
