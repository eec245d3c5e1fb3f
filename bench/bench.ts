/** How many people per second each way of scoring manages – their results must be equal –, and what the adapters ask for. */
import { measureAwkward } from './awkward';
import { closingLines } from './closing';
import { scoreWithCore } from './core';
import { measureExcel } from './excel-requests';
import { scoreWithFormulas } from './native-formulas';
import { scoreWithDecimal } from './plain-decimal';
import { measureFiles } from './export-file';
import { measureHome } from './home';
import { demandEqual } from './result';
import { measureImport } from './import';
import { measureRulesTable } from './rules-table';
import { line, median, report } from './report';
import { makePeople } from './rows';
import { measureSalarySheet } from './salary-sheet';
import { measureSheet } from './sheet';
import { measureWps } from './wps-accesses';

const RUNS = 7;

const kilobytes = (bytes: number): string =>
  `${Math.round(bytes / 1000)
    .toLocaleString('en-US')
    .padStart(8)} kB`;

async function core(): Promise<readonly string[]> {
  const people = makePeople(10_000);
  const many = makePeople(100_000);
  const few = people.slice(0, 1_000);
  const expected = scoreWithCore(people);
  demandEqual('decimal.js', expected, scoreWithDecimal(people));
  const formulas = await scoreWithFormulas(few);
  demandEqual('native formulas', expected, formulas.outcomes);
  const [small, large] = [people, many].map((some) => median(() => scoreWithCore(some))) as [number, number];
  const decimal = median(() => scoreWithDecimal(people));
  const callers = people.slice(0, 2_000);
  const times = await measureRulesTable(callers, RUNS);
  await measureSalarySheet(few);
  const salary = await measureSalarySheet(people);
  const figures = await measureImport();
  const month = await measureHome();
  return [
    'Scheme 1: 13 indicators, total, grade, salary. Median of 7 runs after 2 to warm up.',
    line('StarBand core', people.length, 'people', small),
    line('StarBand core', many.length, 'people', large),
    `growth from 10,000 to 100,000 people: ${(large / small).toFixed(1)}×`,
    line('plain decimal.js', people.length, 'people', decimal),
    line('native formulas, Univer engine (one run)', few.length, 'people', formulas.milliseconds),
    'All results are equal.',
    line('KPISCORE in cells, built-in scheme', callers.length, 'people', times.builtIn),
    line('KPISCORE in cells, rules table', callers.length, 'people', times.table),
    line('salary sheet: preview', people.length, 'people', salary.preview),
    line('salary sheet: patch with journal', people.length, 'people', salary.patch),
    line('import of 30 columns: recognised and previewed', figures.rows, 'people', figures.preview),
    ...measureFiles().map(({ kind, rows, time }) =>
      line(`an export of 5 MB, .${kind}: read`, rows, 'rows', time),
    ),
    line('the month, as the pane opens: read and told', month.people, 'people', month.time),
    ...(await closingLines()),
  ];
}

const excel = (measured: Awaited<ReturnType<typeof measureExcel>>): readonly string[] =>
  measured.map(
    ({ command, platform, requests, sent, answered, largest }) =>
      `${`${command}, ${platform}`.padEnd(44)} ${String(requests).padStart(4)} requests ${kilobytes(sent)} sent ${kilobytes(answered)} answered ${kilobytes(largest)} the largest`,
  );

async function main(): Promise<void> {
  report('functions', measureAwkward());
  report('core', await core());
  report('excel', excel(await measureExcel()));
  report('wps', await measureWps());
  report('sheet', await measureSheet(1_000));
}

main().then(
  () => process.exit(0),
  (fault: unknown) => {
    console.error(fault);
    process.exit(1);
  },
);
