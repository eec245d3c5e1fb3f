/** An import planned: what was understood, what is open, and every cell before and after. Nothing is written here. */
import type { LeftRow } from '../../core/import/rows';
import type { Table } from '../../core/import/table';
import { text, type Text } from '../../core/words/text';
import type { MemberIndex } from '../staff/find-member';
import type { ImportChoices } from './choices';
import { joinRows, type TableRow } from './join-rows';
import { matcher } from './match';
import type { ImportMemory } from './memory';
import { optionsOf, type InputOptions } from './options';
import { plannedCell, type NoValue, type PlannedCell } from './planned-cell';
import { proposedCells } from './proposed-cells';
import { stopsOf, type Chats, type Stop } from './stops';
import { personKey, type GradedInput, type Target, type TargetPerson } from './target';
import { chatCells } from './chats/chat-cells';

export interface PlanRow {
  readonly person: TargetPerson;
  readonly cells: readonly PlannedCell[];
}

/** A name of the export that nobody on the sheet was found for. */
export interface Unmatched {
  readonly who: string;
  readonly rows: number;
  readonly why: Text;
  /** Known to be elsewhere or not assessed: nothing is open. */
  readonly settled: boolean;
}

export interface ImportPlan {
  readonly inputs: readonly InputOptions[];
  /** Inputs that get a level: that of sampled chats, or one that counts suggest. */
  readonly graded: readonly GradedInput[];
  readonly rows: readonly PlanRow[];
  readonly unmatched: readonly Unmatched[];
  /** People of the sheet that no row is of. */
  readonly absent: readonly TargetPerson[];
  readonly without: readonly (NoValue & { readonly person: TargetPerson })[];
  /** People whose rows cannot be taken together. */
  readonly refused: readonly { readonly person: TargetPerson; readonly why: Text }[];
  readonly left: readonly LeftRow[];
  /** Nothing can be written while one of these stands. */
  readonly stops: readonly Stop[];
  readonly people: number;
}

export function planImport(
  target: Target,
  tables: readonly Table[],
  chats: Chats,
  staff: MemberIndex,
  memory: ImportMemory,
  choices: ImportChoices,
): ImportPlan {
  const inputs = optionsOf(
    target,
    tables.filter((table) => !chats.has(table)),
    choices.ways,
    choices.answers,
  );
  const { byPerson, unmatched } = matchedRows(target, tables, staff, choices);
  const ready = inputs.filter(({ chosen, questions }) => chosen !== undefined && questions.length === 0);
  const rows: PlanRow[] = [];
  const without: (NoValue & { person: TargetPerson })[] = [];
  const refused: { person: TargetPerson; why: Text }[] = [];
  const passedOver: LeftRow[] = [];
  for (const person of target.people) {
    const own = byPerson.get(person);
    if (own === undefined) continue;
    const figures = own.filter(({ table }) => !chats.has(table));
    const joined = joinRows(figures, choices.filesAreShops);
    if (joined.twice !== undefined) {
      refused.push({ person, why: twiceWords(joined.twice) });
      continue;
    }
    const cells: PlannedCell[] = [];
    for (const { input, chosen, step } of figures.length === 0 ? [] : ready) {
      if (chosen === undefined) continue;
      const last = memory.lastImported(personKey(person), input.title);
      const cell = plannedCell(target, person, { input, way: chosen.way, step }, joined.rows, choices, last);
      if ('none' in cell) without.push({ ...cell, person });
      else cells.push(cell);
    }
    cells.push(...proposedCells(target, person, joined.rows, choices, memory));
    const rated = chatCells(target, person, own, chats, memory);
    cells.push(...rated.cells);
    without.push(...rated.without.map((one) => ({ ...one, person })));
    passedOver.push(...rated.left);
    rows.push({ person, cells });
  }
  return {
    inputs,
    graded: target.graded.filter(({ key }) =>
      rows.some(({ cells }) => cells.some((cell) => cell.key === key)),
    ),
    rows,
    unmatched,
    absent: target.people.filter((person) => !byPerson.has(person)),
    without,
    refused,
    left: [...tables.flatMap(({ left }) => left), ...passedOver],
    stops: stopsOf(target, tables, chats, choices),
    people: byPerson.size,
  };
}

function matchedRows(
  target: Target,
  tables: readonly Table[],
  staff: MemberIndex,
  { bindings }: ImportChoices,
) {
  const { match } = matcher(target, staff, bindings);
  const byPerson = new Map<TargetPerson, TableRow[]>();
  const unmatched = new Map<string, { why: Text; rows: number; settled: boolean }>();
  for (const table of tables) {
    for (const row of table.people) {
      const found = match(row);
      if ('person' in found) {
        const list = byPerson.get(found.person);
        if (list === undefined) byPerson.set(found.person, [{ table, row }]);
        else list.push({ table, row });
      } else {
        const settled = 'elsewhere' in found;
        const why = 'elsewhere' in found ? found.elsewhere : found.unknown;
        const before = unmatched.get(row.who);
        unmatched.set(row.who, { why, settled, rows: (before?.rows ?? 0) + 1 });
      }
    }
  }
  return { byPerson, unmatched: [...unmatched].map(([who, one]): Unmatched => ({ who, ...one })) };
}

function twiceWords([first, second]: readonly [TableRow, TableRow]): Text {
  const place = ({ table, row }: TableRow): Text =>
    text(`“${table.source.name}”第 ${row.row + 1} 行`, `row ${row.row + 1} of "${table.source.name}"`);
  const [a, b] = [place(first), place(second)];
  return text(
    `同一账号同一日期出现两次（${a.zh}，${b.zh}），没有导入。若是不同店铺的文件，请勾选“每个文件是一个店铺”。`,
    `the same account and days stand twice (${a.en}, ${b.en}); nothing is imported. If the files are of different shops, tick “each file is a shop”.`,
  );
}

export type { Chats } from './stops';

/** The cells that would be written. */
export function cellsToImport({ rows, stops }: ImportPlan, overwrite: boolean): readonly PlannedCell[] {
  if (stops.length > 0) return [];
  return rows
    .flatMap(({ cells }) => cells)
    .filter(({ state }) => state === 'change' || (overwrite && state === 'typed'));
}
