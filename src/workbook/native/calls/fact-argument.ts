/** The facts argument as a cell for each fact: names are settled when a formula is converted, values are not. */
import { isBlank, isError, type Cell } from '../../../core/cell';
import { readFacts } from '../../../core/stars/facts';
import { normalise } from '../../../core/words/normalise';
import { callsOf, type Call } from '../../formula/calls';
import { partOf, rangeOf, type Range } from '../../formula/range';
import { Inexpressible } from '../inexpressible';
import type { Rules } from '../rules-reference';
import { factsOf, type FactCells } from '../stars/facts';
import { lookUp, type CallContext } from './context';
import { unguarded } from './operand';

interface Named {
  readonly name: Cell | undefined;
  readonly cell: string;
}

export function factCellsOf(argument: string | undefined, rules: Rules, context: CallContext): FactCells {
  if (argument === undefined || argument === '') return new Map();
  const cells = new Map<string, string>();
  for (const { name, cell } of pairsIn(argument, context)) {
    if (name === undefined) throw unreadable(argument);
    if (isBlank(name)) continue;
    const key = keyOf(String(name), rules);
    if (key === undefined) continue;
    if (cells.has(key))
      throw new Inexpressible(
        `事实“${String(name)}”给了两次。`,
        `the fact "${String(name)}" is given twice.`,
      );
    cells.set(key, cell);
  }
  return cells;
}

/** Two columns of names and values; or a header and a row, turned on their side as templates pass them. */
function pairsIn(argument: string, context: CallContext): readonly Named[] {
  const range = rangeOf(unguarded(argument));
  if (range !== undefined) {
    if (range.columns !== 2)
      throw new Inexpressible('facts 应为两列：事实名、值。', 'facts must have two columns: name, value.');
    return Array.from({ length: range.rows }, (_, row) => ({
      name: lookUp(context, range, row),
      cell: partOf(range, { row, column: 1 }),
    }));
  }
  const [header, values] = turned(argument);
  if (header === undefined || values === undefined || header.columns !== values.columns)
    throw unreadable(argument);
  return Array.from({ length: header.columns }, (_, column) => ({
    name: lookUp(context, header, 0, column),
    cell: partOf(values, { row: 0, column }),
  }));
}

/** `CHOOSE({1,2},TRANSPOSE(header),TRANSPOSE(row))`. */
function turned(argument: string): readonly (Range | undefined)[] {
  const [choose] = callsOf(argument);
  if (choose?.name !== 'CHOOSE' || choose.text !== argument || choose.args[0]?.text !== '{1,2}') return [];
  return choose.args.slice(1).map((one): Range | undefined => {
    const call: Call | undefined = one.calls[0];
    return call?.name === 'TRANSPOSE' && call.text === one.text
      ? rangeOf(unguarded(call.args[0]?.text ?? ''))
      : undefined;
  });
}

function unreadable(argument: string): Inexpressible {
  return new Inexpressible(
    `转换时无法确定 facts（${argument}）里各是什么事实。请改用本工作表上两列的区域：事实名、值。`,
    `which facts ${argument} gives cannot be told now. Use a range of two columns on this sheet: name, value.`,
  );
}

/** The scheme's own fact that a name means; undefined for a fact of other schemes. A name that none knows is a typo. */
function keyOf(name: string, rules: Rules): string | undefined {
  const unknown = readFacts(rules.scheme, [[name, null]]);
  if (isError(unknown))
    throw new Inexpressible(unknown.text?.zh ?? '没有该事实。', unknown.text?.en ?? 'there is no such fact.');
  const wanted = normalise(name);
  return factsOf(rules).find((fact) =>
    [fact.key, fact.label.zh, fact.label.en, ...(fact.aliases ?? [])].some(
      (word) => normalise(word) === wanted,
    ),
  )?.key;
}
