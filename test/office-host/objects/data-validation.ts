/** Data validation of ranges. It concerns what a user types: Excel does not check what a program writes. */
import { invalidArgument } from '../engine/fault';
import { HostObject } from '../engine/host-object';
import type { Box } from '../model/box';
import { Layers } from '../model/layers';
import type { Protection } from '../model/protection';
import { ruleType, type ValidationRule } from '../model/validation-rule';

export interface ValidationState {
  readonly rule: ValidationRule;
  readonly errorAlert: unknown;
  readonly prompt: unknown;
  readonly ignoreBlanks: boolean;
}

const none: ValidationState = {
  rule: {},
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  prompt: { message: '', showPrompt: true, title: '' },
  ignoreBlanks: true,
};

export class Validations {
  private readonly layers = new Layers<ValidationState>(none);

  constructor(private readonly protection: Protection) {}

  of(boxes: readonly Box[]): DataValidation {
    return new DataValidation(boxes, this.layers, this.protection);
  }

  copyFrom(other: Validations): void {
    this.layers.copyFrom(other.layers);
  }

  moveRows(to: (box: Box) => Box | undefined): void {
    this.layers.moveRows(to);
  }

  at(row: number, column: number): ValidationState | undefined {
    const state = this.layers.at(row, column);
    return state === none ? undefined : state;
  }

  clear(box: Box): void {
    this.layers.paint(box, none);
  }
}

export class DataValidation extends HostObject {
  constructor(
    private readonly boxes: readonly Box[],
    private readonly layers: Layers<ValidationState>,
    private readonly protection: Protection,
  ) {
    super('DataValidation');
  }

  override get isView(): boolean {
    return true;
  }

  get Type(): string {
    const { state } = this;
    return state === undefined ? 'Inconsistent' : ruleType(state.rule);
  }

  get Rule(): unknown {
    return this.state?.rule ?? null;
  }

  set Rule(rule: unknown) {
    ruleType(rule);
    this.change({ rule: rule as ValidationRule });
  }

  get ErrorAlert(): unknown {
    return this.state?.errorAlert ?? null;
  }

  set ErrorAlert(errorAlert: unknown) {
    this.change({ errorAlert: checked(errorAlert, ['message', 'showAlert', 'style', 'title']) });
  }

  get Prompt(): unknown {
    return this.state?.prompt ?? null;
  }

  set Prompt(prompt: unknown) {
    this.change({ prompt: checked(prompt, ['message', 'showPrompt', 'title']) });
  }

  get IgnoreBlanks(): boolean | null {
    return this.state?.ignoreBlanks ?? null;
  }

  set IgnoreBlanks(ignoreBlanks: boolean | null) {
    this.change({ ignoreBlanks: ignoreBlanks === true });
  }

  Clear(): void {
    this.protection.check();
    for (const box of this.boxes) this.layers.paint(box, none);
  }

  /** What all cells share. */
  private get state(): ValidationState | undefined {
    const states = new Set(this.boxes.map((box) => this.layers.shared(box)));
    return states.size === 1 ? [...states][0] : undefined;
  }

  private change(change: Partial<ValidationState>): void {
    this.protection.check();
    const state = { ...(this.state ?? none), ...change };
    for (const box of this.boxes) this.layers.paint(box, state);
  }
}

/** Excel's limits: 32 characters of a title, 255 of a message. */
function checked(alert: unknown, keys: readonly string[]): unknown {
  if (typeof alert !== 'object' || alert === null) throw invalidArgument();
  const unknown = Object.keys(alert).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw invalidArgument(`no property '${unknown}'`);
  const { title = '', message = '' } = alert as { title?: string; message?: string };
  if (title.length > 32 || message.length > 255) throw invalidArgument('title or message too long');
  return alert;
}
