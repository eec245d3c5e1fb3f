/** The key of the column of an input cell. */
import type { CompiledIndicator } from '../../core/compile/compiled';

export function inputKey(one: Pick<CompiledIndicator, 'key'>, index: number): string {
  return `in:${one.key}:${index}`;
}
