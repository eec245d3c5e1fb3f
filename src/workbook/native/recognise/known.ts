/** A rules table with the text by which formulas name it, and calls over it made native. */
import type { CallContext } from '../calls/context';
import { partOf } from '../../formula/range';
import { Inexpressible } from '../inexpressible';
import type { RulesReference } from '../rules-reference';
import { translate } from '../translate';
import { quotedText } from '../words';
import type { Candidate } from './candidate';

export interface Known {
  readonly reference: RulesReference;
  /** How formulas name the table: `"presales-standard"`, a defined name, or the address of its range. */
  readonly argument: string;
  /** Whether that is a built-in scheme, which has no versions. */
  readonly builtIn: boolean;
}

/** Columns of scores beside the stand-in inputs, for totals that are too long without them. */
export function standInScores({ slots: [values] }: Candidate, { reference, argument }: Known) {
  const { compiled } = reference;
  if (values === undefined) return [];
  return [...compiled.indicators, ...compiled.adjustments].map((one, at) => {
    const inputs = partOf(values.area, { row: 0, column: one.column, columns: one.inputs.length });
    return {
      column: values.area.columns + at,
      formula: `=KPIBAND(${inputs},${quotedText(one.key)},${argument})`,
    };
  });
}

export function contextFor(known: Known | undefined): Omit<CallContext, 'cellAt'> {
  const none = { zh: '没有规则表。', en: 'there is no rules table.' };
  const answer = known?.reference ?? none;
  return { tables: { ofScheme: () => answer, at: () => answer } };
}

export function nativeOf(call: string, context: CallContext): string | undefined {
  try {
    return translate(`=${call}`, context)[0]?.[0]?.slice(1);
  } catch (fault) {
    if (fault instanceof Inexpressible) return undefined;
    throw fault;
  }
}
