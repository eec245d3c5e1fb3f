/** The words of the home screen. */
import { text } from '../../../core/words/text';

export const homeTexts = {
  month: text('月份', 'Month'),
  steps: text('本月的步骤', 'Steps of the month'),
  more: text('其他功能', 'More'),
  reading: text('正在读取工作簿…', 'Reading the workbook…'),
  done: text('已完成', 'done'),
  open: text('未完成', 'not done'),
  none: text('未开始', 'not begun'),
  empty: text(
    '这个工作簿是空的。可以先用示例数据试一试：三个月的考核表和一张工资表，可撤销。',
    'This workbook is empty. Try it with sample data first: assessment sheets of three months and a pay sheet, which can be undone.',
  ),
  trySample: text('用示例数据试一试', 'Try with sample data'),
  sampleMade: text('已加入示例数据。', 'The sample data is there.'),
  gone: text('那张表已经不在了，已重新读取。', 'That sheet is gone; the month was read again.'),
} as const;
