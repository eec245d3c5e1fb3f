/** Why somebody gets no slip. */
import { isError, type Cell } from '../../core/cell';
import { text, type Text } from '../../core/words/text';
import { cellAddress } from '../formula/address';
import { formatAt } from '../people/cells';
import { mergeFault } from '../people/merged';
import { namelessFault } from '../people/names';
import type { People, Person } from '../people/people';
import { isAmount, saysNothing } from '../salary/choice';
import type { Role } from '../salary/roles';
import { isMoney, type Field } from './fields';
import { numberWords } from './shown';
import { valueOf } from './value';

interface Given {
  readonly sheet: People<Role>;
  readonly fields: readonly Field[];
}

/** Undefined where nothing is wrong. */
export function faultOf({ sheet, fields }: Given, { row }: Person): Text | undefined {
  const { block, mapping } = sheet;
  const nameless = namelessFault(block, mapping, row);
  if (nameless !== undefined) return nameless;
  const merged = mergeFault(sheet, row, PAID) ?? mergedMoney(sheet, fields, row);
  if (merged !== undefined) return merged;
  for (const field of fields) {
    const value = valueOf(sheet, row, field);
    const place = cellAddress(row, field.column);
    if (isError(value)) return wrong(field, place, value.error);
    if (!isMoney(field) || saysNothing(value)) continue;
    if (!isAmount(value)) return noAmount(field, place, value);
    const format = formatAt(block, row, field.column);
    if (format.includes('%')) return noAmount(field, place, numberWords(Number(value), format));
  }
  return unpaid(sheet, fields, row);
}

const PAID: readonly Role[] = ['name', 'base', 'bonus', 'commission', 'total'];

/** One amount for several people is nobody's. */
function mergedMoney({ merges }: People<Role>, fields: readonly Field[], row: number): Text | undefined {
  const shared = fields.find((field) => {
    const merge = isMoney(field) ? merges.at(row, field.column) : undefined;
    return merge !== undefined && (merge.rows > 1 || merge.column !== field.column);
  });
  if (shared === undefined) return undefined;
  return text(
    `${shared.title}与其他单元格合并，无法确定属于谁。请取消合并并逐行填写。`,
    `${shared.title} is merged with other cells, so whose it is cannot be told. Unmerge it and fill in every row.`,
  );
}

/** Where the sheet has totals one of them must be there, else any amount. */
function unpaid(sheet: People<Role>, fields: readonly Field[], row: number): Text | undefined {
  const money = fields.filter(isMoney);
  const totals = money.filter(({ total }) => total);
  const asked = totals.length > 0 ? totals : money;
  const [first] = asked;
  if (first === undefined || asked.some((field) => isAmount(valueOf(sheet, row, field)))) return undefined;
  const [name, place] = [first.title, cellAddress(row, first.column)];
  return text(
    `还没有金额：${name}（${place}）为空。请先计算。`,
    `there are no amounts yet: ${name} (${place}) is empty. Compute the pay first.`,
  );
}

function wrong({ title }: Field, place: string, error: string): Text {
  return text(
    `${title}（${place}）是错误 ${error}。请先修正它。`,
    `${title} (${place}) holds the error ${error}. Mend it first.`,
  );
}

function noAmount({ title }: Field, place: string, value: Cell): Text {
  return text(
    `${title}（${place}）的“${String(value)}”不是金额。请更正，或把这一列移到依据。`,
    `${title} (${place}) holds “${String(value)}”, which is no amount. Correct it, or move the column to the basis.`,
  );
}
