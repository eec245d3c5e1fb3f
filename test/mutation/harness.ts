/** jest's own describe, it and expect in this process, without a start of jest for each run. */
import { jestExpect } from '@jest/expect';
import { configureGlobal } from 'fast-check';
import * as circus from 'jest-circus';
import { ModuleMocker } from 'jest-mock';
import { forget, loadAfresh } from './load';

type State = ReturnType<typeof circus.getState>;
type Block = State['rootDescribeBlock'];
type Test = Extract<Block['children'][number], { type: 'test' }>;

/** Thrown to leave a run as soon as a test has failed. */
class Failed extends Error {}

interface Observer {
  starts?(index: number): void;
  ends?(index: number, ms: number): void;
}

/** Time that this process has had: a machine with much else to do takes longer by the clock. */
export function ownMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

let tests: Test[] = [];
let observer: Observer = {};
let stopAtFailure = false;
let started = 0;

/** A test that hangs is ended by whoever watches this process. */
const NEVER = 2 ** 31 - 1;

export function setUp(): void {
  const mocker = new ModuleMocker(globalThis as never);
  const jest = {
    fn: mocker.fn.bind(mocker),
    spyOn: mocker.spyOn.bind(mocker),
    restoreAllMocks: () => mocker.restoreAllMocks(),
    resetModules: forget,
    setTimeout: () => jest,
  };
  const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
  Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, jest });
  Object.assign(globalThis, { expect: jestExpect, [Symbol.for('TEST_TIMEOUT_SYMBOL')]: NEVER });
  // Arbitrary input, but the same with the mutant as without it.
  configureGlobal({ seed: 1 });
  circus.addEventHandler((event) => {
    if (event.name === 'test_start') {
      started = ownMs();
      observer.starts?.(tests.indexOf(event.test));
    } else if (event.name === 'test_done') {
      observer.ends?.(tests.indexOf(event.test), ownMs() - started);
      if (stopAtFailure && event.test.errors.length > 0) throw new Failed();
    } else if (event.name === 'hook_failure' && stopAtFailure) throw new Failed();
  });
}

function collect(block: Block): Test[] {
  return block.children.flatMap((child) => (child.type === 'test' ? [child] : collect(child)));
}

/** Loads a test file; the number of its tests. Throws what loading it throws. */
export function load(file: string): number {
  circus.resetState();
  loadAfresh(file);
  tests = collect(circus.getState().rootDescribeBlock);
  return tests.length;
}

/** Runs the loaded tests (all, or those given by their place); the messages of those that failed. */
export async function run(
  which: number[] | 'all',
  options: { stopAtFailure: boolean; observer?: Observer },
): Promise<string[]> {
  const chosen = which === 'all' ? undefined : new Set(which);
  if (chosen) tests.forEach((test, index) => chosen.has(index) || (test.mode = 'skip'));
  stopAtFailure = options.stopAtFailure;
  observer = options.observer ?? {};
  try {
    const { testResults, unhandledErrors } = await circus.run();
    const failed = testResults.filter((result) => result.errors.length > 0);
    return [
      ...failed.map((result) => `${result.testPath.slice(1).join(' › ')}: ${result.errors[0]}`),
      ...unhandledErrors.map(String),
    ];
  } catch (error) {
    if (error instanceof Failed) return ['failed'];
    throw error;
  }
}
