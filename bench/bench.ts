/** Prints how many people per second each way of scoring manages; their results must be equal. */
import { scoreWithCore } from './core';
import { measureExcel } from './excel-requests';
import { scoreWithFormulas } from './native-formulas';
import { scoreWithDecimal } from './plain-decimal';
import { demandEqual, type Outcome } from './result';
import { measureRulesTable } from './rules-table';
import { makePeople, type Person } from './rows';
import { measureSalarySheet } from './salary-sheet';

const RUNS = 7;

/** The median of several runs after two to warm up. */
function measure(
  score: (people: readonly Person[]) => readonly Outcome[],
  people: readonly Person[],
): number {
  score(people);
  score(people);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    score(people);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(RUNS / 2)] as number;
}

function print(name: string, people: number, milliseconds: number): void {
  const perSecond = Math.round((people / milliseconds) * 1000).toLocaleString('en-US');
  console.log(
    `${name.padEnd(44)} ${people.toLocaleString('en-US').padStart(8)} people ${milliseconds.toFixed(1).padStart(9)} ms ${perSecond.padStart(12)} people/s`,
  );
}

const kilobytes = (bytes: number): string =>
  `${Math.round(bytes / 1000)
    .toLocaleString('en-US')
    .padStart(8)} kB`;

async function main(): Promise<void> {
  console.log('Scheme 1: 13 indicators, total, grade, salary. Median of 7 runs after 2 to warm up.');
  const people = makePeople(10_000);
  const many = makePeople(100_000);
  const few = people.slice(0, 1_000);
  const expected = scoreWithCore(people);
  demandEqual('decimal.js', expected, scoreWithDecimal(people));
  const formulas = await scoreWithFormulas(few);
  demandEqual('native formulas', expected, formulas.outcomes);
  const [small, large] = [measure(scoreWithCore, people), measure(scoreWithCore, many)];
  print('StarBand core', people.length, small);
  print('StarBand core', many.length, large);
  console.log(`${''.padEnd(44)} growth from 10,000 to 100,000 people: ${(large / small).toFixed(1)}×`);
  print('plain decimal.js', people.length, measure(scoreWithDecimal, people));
  print('native formulas, Univer engine (one run)', few.length, formulas.milliseconds);
  console.log('All results are equal.');
  const callers = people.slice(0, 2_000);
  const times = await measureRulesTable(callers, RUNS);
  print('KPISCORE in cells, built-in scheme', callers.length, times.builtIn);
  print('KPISCORE in cells, rules table', callers.length, times.table);
  await measureSalarySheet(few);
  const salary = await measureSalarySheet(people);
  print('salary sheet: preview', people.length, salary.preview);
  print('salary sheet: patch with journal', people.length, salary.patch);
  console.log('\nThe Excel adapter over the real client library (salaries: reading, then applying).');
  for (const { command, platform, requests, sent, answered, largest } of await measureExcel())
    console.log(
      `${`${command}, ${platform}`.padEnd(44)} ${String(requests).padStart(8)} requests ${kilobytes(sent)} sent ${kilobytes(answered)} answered ${kilobytes(largest)} the largest`,
    );
}

main().then(
  () => process.exit(0),
  (fault: unknown) => {
    console.error(fault);
    process.exit(1);
  },
);
