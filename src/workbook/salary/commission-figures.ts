/** The figures that a commission is computed of: a column of the sheet of pay, or somebody's cell on the other sheets. */
import type { Cell } from '../../core/cell';
import { text, type Text } from '../../core/words/text';
import { addressOn } from '../formula/address';
import { cellAt } from '../people/cells';
import { findHeader, titlesAt } from '../people/header';
import { matchRow, rowIndex, whoOf, type RowOfSomebody } from '../people/match-row';
import { timesOf } from '../people/names';
import { readPeople, type People, type Person } from '../people/people';
import { labelOf, type ColumnRole, type Roles } from '../people/roles';
import type { Block } from '../port';
import { ROLES, type CommissionOption, type Figure, type Role } from './roles';

export type FigureRole = 'amount' | 'measure';

const words = (list: string): readonly string[] => list.split(' ');
const NAME = { ...(ROLES.find(({ role }) => role === 'name') as ColumnRole<Role>), role: 'name' } as const;

/** By which headers they are found on other sheets. */
export const FIGURE_ROLES: Roles<'name' | FigureRole> = [
  NAME,
  {
    role: 'amount',
    label: text('提成金额', 'Amount for commission'),
    exact: words(
      '销售额 净销售额 客服销售额 退款后销售额 去退销售额 销售金额 成交额 成交金额 销售业绩 业绩 业绩额 个人业绩 回款 回款额 回款金额 件数 单量 成交单数 sales netsales salesamount revenue turnover',
    ),
    loose: words('金额 销售 amount'),
    part: words('销售额 业绩 成交额 回款额'),
    except: /目标|计划|任务|完成|达成|率|占比|排名|上月|团队|店铺|target|rate|plan|team/,
  },
  {
    role: 'measure',
    label: text('选档依据', 'Figure that chooses the rate'),
    exact: words(
      '达成率 完成率 目标达成率 目标完成率 业绩达成率 业绩完成率 销售达成率 任务完成率 attainment attainmentrate achievement',
    ),
    loose: words('达成 完成度 转化率 满意度 满意率'),
    part: words('达成率 完成率 attainment'),
    except: /上月|团队|店铺|team/,
  },
];

export interface FoundFigure {
  readonly cell: Cell;
  readonly label: Text;
  /** Where it came from, of another sheet. */
  readonly address?: string;
}

export type FigureReader = (person: Person, role: FigureRole) => FoundFigure | Text;

/** @param others the other sheets; null where one is empty or gone */
export function figureReader(
  own: People<Role>,
  { amount, measure }: CommissionOption,
  others: readonly (Block | null)[],
): FigureReader {
  const wanted: Readonly<Record<FigureRole, Figure | undefined>> = { amount, measure };
  const titles = titlesAt(own.block, own.mapping.headerRow);
  const whoIs = whoOf(own);
  const times = timesOf(own.people.map(({ name }) => name));
  const rows = {
    amount: rowIndex(amount === 'elsewhere' ? rowsOf(others, 'amount') : []),
    measure: rowIndex(measure === 'elsewhere' ? rowsOf(others, 'measure') : []),
  };
  return (person, role) => {
    const column = wanted[role];
    const label = labelOf(FIGURE_ROLES, role);
    if (typeof column === 'number') {
      const title = (titles[column - own.block.area.column] ?? '').trim();
      const named = title === '' ? label : text(title, title);
      return { cell: cellAt(own.block, person.row, column), label: named };
    }
    const who = whoIs(person);
    const found = matchRow(who, person.name, times.get(who.name) ?? 0, rows[role], label);
    if (found === undefined) return nowhere(person, label);
    return 'why' in found
      ? found.why
      : { cell: found.row.cell, label: found.row.label, address: found.row.address };
  };
}

interface Row extends RowOfSomebody {
  readonly cell: Cell;
  readonly label: Text;
}

function rowsOf(blocks: readonly (Block | null)[], role: FigureRole): readonly Row[] {
  return blocks.flatMap((block): readonly Row[] => {
    const header = block === null ? null : findHeader(block, FIGURE_ROLES);
    const column = header?.columns[role];
    if (block === null || header === null || column === undefined) return [];
    const { headerRow, columns, titles } = header;
    const { sheet } = block.area;
    const people = readPeople(block, FIGURE_ROLES, { sheet, headerRow, columns });
    const whoIs = whoOf(people);
    const title = (titles[column - block.area.column] ?? '').trim();
    return people.people.map((person) => ({
      ...whoIs(person),
      cell: people.cell(person.row, role),
      label: text(title, title),
      address: addressOn(sheet, person.row, column),
    }));
  });
}

function nowhere({ name }: Person, label: Text): Text {
  return text(
    `在所选工作表里没有找到 ${name} 的${label.zh}。请核对姓名或工号，或在本表填写。`,
    `${label.en} of ${name} is on none of the sheets chosen. Check the name or the employee ID, or enter it here.`,
  );
}
