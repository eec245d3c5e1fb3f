/** What converting needs to know of a workbook, read from it. */
import type { Cell } from '../../core/cell';
import { compiledOf, findScheme } from '../../core/schemes';
import { isError } from '../../core/cell';
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import type { Scheme } from '../../schemes/scheme';
import type { Text } from '../../core/words/text';
import { absoluteAddress, areaContains } from '../formula/address';
import type { Workbook } from '../port';
import { surveyRules, type BookRules, type RulesSheet } from '../rules/find';
import { freeRangeName } from '../rules/names';
import { freeSheetName } from '../look/sheet-name';
import { addedRules, type AddedRules } from './added-rules';
import type { Book } from './conversion';
import { rangeOf } from '../formula/range';
import type { RulesReference } from './rules-reference';
import { allVersions, tableReference } from './table-reference';

/** One round trip; one more where there are long rules sheets. */
export async function readBook(workbook: Workbook, language: Language): Promise<Book> {
  return bookOf(await surveyRules(workbook), language);
}

export function bookOf({ sheets, names: taken, rules: found }: BookRules, language: Language): Book {
  const names = new NewNames(
    sheets.map((sheet) => sheet.name),
    [...taken],
  );
  return {
    tables: found.flatMap((one) =>
      allVersions(cellsOf(one)).map((reference) => ({
        reference,
        argument: one.name ?? absoluteAddress(one.area),
      })),
    ),
    tableAt: (reference, month) => tableAt(found, reference, month),
    rulesSheet: (id) => newRules(id, names, language),
  };
}

function cellsOf({ sheet, area, grid }: RulesSheet) {
  return { sheet, row: area.row, column: area.column, cells: grid };
}

/** By the name over a table, or by a range that holds the first cell of one. */
function tableAt(found: readonly RulesSheet[], reference: string, month: Cell): RulesReference | Text {
  const range = rangeOf(reference);
  const table = found.find((one) =>
    range === undefined
      ? one.name?.toLowerCase() === reference.toLowerCase()
      : one.sheet === range.sheet &&
        areaContains({ ...range, sheet: one.sheet }, one.sheet, one.area.row, one.area.column),
  );
  if (table !== undefined) return tableReference(cellsOf(table), month);
  return text(
    `找不到 ${reference} 所指的规则表。请把规则表放在可见的工作表上。`,
    `the rules table that ${reference} means was not found. Put it on a visible sheet.`,
  );
}

/** Names that nothing has, neither in the workbook nor among those given away here. */
class NewNames {
  constructor(
    private readonly sheets: string[],
    private readonly ranges: string[],
  ) {}

  sheet(wanted: string): string {
    const name = freeSheetName(wanted, this.sheets);
    this.sheets.push(name);
    return name;
  }

  range(id: string): string {
    const name = freeRangeName(id, this.ranges);
    this.ranges.push(name);
    return name;
  }
}

function newRules(id: string, names: NewNames, language: Language): AddedRules {
  const found = findScheme(id);
  if (isError(found)) throw new RangeError(`unknown scheme ${id}`);
  return rulesFor(compiledOf(found.scheme).scheme, names, language);
}

function rulesFor(scheme: Scheme, names: NewNames, language: Language): AddedRules {
  const title = text(`规则 ${scheme.name.zh}`, `Rules ${scheme.name.en}`);
  return addedRules(scheme, names.sheet(inLanguage(title, language)), names.range(scheme.id), language);
}
