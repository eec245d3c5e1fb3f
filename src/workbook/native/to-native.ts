/** Functions to native formulas; rules sheets are added for built-in schemes that have none in the workbook. */
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { addressOn, quotedSheet } from '../formula/address';
import { byRow, formulasIn, keyOf } from '../formula/formula-cells';
import { isFormula } from '../patch/content';
import type { AddedRules } from './added-rules';
import { builtInIs } from './built-in';
import type { CallContext } from './calls/context';
import { cellLookup } from './cell-lookup';
import type { Book, Cells } from './conversion';
import { FilledDown } from './filled-down';
import { Inexpressible } from './inexpressible';
import type { RulesReference } from './rules-reference';
import { callsOurs, translate } from './translate';

export function toNative(
  { block, after, refused, notes }: Cells,
  book: Book,
  added: Map<string, AddedRules>,
): void {
  const made = new Map<string, AddedRules>();
  const filledDown = new FilledDown();
  const places = formulasIn(block);
  const ofScheme = (id: string): RulesReference => {
    const standing = book.tables.find(({ reference }) => builtInIs(reference, id));
    if (standing !== undefined) return standing.reference;
    const sheet = made.get(id) ?? book.rulesSheet(id);
    made.set(id, sheet);
    return sheet.reference;
  };
  const lookup = { cellAt: cellLookup(block, book), formulasIn: byRow(places) };
  const context: CallContext = {
    tables: {
      ofScheme,
      at(reference, month) {
        const found = book.tableAt(reference, month);
        if (!('zh' in found) && (found.versions ?? 1) > 1) notes.set(reference, oneVersion(reference, found));
        return found;
      },
    },
    ...filledDown.watched(lookup),
    stays: (formula) => hasNone(() => translate(formula, { ...context, ...lookup })),
  };
  for (const place of places) {
    const { formula, row, column } = place;
    if (!callsOurs(formula)) continue;
    try {
      filledDown
        .convert(place, (one) => translate(one, context))
        .forEach((line, r) =>
          line.forEach((native, c) => after.set(keyOf(row + r, column + c), { formula: native })),
        );
    } catch (fault) {
      if (!(fault instanceof Inexpressible)) throw fault;
      refused.push({
        address: addressOn(block.area.sheet, row, column),
        row,
        column,
        formula,
        why: fault.why,
      });
    }
  }
  const used = [...after.values()].flatMap((one) => (isFormula(one) ? [one.formula] : []));
  for (const [id, sheet] of made)
    if (used.some((formula) => formula.includes(`${quotedSheet(sheet.reference.sheet)}!`)))
      added.set(id, sheet);
}

function hasNone(translation: () => unknown): boolean {
  try {
    translation();
    return false;
  } catch (fault) {
    if (fault instanceof Inexpressible) return true;
    throw fault;
  }
}

function oneVersion(reference: string, { compiled }: RulesReference): Text {
  const from = compiled.scheme.effectiveFrom;
  return text(
    `规则表 ${reference} 有多个版本：原生公式固定用${from === undefined ? '最早' : ` ${from} 起`}的版本，换月份后请重新转换。`,
    `The rules table ${reference} holds several versions: native formulas keep to the one ${from === undefined ? 'that was first' : `from ${from}`}. Convert again when the month changes.`,
  );
}
