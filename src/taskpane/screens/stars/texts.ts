/** The words of the stars' screen. */
import { text, type Text } from '../../../core/words/text';
import { MARGIN } from '../../../workbook/stars/prospects';

export const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
export const list = (names: readonly string[]): Text => text(names.join('、'), names.join(', '));

export const starsTexts = {
  intro: text(
    '星级表（每人一行，每月一列；或收费、商场、中心等单期表）上每个人的星级、名额和台账。',
    'Everybody’s stars on a sheet with a row per person and a column per month, or with one period; quotas, and the ledger.',
  ),
  noSheet: text(
    '还没有星级表：在“模板”页用星级方案（如“星级客服 B1–B5”）生成，或选一张每人一行、每月一列的表。',
    'There is no sheet of stars yet: make one from a star scheme under Templates (such as “Star agents B1–B5”), or choose a sheet with a row per person and a column per month.',
  ),
  sheet: text('星级表', 'Sheet of stars'),
  scheme: text('方案', 'Scheme'),
  schemeHint: text('这张表没有写明按哪个方案评星。', 'The sheet does not say by which scheme it is rated.'),
  choose: text('（请选择）', '(choose)'),
  understood: (scheme: Text, count: number, months: readonly string[]): Text => {
    const span =
      months.length === 0
        ? undefined
        : `${months[0] ?? ''}${months.length > 1 ? ` – ${months.at(-1) ?? ''}` : ''}`;
    return text(
      `${scheme.zh} · ${count} 人${span === undefined ? '' : ` · ${months.length} 个月（${span}）`}`,
      `${scheme.en} · ${people(count)}${span === undefined ? '' : ` · ${months.length} months (${span})`}`,
    );
  },
  parts: text('星级的各部分', 'Parts of the stars'),
  table: text('星级', 'Stars'),
  collect: text('收集', 'Collect'),
  quotas: text('名额', 'Quotas'),
  ledger: text('台账', 'Ledger'),

  headings: {
    table: text('每个人的星级', 'Everybody’s stars'),
    collect: text('收集各月得分和条件', 'Months and facts to collect'),
    quotas: text('各团队的名额', 'Quotas per team'),
    ledger: text('本月写入星级台账', 'The month for 星级台账'),
  },

  // Table.
  filter: text('显示', 'Show'),
  all: (count: number) => text(`全部（${count}）`, `all (${count})`),
  rise: (count: number) => text(`可升（${count}）`, `could rise (${count})`),
  risk: (count: number) => text(`可能降（${count}）`, `at risk (${count})`),
  filterAbout: text(
    `可升：下个月再达标就升，或只差一项。可能降：比上次低，或只比门槛多不到 ${MARGIN} 分。`,
    `Could rise: one more good month, or one thing, is all that is missing. At risk: lower than last time, or less than ${MARGIN} points above the threshold.`,
  ),
  nobody: text('没有这样的人。', 'Nobody like that.'),
  name: text('姓名', 'Name'),
  now: text('现在', 'Now'),
  before: text('上次', 'Before'),
  since: text('自', 'Since'),
  estimated: text('推算', 'worked out'),
  estimatedAbout: text(
    '“推算”：台账里没有，按表上更早的月份和现在的条件算出。',
    '“Worked out”: not in the ledger; computed from the sheet’s earlier months and today’s facts.',
  ),
  gatesFailed: (count: number) =>
    text(`未达条件 ${count} 项`, `${count} ${count === 1 ? 'gate' : 'gates'} failed`),
  canRise: text('可升', 'could rise'),
  atRisk: (why: Text) => text(`可能降：${why.zh}`, `at risk: ${why.en}`),
  recordedOtherwise: (given: number, now: number) =>
    text(`台账 ${given} 星，现在算 ${now} 星`, `${given}★ in the ledger, ${now}★ as computed now`),

  // One person.
  ladder: (name: string) =>
    text(`${name} 的各月得分与各星门槛`, `${name}: months against the thresholds of the stars`),
  months: text('各月得分', 'Scores by month'),
  month: text('月份', 'Month'),
  score: text('得分', 'Score'),
  passed: {
    blank: text('无', 'none'),
    leave: text('休假', 'leave'),
    'not-rated': text('不参评', 'not rated'),
  },
  mean: text('均分', 'Mean'),
  total: text('总分', 'Total'),
  steps: text('各星的条件', 'What each star asks for'),
  star: text('星级', 'Stars'),
  window: (count: number) => text(`看最近 ${count} 个月`, `newest ${count} months`),
  monthsHeld: ({
    window,
    need,
    least,
    reached,
  }: Readonly<Record<'window' | 'need' | 'least' | 'reached', number>>) =>
    need === window
      ? text(
          `最近 ${window} 个月均 ≥${least}（已连续 ${reached} 个月）`,
          `newest ${window} months all ≥${least} (${reached} running)`,
        )
      : text(
          `最近 ${window} 个月有 ${need} 个月 ≥${least}（已有 ${reached} 个月）`,
          `${need} of the newest ${window} months ≥${least} (${reached} there)`,
        ),
  atLeast: (value: Text, least: number, is: string) =>
    text(`${value.zh} ≥${least}（现在 ${is}）`, `${value.en} ≥${least} (now ${is})`),
  met: text('已达到', 'met'),
  unmet: text('未达到', 'not met'),
  assumed: text('未提供，按已满足计', 'not given, counted as met'),
  noCondition: text('没有条件', 'no condition'),
  reached: text('已得', 'held'),
  given: text('给予的星级', 'Stars given'),
  byRule: (star: number) => text(`按规则（${star} 星）`, `by rule (${star}★)`),
  byQuota: (star: number) => text(`按名额（${star} 星）`, `by quota (${star}★)`),
  stars: (star: number) => text(`${star} 星`, `${star}★`),
  reason: text('理由', 'Reason'),
  reasonNeeded: text(
    '与规则不同，须写理由，随台账一起写入。',
    'Differs from the rules: a reason is needed and goes into the ledger.',
  ),

  // Collecting.
  group: text('各月得分取自', 'Months are taken from'),
  groupOption: (label: Text, months: number) =>
    text(`${label.zh}（${months} 个月）`, `${label.en} (${months} months)`),
  noGroup: text(
    '工作簿里没有这些月份的考核表，各月得分无处可取。',
    'The workbook has no assessment sheets of these months to take scores from.',
  ),
  preview: text('将要写入', 'To be written'),
  item: text('列', 'Column'),
  changedFrom: text('改前', 'Before'),
  after: text('改后', 'After'),
  collectSummary: (cells: number, count: number, same: number) =>
    text(
      `${count} 人 ${cells} 格要写，${same} 格已是最新。各月得分写成公式，跟着考核表变。`,
      `${cells} cells of ${people(count)} to write, ${same} are as they should be. Months are written as formulas that follow their sheets.`,
    ),
  overwrite: (cells: number) =>
    text(
      `也替换手填的值和自己的公式（${cells} 格）`,
      `Also replace typed values and own formulas (${cells} cells)`,
    ),
  kept: text('手填，保留', 'typed, stays'),
  formulaKept: text('自己的公式，保留', 'own formula, stays'),
  replaced: text('将替换', 'will be replaced'),
  missing: (count: number) => text(`没有找到的（${count}）`, `Not found (${count})`),
  left: (count: number) => text(`没有写的人（${count}）`, `People left out (${count})`),
  whose: (name: string, why: Text) => text(`${name}：${why.zh}`, `${name}: ${why.en}`),
  write: (cells: number) => text(`写入 ${cells} 格`, `Write ${cells} cells`),
  nothing: text('没有要写的', 'Nothing to write'),
  written: (cells: number, sheet: string) =>
    text(`已在“${sheet}”写入 ${cells} 格。`, `Wrote ${cells} cells on “${sheet}”.`),

  // Ledger.
  quotaDecided: (words: Text) =>
    text(
      `名额（随台账记入“星评日志”，下次沿用）：${words.zh}`,
      `Quotas (kept in 星评日志 with the ledger, and used again): ${words.en}`,
    ),
  noMonth: text(
    '这张表没有写明年月，无法写入台账。请在表的上方写“月份”，如 2026-03。',
    'The sheet does not say its year and month, so nothing can be written. Enter “Month” above the people, such as 2026-03.',
  ),
  ledgerSummary: (month: string, lines: number, differs: number) =>
    text(
      `${month}：写入 ${lines} 行${differs > 0 ? `，其中 ${differs} 行给予与规则不同` : ''}。`,
      `${month}: ${lines} ${lines === 1 ? 'line' : 'lines'}${differs > 0 ? `, ${differs} given otherwise than by rule` : ''}.`,
    ),
  recorded: (count: number) =>
    text(
      `${count} 人本月已在台账里，不再写。`,
      `${people(count)} already in the ledger for the month; not written again.`,
    ),
  correction: text('更正或补记的理由', 'Why it is corrected, or comes late'),
  correctionHint: text(
    '本月已写过而结果不同，或台账里已有更晚月份的人：填写后追加一行，原来的行不动。',
    'For those whose line of the month says otherwise, or who have a later month: with a reason a line is added; old lines stay.',
  ),
  unreasoned: (names: readonly string[]) =>
    text(`缺少理由：${list(names).zh}`, `No reason given: ${list(names).en}`),
  without: (count: number) => text(`不写的人（${count}）`, `Not written (${count})`),
  told: (count: number) => text(`台账里写法不同（${count}）`, `Written otherwise in the ledger (${count})`),
  by: text('由谁', 'By'),
  writeLines: (lines: number) =>
    text(`写入台账 ${lines} 行`, `Write ${lines} ${lines === 1 ? 'line' : 'lines'}`),
  nothingNew: text('本月已写入', 'The month is written'),
  linesWritten: (lines: number) =>
    text(`已写入“星级台账” ${lines} 行。`, `Wrote ${lines} ${lines === 1 ? 'line' : 'lines'} to 星级台账.`),
  open: text('打开台账', 'Open the ledger'),
  year: text('年度', 'The year'),
  best: (star: number, most: number, names: readonly string[]) =>
    text(
      `${star} 星月数最多（${most} 个月）${names.length > 1 ? '，并列' : ''}：${list(names).zh}`,
      `Most months at ${star}★ (${most})${names.length > 1 ? ', tied' : ''}: ${list(names).en}`,
    ),
  noBest: (star: number) => text(`本年没有人得过 ${star} 星。`, `Nobody has had ${star}★ this year.`),
  counts: text('各星月数', 'Months by star'),
  levels: (count: number) => text(`薪资级别建议（${count}）`, `Proposals for pay levels (${count})`),
  level: (name: string, from: string, to: string, why: Text) =>
    text(`${name}：${from} → ${to}。${why.zh}`, `${name}: ${from} → ${to}. ${why.en}`),
  noLevel: text('未填', 'none'),
  levelsAbout: text(
    '只是建议，不写入任何表；请在星评人员或工资表里自行更改。',
    'Proposals only; nothing is written. Change the levels in 星评人员 or the pay sheet yourself.',
  ),
} as const;
