import type { CompiledScheme } from '../../../core/compile/compiled';
import type { Block } from '../../../workbook/port';
import type { Mapping } from '../../../workbook/salary/roles';

/** What the choices of a run stand on. */
export interface OptionProps {
  readonly compiled: CompiledScheme;
  readonly block: Block;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}
