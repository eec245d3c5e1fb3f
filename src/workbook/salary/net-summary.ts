/** Of how many people the sheet's own net pay agrees with its figures after a run. */
import { text, type Text } from '../../core/words/text';
import type { Choice } from './choice';
import type { PreviewRow } from './preview';
import { underChoice } from './standing';

/** So many cells are named. */
const NAMED = 5;

/** Undefined where the sheet has no net pay. */
export function netSummary(rows: readonly PreviewRow[], choice: Choice): Text | undefined {
  const { agree, differ, unknown } = netOutcomes(rows, choice);
  const all = agree + differ.length + unknown.length;
  if (all === 0) return undefined;
  return text(
    `实发核对：${agree} 人一致，${differ.length} 人不符，${unknown.length} 人无法核对`,
    `Net pay checked: ${agree} agree, ${differ.length} differ, ${unknown.length} cannot be checked`,
  );
}

/** Where it does not agree. */
export function netWarnings(rows: readonly PreviewRow[], choice: Choice): readonly Text[] {
  const { differ, unknown } = netOutcomes(rows, choice);
  return [
    ...(differ.length === 0
      ? []
      : [
          text(
            `${named(differ, '、')} 的实发与本表自己的应发、加项、扣项不符。算式写在各人下面；星评不写实发、社保、公积金和个税。`,
            `${named(differ, ', ')}: the net pay is not what the sheet's own pay, additions and deductions come to. How it is reckoned stands below each person; StarBand writes no net pay, insurance or tax.`,
          ),
        ]),
    ...(unknown.length === 0
      ? []
      : [
          text(
            `${named(unknown, '、')} 的实发无法核对，原因写在各人下面。`,
            `${named(unknown, ', ')}: the net pay cannot be checked; why stands below each person.`,
          ),
        ]),
  ];
}

function named(addresses: readonly string[], comma: string): string {
  const more = addresses.length - NAMED;
  return `${addresses.slice(0, NAMED).join(comma)}${more > 0 ? ` … (+${more})` : ''}`;
}

function netOutcomes(rows: readonly PreviewRow[], choice: Choice) {
  const checks = rows.flatMap(({ cells, net }) =>
    net === undefined ? [] : [net(underChoice(cells, choice))],
  );
  const those = (wanted: boolean | undefined): readonly string[] =>
    checks.flatMap(({ agrees, address }) => (agrees === wanted ? [address] : []));
  return { agree: those(true).length, differ: those(false), unknown: those(undefined) };
}
