/** The journal as a sheet: its name, its columns, its kinds of rows. Reader and writer share them. */
import { text } from '../../core/words/text';

/** One name in both languages, so that a sheet is found again when the language was switched. */
export const JOURNAL_SHEET = '星评日志';

export const JOURNAL_COLUMNS = [
  { key: 'time', title: text('时间', 'Time'), width: 18 },
  { key: 'by', title: text('操作人', 'By'), width: 12 },
  { key: 'sheet', title: text('工作表', 'Sheet'), width: 24 },
  { key: 'scheme', title: text('方案', 'Scheme'), width: 24 },
  { key: 'kind', title: text('类型', 'Kind'), width: 8 },
  { key: 'name', title: text('姓名', 'Name'), width: 12 },
  { key: 'item', title: text('项目', 'Item'), width: 14 },
  { key: 'cell', title: text('单元格', 'Cell'), width: 9 },
  { key: 'before', title: text('改前', 'Before'), width: 14 },
  { key: 'after', title: text('改后', 'After'), width: 14 },
  { key: 'notes', title: text('备注', 'Notes'), width: 60 },
] as const;

export type JournalKey = (typeof JOURNAL_COLUMNS)[number]['key'];

const PLACES = new Map(JOURNAL_COLUMNS.map(({ key }, index) => [key, index]));

export function journalColumn(key: JournalKey): number {
  return PLACES.get(key) ?? -1;
}

/**
 * A row is a run, a cell that it wrote, a cell that was right already, or one that was kept as it was. Imports have kinds of their
 * own: a run, a cell that it filled in, how a column was read or mapped, and who was bound to an account. Pay slips have
 * one: a run with what was chosen; so has the star ledger: whose lines went in. Each line of 星评月结 and 星评申诉 has one that says
 * the same.
 */
export const KINDS = {
  run: text('汇总', 'run'),
  cell: text('明细', 'cell'),
  same: text('相同', 'same'),
  kept: text('保留', 'kept'),
  import: text('导入', 'import'),
  imported: text('导入值', 'imported'),
  setting: text('设定', 'setting'),
  binding: text('绑定', 'binding'),
  slips: text('工资条', 'slips'),
  log: text('月结', 'closing'),
  ledger: text('台账', 'ledger'),
} as const;
