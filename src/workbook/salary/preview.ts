/** What a recalculation would change, before anything is written. */
import { isBlank, isError, type Cell, wordsOfError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { NO_MONEY, toYuan } from '../../core/number/fen';
import { findLevel } from '../../core/pay/salary';
import { join, text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import type { Block } from '../port';
import { mergeFault, sharedCell } from '../people/merged';
import { namelessFault, timesOf } from '../people/names';
import { passedOver, type PassedOver } from '../people/passed-over';
import { readPeople, type People, type Person } from '../people/people';
import { payRow } from './compute';
import { commissionReader } from './commission';
import { elsewhereOf, nowhere } from './elsewhere';
import { lastWritten } from './journal-read';
import { otherMoney, otherMoneyWarning } from './other-money';
import type { PayPlan } from './pay-plan';
import { attendanceOf, attendanceWarning } from './attendance';
import { peopleWarnings } from './people-warnings';
import { prorateReader } from './prorate';
import { takenOff } from './prorate-columns';
import { roundingTerms, roundingWords } from './rounding';
import { sameNames } from './same-names';
import { scoreReader, scoresOf } from './score-scale';
import { netReader } from './net-pay';
import type { NetCheck } from './net-words';
import { keptNote, previewCell, type Surroundings } from './preview-cell';
import type { RowCells } from './read-cells';
import { roleLabel, ROLES, type Mapping, type Role } from './roles';
import { rowFormulas } from './row-formulas';
import { underChoice, totalsOf, type Totals } from './standing';
import { usual, type PreviewCell } from './choice';

export type { PreviewCell } from './choice';

export interface PreviewRow {
  readonly row: number;
  readonly name: string;
  /** What tells the person from others of the same name. */
  readonly tag?: Text;
  /** Why the row is written only once the user has ticked it. */
  readonly waits?: Text;
  readonly cells: readonly PreviewCell[];
  /** Why the amounts are what they are. */
  readonly because?: Text;
  /** Why the row is left untouched. */
  readonly skipped?: Text;
  /** Whether the sheet's own net pay agrees with its figures, where it has one. @param cells of the row, under a choice */
  readonly net?: (cells: readonly PreviewCell[]) => NetCheck;
}

export interface SalaryPreview {
  readonly mapping: Mapping;
  readonly rows: readonly PreviewRow[];
  /** Rows that hold something and are no people. */
  readonly passedOver: readonly PassedOver[];
  /** Sum of the salary column now and afterwards, of the rows that can be computed. */
  readonly total: Totals;
  readonly warnings: readonly Text[];
}

export function previewSalary(
  compiled: CompiledScheme,
  plan: PayPlan,
  mapping: Mapping,
  block: Block,
  journal: Block | null,
  sheets: readonly (Block | null)[] = [],
  rates: Block | null = null,
): SalaryPreview {
  const read = readPeople(block, ROLES, mapping);
  const times = timesOf(read.people.map(({ name }) => name));
  const unique = new Set([...times].flatMap(([name, count]) => (name !== '' && count === 1 ? [name] : [])));
  const written = lastWritten(journal, mapping.sheet, unique);
  const others = otherMoney(plan, read);
  const formulas = rowFormulas(read);
  const around: Surroundings = {
    compiled,
    plan,
    people: read,
    mapping,
    written,
    formulas,
    score: plan.reads.includes('score')
      ? scoreReader(compiled, scoresOf(read, sheets), mapping.scoreAsPercent === true)
      : (cell) => cell,
    others: new Set(others.map(({ column }) => column)),
    elsewhere: elsewhereOf(read, sheets),
    part: prorateReader(read, mapping.prorate),
    net: netReader(read, formulas),
    commission: commissionReader(
      read,
      plan.writes.includes('commission') ? mapping.commission : undefined,
      rates,
      sheets,
    ),
  };
  const names = sameNames(read);
  // Whoever is prorated by days need not be looked at for having been away.
  const attendance =
    mapping.prorate?.by === 'days' ? () => undefined : attendanceOf(read, takenOff({ block, mapping }));
  const rows = read.people.map((person): PreviewRow => {
    const tag = names.tag(person);
    const made = previewRow(around, person, attendance(person.row));
    return tag === undefined ? made : { ...made, tag };
  });
  return {
    mapping,
    rows,
    passedOver: passedOver(block, read.rows),
    total: totalsOf(rows, usual(plan.writes)),
    warnings: [
      ...attendanceWarning(rows.filter(({ waits }) => waits !== undefined).length),
      ...otherMoneyWarning(plan, read, others),
      ...peopleWarnings(read, names.warnings),
    ],
  };
}

function previewRow(around: Surroundings, person: Person, waits: Text | undefined): PreviewRow {
  const { row, name } = person;
  const { compiled, plan, people, mapping } = around;
  const { block } = people;
  const skipped = (why: Text): PreviewRow => ({ row, name, cells: [], skipped: why });
  const nameless = namelessFault(block, mapping, row);
  if (nameless !== undefined) return skipped(nameless);
  const merged = mergeFault(people, row, [...plan.reads, ...plan.writes]);
  if (merged !== undefined) return skipped(merged);
  const brought = fromElsewhere(around, person);
  if ('zh' in brought) return skipped(brought);
  const earned = getsCommission(around, row) ? around.commission?.(person) : undefined;
  if (earned !== undefined && 'zh' in earned) return skipped(earned);
  const given = {
    ...readCells(people, plan.reads, row),
    ...brought.cells,
    ...(earned === undefined ? {} : { commission: earned.money }),
  };
  const score = around.score(given.score ?? null);
  if (isError(score) && score.text !== undefined) return skipped(score.text);
  const part = around.part(row);
  if ('zh' in part) return skipped(part);
  const terms = { ...part, ...roundingTerms(mapping) };
  const pay = payRow(compiled, plan, 'score' in given ? { ...given, score } : given, terms);
  if (isError(pay)) return skipped(wordsOfError(pay));
  const cells = plan.writes.flatMap((role): readonly PreviewCell[] => {
    const column = mapping.columns[role];
    const money = pay.amounts[role];
    if (column === undefined || money === undefined) return [];
    const cell = previewCell(around, { role, row, column, name }, toYuan(money));
    return [waits === undefined ? cell : { ...cell, waits: true }];
  });
  const chosen = underChoice(cells, usual(plan.writes));
  const reason = join(
    [...brought.said, ...(earned ? [earned.because] : []), pay.because, ...roundingWords(mapping)],
    '；',
    '; ',
  );
  const because = waits === undefined ? keptNote(chosen, reason) : reason;
  const total = toYuan(pay.amounts.total ?? NO_MONEY);
  const net = around.net?.(row);
  return {
    row,
    name,
    cells: chosen,
    because,
    ...(waits === undefined ? {} : { waits }),
    ...(net === undefined ? {} : { net: (of: readonly PreviewCell[]) => net(of, total) }),
  };
}

/** A level without commission needs no amount for one. */
function getsCommission({ compiled, people }: Surroundings, row: number): boolean {
  const level = people.cell(row, 'level');
  if (compiled.scheme.pay === undefined || isBlank(level)) return true;
  const position = findLevel(compiled, String(level));
  return isError(position) || position.level.commission !== false;
}

interface Brought {
  readonly cells: RowCells;
  /** From which cell each came. */
  readonly said: readonly Text[];
}

/** What the row's person has on other sheets, or why it cannot be told. */
function fromElsewhere({ plan, mapping, elsewhere }: Surroundings, person: Person): Brought | Text {
  const cells: Partial<Record<Role, Cell>> = {};
  const said: Text[] = [];
  for (const role of plan.reads) {
    if (!elsewhere.roles.includes(role)) continue;
    const found = elsewhere.find(person, role);
    if (found === undefined && !plan.needs.includes(role)) continue;
    if (found === undefined) return nowhere(person, role, mapping);
    if ('zh' in found) return found;
    cells[role] = found.cell;
    const label = roleLabel(role);
    if (!isBlank(found.cell))
      said.push(text(`${label.zh}取自 ${found.address}`, `${label.en.toLowerCase()} from ${found.address}`));
  }
  return { cells, said };
}

function readCells(
  { block, merges, mapping, cell }: People<Role>,
  reads: readonly Role[],
  row: number,
): RowCells {
  const cells: Partial<Record<Role, Cell>> = {};
  for (const role of reads) {
    const column = mapping.columns[role];
    if (column === undefined) continue;
    const own = cell(row, role);
    cells[role] = role === 'level' && isBlank(own) ? sharedCell(block, merges, row, column) : own;
  }
  return cells;
}
