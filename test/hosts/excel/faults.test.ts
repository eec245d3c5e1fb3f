/**
 * A fault at every request of every command: the workbook is left as it was or holds all of it, the command says which and
 * what to do, and trying again works.
 */
import { hasWords } from '../../../src/workbook/patch/host-error';
import { desktop as usual } from '../../../src/hosts/excel/limits';
import type { Limits } from '../../../src/hosts/excel/limits';
import { ExcelWorkbook } from '../../../src/hosts/excel/workbook';
import type { Applied } from '../../../src/workbook/port';
import type { PlannedFault } from '../../office-host/host/faults';
import { startOffice } from '../../office-host/node';
import type { OfficeInNode } from '../../office-host/node';
import { commands, pictureOf } from '../../support/commands';
import type { Command } from '../../support/command';
import { everywhere, faultsTimeout, tellFaults } from '../../support/faults';
import { once, OTHERWISE } from '../../support/stored-otherwise';

/** Without waiting between the tries of taking back. */
const desktop: Limits = { ...usual, pauses: [0, 0, 0] };

/** Several requests a patch, so that there is a middle to break off in. */
const split: Limits = { ...desktop, bytes: 60_000 };

const REFUSED = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'RequestPayloadSizeLimitExceeded',
  'ActivityLimitReached',
  'InvalidOrTimedOutSession',
  'GeneralException',
];
const UNANSWERED = ['ConnectionFailure', 'Timeout', 'ResponsePayloadSizeLimitExceeded'];
const BROKEN_OFF = ['AccessDenied', 'GeneralException', 'InvalidArgument'];

let office: OfficeInNode;
let injected = 0;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(async () => {
  await office.close();
  console.log(`faults injected: ${injected}`);
});

/** What came of a command: applied, or refused with words for the user. */
async function outcomeOf(run: () => Promise<Applied>): Promise<'applied' | 'refused'> {
  const applied = await run().catch((error: unknown): Applied => {
    if (!hasWords(error)) throw error;
    return { ok: false, fault: { kind: 'not-written', ...error.words } };
  });
  if (applied.ok) return 'applied';
  expect(applied.fault.zh).toMatch(/\p{Script=Han}.*。$/u);
  expect(applied.fault.en).toMatch(/^[A-Z\d\p{Script=Han}].*\.$/u);
  expect(applied.fault).not.toMatchObject({ kind: 'unsure' });
  return 'refused';
}

interface SetUp {
  readonly workbook: ExcelWorkbook;
  readonly run: () => Promise<Applied>;
  readonly before: string;
}

async function setUp(command: Command, limits: Limits): Promise<SetUp> {
  office.newWorkbook();
  const workbook = new ExcelWorkbook(limits);
  const run = await command.prepare(workbook);
  return { workbook, run, before: await pictureOf(workbook) };
}

type Faultless = Awaited<ReturnType<typeof runInPeace>>;
const found = new Map<Limits, Map<Command, Faultless>>();

/** What the command asks and leaves where nothing fails, and how many cells it enters; found out once. */
async function faultless(command: Command, limits: Limits): Promise<Faultless> {
  const known = found.get(limits) ?? new Map<Command, Faultless>();
  found.set(limits, known);
  const ran = known.get(command) ?? (await runInPeace(command, limits));
  known.set(command, ran);
  return ran;
}

async function runInPeace(command: Command, limits: Limits) {
  const { workbook, run } = await setUp(command, limits);
  const from = office.host.requests.length;
  const counted = once(() => undefined, 0);
  office.host.workbook.stored = (entered) => (counted.store(entered.content, undefined), entered);
  expect(await outcomeOf(run)).toBe('applied');
  const requests = office.host.requests.slice(from);
  return { requests, after: await pictureOf(workbook), cells: counted.state.cells };
}

/** After every so many faults the command is run once more in peace; the others go on from where the last one left the workbook. */
const AGAIN = everywhere ? 1 : 8;

/** Whether the workbook stands as it did before, so that the next fault may be tried on it. */
async function withFault(
  { workbook, run, before }: SetUp,
  after: string,
  fault: PlannedFault,
  andAgain: boolean,
): Promise<boolean> {
  office.host.failNext(fault);
  const outcome = await outcomeOf(run);
  injected++;
  const now = await pictureOf(workbook);
  expect([fault, now === (outcome === 'applied' ? after : before)]).toEqual([fault, true]);
  if (outcome === 'applied') return false;
  if (!andAgain) return true;
  expect(await outcomeOf(run)).toBe('applied');
  expect([fault, (await pictureOf(workbook)) === after]).toEqual([fault, true]);
  return false;
}

/** Refused, answered by nothing, and broken off at its first, middle and last actions. */
function allFaults(request: number, actions: number): PlannedFault[] {
  const places = new Set([0, 1, Math.floor(actions / 3), Math.floor(actions / 2), actions - 2, actions - 1]);
  return [
    ...[...REFUSED, ...UNANSWERED].map((code) => ({ request, code, when: 'before' as const })),
    ...UNANSWERED.map((code) => ({ request, code, when: 'after' as const })),
    ...[...places]
      .filter((action) => action >= 0 && action < actions)
      .map((action, index) => ({
        request,
        code: BROKEN_OFF[index % BROKEN_OFF.length] as string,
        when: { action },
      })),
  ];
}

/** One of each kind, taking turns. */
function someFaults(request: number, actions: number): PlannedFault[] {
  const all = allFaults(request, actions);
  const of = (test: (fault: PlannedFault) => boolean): PlannedFault[] => {
    const kind = all.filter(test);
    return kind.slice(request % kind.length).slice(0, 1);
  };
  return [
    ...of(({ when }) => when === 'before'),
    ...of(({ when }) => when === 'after'),
    ...of(({ when }) => typeof when === 'object'),
  ];
}

/** One alone, each kind in its turn. */
function oneFault(request: number, actions: number): PlannedFault[] {
  const some = someFaults(request, actions);
  return some.slice(request % some.length).slice(0, 1);
}

/** One alone, at every other request and at the first. */
function fewFaults(request: number, actions: number): PlannedFault[] {
  return request % 2 === 0 ? oneFault(request, actions) : [];
}

async function everyFault(
  host: string,
  command: Command,
  limits: Limits,
  faultsAt: typeof allFaults,
): Promise<void> {
  const { requests, after } = await faultless(command, limits);
  const faults = requests.flatMap(({ actions }, request) => faultsAt(request, actions));
  let ready: SetUp | null = null;
  for (const [index, fault] of faults.entries()) {
    ready ??= await setUp(command, limits);
    if (!(await withFault(ready, after, fault, index % AGAIN === 0))) ready = null;
  }
  tellFaults({ host, command: command.name, places: requests.length, faults: faults.length });
}

/**
 * Every code at every request of this; of the others, which are built from the same parts, one kind at each, or where they take long
 * at every other. `npm run proof:faults` does all with all.
 */
const THOROUGH = ['salaries recalculated'];
const severalFaults = ({ long }: Command) => (everywhere ? allFaults : long ? fewFaults : oneFault);
const faultsFor = (command: Command) =>
  THOROUGH.includes(command.name) ? allFaults : severalFaults(command);

test.each(commands)(
  '$name',
  (command) => everyFault('Excel', command, desktop, faultsFor(command)),
  faultsTimeout,
);

test.each(commands)(
  '$name, in several requests',
  (command) => everyFault('Excel, several requests a patch', command, split, severalFaults(command)),
  faultsTimeout,
);

/** Cells of a command at which Excel stores something else. */
const STORED_AT = everywhere ? 40 : 2;
/** All kinds, beginning with another in each command; so many of those that can happen in it are enough. */
const kindsFor = (command: Command): [string, (typeof OTHERWISE)[string]][] => {
  const kinds = Object.entries(OTHERWISE);
  const first = commands.indexOf(command) % kinds.length;
  return [...kinds.slice(first), ...kinds.slice(0, first)];
};
const enoughFor = ({ long }: Command): number => (everywhere ? Infinity : long ? 1 : 2);

async function storedOtherwise(command: Command, limits: Limits): Promise<void> {
  const { after, cells } = await faultless(command, limits);
  const step = Math.max(1, Math.floor(cells / STORED_AT));
  let faults = 0;
  let ready: SetUp | null = null;
  const happened = new Set<string>();
  for (const [name, otherwise] of kindsFor(command)) {
    if (happened.size === enoughFor(command)) break;
    for (let nth = 0; nth < cells; nth += step) {
      const { run, workbook, before }: SetUp = (ready ??= await setUp(command, limits));
      const { store, state } = once(otherwise, nth);
      office.host.workbook.stored = (entered, old) => {
        const other = store(entered.content, old);
        if (other === undefined) return entered;
        return other === null ? {} : { content: other };
      };
      const outcome = await outcomeOf(run);
      if (outcome === 'applied') ready = null;
      if (!state.done) break;
      happened.add(name);
      faults++;
      injected++;
      const now = await pictureOf(workbook);
      const expected = outcome === 'applied' ? after : before;
      expect([name, nth, outcome, now === expected]).toEqual([name, nth, outcome, true]);
    }
  }
  expect(faults > 0).toBe(cells > 0);
  tellFaults({ host: 'Excel, stored differently', command: command.name, places: cells, faults });
}

test.each(commands)(
  '$name, where a cell is stored differently',
  (command) => storedOtherwise(command, desktop),
  faultsTimeout,
);
