/**
 * What stands before the functions' names (`星评.KPIBAND`). Nothing, unless another add-in has functions of the same names; kept on this
 * machine, since WPS reads it before any workbook is open.
 */
import type { Text } from '../../core/words/text';

const KEY = 'starband.functionPrefix';
const LONGEST = 31;

/** Empty where there is none. */
export function functionPrefix(): string {
  try {
    const prefix = localStorage.getItem(KEY) ?? '';
    return prefixFault(prefix) === null ? prefix : '';
  } catch {
    // Storage may be switched off: then names stand alone.
    return '';
  }
}

/** Whether it could be kept. In force once WPS is restarted. */
export function keepFunctionPrefix(prefix: string): boolean {
  try {
    if (prefix === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, prefix);
    return true;
  } catch {
    return false;
  }
}

/** Why this cannot be a prefix; null where it can. */
export function prefixFault(prefix: string): Text | null {
  if (prefix === '') return null;
  if (prefix.length > LONGEST)
    return { zh: `前缀最长 ${LONGEST} 个字符。`, en: `A prefix has at most ${LONGEST} characters.` };
  if (!/^[A-Za-z\p{Script=Han}][\w\p{Script=Han}]*$/u.test(prefix))
    return {
      zh: '前缀只能用汉字、字母、数字和下划线，并以汉字或字母开头。',
      en: 'A prefix consists of letters, digits and underscores, and begins with a letter.',
    };
  if (/^[A-Za-z]{1,3}\d{1,7}$/.test(prefix) || /^r\d*(c\d*)?$|^c\d*$/i.test(prefix))
    return {
      zh: '这个前缀像单元格地址，公式会读错。请换一个。',
      en: 'This prefix reads like the address of a cell. Choose another one.',
    };
  return null;
}
