/** FormatConditions: conditional formats of a range. */
import { intersection } from '../state/area';
import type { Rect } from '../state/area';
import { checkFormula } from '../state/formula-syntax';
import { cutOut } from '../state/rules';
import type { Condition } from '../state/rules';
import type { Sheet } from '../state/sheet';
import { shiftFormula } from '../state/shift';
import { EtObject } from './et-object';
import { FormatCondition } from './format-condition';

/** XlFormatConditionType. */
const cellValue = 1;
const expression = 2;

export class FormatConditions extends EtObject {
  readonly #sheet: Sheet;
  readonly #areas: readonly Rect[];

  constructor(sheet: Sheet, areas: readonly Rect[], parent: () => object) {
    super(sheet.book.app, parent);
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get Count(): number {
    return this.#found().length;
  }

  Item(index: unknown): object {
    const condition = this.#found()[Number(index) - 1];
    if (!condition) throw new Error(`WPS: FormatConditions has no item ${JSON.stringify(index)}`);
    return new FormatCondition(this.#sheet, condition);
  }

  /** A formula is read as if it stood in the active cell, wherever that is. */
  Add(type: unknown, operator?: unknown, formula1?: unknown, formula2?: unknown): object {
    this.#sheet.refuseProtected();
    if (type !== cellValue && type !== expression) {
      throw new Error(`the stand-in knows no conditional format of type ${String(type)}`);
    }
    if (type === cellValue && typeof operator !== 'number')
      throw new Error('WPS: comparing needs an operator');
    const [first] = this.#areas;
    if (!first) throw new Error('a range has at least one area');
    const condition: Condition = {
      areas: [...this.#areas],
      type,
      operator: typeof operator === 'number' ? operator : 0,
      formula1: this.#anchored(formula1, first),
      formula2: this.#anchored(formula2, first),
      format: {},
      stopIfTrue: true,
    };
    if (condition.formula1 === '') throw new Error('WPS: a conditional format needs Formula1');
    this.#sheet.conditions.push(condition);
    return new FormatCondition(this.#sheet, condition);
  }

  Delete(): void {
    this.#sheet.refuseProtected();
    this.#sheet.conditions = cutOut(this.#sheet.conditions, this.#areas);
  }

  #found(): Condition[] {
    return this.#sheet.conditions.filter((condition) =>
      condition.areas.some((one) => this.#areas.some((area) => intersection(one, area))),
    );
  }

  #anchored(formula: unknown, first: Rect): string {
    if (formula === undefined || formula === null) return '';
    const text = String(formula);
    if (!text.startsWith('=')) return text;
    checkFormula(text);
    const [row, column] = this.#sheet.book.active.activeCell;
    return shiftFormula(text, first.row - row, first.column - column);
  }
}
