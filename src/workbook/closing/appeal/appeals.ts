/** The lines of 星评申诉: who claimed what, what it would lead to, and how it was decided. */
import type { Language } from '../../../core/words/language';
import { inLanguage, text } from '../../../core/words/text';
import { PALETTE } from '../../look/palette';
import type { Block, Content, Write } from '../../port';
import { APPEALS_SHEET } from '../sheets';

export const APPEAL_COLUMNS = [
  { key: 'time', title: text('时间', 'Time'), width: 18 },
  { key: 'month', title: text('月份', 'Month'), width: 10 },
  { key: 'name', title: text('姓名', 'Name'), width: 12 },
  { key: 'id', title: text('工号', 'Employee ID'), width: 12 },
  { key: 'item', title: text('指标', 'Indicator'), width: 18 },
  { key: 'before', title: text('原值', 'Value'), width: 10 },
  { key: 'claimed', title: text('主张值', 'Claimed'), width: 10 },
  { key: 'totalBefore', title: text('原总分', 'Total'), width: 10 },
  { key: 'totalAfter', title: text('新总分', 'New total'), width: 10 },
  { key: 'grade', title: text('等级', 'Grade'), width: 10 },
  { key: 'rank', title: text('名次', 'Rank'), width: 10 },
  { key: 'pay', title: text('薪资差额', 'Pay difference'), width: 12 },
  { key: 'verdict', title: text('结论', 'Verdict'), width: 8 },
  { key: 'done', title: text('处理', 'Done'), width: 12 },
  { key: 'by', title: text('由谁', 'By'), width: 10 },
  { key: 'note', title: text('备注', 'Note'), width: 40 },
] as const;

export type AppealKey = (typeof APPEAL_COLUMNS)[number]['key'];
export type AppealEntry = Readonly<Partial<Record<AppealKey, Content>>>;

export const VERDICTS = { adjusted: text('调整', 'adjusted'), upheld: text('维持', 'upheld') } as const;
export type Verdict = keyof typeof VERDICTS;

/** @param block 星评申诉 as it is; null where the sheet is empty or missing (`exists` tells which) */
export function appealWrites(
  block: Block | null,
  exists: boolean,
  entry: AppealEntry,
  language: Language,
): readonly Write[] {
  const contents = [APPEAL_COLUMNS.map(({ key }): Content => entry[key] ?? null)];
  const row = block === null ? 1 : block.area.row + block.area.rows;
  const area = { sheet: APPEALS_SHEET, row, column: 0, rows: 1, columns: APPEAL_COLUMNS.length };
  const line: Write = { kind: 'write', area, contents, expected: [APPEAL_COLUMNS.map(() => null)] };
  if (block !== null) return [line];
  const head: Write = {
    kind: 'write',
    area: { ...area, row: 0 },
    contents: [APPEAL_COLUMNS.map(({ title }) => inLanguage(title, language))],
  };
  if (exists) return [head, line];
  const sheet = APPEALS_SHEET;
  return [
    { kind: 'addSheet', name: sheet },
    head,
    {
      kind: 'format',
      area: { ...area, row: 0 },
      format: { bold: true, color: PALETTE.headerText, fill: PALETTE.header, align: 'center' },
    },
    ...APPEAL_COLUMNS.map(({ width }, column): Write => ({
      kind: 'columnWidth',
      sheet,
      column,
      columns: 1,
      width,
    })),
    { kind: 'freeze', sheet, rows: 1, columns: 0 },
    line,
  ];
}
