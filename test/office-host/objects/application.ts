/** The application around the workbook. */
import { invalidArgument } from '../engine/fault';
import { HostObject } from '../engine/host-object';
import type { Workbook } from './workbook';

export class Application extends HostObject {
  /** What programs asked for, in order. */
  readonly asked: string[] = [];

  constructor(private readonly workbook: Workbook) {
    super('Application');
    this.keep('CalculationMode', 'Automatic');
    this.keep('CalculationState', 'Done');
    this.keep('CalculationEngineVersion', 191029);
    this.keep('DecimalSeparator', '.');
    this.keep('ThousandsSeparator', ',');
    this.keep('UseSystemSeparators', true);
  }

  Calculate(type: string): void {
    if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) throw invalidArgument();
    this.asked.push(`calculate ${type}`);
    for (const sheet of this.workbook.Worksheets.items()) sheet.Calculate();
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.asked.push('suspend calculation');
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    this.asked.push('suspend screen');
  }
}
