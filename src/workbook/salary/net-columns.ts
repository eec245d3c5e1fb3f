/** What stands between the pay that is computed and the money that is paid out: a sheet's own additions and deductions, and its net pay. */
import { squash } from '../../core/words/normalise';
import { headerRows } from '../people/header-rows';
import { bare } from '../people/header-words';
import type { People } from '../people/people';
import { isAttendance } from './attendance';
import type { Role } from './roles';

export interface NetItem {
  readonly column: number;
  readonly title: string;
  /** Added, taken off, or not told by its header. */
  readonly sign: 1 | -1 | undefined;
  /** A sum of others that stand beside it. */
  readonly sum: boolean;
}

export interface NetColumns {
  readonly net: { readonly column: number; readonly title: string };
  readonly items: readonly NetItem[];
}

const NET =
  /^(实发|实付|实领|到手|税后)(合计|总计|总额|工资|薪资|薪酬|收入|金额|数|额|小计)*$|^(net|takehome)(pay|salary|wages?|amount|income)?$|^netpayable$/;
const DEDUCTED =
  /扣|罚|社保|社会保险|保险|养老|医疗|失业|医保|五险|公积金|个税|所得税|税$|房租|水电|工会费|会费|借款|借支|预支|deduct|penalty|tax|insurance|pension|providentfund|loan|advance/;
const ADDED =
  /补$|补贴|补助|补发|补偿|津贴|车贴|房贴|全勤|满勤|加班|高温|夜班|工龄|奖|提成|佣金|分红|返还|退还|allowance|subsidy|overtime|bonus|reward|reimburse|incentive|commission/;
/** A subsidy of insurance is added, whatever it is for. */
const ADDED_AT_LAST = /(补贴|补助|津贴|补偿|返还|退还|奖|奖金|allowance|subsidy)$/;
const UNTOLD = /^(其他|其它|调整|其他调整|其他项|餐费|伙食费|住宿费|话费|other|others|adjustments?)$/;
/** Of their kin, but no amount of this month's pay. */
const NO_ITEM =
  /系数|比例|比率|率$|基数|基准|标准|分$|分数|次|天数|件数|单数|人数|级|星|专项附加|累计|应税|应纳税所得|计税|起征|免征|税前|备注|说明|日期|账号|卡号|年终|ratio|rate$|score|count|days|hours|date|note|taxable|account|^no$/;
/** What the employer pays beside the pay. */
const EMPLOYER = /(单位|公司|企业|雇主).*(社保|公积金|保险|承担|缴|部分)|employer/;
const SUM = /合计|小计|总计|总额|total|sum$/;

/** Undefined where the sheet says nothing of what is paid out. */
export function netColumns(sheet: Pick<People<Role>, 'block' | 'mapping'>): NetColumns | undefined {
  const { block, mapping } = sheet;
  const header = mapping.headerRow - block.area.row;
  const rows = headerRows(block, header + 1);
  const parents = rows.parents(header).map(squash);
  const mapped = new Set<number | undefined>(Object.values(mapping.columns));
  const columns = rows.withParents(header).flatMap((title, index) => {
    const column = index + block.area.column;
    const words = bare(title);
    return words === '' || mapped.has(column) ? [] : [{ column, title: title.trim(), words, index }];
  });
  const net = columns.find(({ words }) => NET.test(words));
  if (net === undefined) return undefined;
  const items = columns.flatMap(({ column, title, words, index }): readonly NetItem[] => {
    const parent = parents[index] ?? '';
    const no = NET.test(words) || NO_ITEM.test(words) || EMPLOYER.test(parent + words) || isAttendance(title);
    if (no || column >= net.column) return [];
    const sign = signOf(words) ?? signOf(parent);
    if (sign === undefined && !UNTOLD.test(words)) return [];
    return [{ column, title, sign, sum: SUM.test(words) }];
  });
  return { net: { column: net.column, title: net.title }, items };
}

function signOf(words: string): 1 | -1 | undefined {
  if (ADDED_AT_LAST.test(words) && !/扣|罚/.test(words)) return 1;
  if (DEDUCTED.test(words)) return -1;
  return ADDED.test(words) ? 1 : undefined;
}
