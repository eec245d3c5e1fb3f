/** What a scheme's worked examples say of the cells of a sheet with sample rows, and where a sheet says otherwise. */
import type { Cell } from '../../src/core/cell';
import { compiledOf } from '../../src/core/schemes';
import { examplesOf } from '../../src/schemes/all-examples';
import type { Scheme } from '../../src/schemes/scheme';
import type { Example } from '../../src/schemes/example';
import type { Block } from '../../src/workbook/port';
import type { Template } from '../../src/workbook/template/template';

export interface Comparison {
  /** Cells that the examples say something of. */
  readonly compared: number;
  readonly differences: readonly string[];
}

/** Every cell that an example speaks of, against what the sheet holds. `block` begins at A1. */
export function compareWithExamples(scheme: Scheme, template: Template, block: Block): Comparison {
  const { columns, frame, examples } = template;
  const differences: string[] = [];
  let compared = 0;
  examples.forEach((example, index) => {
    if (!comparable(example, columns)) return;
    const row = block.cells[frame.firstRow + index] ?? [];
    for (const [key, value] of Object.entries(expectedOf(scheme, example))) {
      const column = columns.findIndex((one) => one.key === key);
      if (column < 0) continue;
      compared++;
      const came = row[column] ?? null;
      if (!sameValue(value, came))
        differences.push(
          `${example.name} ${key}: expected ${JSON.stringify(value)}, got ${JSON.stringify(came)}`,
        );
    }
  });
  return { compared, differences };
}

/** What an example says, by the key of the column; nothing where it is silent. */
export function expectedOf(scheme: Scheme, example: Example): Readonly<Record<string, Cell>> {
  if (example.kind === 'log') {
    const all = examplesOf(scheme)
      .filter((one) => one.kind === 'log' && one.name === example.name)
      .flatMap((one) => (one.kind === 'log' ? [one] : []));
    return {
      severity: severityOf(scheme, example.codes[0] ?? ''),
      ...(all.length === 1 ? { total: all[0]?.score ?? null } : {}),
    };
  }
  if (example.kind === 'history')
    return { stars: example.stars, ...(example.reward === undefined ? {} : { reward: example.reward }) };
  return example.kind === 'assessment' ? assessed(scheme, example) : {};
}

function assessed(
  scheme: Scheme,
  example: Extract<Example, { kind: 'assessment' }>,
): Readonly<Record<string, Cell>> {
  const scores = compiledOf(scheme).indicators.map(
    (one, index) => [`score:${one.key}`, example.scores?.[index]] as const,
  );
  const known: Record<string, Cell | undefined> = {
    ...Object.fromEntries(scores),
    total: example.total,
    grade: example.grade,
    coefficient: example.coefficient,
    stars: example.stars,
    ...(example.bonus === undefined || scheme.pay !== undefined ? {} : { bonus: example.bonus.amount }),
    ...(example.pay && { base: example.pay.base, bonus: example.pay.bonus, salary: example.pay.total }),
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

/** Examples with more months than the sheet has, or with settings of their own, cannot stand in a sheet of the built-in scheme. */
function comparable(example: Example, columns: readonly { readonly key: string }[]): boolean {
  if (example.kind === 'history')
    return example.history.length <= columns.filter((column) => column.key.startsWith('month:')).length;
  return example.kind !== 'assessment' || example.settings === undefined;
}

function sameValue(expected: Cell, came: Cell): boolean {
  return typeof expected === 'number' && typeof came === 'number'
    ? Number(came.toPrecision(15)) === Number(expected.toPrecision(15))
    : came === expected;
}
