/** WPS as the workbook knows it. */
import type { Dialect } from './dialect';
import type { EtApplication } from './et';
import type { Limits } from './limits';

export interface Program {
  readonly app: EtApplication;
  readonly limits: Limits;
  readonly dialect: Dialect;
}
