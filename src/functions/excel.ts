/** TEMPORARY stand-in: associates the catalogue with Excel's runtime. */
import { isError } from '../core/cell';
import type { Cell } from '../core/cell';
import { catalogue } from './catalogue';
import type { Argument } from './description';

function outward(cell: Cell): unknown {
  if (!isError(cell)) return cell ?? '';
  return new CustomFunctions.Error(cell.error as CustomFunctions.ErrorCode, cell.text?.zh);
}

for (const entry of catalogue) {
  CustomFunctions.associate(entry.name, (...args: unknown[]) => {
    const given = args.slice(0, entry.parameters.length).map((value) => value ?? undefined) as Argument[];
    const result = entry.run(...given);
    return Array.isArray(result)
      ? (result as readonly (readonly Cell[])[]).map((row) => row.map(outward))
      : outward(result as Cell);
  });
}
