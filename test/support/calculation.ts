/**
 * Formulas of a stand-in for a spreadsheet program, computed by the engine of the browser workbook with our functions: after every
 * patch its sheets are copied there, formulas as they stand in the cells, and what they come to is what the stand-in shows.
 */
import { isError, type Cell } from '../../src/core/cell';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { contentsOf } from '../../src/workbook/patch/content';
import type { Block, Content, Workbook, Write } from '../../src/workbook/port';
import { bootWithFunctions } from './functions-host';

interface At {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ sheet, row, column }: At): string => `${sheet}!${row}:${column}`;

export class Calculation {
  private readonly values = new Map<string, Cell>();
  private readonly copied = new Map<string, readonly (readonly Content[])[]>();

  private constructor(private readonly engine: Headless) {}

  static async start(): Promise<Calculation> {
    const engine = await bootWithFunctions();
    const [first] = await engine.workbook.sheets();
    const calculation = new Calculation(engine);
    if (first !== undefined) calculation.copied.set(first.name, []);
    return calculation;
  }

  /** What a formula's cell comes to; 0 before it has been computed. */
  readonly valueAt = (at: At): Cell => this.values.get(keyOf(at)) ?? 0;

  /** As programs tell values: an error by its name. */
  readonly scalarAt = (at: At): string | number | boolean => {
    const value = this.valueAt(at);
    return isError(value) ? value.error : (value ?? '');
  };

  /** @param show lets the stand-in take the new values */
  follow(workbook: Workbook, show: () => void | Promise<void>): void {
    const apply = workbook.apply.bind(workbook);
    workbook.apply = async (patch, watch) => {
      const applied = await apply(patch, watch);
      await this.run(workbook);
      await show();
      return applied;
    };
  }

  dispose(): void {
    this.engine.dispose();
  }

  private async run(workbook: Workbook): Promise<void> {
    const names = (await workbook.sheets()).map(({ name }) => name);
    const blocks = await workbook.readSheets(names);
    const steps = [
      ...names.filter((name) => !this.copied.has(name)).map((name): Write => ({ kind: 'addSheet', name })),
      ...names.flatMap((name, index) => this.copy(name, blocks[index] ?? null)),
      ...[...this.copied.keys()]
        .filter((name) => !names.includes(name))
        .map((name): Write => ({ kind: 'deleteSheet', name })),
    ];
    for (const step of steps) if (step.kind === 'deleteSheet') this.copied.delete(step.name);
    if (steps.length > 0) {
      const applied = await this.engine.workbook.apply({ title: 'copy', writes: steps });
      if (!applied.ok) throw new Error(applied.fault.en);
    }
    this.values.clear();
    for (const block of await this.engine.workbook.readSheets(names))
      for (const [r, line] of (block?.formulas ?? []).entries())
        for (const [c, formula] of line.entries())
          if (block !== null && formula !== null) {
            const at = { sheet: block.area.sheet, row: block.area.row + r, column: block.area.column + c };
            this.values.set(keyOf(at), block.cells[r]?.[c] ?? null);
          }
  }

  /** What is new on a sheet, or gone from it. */
  private copy(sheet: string, block: Block | null): readonly Write[] {
    const [before, now] = [this.copied.get(sheet) ?? [], block === null ? [] : contentsOf(block)];
    this.copied.set(sheet, now);
    if (JSON.stringify(before) === JSON.stringify(now)) return [];
    const rows = Math.max(before.length, now.length);
    const columns = Math.max(...[...before, ...now].map((line) => line.length));
    const contents = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c): Content => now[r]?.[c] ?? null),
    );
    return [{ kind: 'write', area: { sheet, row: 0, column: 0, rows, columns }, contents }];
  }
}
