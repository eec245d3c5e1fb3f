/** The rules for names of sheets and for defined names. Each check gives a fault, or null. */
import { maxColumns, maxRows, maxSheetName } from './limits';
import { columnNumber } from '../formula/address';
import { invalid } from './patch-fault';
import type { PatchFault } from '../port';

/** `existing`: the names of the sheets there will be beside it. */
export function checkSheetName(name: string, existing: readonly string[]): PatchFault | null {
  const fault = (zh: string, en: string) =>
    invalid(`工作表名称“${name}”不可用：${zh}`, `Sheet name "${name}" cannot be used: ${en}`);
  if (name.trim() === '') return fault('名称不能为空，请输入名称。', 'a name cannot be empty; enter one.');
  if (name.length > maxSheetName) {
    return fault(
      `共 ${name.length} 个字符，最多 ${maxSheetName} 个，请缩短。`,
      `it has ${name.length} characters, at most ${maxSheetName} are allowed; shorten it.`,
    );
  }
  if (/[[\]:*?/\\]/.test(name))
    return fault('不能包含 [ ] : * ? / \\，请去掉。', 'it cannot contain [ ] : * ? / \\; remove them.');
  if (name.startsWith("'") || name.endsWith("'")) {
    return fault('首尾不能是单引号，请去掉。', 'it cannot begin or end with an apostrophe; remove it.');
  }
  if (name.toLowerCase() === 'history')
    return fault(
      '“History”是 Excel 的保留名称，请换一个。',
      '"History" is reserved by Excel; choose another.',
    );
  if (existing.some((other) => other.toLowerCase() === name.toLowerCase())) {
    return fault(
      '已有同名工作表（不区分大小写），请换一个名称。',
      'a sheet of that name exists already (case does not matter); choose another.',
    );
  }
  return null;
}

function looksLikeAddress(name: string): boolean {
  const a1 = /^([a-z]{1,3})(\d+)$/i.exec(name);
  if (a1) return columnNumber(a1[1] ?? '') < maxColumns && Number(a1[2]) >= 1 && Number(a1[2]) <= maxRows;
  return /^(r|c|r\d+c?\d*|c\d+|rc\d*)$/i.test(name);
}

export function checkDefinedName(name: string, existing: readonly string[]): PatchFault | null {
  const fault = (zh: string, en: string) =>
    invalid(`名称“${name}”不可用：${zh}`, `The name "${name}" cannot be used: ${en}`);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) {
    return fault(
      '须以字母、汉字或下划线开头，只含字母、数字、下划线和点，最多 255 个字符，不含空格。',
      'it must begin with a letter or underscore and hold only letters, digits, underscores and dots, at most 255 and no spaces.',
    );
  }
  if (looksLikeAddress(name))
    return fault('与单元格地址相同，请换一个。', 'it reads like a cell address; choose another.');
  if (existing.some((other) => other.toLowerCase() === name.toLowerCase())) {
    return fault(
      '工作簿中已有同名名称，请换一个。',
      'the workbook has a name like that already; choose another.',
    );
  }
  return null;
}
