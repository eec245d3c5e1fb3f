/** A table whose rows are sampled chats: an agent, perhaps a day, and a rating for every item of a scheme for chats. */
import type { CompiledScheme } from '../../../core/compile/compiled';
import { recogniseAs, type Recognised } from '../../../core/import/recognise';
import type { Source } from '../../../core/import/source';
import type { Text } from '../../../core/words/text';
import type { Block } from '../../port';
import { recogniseInputs } from '../../simulate/recognise';
import { inputKey } from '../../template/input-key';

export interface ChatLog {
  readonly compiled: CompiledScheme;
  /** Header and agents; its profile goes by the scheme's name. */
  readonly known: Recognised;
  /** Of the scheme's inputs in their order; undefined for adjustments that the table lacks. */
  readonly columns: readonly (number | undefined)[];
  /** How many of them are items: adjustments come behind. */
  readonly items: number;
  /** Items that the table has no column for: then no chat can be rated. */
  readonly lacking: readonly Text[];
}

/** A table with fewer of the items is something else. */
const MOST = 0.6;

/** @param schemes of sampled chats, the preferred first */
export function chatLogOf(source: Source, schemes: readonly CompiledScheme[]): ChatLog | null {
  let best: ChatLog | null = null;
  const block = blockOf(source);
  for (const compiled of schemes) {
    const log = logBy(source, block, compiled);
    if (log !== null && (best === null || log.lacking.length < best.lacking.length)) best = log;
  }
  return best;
}

function logBy(source: Source, block: Block, compiled: CompiledScheme): ChatLog | null {
  const found = recogniseInputs([compiled], block);
  if ('fault' in found || found.mapping.columns.name === undefined) return null;
  const wanted = [...compiled.indicators, ...compiled.adjustments].flatMap((one) =>
    one.inputs.map((_, index) => ({ column: found.inputs.get(inputKey(one, index)), one })),
  );
  const items = wanted.filter(({ one }) => !one.adjustment);
  const lacking = items.filter(({ column }) => column === undefined);
  if (items.length === 0 || lacking.length > items.length * (1 - MOST)) return null;
  const known = recogniseAs(source, found.mapping.headerRow, found.mapping.columns.name);
  return {
    compiled,
    known: { ...known, columns: new Map(), profile: { ...known.profile, name: compiled.scheme.name } },
    columns: wanted.map(({ column }) => column),
    items: items.length,
    lacking: lacking.map(({ one }) => one.label),
  };
}

function blockOf({ sheet, cells, formats }: Source): Block {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  return {
    area: { sheet, row: 0, column: 0, rows: cells.length, columns },
    cells,
    formulas: cells.map((row) => row.map(() => null)),
    formats,
    hiddenRows: [],
    merges: [],
  };
}
