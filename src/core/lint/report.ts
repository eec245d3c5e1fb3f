/** How checks report: a code, a place in the table, one sentence in both languages. */
import type { Text } from '../words/text';
import type { Draft } from '../table/draft';
import type { ColumnId, SectionId } from '../table/sections';
import { text } from '../words/text';
import type { Finding, FindingCode, Severity } from '../findings/finding';

export type Check = (draft: Draft) => readonly Finding[];

/** A part, the owner of a row in it, which of the owner's rows, and the column. */
export type Field = readonly [section: SectionId, owner: string, index: number, column: ColumnId];

/** A finding in a row, or in a field; where the table has no such field, at its part's title. */
export function found(
  draft: Draft,
  code: FindingCode,
  severity: Severity,
  at: number | Field,
  message: Text,
  indicator?: string,
): Finding {
  const place = typeof at === 'number' ? { row: at } : (draft.place(...at) ?? { row: draft.rowOf(at[0]) });
  return { code, severity, ...place, ...(indicator === undefined ? {} : { indicator }), message };
}

/** A whole sentence: what it is about, then what is wrong and what to do. */
export function sentence(about: Text, zh: string, en: string): Text {
  return text(`${about.zh}：${zh}。`, `${about.en}: ${en}.`);
}
