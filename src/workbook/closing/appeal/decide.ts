/** Decides an appeal: it is logged; an open month is adjusted in the cell, a closed one is amended, its sealed values unchanged. */
import { isBlank, type Cell } from '../../../core/cell';
import { toNumber, type Exact } from '../../../core/number/exact';
import { inLanguage, text, type Text } from '../../../core/words/text';
import { contentAt, isFormula } from '../../patch/content';
import type { MonthReading, MonthTable } from '../../month/reading';
import type { Patch, Write } from '../../port';
import { labelOf } from '../../people/roles';
import { ROLES, type Role } from '../../salary/roles';
import type { ClosingEntry } from '../closing-writes';
import { standingOf } from '../closings';
import { keyOfMonth, lineWrites } from '../record';
import type { Who } from '../seal';
import { APPEALS_SHEET } from '../sheets';
import { appealWrites, VERDICTS, type Verdict } from './appeals';
import type { Assessment, Claim } from './assessment';
import { backPay, type BackPay } from './back-pay';
import { payDifference, type Moved, type WhatIf } from './what-if';

export interface Decision {
  readonly verdict: Verdict;
  readonly note: string;
  /** Who agreed to amend a closed month. */
  readonly agreed: string;
  /** The later pay sheet that takes the difference; undefined for none. */
  readonly payInto: MonthTable | undefined;
}

export interface Case {
  readonly reading: MonthReading;
  readonly sealed: boolean;
  readonly table: Assessment;
  readonly claim: Claim;
  readonly outcome: WhatIf;
}

export interface Part {
  readonly label: string;
  readonly before: Cell;
  readonly after: Cell;
}

export type Decided = { readonly patch: Patch; readonly into?: BackPay } | { readonly fault: Text };

export function decide(one: Case, decision: Decision, who: Who): Decided {
  const { reading, sealed, claim, table, outcome } = one;
  const month = keyOfMonth(reading);
  const { person } = outcome;
  const adjusted = decision.verdict === 'adjusted';
  if (decision.note.trim() === '') return { fault: NO_NOTE };
  if (adjusted && sealed && decision.agreed.trim() === '') return { fault: NO_AGREEMENT };
  const difference = payDifference(person);
  const into =
    adjusted &&
    sealed &&
    decision.payInto !== undefined &&
    difference !== undefined &&
    toNumber(difference) !== 0
      ? backPay(decision.payInto, person, difference, month)
      : undefined;
  if (into !== undefined && 'fault' in into) return into;
  const writes: Write[] = [...appealLine(one, decision, who)];
  if (adjusted && sealed) writes.push(...lineWrites(reading, month, who, amendLines(one, decision)));
  if (adjusted && !sealed) {
    const { block } = table;
    const area = { sheet: block.area.sheet, row: claim.row, column: claim.column, rows: 1, columns: 1 };
    const held = contentAt(block, claim.row, claim.column);
    if (isFormula(held)) return { fault: COMPUTED };
    writes.push({ kind: 'write', area, contents: [[claim.value]], expected: [[held]] });
  }
  if (into !== undefined) writes.push(...into.writes);
  const title = inLanguage(text(`申诉 ${person.name}`, `Appeal of ${person.name}`), who.language);
  return { patch: { title, writes }, ...(into === undefined ? {} : { into }) };
}

/** What changes for the person, part by part: the value, its points, total, grade, rank, and each amount. */
export function partsOf({
  table,
  claim,
  outcome,
}: Pick<Case, 'table' | 'claim' | 'outcome'>): readonly Part[] {
  const { before, after } = outcome.person;
  const input = table.inputs.find(({ column }) => column === claim.column);
  const cell =
    table.block.cells[claim.row - table.block.area.row]?.[claim.column - table.block.area.column] ?? null;
  const number = (one: Exact | undefined): Cell => (one === undefined ? null : toNumber(one));
  const roles = [...new Set([...before.pay.keys(), ...after.pay.keys()])];
  const all: readonly Part[] = [
    { label: input?.label ?? '', before: cell, after: claim.value },
    { label: '指标得分', before: number(before.points), after: number(after.points) },
    { label: '总分', before: number(before.total), after: number(after.total) },
    { label: '等级', before: before.grade || null, after: after.grade || null },
    { label: '名次', before: before.rank, after: after.rank },
    ...roles.map((role: Role) => ({
      label: labelOf(ROLES, role).zh,
      before: number(before.pay.get(role)),
      after: number(after.pay.get(role)),
    })),
  ];
  return all.filter((part, index) => index === 0 || !(isBlank(part.before) && isBlank(part.after)));
}

function appealLine(
  { reading, sealed, outcome, claim, table }: Case,
  decision: Decision,
  who: Who,
): readonly Write[] {
  const { person } = outcome;
  const [value] = partsOf({ table, claim, outcome });
  const block = reading.blocks.get(APPEALS_SHEET) ?? null;
  const exists = reading.survey.sheets.some(({ name }) => name === APPEALS_SHEET);
  const difference = payDifference(person);
  const done =
    decision.verdict === 'upheld'
      ? text('不变', 'unchanged')
      : sealed
        ? text('更正', 'amended')
        : text('已改', 'applied');
  const arrow = (a: string | number, b: string | number): string => (a === b ? String(a) : `${a} → ${b}`);
  const entry = {
    time: who.time,
    month: keyOfMonth(reading),
    name: person.name,
    id: person.id || null,
    item: value?.label ?? null,
    before: value?.before ?? null,
    claimed: claim.value,
    totalBefore: toNumber(person.before.total),
    totalAfter: toNumber(person.after.total),
    grade: arrow(person.before.grade, person.after.grade),
    rank: arrow(person.before.rank, person.after.rank),
    pay: difference === undefined ? null : toNumber(difference),
    verdict: inLanguage(VERDICTS[decision.verdict], who.language),
    done: inLanguage(done, who.language),
    by: who.by,
    note: decision.note,
  };
  return appealWrites(block, exists, entry, who.language);
}

/** A line per part that differs, and the same for everybody else whose pay it moves. */
function amendLines(one: Case, { agreed, note }: Decision): readonly ClosingEntry[] {
  const { reading, outcome } = one;
  const { version } = standingOf(reading.closings, keyOfMonth(reading));
  const head = { of: 'amended', version, agreed, why: note } as const;
  const nameOf = ({ name, id }: Moved): string => (id === '' ? name : `${name}（${id}）`);
  const own = partsOf(one)
    .filter(({ before, after }) => before !== after)
    .map((part): ClosingEntry => ({
      ...head,
      name: nameOf(outcome.person),
      item: part.label,
      before: part.before,
      after: part.after,
    }));
  const others = outcome.others.flatMap((other): readonly ClosingEntry[] => {
    const difference = payDifference(other);
    if (difference === undefined || toNumber(difference) === 0) return [];
    return [{ ...head, name: nameOf(other), item: '薪资差额', before: null, after: toNumber(difference) }];
  });
  return [...own, ...others];
}

const COMPUTED = text(
  '这一格由公式算出，不能直接改。请改它所用的原始数据。',
  'This cell is computed by a formula and is not written over. Change the figures that it is computed from.',
);
const NO_NOTE = text('请写明理由，再作结论。', 'Give the reason before deciding.');
const NO_AGREEMENT = text(
  '已封账的月份要写明谁同意更正。',
  'For a closed month, say who agreed to amend it.',
);
