/** Adds lines at the end of 星评月结, which is made where there is none. */
import type { Language } from '../../core/words/language';
import { inLanguage } from '../../core/words/text';
import { PALETTE } from '../look/palette';
import type { Block, Content, Write } from '../port';
import { CLOSING_COLUMNS, closingColumns, STATES, type ClosingKey, type ClosingState } from './closings';
import { CLOSINGS_SHEET } from './sheets';

export type ClosingEntry = { readonly of: ClosingState } & Readonly<Partial<Record<ClosingKey, Content>>>;

/** @param block 星评月结 as it is; null where the sheet is empty or missing (`exists` tells which) */
export function closingWrites(
  block: Block | null,
  exists: boolean,
  entries: readonly ClosingEntry[],
  language: Language,
): readonly Write[] {
  const columns = block === null ? undefined : closingColumns(block);
  const width = Math.max(CLOSING_COLUMNS.length, block?.area.columns ?? 0);
  const contents = entries.map((entry) => {
    const line: Content[] = Array.from({ length: width }, () => null);
    for (const [index, { key }] of CLOSING_COLUMNS.entries()) {
      const at = columns === undefined ? index : columns.get(key);
      const content = key === 'state' ? inLanguage(STATES[entry.of], language) : entry[key];
      if (at !== undefined) line[at] = content ?? null;
    }
    return line;
  });
  const row = block === null ? 1 : block.area.row + block.area.rows;
  const area = { sheet: CLOSINGS_SHEET, row, column: 0, rows: contents.length, columns: width };
  const lines: Write = {
    kind: 'write',
    area,
    contents,
    expected: contents.map((line) => line.map(() => null)),
  };
  if (block !== null) return [lines];
  const head: Write = {
    kind: 'write',
    area: { ...area, row: 0, rows: 1, columns: CLOSING_COLUMNS.length },
    contents: [CLOSING_COLUMNS.map(({ title }) => inLanguage(title, language))],
  };
  return exists ? [head, lines] : [{ kind: 'addSheet', name: CLOSINGS_SHEET }, head, ...layout(), lines];
}

function layout(): readonly Write[] {
  const sheet = CLOSINGS_SHEET;
  const over = (key: ClosingKey) => ({
    sheet,
    row: 1,
    column: CLOSING_COLUMNS.findIndex((column) => column.key === key),
    rows: 200,
    columns: 1,
  });
  return [
    {
      kind: 'format',
      area: { sheet, row: 0, column: 0, rows: 1, columns: CLOSING_COLUMNS.length },
      format: { bold: true, color: PALETTE.headerText, fill: PALETTE.header, align: 'center' },
    },
    ...CLOSING_COLUMNS.map(({ width }, column): Write => ({
      kind: 'columnWidth',
      sheet,
      column,
      columns: 1,
      width,
    })),
    { kind: 'format', area: over('month'), format: { numberFormat: '@' } },
    { kind: 'format', area: over('time'), format: { numberFormat: '@' } },
    { kind: 'format', area: over('pay'), format: { numberFormat: '#,##0.00' } },
    { kind: 'freeze', sheet, rows: 1, columns: 2 },
  ];
}
