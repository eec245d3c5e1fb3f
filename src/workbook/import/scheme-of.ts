/** By which rules a sheet computes: those that its formulas name, else the built-in scheme whose inputs it has most of. */
import { isError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { readMonth } from '../../core/input/month';
import { compiledOf } from '../../core/schemes';
import { schemeOfTable } from '../../core/table/rules-table';
import { schemes } from '../../schemes/all';
import { labelledCell, MONTH_LABELS } from '../people/labelled';
import type { Block } from '../port';
import type { RulesSheet } from '../rules/find';
import { recogniseInputs } from '../simulate/recognise';

/** Labels above the people stand within so many rows. */
const TOP = 15;

export function schemeOf(block: Block, rules: readonly RulesSheet[]): CompiledScheme | undefined {
  return namedScheme(block, rules) ?? byHeaders(block);
}

/** That which the sheet's formulas name. */
export function namedScheme(block: Block, rules: readonly RulesSheet[]): CompiledScheme | undefined {
  const formulas = block.formulas.flat().filter((one) => one !== null);
  const ruled = rules.find(
    ({ name }) => name !== undefined && formulas.some((formula) => formula.includes(name)),
  );
  if (ruled !== undefined) {
    const month = readMonth(labelledCell(block, MONTH_LABELS, TOP)?.value ?? '');
    const compiled = schemeOfTable(ruled.grid, isError(month) ? {} : { month });
    if (!isError(compiled)) return compiled;
  }
  const named = schemes.find(({ id }) => formulas.some((formula) => formula.includes(`"${id}"`)));
  return named && compiledOf(named);
}

export function byHeaders(block: Block): CompiledScheme | undefined {
  let best: { readonly compiled: CompiledScheme; readonly share: number } | undefined;
  for (const compiled of schemes.map(compiledOf)) {
    if (compiled.columns === 0) continue;
    const found = recogniseInputs([compiled], block);
    const share = 'fault' in found ? 0 : found.inputs.size / compiled.columns;
    if (share > (best?.share ?? 0)) best = { compiled, share };
  }
  return best?.compiled;
}
