/** Cells of people that are missing, pending or wrong, and formulas that are missing or were typed over. */
import { isBlank, isError, type Cell } from '../../../core/cell';
import { text, type Text } from '../../../core/words/text';
import { cellAddress } from '../../formula/address';
import { schemeOf } from '../../import/scheme-of';
import type { MonthTable } from '../../month/reading';
import { cellAt, formulaAt } from '../../people/cells';
import { employeeIds, idKey } from '../../people/employee-ids';
import { nameKey } from '../../people/names';
import { otherTableWords } from '../../people/other-tables';
import type { RulesSheet } from '../../rules/find';
import { recogniseInputs } from '../../simulate/recognise';
import { frameOf } from '../frame';
import { cell, type Check, type CheckKind } from './found';

const PENDING = /^(待定|待确认|待核实|待出|未出|延迟统计|统计中|pending|tbd)$/i;

/** A column is one of formulas where so many of its people have one. */
const MOSTLY = 0.5;

export function cellChecks(table: MonthTable, rules: readonly RulesSheet[]): readonly Check[] {
  const { block, people, mapping } = table;
  const { sheet } = block.area;
  const inputs = inputColumns(table, rules);
  const frame = frameOf(block, mapping.headerRow);
  const titleOf = new Map(frame.columnsAt.map((column, at) => [column, frame.columns[at]?.title ?? '']));
  const rows = people.filter(({ name }) => name !== '');
  const computed = new Set(frame.columnsAt.filter((column) => isComputed(table, column)));
  const money = new Set(table.kind === 'pay' ? MONEY.flatMap((role) => mapping.columns[role] ?? []) : []);
  const found = (kind: CheckKind, row: number, column: number, name: string, words: Text): Check => {
    const head = `${name} ${titleOf.get(column) ?? ''} ${cellAddress(row, column)}`;
    return {
      kind,
      at: cell(sheet, row, column),
      words: text(`${head}：${words.zh}`, `${head}: ${words.en}`),
    };
  };
  const besides = table.others.map((other): Check => {
    return { kind: 'person', at: other.area, words: otherTableWords(other) };
  });
  const own = rows.flatMap(({ row, name }) =>
    frame.columnsAt.flatMap((column): readonly Check[] => {
      const kind = kindOf(cellAt(block, row, column), formulaAt(block, row, column), {
        input: inputs.has(column),
        computed: computed.has(column),
        money: money.has(column),
      });
      return kind === null ? [] : [found(kind, row, column, name, wordsOf(kind, cellAt(block, row, column)))];
    }),
  );
  return [...own, ...namesTwice(table), ...besides];
}

interface Column {
  readonly input: boolean;
  readonly computed: boolean;
  readonly money: boolean;
}

/** Amounts of a pay sheet. */
const MONEY = ['base', 'bonus', 'commission', 'total'] as const;
/** As people write that there is none. */
const NONE = /^[-—–－/\\无\s]*$/;

/** Most of its people have a formula, or several have the same of their own row: those were filled down. */
function isComputed({ block, people }: MonthTable, column: number): boolean {
  const formulas = people.flatMap(({ row, name }) => {
    const formula = name === '' ? null : formulaAt(block, row, column);
    return formula === null ? [] : [formula.replace(new RegExp(`(?<=[A-Z])${row + 1}(?!\\d)`, 'g'), '@')];
  });
  const rows = people.filter(({ name }) => name !== '').length;
  if (formulas.length > rows * MOSTLY) return true;
  const own = formulas.filter((formula) => /[A-Z]@/.test(formula));
  return new Set(own).size < own.length;
}

function kindOf(value: Cell, formula: string | null, { input, computed, money }: Column): CheckKind | null {
  if (isError(value)) return value.error === '#N/A' && input ? 'pending' : 'error';
  if (typeof value === 'string' && PENDING.test(value.trim())) return 'pending';
  if (computed && formula === null) return isBlank(value) ? 'no-formula' : 'typed-over';
  if (money && typeof value === 'string' && !NONE.test(value)) return 'words';
  return input && isBlank(value) ? 'missing' : null;
}

function wordsOf(kind: CheckKind, value: Cell): Text {
  if (isError(value) && kind === 'error')
    return value.text ?? text(`错误 ${value.error}，请先修正`, `the error ${value.error}; mend it first`);
  return WORDS[kind] ?? text('还没有填写', 'not filled in');
}

const WORDS: Readonly<Partial<Record<CheckKind, Text>>> = {
  words: text('不是数字，不会计入合计，请更正', 'no number, and in no sum; correct it'),
  pending: text('数据待定，请在出数后填写', 'pending; fill it in once it is known'),
  'no-formula': text('这一行缺少公式，请向下填充', 'the row lacks the formula; fill it down'),
  'typed-over': text(
    '公式被数值覆盖，请核对或恢复公式',
    'the formula was typed over; check it or put it back',
  ),
};

/** By the scheme's inputs; on a sheet of no scheme, the score. */
function inputColumns(
  { block, mapping, kind }: MonthTable,
  rules: readonly RulesSheet[],
): ReadonlySet<number> {
  if (kind === 'pay') return new Set(mapping.columns.total === undefined ? [] : [mapping.columns.total]);
  const compiled = schemeOf(block, rules);
  const recognised = compiled === undefined ? undefined : recogniseInputs([compiled], block);
  if (recognised !== undefined && !('fault' in recognised) && kind === 'assessment')
    return new Set(recognised.inputs.values());
  return new Set(mapping.columns.score === undefined ? [] : [mapping.columns.score]);
}

/** Whom nothing tells apart cannot be told apart in a closed month either. */
function namesTwice(table: MonthTable): readonly Check[] {
  if (table.repeats) return [];
  const idOf = employeeIds(table);
  const first = new Map<string, string>();
  return table.people.flatMap(({ row, name }): readonly Check[] => {
    const key = `${nameKey(name)} ${idKey(idOf(row))}`;
    if (name === '' || !first.has(key)) {
      first.set(key, cellAddress(row, table.mapping.columns.name ?? 0));
      return [];
    }
    const address = first.get(key) ?? '';
    return [
      {
        kind: 'person',
        at: cell(table.sheet, row, table.mapping.columns.name ?? 0),
        words:
          idOf(row) === ''
            ? text(
                `${name}：与 ${address} 同名，没有工号分不清。请填写工号`,
                `${name}: the name stands at ${address} too, and no employee ID tells them apart. Give IDs`,
              )
            : text(
                `${name}：与 ${address} 同名、同工号，可能重复。请核对`,
                `${name}: name and employee ID stand at ${address} too, perhaps twice by mistake. Check it`,
              ),
      },
    ];
  });
}
