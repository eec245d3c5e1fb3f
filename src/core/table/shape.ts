/** What the rows of a part hold: for each property its columns and how it is written. */
import type { Cell } from '../cell';
import type { Language } from '../words/language';
import type { Codec } from './codec';
import type { RowReader } from './row-reader';
import type { ColumnId, SectionId } from './sections';

/** The cells of one row, by column. */
export type Cells = Partial<Record<ColumnId, Cell>>;

/** The rows of a table, by section. */
export type SectionRows = Partial<Record<SectionId, readonly Cells[]>>;

interface Shape<T> {
  print(record: T, language: Language): Cells;
  read(row: RowReader): T;
}

type Columns = ColumnId | readonly [ColumnId, ColumnId];
/** Columns, codec, and whether the property must be there. */
export type Field<V> = readonly [Columns, Codec<V>, required?: 'required'];
export type Fields<T> = { readonly [K in keyof T]?: Field<NonNullable<T[K]>> };

/** A shape from its fields. What is blank is left out; a required field that is blank is a finding. */
export function shape<T extends object>(fields: Fields<T>, rest: Partial<T> = {}): Shape<T> {
  const entries = Object.entries(fields) as [keyof T & string, Field<unknown>][];
  return {
    print(record, language) {
      const cells: Cells = {};
      for (const [property, [columns, codec]] of entries) {
        const value = record[property];
        if (value === undefined) continue;
        const printed = codec.print(value, language);
        list(columns).forEach((column, index) => (cells[column] = printed[index] ?? null));
      }
      return cells;
    },
    read(row) {
      const record: Record<string, unknown> = { ...rest };
      for (const [property, [columns, codec, required]] of entries) {
        const value = row.field(list(columns), codec);
        if (value !== undefined) record[property] = value;
        else if (required && row.blank(list(columns))) row.missing(list(columns)[0] as ColumnId);
      }
      return record as T;
    },
  };
}

const list = (columns: Columns): readonly ColumnId[] => (typeof columns === 'string' ? [columns] : columns);
