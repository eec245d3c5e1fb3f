/** Which row of a sheet is the header of a table of people and their pay. A person's form and a legend of grades are no such tables. */
import { isBlank } from '../../core/cell';
import type { Block } from '../port';
import { cellAt } from '../people/cells';
import { findHeader, type Header, type Weigh } from '../people/header';
import { bare, isHeaderWord } from '../people/header-words';
import { saysTotal } from '../people/row-words';
import { ROLES, type Role } from './roles';

export function recogniseSalary(block: Block): Header<Role> | null {
  const header = findHeader(block, ROLES, named);
  return header === null || isForm(block, header) ? null : header;
}

/** A table of people says who they are, and at least one thing more. */
const named: Weigh<Role> = (confidence) => {
  const each = Object.values(confidence);
  return confidence.name === undefined || each.length < 2 ? 0 : each.reduce((sum, one) => sum + one, 0);
};

/** What stands beside a value on a form, and heads no column of pay. */
const LABEL =
  /^(性别|年龄|部门|所属部门|岗位|职位|电话|联系电话|手机号?码?|身份证号?码?|住址|地址|家庭住址|邮箱|籍贯|民族|学历|专业|毕业院校|出生日期|出生年月|入职日期|入职时间|联系方式|紧急联系人|银行卡号|开户行|婚姻状况|政治面貌|gender|sex|age|address|phone|mobile|email|department|dob|dateofbirth|birthdate|hiredate|joiningdate|startdate|idnumber)$/;

/** Below the label of a name on a form stands the next label, and no name. */
function isForm(block: Block, { headerRow, columns }: Header<Role>): boolean {
  const column = columns.name;
  if (column === undefined) return false;
  const own = cellAt(block, headerRow, column);
  for (let row = headerRow + 1; row < block.area.row + block.area.rows; row++) {
    const below = cellAt(block, row, column);
    if (isBlank(below) || below === own || saysTotal(below)) continue;
    return (
      typeof below === 'string' &&
      (LABEL.test(bare(below)) || ROLES.some((role) => role.role !== 'name' && isHeaderWord(below, role)))
    );
  }
  return false;
}
