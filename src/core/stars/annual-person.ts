/** What a yearly rating knows of a person besides the months. */
import type { Stars } from '../../schemes/stars';
import { valueError, type CellError } from '../cell';
import { formatNumber } from '../number/format';
import { text, type Text } from '../words/text';
import { factValue, type FactValue, type FactValues } from './facts';

type Annual = Extract<Stars, { kind: 'annual' }>;

export interface Person {
  readonly current: number;
  readonly applied: boolean;
  readonly confirmed: boolean;
  readonly leaving: boolean;
  readonly leavemonths: number;
  readonly complaints: number;
  readonly violation: boolean;
  readonly assumed: readonly Text[];
}

/** What counts when a fact is not given: whatever meets the gate; the current star is the one that confirmation gives. */
const ASSUMED = {
  current: 1,
  applied: true,
  confirmed: true,
  leaving: false,
  leavemonths: 0,
  complaints: 0,
  violation: false,
} as const;

function shownStandard(standard: boolean | number): Text {
  if (typeof standard === 'number') return text(String(standard), String(standard));
  return standard ? text('是', 'yes') : text('否', 'no');
}

/** @param leaves months of leave in the history: they count where the fact does not say how many there were */
export function readPerson(annual: Annual, values: FactValues, leaves: number): Person | CellError {
  const assumed: Text[] = [];
  const found: Record<string, number | boolean | string> = {};
  for (const [key, standard] of Object.entries(ASSUMED)) {
    const fact = annual.facts.find((one) => one.key === key);
    // A fact that cannot be read has been refused before.
    const value = fact && (factValue(fact, values) as FactValue | undefined);
    const counted = key === 'leavemonths' && leaves > 0;
    if (value === undefined && fact !== undefined && !counted) {
      const shown = shownStandard(standard);
      assumed.push(text(`${fact.label.zh} ${shown.zh}`, `${fact.key} ${shown.en}`));
    }
    found[key] = value ?? (counted ? leaves : standard);
  }
  const top = Math.max(...annual.bands.map((band) => band.star));
  const { current, leavemonths } = found as unknown as Person;
  if (leavemonths < leaves)
    return valueError(
      `历史里有 ${leaves} 个月写着休假，leavemonths 却是 ${formatNumber(leavemonths)}。请更正其一。`,
      `${leaves} months of the history say leave, but leavemonths is ${formatNumber(leavemonths)}. Correct one of them.`,
    );
  if (current > top) {
    return valueError(
      `当前星级应为 0–${top}，实际是 ${current}。请更正。`,
      `current must be 0–${top} but got ${current}. Correct it.`,
    );
  }
  return { ...(found as unknown as Person), assumed };
}
