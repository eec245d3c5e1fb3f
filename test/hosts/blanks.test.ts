/** Formulas of generated sheets give the same whether blank cells reach the functions as null or as 0. */
import { isBlank, isError, type Cell } from '../../src/core/cell';
import { compiledOf } from '../../src/core/schemes';
import { schemes } from '../../src/schemes/all';
import { examplesOf } from '../../src/schemes/all-examples';
import { schemeNotes } from '../../src/schemes/all-notes';
import type { Scheme } from '../../src/schemes/scheme';
import { blanksAsText } from '../../src/workbook/formula/blanks';
import type { Area, Write } from '../../src/workbook/port';
import { newRulesSheet } from '../../src/workbook/rules/write';
import type { TemplateOptions } from '../../src/workbook/template/options';
import { buildTemplate, type Template } from '../../src/workbook/template/template';
import { examplesWithBlanks, rowsWithBlanks, withInputs, type Inputs } from '../support/blank-rows';
import { bootSwitchable, type Switchable } from '../support/functions-host';

let host: Switchable;

type Kind = 'built-in rules' | 'worked examples' | 'raw counts' | 'a rules sheet';

function build(scheme: Scheme, kind: Kind, more: Partial<TemplateOptions> = {}): Template {
  const people =
    kind === 'worked examples' ? { kind: 'sample' as const } : { kind: 'rows' as const, count: 1 };
  const options = { language: 'zh', month: '2026-03', people, raw: kind === 'raw counts', ...more } as const;
  return buildTemplate(compiledOf(scheme), options, kind);
}

/** What a sheet computes beside scores. Rules tables are long, and passed alike in sheets that compute the same. */
function resultsOf(scheme: Scheme): string {
  const results = build(scheme, 'built-in rules').columns.filter(({ kind }) => kind === 'formula');
  return [scheme.stars?.kind, ...results.flatMap(({ key }) => (/^(score|in):/.test(key) ? [] : key))].join();
}
const firstOf = new Map([...schemes].reverse().map((scheme) => [resultsOf(scheme), scheme.id]));
const withRules: ReadonlySet<string> = new Set(firstOf.values());

function kindsOf(scheme: Scheme): readonly Kind[] {
  const columns = (kind: Kind) => build(scheme, kind).columns.map((column) => column.kind);
  // Teams' figures are inputs beside worked examples, and formulas elsewhere.
  const differ = columns('worked examples').join() !== columns('built-in rules').join();
  return [
    'built-in rules',
    ...(differ ? (['worked examples'] as const) : []),
    ...(scheme.raw === undefined ? [] : (['raw counts'] as const)),
    ...(withRules.has(scheme.id) ? (['a rules sheet'] as const) : []),
  ];
}

/** How cells look, and what may be typed in them, does not matter here and takes most of the time. */
const contentsOnly = (writes: readonly Write[]): readonly Write[] =>
  writes.filter(({ kind }) => kind === 'addSheet' || kind === 'write' || kind === 'name');

async function apply(writes: readonly Write[]): Promise<void> {
  const applied = await host.workbook.apply({ title: 'x', writes });
  if (!applied.ok) throw new Error(applied.fault.en);
}

/** The rules as Excel has them: its name over a rules sheet stands for its cells with blank ones as empty text. */
async function rulesOf(scheme: Scheme): Promise<string> {
  const { name, patch } = newRulesSheet(await host.workbook.survey(), scheme, schemeNotes(scheme), 'zh');
  await apply(contentsOnly(patch.writes));
  return blanksAsText(name);
}

type Body = Extract<Write, { kind: 'write' }>;

/** The people's rows with their inputs. A row that is left over is cleared, formulas and all, as users do with rows they do not need. */
function bodyOf({ columns, frame, patch }: Template, people: readonly Inputs[]): Body {
  const body = patch.writes.find(
    (step): step is Body => step.kind === 'write' && step.area.row === frame.firstRow,
  );
  if (body === undefined) throw new Error('no body');
  const contents = withInputs(body.contents, columns, people);
  return { ...body, contents: contents.map((row, at) => (at < people.length ? row : row.map(() => null))) };
}

/** The rest of the sheet; what a pool is reckoned from is filled in. */
function frameOf({ frame, patch, sheet }: Template): readonly Write[] {
  const rest = contentsOnly(patch.writes).filter(
    (step) => step.kind !== 'write' || step.area.row !== frame.firstRow,
  );
  const amount = frame.fixed.get('amount');
  if (amount === undefined) return rest;
  return [...rest, { kind: 'write', area: { sheet, ...amount, rows: 1, columns: 1 }, contents: [[1e6]] }];
}

async function computed(blanks: Switchable['blanks'], writes: readonly Write[], area: Area) {
  host.blanks = blanks;
  await apply(writes);
  return (await host.workbook.read(area)).cells;
}

const shown = (cell: Cell | undefined): string =>
  isError(cell) ? cell.error : isBlank(cell) ? '' : JSON.stringify(cell);

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s', (id, scheme) => {
  beforeAll(async () => {
    host = await bootSwitchable();
  });
  afterAll(() => host.dispose());

  test.each(kindsOf(scheme))('with %s', async (kind) => {
    const rules = kind === 'a rules sheet' ? { rules: await rulesOf(scheme) } : {};
    const { columns, examples } = build(scheme, kind, rules);
    const all = rowsWithBlanks(columns, examplesOf(scheme));
    // Tables are long, and the same for all people.
    const rows = kind === 'a rules sheet' ? [all.at(0), all.at(-4)].filter((row) => row !== undefined) : all;
    const sample = kind === 'worked examples';
    const people = sample ? examplesWithBlanks(columns, examples) : rows;
    const template = sample
      ? build(scheme, kind)
      : build(scheme, kind, { ...rules, people: { kind: 'rows', count: people.length + 1 } });
    const body = bodyOf(template, people);
    const asNull = await computed('null', [...frameOf(template), body], body.area);
    const asZero = await computed('zero', [body], body.area);
    const differences = asNull.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const [one, other] = [shown(cell), shown(asZero[r]?.[c])];
        return one === other ? [] : [`${columns[c]?.key} of row ${r}: ${one} or ${other}`];
      }),
    );
    expect(differences).toEqual([]);
    // The people have enough for every formula to say something, but for a scheme whose figures are still to be set, and for a pool
    // that somebody's faulty total keeps from being shared.
    const silent = columns.filter(
      ({ kind: of }, c) => of === 'formula' && asNull.every((row) => isBlank(row[c]) || isError(row[c])),
    );
    if (id !== 'presales-outline' && !sample) expect(silent.map((column) => column.key)).toEqual([]);
  });
});

test('a formula that leaves it to the program is found out', async () => {
  host = await bootSwitchable();
  const area = { sheet: 'Sheet1', row: 0, column: 0, rows: 1, columns: 7 };
  const contents = [
    [
      90,
      null,
      90,
      90,
      null,
      { formula: '=STARSTREAK(A1:E1,80)' },
      { formula: '=KPISCORE(A1:D1,"center-star")' },
    ],
  ];
  const found = async (blanks: Switchable['blanks']) =>
    (await computed(blanks, [{ kind: 'write', area, contents }], area))[0]?.slice(-2).map(shown);
  expect(await found('null')).toEqual(['2', '#N/A']);
  expect(await found('zero')).toEqual(['0', '0']);
  host.dispose();
});
