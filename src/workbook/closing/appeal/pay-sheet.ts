/** Everybody's pay as a recalculation of the month's pay sheet would have it, under other scores. */
import { compare, exact, toNumber, type Exact } from '../../../core/number/exact';
import { squash } from '../../../core/words/normalise';
import { text, type Text } from '../../../core/words/text';
import { cellAt } from '../../people/cells';
import { employeeIds, idKey } from '../../people/employee-ids';
import { titlesAt } from '../../people/header';
import { nameKey } from '../../people/names';
import { readPeople } from '../../people/people';
import type { Block } from '../../port';
import { lastMapping } from '../../salary/journal-read';
import { payPlanOf } from '../../salary/pay-plan';
import { previewSalary } from '../../salary/preview';
import { recogniseSalary } from '../../salary/recognise';
import { readMappingWords } from '../../salary/remembered';
import { ROLES, type Mapping, type Role } from '../../salary/roles';
import { recogniseInputs } from '../../simulate/recognise';
import type { Assessment } from './assessment';
import type { MonthBook } from './month-book';
import type { PersonPay, Sides } from './pay-types';

export interface OnSheet {
  readonly pays: readonly PersonPay[];
  readonly unpaid?: Text;
}

export function onSheet(
  book: MonthBook,
  block: Block,
  table: Assessment,
  before: Sides,
  sides: Sides,
): OnSheet {
  const plan = payPlanOf(table.compiled);
  const mapping = mappingOf(block, book);
  if (plan === undefined || mapping === null) return { pays: [], unpaid: NO_COLUMNS };
  const scored = withScores(block, mapping, table, before, sides);
  if ('zh' in scored) return { pays: [], unpaid: scored };
  const assessment = withOwnScores(table, sides);
  const others = mapping.columns.score === undefined ? [assessment] : [];
  const { rows } = previewSalary(table.compiled, plan, mapping, scored, null, others);
  const idOf = employeeIds(readPeople(block, ROLES, mapping));
  return {
    pays: rows
      .filter(({ skipped }) => skipped === undefined)
      .map(({ row, name, cells }) => ({
        id: idOf(row),
        name,
        pay: new Map(cells.map((cell): [Role, Exact] => [cell.role, exact(cell.byScheme)])),
      })),
  };
}

/** The columns by what was used last, found by their headers; else as recognised. */
export function mappingOf(block: Block, { journal }: MonthBook): Mapping | null {
  const recognised = recogniseSalary(block);
  if (recognised === null) return null;
  const words = lastMapping(journal, block.area.sheet);
  const remembered = words === undefined ? undefined : readMappingWords(words, block.area.sheet);
  const titles = titlesAt(block, recognised.headerRow).map(squash);
  const columns: Partial<Record<Role, number>> = { ...recognised.columns };
  for (const [role, title] of Object.entries(remembered?.titles ?? {})) {
    const at = titles.indexOf(squash(title));
    if (at >= 0) columns[role as Role] = at + block.area.column;
  }
  // Scores do not change it: a commission counts as it stands.
  const { commission: _, ...rest } = remembered?.mapping ?? {};
  return { ...rest, sheet: block.area.sheet, headerRow: recognised.headerRow, columns };
}

/** A pay sheet's own scores, moved where the assessment's moved; what is not the assessment's score cannot be moved along. */
function withScores(
  block: Block,
  mapping: Mapping,
  table: Assessment,
  before: Sides,
  sides: Sides,
): Block | Text {
  const column = mapping.columns.score;
  if (column === undefined) return block;
  const read = readPeople(block, ROLES, mapping);
  const idOf = employeeIds(read);
  const moved = new Map(
    table.people.flatMap(({ row, id, name }) => {
      const [old, fresh] = [before.get(row), sides.get(row)];
      if (old === undefined || fresh === undefined || compare(old.total, fresh.total) === 0) return [];
      return [[id === '' ? nameKey(name) : idKey(id), { old: old.total, fresh: fresh.total, name }] as const];
    }),
  );
  const cells = block.cells.map((line) => [...line]);
  for (const person of read.people) {
    const id = idOf(person.row);
    const own = moved.get(idKey(id)) ?? moved.get(nameKey(person.name));
    if (own === undefined) continue;
    const shown = cellAt(block, person.row, column);
    if (typeof shown !== 'number' || compare(exact(shown), own.old) !== 0) return otherScore(own.name);
    const line = cells[person.row - block.area.row];
    if (line !== undefined) line[column - block.area.column] = toNumber(own.fresh);
  }
  return { ...block, cells };
}

/** The sheet as it would be had the scores moved before; as it is where they cannot be moved. */
export function withMovedScores(
  book: MonthBook,
  block: Block,
  table: Assessment,
  before: Sides,
  after: Sides,
): Block {
  const mapping = mappingOf(block, book);
  const moved = mapping && withScores(block, mapping, table, before, after);
  return moved === null || 'zh' in moved ? block : moved;
}

/** The assessment with the totals that the rules give: the pay sheet may take them from there. */
function withOwnScores({ block, compiled }: Assessment, sides: Sides): Block {
  const salary = recogniseSalary(block);
  const column = salary?.columns.score;
  const recognised = recogniseInputs([compiled], block);
  if (column === undefined || 'fault' in recognised) return block;
  const cells = block.cells.map((line) => [...line]);
  for (const [row, { total }] of sides) {
    const line = cells[row - block.area.row];
    if (line !== undefined) line[column - block.area.column] = toNumber(total);
  }
  return { ...block, cells };
}

const NO_COLUMNS = text(
  '认不出工资表的列，因此薪资的变化算不出来。',
  'The columns of the pay sheet cannot be told, so the change of pay is unknown.',
);
const otherScore = (name: string): Text =>
  text(
    `工资表上 ${name} 的得分与考核表不同，因此薪资的变化算不出来。请先核对。`,
    `The pay sheet has another score of ${name} than the assessment, so the change of pay is unknown. Check it first.`,
  );
