/** A few processes that work through a list, one order each at a time; one that does not answer is ended and another started. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Answer, Order } from './worker';

const ENTRY = join(__dirname, '../../scripts/mutation-worker.cjs');

interface Work<T> {
  item: T;
  order: Order;
  /** After so long the process counts as hanging. */
  patienceMs: number;
}

function start(sources: string): Promise<ChildProcess> {
  return new Promise((ready, failed) => {
    const child = fork(ENTRY, [sources], { execArgv: ['--stack-size=2000'] });
    child.once('message', () => ready(child));
    child.once('exit', (code) =>
      failed(new Error(`the process for mutants ended with ${code} while it started`)),
    );
  });
}

/** Undefined where the process hung or died. */
function ask(child: ChildProcess, { order, patienceMs }: Work<unknown>): Promise<Answer | undefined> {
  return new Promise((answered) => {
    const settle = (answer?: Answer) => {
      clearTimeout(timer);
      child.off('message', settle).off('exit', died);
      answered(answer);
    };
    const died = () => settle();
    const timer = setTimeout(died, patienceMs);
    child.on('message', settle).on('exit', died);
    child.send(order);
  });
}

/** `next` gives work until there is none; `done` takes what came of it. */
export async function runPool<T>(
  sources: string,
  size: number,
  next: () => Work<T> | undefined,
  done: (item: T, answer: Answer | undefined) => void,
): Promise<void> {
  const lane = async () => {
    let child: ChildProcess | undefined;
    for (let work = next(); work !== undefined; work = next()) {
      child ??= await start(sources);
      const answer = await ask(child, work);
      if (answer === undefined) {
        child.removeAllListeners().kill('SIGKILL');
        child = undefined;
      }
      done(work.item, answer);
    }
    child?.removeAllListeners().kill();
  };
  await Promise.all(Array.from({ length: size }, lane));
}
