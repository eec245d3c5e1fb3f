/** Whether a sheet may be changed. */
import { accessDenied, invalidArgument, invalidOperation } from '../engine/fault';
import type { Box } from './box';
import type { Formats } from './formats';

export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export class Protection {
  private state: { readonly options: ProtectionOptions; readonly password: string } | undefined;

  constructor(private readonly formats: Formats) {}

  copyFrom(other: Protection): void {
    this.state = other.state;
  }

  get isOn(): boolean {
    return this.state !== undefined;
  }

  get options(): ProtectionOptions | null {
    return this.state?.options ?? null;
  }

  protect(options: ProtectionOptions = {}, password = ''): void {
    if (this.isOn) throw invalidOperation('The worksheet is already protected.');
    this.state = { options, password };
  }

  unprotect(password = ''): void {
    if (this.state !== undefined && this.state.password !== password) throw invalidArgument('wrong password');
    this.state = undefined;
  }

  /** @throws AccessDenied unless all cells are unlocked */
  checkCells(box: Box): void {
    if (this.isOn && this.formats.shared('Protection.Locked', box) !== false) throw accessDenied();
  }

  /** @throws AccessDenied unless the option allows it */
  check(option?: string): void {
    if (this.isOn && (option === undefined || this.state?.options[option] !== true)) throw accessDenied();
  }
}
