/** The words of the screen for figures. */
import type { Answer } from '../../../core/import/settle';
import type { Reading } from '../../../core/import/pool';
import { text, type Text } from '../../../core/words/text';

export const importTexts = {
  intro: text(
    '把平台、话务或考勤的导出填进考核表：先预览，再写入，可撤销。文件只在本机读取。',
    'Fills exports of shops, call centres and attendance into an assessment sheet: previewed first, and undoable. Files are read on this machine only.',
  ),
  target: text('考核表', 'Assessment sheet'),
  source: text('数据来源', 'Figures from'),
  fromFiles: text('文件', 'Files'),
  fromSheet: (sheet: string) => text(`工作表 ${sheet}`, `Sheet ${sheet}`),
  pick: text('选择文件…', 'Choose files…'),
  password: (name: string) => text(`“${name}”的密码`, `Password of “${name}”`),
  wrongPassword: text('密码不对。请再输入一次。', 'That is not the password. Type it once more.'),
  unlock: text('打开', 'Open'),
  pickAbout: text('.xlsx、.xls、.csv、.tsv，可多选', '.xlsx, .xls, .csv or .tsv, several at once'),
  reread: text('重新读取', 'Read again'),
  remove: (name: string) => text(`去掉 ${name}`, `Take out ${name}`),
  sheetOf: (name: string) => text(`${name} 的工作表`, `Sheet of ${name}`),
  noSheets: text('工作簿里没有可用的工作表。', 'The workbook has no sheet to use.'),
  emptySource: text('来源工作表是空的。请另选。', 'The sheet of figures is empty. Choose another.'),
  understood: text('读到的数据', 'What was understood'),
  understoodLine: (profile: Text, people: number, days: string, left: number) =>
    text(
      `${profile.zh} · ${people} 行人员${days === '' ? '' : ` · ${days}`}${left === 0 ? '' : ` · ${left} 行已排除`}`,
      `${profile.en} · ${people} rows of people${days === '' ? '' : ` · ${days}`}${left === 0 ? '' : ` · ${left} rows left out`}`,
    ),
  noPeriod: text('没有写日期，请确认是本月的数据', 'It says no dates: make sure that it is of this month'),
  unknownHeader: (name: string) =>
    text(
      `“${name}”的表头认不出来。请指出表头行和人员列，以后会记住。`,
      `The header of "${name}" is not known. Show its row and the column of people; that will be remembered.`,
    ),
  headerRow: text('表头行', 'Header row'),
  whoColumn: text('人员列', 'Column of people'),
  use: text('使用', 'Use'),
  chooseColumn: text('（请选择）', '(choose)'),
  columns: text('各指标取自', 'Where each figure comes from'),
  choose: text('（请选择）', '(choose)'),
  whyAsked: text('取法的含义不同，请选一种', 'These mean different things: choose one'),
  none: text('（不导入）', '(not imported)'),
  wholeColumns: text('直接取一列', 'A column as it is'),
  otherInputs: (count: number) => text(`另外 ${count} 项，来源里没有`, `${count} more, not in the source`),
  howToRead: (title: string) => text(`“${title}”怎么读`, `How to read “${title}”`),
  howToFill: (title: string) => text(`“${title}”怎么填`, `How “${title}” is filled in`),
  byName: text('按列名建议，请核对', 'Suggested by the header: check it'),
  several: text('一个人有几行时', 'Several rows of one person'),
  filesAreShops: text('每个文件是一个店铺', 'Each file is a shop'),
  otherMonth: text('月份不同，仍要导入', 'Import although the months differ'),
  people: text('人员对应', 'People'),
  bind: (who: string) => text(`${who} 是谁`, `Who is ${who}`),
  unbound: text('（未对应）', '(nobody yet)'),
  nobody: text('不参加考核', 'Not assessed'),
  unbounds: (count: number) => text(`${count} 个名字没有对应到人`, `Names without a person: ${count}`),
  elsewhere: (count: number) => text(`${count} 个名字不在这张表`, `${count} names of others`),
  absent: (count: number) =>
    text(`考核表里 ${count} 人没有数据`, `${count} people of the sheet without figures`),
  preview: text('预览', 'Preview'),
  summary: (people: number, changes: number, same: number, typed: number) =>
    text(
      `${people} 人：${changes} 格写入，${same} 格相同，${typed} 格已手工填写`,
      `${people} people: ${changes} cells to write, ${same} the same, ${typed} filled in by hand`,
    ),
  item: text('指标', 'Figure'),
  before: text('原值', 'Before'),
  after: text('新值', 'After'),
  typedKept: text('手工填写，保留', 'typed, kept'),
  typedReplaced: text('将覆盖手工填写', 'replaces what was typed'),
  proposed: text('建议，未写入', 'suggested, not written'),
  proposals: (count: number) =>
    text(
      `写入 ${count} 格建议的考勤等级（已核对是否报备）`,
      `Write ${count} suggested levels of attendance (whether absences were reported has been looked at)`,
    ),
  formulaKept: text('公式，保留', 'formula, kept'),
  without: (count: number) => text(`${count} 格没有导入`, `${count} cells not imported`),
  refused: (count: number) => text(`${count} 人的数据没有导入`, `${count} people not imported`),
  left: (count: number) => text(`${count} 行不是人员`, `${count} rows that are no people`),
  reason: (who: string, why: Text) => text(`${who}：${why.zh}`, `${who}: ${why.en}`),
  rowOf: (row: number, words: string) => text(`第 ${row} 行 ${words}`, `Row ${row} ${words}`),
  overwrite: (count: number) => text(`覆盖 ${count} 格手工填写的值`, `Replace ${count} typed values`),
  by: text('操作人', 'Your name'),
  write: (count: number) => text(`写入 ${count} 格`, `Write ${count} cells`),
  nothing: text('没有需要写入的内容', 'Nothing to write'),
  written: (count: number, sheet: string) =>
    text(
      `已写入“${sheet}”的 ${count} 个单元格，并记入“星评日志”。`,
      `${count} cells of “${sheet}” were written, and noted in the journal (星评日志).`,
    ),
} as const;

export const ANSWERS: Readonly<Record<Answer, Text>> = {
  hundredth: text('百分数：97.4 是 97.4%', 'Per cent: 97.4 is 97.4%'),
  fraction: text('小数：0.974 是 97.4%', 'Fractions: 0.974 is 97.4%'),
  second: text('秒', 'Seconds'),
  minute: text('分钟', 'Minutes'),
  hour: text('小时', 'Hours'),
  clock: text('分:秒，3:25 是 3 分 25 秒', 'Minutes: 3:25 is 3 min 25 s'),
  time: text('时:分，3:25 是 3 小时 25 分', 'Hours: 3:25 is 3 h 25 min'),
};

export const READINGS: Readonly<Record<Reading, Text>> = {
  merged: text('合并计数', 'Counts added up'),
  shops: text('各店平均（近似）', 'Mean of the shops (approximate)'),
  main: text('主店（占接待 80% 以上）', 'Main shop (80% of the reception)'),
};
