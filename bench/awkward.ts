/** Functions given what users give them: whole columns, sentences for everybody, many rules tables, the longest texts. */
import type { Cell } from '../src/core/cell';
import { printTable } from '../src/core/table/print';
import { callFunction } from '../src/functions/call';
import { catalogue } from '../src/functions/catalogue';
import type { Argument, Grid } from '../src/functions/description';
import { schemes } from '../src/schemes/all';
import { schemeNotes } from '../src/schemes/all-notes';
import { line, median } from './report';
import { makePeople } from './rows';

const WHOLE = 1_048_576;
const FILLED = 200;
const LONGEST = 32_767;

function call(name: string, ...args: readonly Argument[]): Cell | Grid {
  const found = catalogue.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return callFunction(found, args, 'zh');
}

const wholeColumn = (of: (row: number) => readonly Cell[], width: number): Grid =>
  Array.from({ length: WHOLE }, (_, row) =>
    row < FILLED ? of(row) : Array.from({ length: width }, () => null),
  );

function wholeColumns(): readonly string[] {
  const rates = wholeColumn((row) => [(row % 100) / 100], 1);
  const scores = wholeColumn((row) => [row % 101], 1);
  const inputs = makePeople(FILLED);
  const people = wholeColumn((row) => inputs[row]?.inputs ?? [], inputs[0]?.inputs.length ?? 0);
  const cases: readonly (readonly [string, readonly Argument[]])[] = [
    ['KPIBAND', [rates, 'conversion']],
    ['KPISCORE', [people, 'presales-standard']],
    ['KPIRANK', [scores, scores]],
    ['KPIPOOL', [scores, 10_000, FILLED]],
  ];
  return cases.map(([name, args]) =>
    line(
      `whole columns, ${FILLED} rows filled: ${name}`,
      WHOLE,
      'rows',
      median(() => call(name, ...args), 3),
    ),
  );
}

function sentences(): string {
  const people = makePeople(1_000);
  const explain = () => people.forEach(({ inputs }) => call('KPIEXPLAIN', [inputs], '', 'presales-standard'));
  return line('KPIEXPLAIN, one call a person', people.length, 'people', median(explain));
}

/** Twelve tables in turn, as a workbook of many teams has them, beside one table as often. */
function manyTables(): readonly string[] {
  const printed = schemes.map((scheme) => printTable(scheme, schemeNotes(scheme), 'zh'));
  const calls = printed.slice(0, 12).map((table) => [[[null]], table] as const);
  const first = calls[0] as (typeof calls)[number];
  const turns = 50;
  const inTurn = median(() => {
    for (let turn = 0; turn < turns; turn += 1) for (const args of calls) call('KPISCORE', ...args);
  });
  const one = median(() => {
    for (let turn = 0; turn < turns * calls.length; turn += 1) call('KPISCORE', ...first);
  });
  return [
    line(`KPISCORE, ${calls.length} rules tables in turn`, turns * calls.length, 'calls', inTurn),
    line('KPISCORE, one rules table as often', turns * calls.length, 'calls', one),
  ];
}

/** Texts of the longest length that patterns are slow on, in every argument of every function. */
function longest(): string {
  const texts = ['1', '１', '0:', '约', '%', '3月', '元'].flatMap((start) =>
    ['\u3000', ' ', '0', '%', '元'].map((fill) => start + fill.repeat(LONGEST - start.length)),
  );
  let slowest = { name: '', milliseconds: 0 };
  for (const { name, parameters } of catalogue)
    for (const text of texts) {
      const args = parameters.map(() => text);
      const milliseconds = median(() => call(name, ...args), 3);
      if (milliseconds > slowest.milliseconds) slowest = { name, milliseconds };
    }
  return line(`texts of ${LONGEST} characters, slowest: ${slowest.name}`, 1, 'calls', slowest.milliseconds);
}

export function measureAwkward(): readonly string[] {
  return [...wholeColumns(), sentences(), ...manyTables(), longest()];
}
