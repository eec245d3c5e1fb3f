/** Words by which rows that are no people say what they are. */
import type { Cell } from '../../core/cell';
import { normalise, squash } from '../../core/words/normalise';

const TOTAL_ZH =
  /^.{0,12}(合计|小计|总计|汇总|共计|累计|总额|总和|总数|合共|平均|平均值|平均分|均值|人均|最高|最低|最大|最小|最高[分值]|最低[分值]|最大值|最小值|中位数|中位值|众数|标准差|方差|极差)(数|额|金额|人数|大写|\/元)?[】\]*-]*(\(.*\)|:?共?\d+[人名位])?:?$|^(共\d+[人名位]|总?人数(:?\d+[人名位]?)?|[∑σ]):?$/;
const TOTAL_EN =
  /^(.{1,24} )?((sub|grand)[ -]?)?totals?( ?[:(].*| \d.*| pay| amount| salary)?$|^(sum|average|avg|mean|median|mode|max(imum)?|min(imum)?|highest|lowest|std\.? ?dev\.?)( score| value| salary| pay)?\s*:?$/;
const HEADCOUNT = /^(共|计)?\d+(人|名|位|people|persons)?$/;
const FOOTER =
  /^(领导|分管|人事|行政|总监|店长|负责人|签发|签收|盖章|统计|校对|初审|复审|终审|审定|确认|制表|编制|填表|填报|审核|复核|审批|批准|核准|经办|财务|会计|出纳|主管|部门负责人|部门领导|部门经理|总经理|签字|签名|备注|说明|注|日期|打印|大写|人民币)[^，。:]{0,6}:|^(备注|说明)$|^(prepared|checked|approved|reviewed|printed|signed|authori[sz]ed|confirmed|verified)( by| on)?\s*:|^(notes?|remarks?|date|signature)\s*:/;
const SECTION =
  /(部|部门|组|班|队|中心|团队|区|店|科|处|室)$|^(department|dept|team|group|shift)\b|\b(department|dept|team|group|shift)$/;

/** "小计", "客服一部合计:", "Total (12)", "Average". */
export function saysTotal(cell: Cell): boolean {
  return typeof cell === 'string' && (TOTAL_ZH.test(squash(cell)) || TOTAL_EN.test(normalise(cell)));
}

/** "12人" beside a 合计. */
export function isHeadcount(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && HEADCOUNT.test(squash(cell)));
}

/** "制表人：王会计", "备注: …", "Prepared by: …". */
export function saysFooter(cell: Cell): boolean {
  return typeof cell === 'string' && FOOTER.test(normalise(cell).replace(/：/g, ':'));
}

/** "客服一部", "Team A". */
export function saysSection(cell: Cell): boolean {
  return typeof cell === 'string' && SECTION.test(normalise(cell));
}

const AGGREGATE = /^=\s*[+]?\s*(SUM|SUBTOTAL|AVERAGE|AGGREGATE|COUNTA?)\s*\(/i;
const RANGE = /(!)?\$?[A-Z]{1,3}\$?(\d+)\s*:\s*\$?[A-Z]{1,3}\$?(\d+)/gi;

/** Whether a formula sums up other rows of its own sheet; `row` counts from 0. A sum along the row, or of another sheet, is a person's own. */
export function sumsRows(formula: string | null, row: number): boolean {
  if (formula === null || !AGGREGATE.test(formula)) return false;
  return [...formula.matchAll(RANGE)].some(
    ([, sheet, first, last]) =>
      sheet === undefined && (Number(first) !== row + 1 || Number(last) !== row + 1),
  );
}
