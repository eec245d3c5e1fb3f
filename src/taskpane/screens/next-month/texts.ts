/** Words of the screen that makes the next month's sheet. */
import { text, type Text } from '../../../core/words/text';

export const nextMonthTexts = {
  intro: text(
    '由本月的考核表、星级表或工资表生成下月的表：清空本月数据，公式、规则和版式照旧。',
    'Makes next month’s sheet from this month’s assessment, star or pay sheet: its figures are taken out; formulas, rules and layout stay.',
  ),
  sheet: text('本月的表', 'This month’s sheet'),
  month: text('这张表的月份', 'Month of that sheet'),
  monthHint: text('例如 2026-03', 'For example 2026-03'),
  look: text('预览', 'Preview'),
  make: (people: number, sheet: string) =>
    text(
      `生成“${sheet}”（${people} 人）`,
      `Make “${sheet}” (${people} ${people === 1 ? 'person' : 'people'})`,
    ),
  made: (sheet: string) => text(`已生成“${sheet}”。`, `“${sheet}” is made.`),
  preview: text('下月的表', 'Next month’s sheet'),
  summary: (sheet: string, month: string, stay: number): Text =>
    text(`“${sheet}”，${month}，沿用 ${stay} 人。`, `“${sheet}”, ${month}: ${stay} of this month’s people.`),
  joined: (names: readonly string[]) =>
    text(`新入职 ${names.length} 人：${names.join('、')}`, `${names.length} joined: ${names.join(', ')}`),
  left: (names: readonly string[]) =>
    text(`已离职 ${names.length} 人：${names.join('、')}`, `${names.length} left: ${names.join(', ')}`),
  rowsFree: text(
    '离职的人留下空行，新入职的人补入空行，其他人不动。',
    'Whoever left leaves a blank row, whoever joined gets a free one, and nobody else moves.',
  ),
  unknown: (names: readonly string[]) =>
    text(
      `星评人员里没有，或有重名，照旧保留：${names.join('、')}`,
      `Not in 星评人员, or several of the name; they stay: ${names.join(', ')}`,
    ),
  absent: (names: readonly string[]) =>
    text(
      `在职但不在本月的表上，不会加入：${names.join('、')}`,
      `In service but not on this month’s sheet, not added: ${names.join(', ')}`,
    ),
  without: (names: readonly string[]) =>
    text(
      `表里没有空行给：${names.join('、')}。建好后在“人员”页加入`,
      `No row is free for ${names.join(', ')}: put them in on the screen People afterwards`,
    ),
  noStaff: text(
    '没有“星评人员”表，因此人员照旧。',
    'There is no sheet 星评人员, so the people stay the same.',
  ),
  columns: text(
    '保留已填内容的列（未勾选的列清空）',
    'Columns that keep what was typed (the others are emptied)',
  ),
  column: (title: string, cells: number) =>
    text(
      `${title || '（无标题）'}（${cells} 格）`,
      `${title || '(no title)'} (${cells} ${cells === 1 ? 'cell' : 'cells'})`,
    ),
  above: (places: readonly string[], emptied: boolean) =>
    emptied
      ? text(`表头上方清空：${places.join('、')}`, `Emptied above the header: ${places.join(', ')}`)
      : text(
          `表头上方的数照旧，请核对：${places.join('、')}`,
          `Figures above the header stay; check them: ${places.join(', ')}`,
        ),
  restored: (places: readonly string[]) =>
    text(
      `手改的公式恢复为公式：${places.join('、')}`,
      `Formulas that were typed over are put back: ${places.join(', ')}`,
    ),
  lost: (places: readonly string[]) =>
    text(
      `手改的公式认不出原样，留空：${places.join('、')}`,
      `Formulas that were typed over and cannot be told, left blank: ${places.join(', ')}`,
    ),
  untold: (places: readonly string[]) =>
    text(
      `认不出该指向谁的单元格，留空，请填写：${places.join('、')}`,
      `Whose cells these formulas should mean cannot be told; left blank, fill them in: ${places.join(', ')}`,
    ),
  spilled: (titles: readonly string[]) =>
    text(
      `由一个公式填满，照旧：${titles.join('、')}`,
      `Filled by one formula, as they are: ${titles.join(', ')}`,
    ),
  pointed: (from: string, to: string, cells: number) =>
    text(`${cells} 个公式由“${from}”改指“${to}”。`, `${cells} formulas mean “${to}” instead of “${from}”.`),
  still: (sheet: string, cells: number) =>
    text(
      `${cells} 个公式仍指向本月的“${sheet}”，下月的表有了以后请更改。`,
      `${cells} formulas still mean this month’s “${sheet}”; change them once there is next month’s.`,
    ),
  monthsMoved: (cells: number) =>
    text(
      `${cells} 个公式里交给星评函数的月份改为下月。`,
      `${cells} formulas give StarBand’s functions the next month instead of this one.`,
    ),
  monthsLeft: (places: readonly string[]) =>
    text(
      `公式里写着本月的月份，没有改，请核对：${places.join('、')}`,
      `This month is typed into formulas and was left, look at them: ${places.join(', ')}`,
    ),
} as const;
