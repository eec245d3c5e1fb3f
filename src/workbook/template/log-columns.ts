/** A log of quality issues: one row per issue, severity and deduction looked up from its code, and the agent's running figures. */
import { inLanguage, text } from '../../core/words/text';
import type { IssueLog } from '../../schemes/scheme';
import type { Column, Place, Setting } from './column';
import { listWidth } from './input-columns';
import { channelIn } from './names';
import { asCode } from './sample-words';

export const MONTH = text('本月累计', 'This month');

export function logColumns({ language, id, versionArgument }: Setting, log: IssueLog): readonly Column[] {
  const issue = inLanguage(text('问题记录', 'Issue'), language);
  const month = inLanguage(MONTH, language);
  const own = (at: Place): string => `${at.whole('name')},${at.cell('name')}`;
  const count = (severity: number) => (at: Place) =>
    `=IF(${at.cell('name')}="","",COUNTIFS(${own(at)},${at.whole('severity')},${severity}))`;
  const channels = log.channels.map((channel) => channelIn(channel, language));
  const words = [text('轻微', 'Light'), text('一般', 'Medium'), text('严重', 'Grave')];
  const unknown = (at: Place): string =>
    `SUMPRODUCT((${at.whole('name')}=${at.cell('name')})*ISERROR(${at.whole('severity')}))`;
  const lost = (at: Place): string =>
    log.deductions.map((points, index) => `${at.cell(`count:${index + 1}`)}*${points}`).join('+');
  return [
    {
      key: 'date',
      kind: 'input',
      header: inLanguage(text('日期', 'Date'), language),
      section: issue,
      width: 12,
      numberFormat: 'yyyy-mm-dd',
      align: 'center',
      validation: {
        rule: { kind: 'date' },
        message: inLanguage(text('请填写日期，如 2026-03-15', 'Enter a date such as 2026-03-15'), language),
      },
    },
    {
      key: 'channel',
      kind: 'input',
      header: inLanguage(text('渠道', 'Channel'), language),
      section: issue,
      width: Math.max(10, ...channels.map(listWidth)),
      align: 'center',
      validation: { rule: { kind: 'list', values: channels }, message: channels.join(' / ') },
    },
    {
      key: 'code',
      kind: 'input',
      header: inLanguage(text('问题代码', 'Issue code'), language),
      section: issue,
      width: 11,
      align: 'center',
      validation: {
        rule: { kind: 'list', values: log.codes.map((code) => code.code) },
        message: inLanguage(text('请选择问题代码，如 Q101', 'Choose an issue code such as Q101'), language),
      },
      sample: (example) => (example.kind === 'log' ? asCode(log, example.codes[0] ?? null) : null),
      note: log.codes
        .map((code) => `${code.code} ${inLanguage(code.label, language)} ${'★'.repeat(code.severity)}`)
        .join('\n'),
    },
    {
      key: 'severity',
      kind: 'formula',
      header: inLanguage(text('严重程度\n(星)', 'Severity\n(stars)'), language),
      section: issue,
      width: 10,
      align: 'center',
      numberFormat: '0"★"',
      formula: (at) =>
        `=IF(${at.cell('code')}="","",ISSUESTARS(${at.cell('code')},${id}${versionArgument(at, 0)}))`,
    },
    ...words.map((word, index): Column => ({
      key: `count:${index + 1}`,
      kind: 'formula',
      header: `${inLanguage(word, language)}\n(${index + 1}★)`,
      section: month,
      width: 8,
      align: 'center',
      numberFormat: '0',
      formula: count(index + 1),
    })),
    {
      key: 'worst',
      kind: 'formula',
      header: inLanguage(text('最严重\n(星)', 'Worst\n(stars)'), language),
      section: month,
      width: 9,
      align: 'center',
      numberFormat: '0"★"',
      formula: (at) =>
        `=IF(${at.cell('name')}="","",IF(${at.cell('count:3')}>0,3,IF(${at.cell('count:2')}>0,2,IF(${at.cell('count:1')}>0,1,0))))`,
    },
    {
      key: 'deduction',
      kind: 'formula',
      header: inLanguage(text('扣分', 'Deduction'), language),
      section: month,
      width: 9,
      numberFormat: '0',
      // An unknown code makes the agent's figures unknown, not smaller.
      formula: (at) => `=IF(${at.cell('name')}="","",IF(${unknown(at)}>0,NA(),${lost(at)}))`,
    },
    {
      key: 'total',
      kind: 'formula',
      header: inLanguage(text('质量得分', 'Quality score'), language),
      section: month,
      width: 10,
      numberFormat: '0',
      formula: (at) => `=IF(${at.cell('name')}="","",MAX(0,${log.from}-${at.cell('deduction')}))`,
    },
  ];
}
