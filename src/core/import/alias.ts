/** Names as platforms write them: the shop before one, and rows that are nobody's. */
import { squash } from '../words/normalise';

/** The shop before a name, where one stands there. */
export function shopOf(name: string): string {
  const at = squash(name).search(/[:-]/);
  return at <= 0 ? '' : squash(name).slice(0, at);
}

const SUM = /^(全店|店铺|本店|团队|全部|全体|客服)?(汇总|合计|总计|小计|平均|均值|总和)(值|数)?$/;
const OTHERS =
  /^(同行|全店|店铺)(同层)?(优秀|均值|平均值?|汇总值?)$|^(grand ?|sub ?)?total$|^(average|mean|sum|overall)$/;

/** 汇总, 平均值, 同行同层优秀: a row of figures that are nobody's. */
export function isNobody(name: string): boolean {
  const key = squash(name).replace(/:$/, '');
  return SUM.test(key) || OTHERS.test(key);
}
