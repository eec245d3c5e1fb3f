/** Turns the formulas of a sheet from functions into native formulas or values, and native formulas back into functions. */
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { contentAt, sameContent } from '../patch/content';
import type { Block } from '../port';
import type { AddedRules } from './added-rules';
import { addressOn } from '../formula/address';
import { placeOf, writeOf } from '../formula/formula-cells';
import type { Book, Cells, Change, Conversion, Direction } from './conversion';
import { toFunctions } from './to-functions';
import { toNative } from './to-native';
import { toValues } from './to-values';

const TITLES: Readonly<Record<Direction, Text>> = {
  native: text('函数转为原生公式', 'Functions to native formulas'),
  functions: text('原生公式转为函数', 'Native formulas to functions'),
  values: text('函数转为数值', 'Functions to values'),
};

/** What would change, and a patch that does it as long as nobody changes the sheet before. */
export function convert(block: Block, direction: Direction, book: Book, language: Language): Conversion {
  const added = new Map<string, AddedRules>();
  const cells: Cells = { block, after: new Map(), refused: [], notes: new Map() };
  const step = { native: toNative, functions: toFunctions, values: toValues }[direction];
  step(cells, book, added);
  const changes = [...cells.after].flatMap(([key, after]): readonly Change[] => {
    const [row, column] = placeOf(key);
    const before = contentAt(block, row, column);
    // Cells that a formula spilled into are written as values, which they show already.
    return sameContent(before, after)
      ? []
      : [{ address: addressOn(block.area.sheet, row, column), before, after }];
  });
  const sheets = [...added.values()].flatMap((sheet) => sheet.writes);
  return {
    changes,
    refused: cells.refused,
    added: [...added.keys()],
    notes: [...cells.notes.values()],
    patch: {
      title: inLanguage(TITLES[direction], language),
      writes: [...sheets, ...(changes.length === 0 ? [] : [writeOf(block, cells.after)])],
    },
  };
}
