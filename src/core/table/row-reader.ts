/** A row of a rules table while it is read: its fields by column, and what is wrong with them. */
import type { Text } from '../words/text';
import { isBlank, type Cell } from '../cell';
import type { Finding, FindingCode } from '../findings/finding';
import { text } from '../words/text';
import { wordsOf, type Codec } from './codec';
import { COLUMNS, SECTIONS, type ColumnId, type SectionId } from './sections';

export class RowReader {
  /** The columns that something has read. */
  readonly asked = new Set<ColumnId>();

  constructor(
    readonly section: SectionId,
    /** Row in the table, from 0. */
    readonly row: number,
    private readonly cells: readonly Cell[],
    /** Where the part's columns stand. */
    readonly columns: ReadonlyMap<ColumnId, number>,
    private readonly findings: Finding[],
  ) {}

  cell(column: ColumnId): Cell {
    const index = this.columns.get(column);
    return index === undefined ? null : (this.cells[index] ?? null);
  }

  words(column: ColumnId): string {
    this.asked.add(column);
    return wordsOf(this.cell(column));
  }

  blank(columns: readonly ColumnId[]): boolean {
    return columns.every((column) => isBlank(this.cell(column)));
  }

  field<V>(columns: readonly ColumnId[], codec: Codec<V>): V | undefined {
    for (const column of columns) this.asked.add(column);
    return codec.read(
      columns.map((column) => this.cell(column)),
      (code, message, index = 0) => this.report(code, message, columns[index]),
    );
  }

  /** What was read of these columns has no say. */
  disregard(...columns: readonly ColumnId[]): void {
    for (const column of columns) this.asked.delete(column);
  }

  /** A field that must be there. */
  needed<V>(column: ColumnId, codec: Codec<V>): V | undefined {
    if (this.blank([column])) this.missing(column);
    return this.field([column], codec);
  }

  /** Fields of which either all are filled in or none is. */
  together(...columns: readonly ColumnId[]): void {
    const blank = columns.filter((column) => this.blank([column]));
    if (blank.length < columns.length) for (const column of blank) this.missing(column);
  }

  missing(column: ColumnId): void {
    const { zh, en } = COLUMNS[column];
    this.report('missing', text(`缺少“${zh}”。请填写`, `${en} is missing. Fill it in`), column);
  }

  report(code: FindingCode, message: Text, column?: ColumnId): void {
    const at = column === undefined ? undefined : this.columns.get(column);
    const { title } = SECTIONS[this.section];
    const where = column === undefined ? title : COLUMNS[column];
    this.findings.push({
      code,
      severity: 'error',
      row: this.row,
      ...(at === undefined ? {} : { column: at }),
      message: text(
        `${title.zh}·${where.zh}：${ended(message.zh, '。')}`,
        `${title.en}, ${where.en}: ${ended(message.en, '.')}`,
      ),
    });
  }
}

/** A question has its own end. */
const ended = (words: string, stop: string): string => (/[?？]$/.test(words) ? words : words + stop);
