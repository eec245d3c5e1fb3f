/** The words of the pane itself, and those that several screens share. */
import { text } from '../../core/words/text';

export const commonTexts = {
  title: text('星评', 'StarBand'),
  home: text('本月', 'This month'),
  toMonth: text('返回本月', 'Back to the month'),
  rules: text('规则', 'Rules'),
  loading: text('正在载入…', 'Loading…'),
  templates: text('模板', 'Templates'),
  people: text('人员', 'People'),
  closing: text('月结', 'Closing'),
  appeal: text('申诉', 'Appeal'),
  year: text('年度', 'Year'),
  nextMonth: text('下月', 'Next month'),
  figures: text('数据', 'Figures'),
  board: text('看板', 'Board'),
  salary: text('薪资', 'Salary'),
  stars: text('星级', 'Stars'),
  slips: text('工资条', 'Pay slips'),
  functions: text('函数', 'Functions'),
  switchLanguage: text('Switch to English', '切换为中文'),
  languageName: text('EN', '中'),
  back: text('返回', 'Back'),
  undo: text('撤销', 'Undo'),
  close: text('关闭', 'Close'),
  undone: text('已撤销，工作簿恢复原样。', 'Undone; the workbook is as it was.'),
  foreign: (sheets: readonly string[]) =>
    text(
      `“${sheets.join('”、“')}”的函数是由另一个程序保存的，可能显示 #NAME?。可以恢复成本程序的函数。`,
      `The functions on “${sheets.join('”, “')}” were saved by another program and may show #NAME?. They can be restored.`,
    ),
  restore: text('恢复', 'Restore'),
  notNow: text('暂不', 'Not now'),
  restored: (cells: number) =>
    text(
      `已恢复 ${cells} 个公式。文件若要在不同程序之间传递，可在“函数”里把公式转换成原生公式，到处都能计算。`,
      `Restored ${cells} formulas. If the file travels between programs, the Functions screen can turn them into native formulas, which work everywhere.`,
    ),
  working: text('正在写入', 'Writing'),
  progress: (percent: number) => text(`正在写入，已完成 ${percent}%`, `Writing, ${percent}% done`),
  stop: text('停止', 'Stop'),
  failed: (why: string) =>
    text(
      `未能完成：${why}。工作簿没有改动，请重试。`,
      `That did not work: ${why}. The workbook is unchanged; try again.`,
    ),
  noHost: text(
    '请在工作簿中打开星评：运行 npm start 打开浏览器工作簿。',
    'Open StarBand inside a workbook: npm start opens the browser workbook.',
  ),
  collapse: text('收起面板', 'Collapse pane'),
  collapseAbout: text(
    '功能区点不动时，先收起面板；需要时再点功能区的“星评”→“打开窗格”。',
    'If the ribbon does not react, collapse the pane; the button on the tab 星评 brings it back.',
  ),
  collapseFailed: text('没有收起来。请点窗格右上角的 ×。', 'The pane stayed. Press × at its top right.'),
  selfCheck: text('自检', 'Self-check'),
  why: text('单元格为什么是这个值', 'Why this cell shows what it does'),
  help: text('帮助', 'Help'),
  findings: (count: number) => text(`要更正的地方（${count}）`, `To be corrected (${count})`),
  parts: text('列表的部分', 'Part of the list'),
  partBefore: text('上一部分', 'Previous part'),
  partAfter: text('下一部分', 'Next part'),
  partOf: (from: number, to: number, all: number) =>
    text(`第 ${from}–${to} 行，共 ${all} 行`, `${from}–${to} of ${all}`),
} as const;
