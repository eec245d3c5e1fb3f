/** Custom functions: what the add-in registered, and a caller that hands arguments over as WPS does. */
import type { Cell } from '../../../src/core/cell';
import type { App } from './app';
import { argumentFor, isRefusal } from './function-arguments';
import type { Given, Parameter } from './function-arguments';

export interface Registered {
  readonly namespace: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly resultType: string;
  readonly callback: (...args: unknown[]) => unknown;
}

const types = /^(number|string|boolean|bool|any)(\[\]\[\])?\??$/;

export class CustomFunctions {
  readonly all = new Map<string, Registered>();
  /** Names that were registered once more; WPS keeps the first until it is restarted. */
  readonly repeated: string[] = [];
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  register(added: Registered): void {
    const wrong = added.parameters.find(({ type = 'any' }) => !types.test(type));
    if (wrong) throw new Error(`WPS: ${added.name} has a parameter of the unknown type "${wrong.type}"`);
    const key = keyOf(added.namespace, added.name);
    if (this.all.has(key)) this.repeated.push(key);
    else this.all.set(key, added);
  }

  /** What the cell, or the block it spills into, shows. `name` with its namespace: `NS.NAME`, or `NAME` without one. */
  call(name: string, ...given: readonly Given[]): Cell | Cell[][] {
    const called = this.all.get(name.toUpperCase());
    if (!called) return { error: '#NAME?' };
    const optional = called.parameters.map(({ type }) => type?.endsWith('?') ?? false);
    if (given.length > called.parameters.length) return { error: '#VALUE!' };
    if (optional.some((may, index) => !may && index >= given.length)) return { error: '#VALUE!' };
    const args = called.parameters.map((parameter, index) => argumentFor(this.#app, parameter, given[index]));
    const refusal = args.find(isRefusal);
    if (refusal) return refusal.refused;
    try {
      return shown(called.callback(...args));
    } catch {
      return { error: '#VALUE!' };
    }
  }
}

const keyOf = (namespace: string, name: string) => (namespace ? `${namespace}.${name}` : name).toUpperCase();

function shown(result: unknown): Cell | Cell[][] {
  if (!Array.isArray(result)) return shownCell(result);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : null));
  // Values alone make one row.
  if (rows.some((row) => row === null)) return [result.map(shownCell)];
  const width = Math.max(0, ...rows.map((row) => row?.length ?? 0));
  if (width === 0) return { error: '#VALUE!' };
  return rows.map((row) =>
    Array.from({ length: width }, (_, c) =>
      c < (row?.length ?? 0) ? shownCell(row?.[c]) : { error: '#N/A' },
    ),
  );
}

/** There is no error object: whatever is no value is #VALUE!, and nothing at all shows as 0. */
function shownCell(value: unknown): Cell {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return { error: '#VALUE!' };
}
