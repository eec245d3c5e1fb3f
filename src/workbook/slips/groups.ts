/** The groups of a slip's fields, and to which one a column belongs by its header. */
import { squash } from '../../core/words/normalise';
import { text, type Text } from '../../core/words/text';
import { bare } from '../people/header-words';
import { MONEY, NO_AMOUNT, NO_MONEY } from '../salary/other-money';
import type { Role } from '../salary/roles';

export type Group = 'gross' | 'deduction' | 'net' | 'basis';

export const GROUPS: readonly Group[] = ['gross', 'deduction', 'net', 'basis'];

export const GROUP_LABELS: Readonly<Record<Group, Text>> = {
  gross: text('应发', 'Earnings'),
  deduction: text('扣除', 'Deductions'),
  net: text('实发', 'Net pay'),
  basis: text('依据', 'Basis'),
};

/** How a column is read at first. */
export interface Reading {
  readonly group: Group;
  /** A sum of others of its group, and no item of its own. */
  readonly total?: true;
  /** Not on slips unless the user wants it there. */
  readonly hidden?: true;
  /** By its neighbours alone, or by a word that says little: to be looked at. */
  readonly doubtful?: true;
}

const BY_ROLE: Readonly<Partial<Record<Role, Reading>>> = {
  level: { group: 'basis' },
  score: { group: 'basis' },
  stars: { group: 'basis' },
  pool: { group: 'basis' },
  commission: { group: 'gross' },
  base: { group: 'gross' },
  bonus: { group: 'gross' },
  total: { group: 'gross', total: true },
};

/** What is for the office: numbers of lines, of banks and of telephones, signatures, remarks. */
const OFFICE =
  /^(序号|编号|行号|no|.*[卡账]号|签名|签字|签收|签领|领款人|签章|身份证号?码?|证件号?码?|银行.*|开户.*|卡号|账号|银行卡号|手机号?码?|联系电话|电话|备注|说明|月份|工资月份|发薪月份|公司|公司名称|remarks?|notes?|month|bank.*|phone|mobile|signature|account.*|idnumber)$/;
const NET = /实发|实付|实领|实得|到手|到账|打卡工资|实际(工资|发放)|税后|^net|netpay|netsalary|takehome/;
/** An item that is reckoned after the tax or paid out apart: 税后扣款, 实发奖金. */
const BESIDE_NET =
  /(实发|实付|实领|实得|税后)的?([扣减罚补奖加调]|绩效|提成|津贴|其[他它])|^net(adjust|allow|bonus|deduct|other)/;
const DEDUCTION =
  /扣|罚|社保|公积金|五险|三险|个税|所得税|税金|代缴|养老|医疗|医保|失业|工伤|生育|保险|借款|借支|预支|欠款|房租|水电|工会费|会费|deduct|tax|insurance|pension|providentfund|loan|penalty|fine$/;
/** Paid, whatever the word holds: 社保补贴 is no deduction. */
const PAID =
  /补贴|津贴|补助|补偿|补发|奖|返还|退还|退税|^退(社保|公积金|个税)|(社保|公积金|个税)退款$|allowance|subsidy|reimburse|refund/;
/** Taken away whatever it is from: 全勤奖扣款, 税前扣款, 社保退款扣除. */
const TAKEN = /(扣|扣款|扣减|扣除|扣罚|罚款|扣回|deductions?|penalty)$/;
/** What the tax is reckoned from, over months: no money that is paid or taken now. */
const TAX_BASE =
  /专项|附加扣除|减除费用|累计|应税|应纳税(所得|收入)|计税|速算扣除|起征|免征|免税(额|收入|所得)|taxable|yeartodate|^ytd|ytd$/;
/** What the firm pays beside the wages, and what is reckoned from. */
const EMPLOYER = /单位(?!价)|公司(承担|缴|部分)|企业|雇主|employer/;
const COUNTED =
  /天数?$|日数$|小时数?$|时数$|次数?$|工时$|单量$|人数$|系数$|出勤$|年龄$|所在地$|申报地$|参保地$|比例$|比率$|率$|基数$|标准$|单价$|days?$|hours?$|count$|times$|rate$|ratio$|%$/;
const SUM = /合计|^税前(应发|工资|薪资|收入)?$|小计|总计|总额|^total|total$|subtotal/;
const LITTLE = /^(其他|其它|other|others|调整|adjustment|工龄|加班|奖罚|奖惩|奖扣)$|^(上月|上期|未发)/;

interface Column {
  readonly title: string;
  /** The heading above, or empty. */
  readonly parent: string;
  readonly role?: Role;
  /** Between two columns of money, and numbers itself. */
  readonly among: boolean;
  /** Between the total and the net pay, and numbers itself. */
  readonly belowTotal: boolean;
}

/** By the words of its header; what says nothing of money is a basis. */
export function readingOf({ title, parent, role, among, belowTotal }: Column): Reading {
  const known = role === undefined ? undefined : BY_ROLE[role];
  if (known !== undefined) return known;
  const [word, words, above] = [bare(title), squash(title), squash(parent)];
  if (OFFICE.test(word)) return { group: 'basis', hidden: true };
  if (EMPLOYER.test(words) || EMPLOYER.test(above)) return { group: 'basis' };
  if (COUNTED.test(word) || TAX_BASE.test(word)) return { group: 'basis' };
  const sum = SUM.test(word) ? ({ total: true } as const) : {};
  const beside = BESIDE_NET.test(word);
  if (isNet(title)) return { group: 'net', total: true };
  if (takesAway(word, above)) return { group: 'deduction', ...sum };
  if (LITTLE.test(word) || beside) return { group: 'gross', doubtful: true };
  if (PAID.test(word) || /应发|应得|加项|收入|earning|allowance/.test(above))
    return { group: 'gross', ...sum };
  if (MONEY.test(words) && !NO_AMOUNT.test(words)) return { group: 'gross', ...sum };
  if (belowTotal && (sum.total || !NO_MONEY.test(words)))
    return { group: 'deduction', doubtful: true, ...sum };
  if (among && !NO_MONEY.test(words)) return { group: 'gross', doubtful: true, ...sum };
  if (sum.total && among) return { group: 'gross', total: true, doubtful: true };
  return { group: 'basis' };
}

function takesAway(word: string, above: string): boolean {
  if (/扣|减项|deduct/.test(above)) return true;
  if (TAKEN.test(word) && !/免扣/.test(word)) return true;
  return DEDUCTION.test(word) && !PAID.test(word) && !/税前|扣.{0,4}前|免扣|pretax|beforetax/.test(word);
}

/** Whether a header says what is paid out. */
export function isNet(title: string): boolean {
  const word = bare(title);
  return NET.test(word) && !BESIDE_NET.test(word);
}
