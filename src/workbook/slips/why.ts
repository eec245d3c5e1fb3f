/** Why the pay of each person is what it is, in the words of KPIEXPLAIN: only where the sheet holds what the scheme says. */
import { compiledOf } from '../../core/schemes';
import type { CompiledScheme } from '../../core/compile/compiled';
import { compare, exact } from '../../core/number/exact';
import { join, text, type Text } from '../../core/words/text';
import { schemes } from '../../schemes/all';
import { isAmount, type PreviewCell } from '../salary/choice';
import { entriesInOrder, isKind, wordsIn } from '../salary/journal-read';
import { KINDS } from '../salary/journal-sheet';
import { mappingFault, payPlanOf } from '../salary/pay-plan';
import { amountOf } from '../salary/other-money';
import { makePreview, type SalarySource } from '../salary/source';
import type { Mapping } from '../salary/roles';
import type { Block } from '../port';

/** Those that pay, and so can give reasons. */
export const PAYING: readonly CompiledScheme[] = schemes
  .map(compiledOf)
  .filter((compiled) => payPlanOf(compiled) !== undefined);

export function payingScheme(id: string): CompiledScheme | undefined {
  return PAYING.find(({ scheme }) => scheme.id === id);
}

/** The scheme of the newest run on the sheet; empty where there was none, or it is no built-in one. */
export function schemeOfRuns(journal: Block | null, sheet: string): string {
  const runs = entriesInOrder(journal).filter(
    (row) => isKind(row, KINDS.run) && wordsIn(row, 'sheet') === sheet,
  );
  const [id = ''] = wordsIn(runs.at(-1) ?? [], 'scheme').split(' ');
  return payingScheme(id) === undefined ? '' : id;
}

export interface Reasons {
  readonly byRow: ReadonlyMap<number, Text>;
  /** Rows whose amounts are not what the scheme says: a reason would be of other amounts. */
  readonly unlike: readonly number[];
  /** Why there are none at all. */
  readonly fault?: Text;
}

const NONE: Reasons = { byRow: new Map(), unlike: [] };

export function reasonsOf(scheme: string, source: SalarySource, mapping: Mapping): Reasons {
  const compiled = payingScheme(scheme);
  if (compiled === undefined) return NONE;
  const fault = mappingFault(compiled, mapping);
  if (fault !== undefined) return { ...NONE, fault };
  const byRow = new Map<number, Text>();
  const unlike: number[] = [];
  for (const { row, because, cells, skipped } of makePreview(compiled, source, mapping).rows) {
    const parts = cells.filter(({ role }) => role !== 'total');
    const told = skipped === undefined && parts.length > 0 && parts.every(isTold);
    if (because === undefined || !told) unlike.push(row);
    else
      byRow.set(
        row,
        cells.every((cell) => isTold(cell) || cell.state === 'formula') ? because : join([because, OTHERS]),
      );
  }
  return { byRow, unlike };
}

function isTold({ before, byScheme }: PreviewCell): boolean {
  return isAmount(before) && compare(exact(amountOf(before)), exact(byScheme)) === 0;
}

/** The sheet's total is another than that of the scheme, which knows no allowances; of a formula the reason itself says so. */
const OTHERS = text('方案以外的项目另计', 'what the scheme does not know comes on top');
