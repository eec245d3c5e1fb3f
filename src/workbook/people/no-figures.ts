/** Columns of numbers that are no figures of people: they tell rows or people apart, or are days, places in an order, remarks. */
import type { Cell } from '../../core/cell';
import { bare } from './header-words';

const WORDS =
  /^(?:序号?|编号|行号|no|№|id|#|人员|部门|团队|小组|组别|岗位|店铺|平台|公司|team|group|shop)$|工号|员工号|员工编号|电话|手机|[账帐卡]号|身份证|证件|银行|开户|日期|月份|年份|年龄|工龄|司龄|生日|入职|离职|转正|备注|说明|签[名字收领]|排名|名次|phone|mobile|account|employeeid|staffid|idnumber|birth|hired|joined|remark|comment|^note|^date|date$|^month$|^year$|^age$|^rank|rank$/;
const DAY = /[yd年日]/i;
/** In a number format: colours, currencies and words; and General, which has a letter of days. */
const ASIDE = /\[[^\]]*\]|"[^"]*"|\\.|general/gi;

/** With or without the heading before it. */
export const isNoFigure = (title: string): boolean =>
  [title, title.trim().split(/\s+/).at(-1) ?? ''].some((words) => WORDS.test(bare(words)));

export const isDayFormat = (format: string): boolean => DAY.test(format.replace(ASIDE, ''));

/** One more from row to row: a running number. */
export function isCounting(cells: readonly Cell[]): boolean {
  return (
    cells.length > 2 &&
    cells.every((cell, index) => Number.isInteger(cell) && cell === Number(cells[0]) + index)
  );
}
