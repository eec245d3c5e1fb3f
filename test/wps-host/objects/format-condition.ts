/** FormatCondition: one conditional format, and how it makes cells look. */
import { rectOf } from '../state/area';
import type { Condition } from '../state/rules';
import type { Sheet } from '../state/sheet';
import { shiftFormula } from '../state/shift';
import { EtObject } from './et-object';
import { Font } from './font';
import { conditionTarget, flag } from './format-target';
import { Interior } from './interior';

export class FormatCondition extends EtObject {
  readonly #sheet: Sheet;
  readonly #condition: Condition;

  constructor(sheet: Sheet, condition: Condition) {
    super(sheet.book.app, () => sheet.book.app.objects.range(sheet, condition.areas));
    this.#sheet = sheet;
    this.#condition = condition;
  }

  get Type(): number {
    return this.#condition.type;
  }

  get Operator(): number {
    return this.#condition.operator;
  }

  get Formula1(): string {
    return this.#fromActiveCell(this.#condition.formula1);
  }

  get Formula2(): string {
    return this.#fromActiveCell(this.#condition.formula2);
  }

  get AppliesTo(): object {
    return this.#sheet.book.app.objects.range(this.#sheet, this.#condition.areas);
  }

  get Font(): object {
    return new Font(this.#sheet.book.app, () => this, conditionTarget(this.#sheet, this.#condition));
  }

  get Interior(): object {
    return new Interior(this.#sheet.book.app, () => this, conditionTarget(this.#sheet, this.#condition));
  }

  get StopIfTrue(): boolean {
    return this.#condition.stopIfTrue;
  }

  set StopIfTrue(value: unknown) {
    this.#condition.stopIfTrue = flag(value, 'StopIfTrue');
  }

  get Priority(): number {
    return this.#sheet.conditions.indexOf(this.#condition) + 1;
  }

  set Priority(value: unknown) {
    const others = this.#sheet.conditions.filter((other) => other !== this.#condition);
    others.splice(Number(value) - 1, 0, this.#condition);
    this.#sheet.conditions = others;
  }

  Delete(): void {
    this.#sheet.refuseProtected();
    this.#sheet.conditions = this.#sheet.conditions.filter((other) => other !== this.#condition);
  }

  /** Formulas read as they would in the active cell. */
  #fromActiveCell(formula: string): string {
    const [row, column] = this.#sheet.book.active.activeCell;
    const first = this.#condition.areas[0] ?? rectOf(1, 1);
    return formula.startsWith('=') ? shiftFormula(formula, row - first.row, column - first.column) : formula;
  }
}
