/** What an appeal would change for the person, part by part. */
import { isBlank, type Cell } from '../../../core/cell';
import { exact, toNumber, type Exact } from '../../../core/number/exact';
import { formatFixed } from '../../../core/number/format';
import { isPercent, type InputKind } from '../../../core/words/input-kind';
import { labelOf } from '../../people/roles';
import { cellAt } from '../../people/cells';
import { ROLES, type Role } from '../../salary/roles';
import { valueWords } from '../content-code';
import type { Case } from './case';

export interface Part {
  readonly label: string;
  readonly before: Cell;
  readonly after: Cell;
  /** How both are shown. */
  readonly kind?: InputKind;
}

/** What changes for the person, part by part: the value, its points, total, grade, rank, and each amount. */
export function partsOf({
  table,
  claim,
  outcome,
}: Pick<Case, 'table' | 'claim' | 'outcome'>): readonly Part[] {
  const { before, after } = outcome.person;
  const input = table.inputs.find(({ column }) => column === claim.column);
  const cell = cellAt(table.block, claim.row, claim.column);
  const kind = kindShown(table, claim);
  const number = (one: Exact | undefined): Cell => (one === undefined ? null : toNumber(one));
  const roles = [...new Set([...before.pay.keys(), ...after.pay.keys()])];
  const all: readonly Part[] = [
    {
      label: input?.label ?? '',
      before: cell,
      after: claim.value,
      ...(kind === undefined ? {} : { kind }),
    },
    { label: '指标得分', before: number(before.points), after: number(after.points) },
    { label: '总分', before: number(before.total), after: number(after.total) },
    { label: '等级', before: before.grade || null, after: after.grade || null },
    { label: '名次', before: before.rank, after: after.rank },
    { label: '星级', before: before.stars ?? null, after: after.stars ?? null },
    ...roles.map((role: Role): Part => ({
      kind: 'money',
      label: labelOf(ROLES, role).zh,
      before: number(before.pay.get(role)),
      after: number(after.pay.get(role)),
    })),
  ];
  return all.filter((part, index) => index === 0 || !(isBlank(part.before) && isBlank(part.after)));
}

/** Any number can be shown in per cent, by how its cell looks or how it was claimed. */
export function kindShown(
  { inputs, block }: Pick<Case['table'], 'inputs' | 'block'>,
  { row, column, percent = false }: Pick<Case['claim'], 'row' | 'column' | 'percent'>,
): InputKind | undefined {
  const kind = inputs.find((input) => input.column === column)?.kind;
  const format = block.formats[row - block.area.row]?.[column - block.area.column] ?? '';
  return isPercent(kind) || !(percent || format.includes('%')) ? kind : 'ratio';
}

/** As the indicator's cells show it. */
export function shownIn(cell: Cell, kind: InputKind | undefined): string {
  if (kind === 'money' && typeof cell === 'number') return formatFixed(exact(cell));
  return valueWords(cell, isPercent(kind));
}
