/** Validation of a range. */
import { intersection } from '../state/area';
import type { Rect } from '../state/area';
import { cutOut } from '../state/rules';
import type { ValidationRule } from '../state/rules';
import type { Sheet } from '../state/sheet';
import { EtObject } from './et-object';
import { flag, text } from './format-target';
import { newValidation } from './new-validation';

export class Validation extends EtObject {
  readonly #sheet: Sheet;
  readonly #areas: readonly Rect[];

  constructor(sheet: Sheet, areas: readonly Rect[], parent: () => object) {
    super(sheet.book.app, parent);
    this.#sheet = sheet;
    this.#areas = areas;
  }

  /** Throws where a cell of the range has a validation already: `Delete` first. */
  Add(type: unknown, alertStyle?: unknown, operator?: unknown, formula1?: unknown, formula2?: unknown): void {
    this.#sheet.refuseProtected();
    if (this.#found()) throw new Error('WPS: these cells have a validation already');
    const rule = newValidation(type, alertStyle, operator, formula1, formula2);
    this.#sheet.validations.push({ ...rule, areas: [...this.#areas] });
  }

  Delete(): void {
    this.#sheet.refuseProtected();
    this.#sheet.validations = cutOut(this.#sheet.validations, this.#areas);
  }

  get Type(): number {
    return this.#rule().type;
  }

  get AlertStyle(): number {
    return this.#rule().alertStyle;
  }

  get Operator(): number {
    return this.#rule().operator;
  }

  get Formula1(): string {
    return this.#rule().formula1;
  }

  get Formula2(): string {
    return this.#rule().formula2;
  }

  get IgnoreBlank(): boolean {
    return this.#rule().ignoreBlank;
  }

  set IgnoreBlank(value: unknown) {
    this.#rule().ignoreBlank = flag(value, 'IgnoreBlank');
  }

  get InCellDropdown(): boolean {
    return this.#rule().inCellDropdown;
  }

  set InCellDropdown(value: unknown) {
    this.#rule().inCellDropdown = flag(value, 'InCellDropdown');
  }

  get ShowInput(): boolean {
    return this.#rule().showInput;
  }

  set ShowInput(value: unknown) {
    this.#rule().showInput = flag(value, 'ShowInput');
  }

  get ShowError(): boolean {
    return this.#rule().showError;
  }

  set ShowError(value: unknown) {
    this.#rule().showError = flag(value, 'ShowError');
  }

  get InputTitle(): string {
    return this.#rule().inputTitle;
  }

  set InputTitle(value: unknown) {
    this.#rule().inputTitle = short(value, 'InputTitle', 32);
  }

  get InputMessage(): string {
    return this.#rule().inputMessage;
  }

  set InputMessage(value: unknown) {
    this.#rule().inputMessage = short(value, 'InputMessage', 255);
  }

  get ErrorTitle(): string {
    return this.#rule().errorTitle;
  }

  set ErrorTitle(value: unknown) {
    this.#rule().errorTitle = short(value, 'ErrorTitle', 32);
  }

  get ErrorMessage(): string {
    return this.#rule().errorMessage;
  }

  set ErrorMessage(value: unknown) {
    this.#rule().errorMessage = short(value, 'ErrorMessage', 255);
  }

  #found(): ValidationRule | undefined {
    return this.#sheet.validations.find((rule) =>
      rule.areas.some((one) => this.#areas.some((area) => intersection(one, area))),
    );
  }

  /** Everything but `Add` and `Delete` throws where there is no validation. */
  #rule(): ValidationRule {
    const rule = this.#found();
    if (!rule) throw new Error('WPS: these cells have no validation');
    return rule;
  }
}

function short(value: unknown, what: string, limit: number): string {
  const given = text(value, what);
  if (given.length > limit) throw new Error(`WPS: ${what} holds at most ${limit} characters`);
  return given;
}
