/** Numbers of employees: the column beside the names, where a sheet has one. */
import { isBlank, isError } from '../../core/cell';
import { cellAt } from './cells';
import { headerRows } from './header-rows';
import { bare } from './header-words';
import type { People } from './people';

const NUMBER =
  /^(员工|职工|坐席|客服|人员)?(工号|编号|id|代码)$|^员工号$|^(emp|employee|staff|agent)(id|no|number|code)$/;

/** The number in a row; empty where there is none. */
export function employeeIds<R extends string>({
  block,
  mapping,
}: Pick<People<R>, 'block' | 'mapping'>): (row: number) => string {
  const header = mapping.headerRow - block.area.row;
  const titles = headerRows(block, header + 1).withParents(header);
  const columns: Readonly<Partial<Record<string, number>>> = mapping.columns;
  const at = titles.findIndex(
    (title, index) => index + block.area.column !== columns.name && NUMBER.test(bare(title)),
  );
  return (row) => {
    const cell = at < 0 ? null : cellAt(block, row, at + block.area.column);
    return isBlank(cell) || isError(cell) ? '' : String(cell).trim();
  };
}
