/** Copies of sealed sheets that are gone, told from sealed sheets that were renamed. */
import { quotedSheet } from '../formula/address';
import type { KeptTable } from './kept';
import type { Located } from './locate';

/**
 * What has the people and columns of a sealed sheet under another name is a copy, and the sheet itself gone, where formulas named it and
 * lead nowhere now: those of a sheet that was renamed go along.
 */
export function withoutCopies(
  tables: readonly KeptTable[],
  located: readonly (Located | undefined)[],
): readonly (Located | undefined)[] {
  return located.map((one, index) => {
    const sheet = tables[index]?.sheet ?? '';
    if (one === undefined || one.block.area.sheet === sheet) return one;
    const isNamed = tables.some(
      ({ rows }, at) =>
        at !== index &&
        rows.some(({ cells }) => cells.some(({ formula }) => formula?.includes(`⟦${sheet}¦`))),
    );
    const others = located.flatMap((other, at) => (at === index || other === undefined ? [] : [other.block]));
    const formulas = others.flatMap((block) => block.formulas.flat());
    const names = (word: string): boolean => formulas.some((formula) => formula?.includes(word) === true);
    const isTorn = names('#REF!') || names(`${quotedSheet(sheet)}!`);
    return isNamed && isTorn && !names(`${quotedSheet(one.block.area.sheet)}!`) ? undefined : one;
  });
}
