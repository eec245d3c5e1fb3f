/** A template of every scheme with its worked examples as sample rows: what the sheet computes is what the examples say. */
import { isBlank, type Cell } from '../../src/core/cell';
import { compiledOf } from '../../src/core/schemes';
import { schemes } from '../../src/schemes/all';
import { examplesOf } from '../../src/schemes/all-examples';
import type { Scheme } from '../../src/schemes/scheme';
import type { Example } from '../../src/schemes/example';
import { generateTemplate, type Generated } from '../../src/workbook/template/generate';
import type { Block } from '../../src/workbook/port';
import { bootWithFunctions } from '../support/functions-host';
import type { Headless } from '../../src/hosts/browser/univer/headless';

let host: Headless;
beforeEach(async () => {
  host = await bootWithFunctions();
});
afterEach(() => host.dispose());

async function generate(scheme: Scheme): Promise<{ readonly made: Generated; readonly block: Block }> {
  const made = await generateTemplate(host.workbook, compiledOf(scheme), {
    language: 'zh',
    month: '2026-03',
    people: { kind: 'sample' },
    raw: false,
  });
  if (!made.applied.ok) throw new Error(made.applied.fault.en);
  const block = await host.workbook.readUsed(made.template.sheet);
  if (block === null) throw new Error('empty sheet');
  return { made, block };
}

/** What the examples say, by column. Null: nothing is said of it. */
function expected(scheme: Scheme, example: Example): Readonly<Record<string, Cell>> {
  if (example.kind === 'log') {
    const all = examplesOf(scheme)
      .filter((one) => one.kind === 'log' && one.name === example.name)
      .flatMap((one) => (one.kind === 'log' ? [one] : []));
    return {
      severity: severityOf(scheme, example.codes[0] ?? ''),
      ...(all.length === 1 ? { total: all[0]?.score ?? null } : {}),
    };
  }
  if (example.kind === 'history') {
    return { stars: example.stars, ...(example.reward === undefined ? {} : { reward: example.reward }) };
  }
  if (example.kind !== 'assessment') return {};
  const compiled = compiledOf(scheme);
  const scores = Object.fromEntries(
    compiled.indicators.map((one, index) => [`score:${one.key}`, example.scores?.[index] ?? null]),
  );
  const pay =
    example.pay === undefined
      ? {}
      : { base: example.pay.base, bonus: example.pay.bonus, salary: example.pay.total };
  const known: Record<string, Cell | undefined> = {
    ...scores,
    total: example.total,
    grade: example.grade,
    coefficient: example.coefficient,
    stars: example.stars,
    ...(example.bonus === undefined || scheme.pay !== undefined ? {} : { bonus: example.bonus.amount }),
    ...pay,
  };
  return Object.fromEntries(
    Object.entries(known).filter(
      (entry): entry is [string, Cell] => entry[1] !== undefined && entry[1] !== null,
    ),
  );
}

function severityOf(scheme: Scheme, code: string): number | null {
  const found = scheme.log?.codes.find(
    (one) => one.code.toLowerCase() === code.trim().toLowerCase() || one.aliases?.includes(code),
  );
  return found?.severity ?? null;
}

/** Cells of history examples beyond the sheet's months, or with the scheme's own settings, cannot stand in a sheet of the built-in scheme. */
function comparable(example: Example, columns: readonly { readonly key: string }[]): boolean {
  if (example.kind === 'history')
    return example.history.length <= columns.filter((column) => column.key.startsWith('month:')).length;
  return example.kind !== 'assessment' || example.settings === undefined;
}

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
  it('computes every example as worked out by hand', async () => {
    const { made, block } = await generate(scheme);
    const { columns, frame, examples } = made.template;
    const differences: string[] = [];
    let compared = 0;
    examples.forEach((example, index) => {
      if (!comparable(example, columns)) return;
      const row = block.cells[frame.firstRow + index] ?? [];
      for (const [key, value] of Object.entries(expected(scheme, example))) {
        const column = columns.findIndex((one) => one.key === key);
        if (column < 0) continue;
        compared++;
        const came = row[column] ?? null;
        const same =
          typeof value === 'number' && typeof came === 'number'
            ? Number(came.toPrecision(15)) === Number(value.toPrecision(15))
            : came === value;
        if (!same)
          differences.push(
            `${example.name} ${key}: expected ${JSON.stringify(value)}, got ${JSON.stringify(came)}`,
          );
      }
    });
    expect(differences).toEqual([]);
    if (scheme.id !== 'presales-outline') expect(compared).toBeGreaterThan(examples.length - 1);
  });

  it('stays blank while nothing is filled in', async () => {
    const made = await generateTemplate(host.workbook, compiledOf(scheme), {
      language: 'zh',
      month: '2026-03',
      people: { kind: 'rows', count: 2 },
      raw: true,
    });
    const block = await host.workbook.readUsed(made.template.sheet);
    const { columns, frame } = made.template;
    const filled = columns.filter(
      (column, index) => column.kind === 'formula' && !isBlank(block?.cells[frame.firstRow]?.[index]),
    );
    expect(filled.map((column) => column.key)).toEqual([]);
  });
});
