/** Native formulas back to functions. */
import { byRow, formulasIn, keyOf, type Place } from '../formula/formula-cells';
import { isFormula } from '../patch/content';
import { builtInIs } from './built-in';
import { cellLookup } from './cell-lookup';
import type { Book, Cells } from './conversion';
import { FilledDown } from './filled-down';
import { monthCell } from './month-cell';
import type { Known } from './recognise/known';
import { Recogniser } from './recognise/recognise';

export function toFunctions({ block, after }: Cells, book: Book): void {
  const tables = book.tables.map((table): Known => {
    const { id } = table.reference.compiled.scheme;
    const builtIn = builtInIs(table.reference, id);
    return { ...table, builtIn, argument: builtIn ? `"${id}"` : table.argument };
  });
  const month = monthCell(block);
  // What has been recognised so far: a total from score columns is known by the calls in those columns.
  const formulaOf = (at: Place): string => {
    const found = after.get(keyOf(at.row, at.column));
    return isFormula(found) ? found.formula : at.formula;
  };
  const filledDown = new FilledDown();
  const places = formulasIn(block);
  const inRow = byRow(places);
  const recogniser = new Recogniser(tables, {
    ...filledDown.watched({
      cellAt: cellLookup(block, book),
      formulasIn: (row) => inRow(row).map((one) => ({ column: one.column, formula: formulaOf(one) })),
    }),
    ...(month === undefined ? {} : { month }),
  });
  for (const place of places) {
    const [[found = place.formula] = []] = filledDown.convert(place, (one) => [[recogniser.recognise(one)]]);
    if (found !== place.formula) after.set(keyOf(place.row, place.column), { formula: found });
  }
}
