/** Protection of sheets and of the workbook's structure. */
import { invalidOperation } from '../engine/fault';
import { HostObject } from '../engine/host-object';
import type { Protection, ProtectionOptions } from '../model/protection';

export class WorksheetProtection extends HostObject {
  constructor(private readonly protection: Protection) {
    super('WorksheetProtection');
  }

  get Protected(): boolean {
    return this.protection.isOn;
  }

  get Options(): ProtectionOptions | null {
    return this.protection.options;
  }

  Protect(options?: ProtectionOptions | null, password?: string | null): void {
    this.protection.protect(options ?? {}, password ?? '');
  }

  Unprotect(password?: string | null): void {
    this.protection.unprotect(password ?? '');
  }
}

export class WorkbookProtection extends HostObject {
  private on = false;

  constructor() {
    super('WorkbookProtection');
  }

  get Protected(): boolean {
    return this.on;
  }

  Protect(): void {
    if (this.on) throw invalidOperation('The workbook is already protected.');
    this.on = true;
  }

  Unprotect(): void {
    this.on = false;
  }
}
