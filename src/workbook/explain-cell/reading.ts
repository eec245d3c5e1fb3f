/**
 * What has been read of a workbook for explaining, kept until something changes: walking over a sheet costs one round trip for the
 * whole of it, and none for further cells.
 */
import type { Block, Workbook } from '../port';
import { findRulesSheets } from '../rules/find';
import type { Known } from './places';

type Named = NonNullable<ReturnType<Known['named']>>;

export class Reading implements Known {
  private sheets = new Map<string, Block | null>();
  private names: Map<string, Named> | null = null;

  constructor(private readonly workbook: Workbook) {}

  /** Something has changed: everything is read anew. */
  forget(): void {
    this.sheets = new Map();
    this.names = null;
  }

  /** One round trip at most, and one for the names of rules tables. */
  async need(sheets: readonly string[], names = false): Promise<void> {
    const [kept, wanted] = [this.sheets, sheets.filter((name) => !this.sheets.has(name))];
    const [blocks, rules] = await Promise.all([
      wanted.length === 0 ? [] : this.workbook.readSheets(wanted),
      names && this.names === null ? findRulesSheets(this.workbook) : null,
    ]);
    // Sheets that do not exist come as null, like empty ones: their cells are blank.
    wanted.forEach((name, index) => kept.set(name, blocks[index] ?? null));
    if (rules === null) return;
    this.names = new Map(
      rules.flatMap(({ name, area, grid }) =>
        name === undefined ? [] : [[name.toLowerCase(), { area, grid }] as const],
      ),
    );
  }

  sheet(name: string): Block | null | undefined {
    return this.sheets.get(name);
  }

  named(name: string): Named | undefined {
    return this.names?.get(name.toLowerCase());
  }
}
