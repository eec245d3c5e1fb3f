/** What is asked for on the command line of `npm run proof:mutation`. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

interface Options {
  minutes: number;
  budgetMs: number;
  seed: number;
  only: string;
  whole: boolean;
  /** Only what no test noticed the last time; the others count as they did then. */
  survivors: boolean;
  /** Only the folder's own tests: quick, and enough to see whether new ones notice what others did not. */
  near: boolean;
  /** Files with this in their names come before the others of the folder: new tests, or those that notice most. */
  first: string;
  workers: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '60' },
    budget: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    only: { type: 'string', default: '' },
    whole: { type: 'boolean', default: false },
    survivors: { type: 'boolean', default: false },
    near: { type: 'boolean', default: false },
    first: { type: 'string', default: '' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});
export const options: Options = {
  minutes: Number(values.minutes),
  budgetMs: Number(values.budget) * 1000,
  seed: Number(values.seed),
  only: values.only,
  whole: values.whole,
  survivors: values.survivors,
  near: values.near,
  first: values.first,
  workers: Number(values.workers),
};

export { positionals };
