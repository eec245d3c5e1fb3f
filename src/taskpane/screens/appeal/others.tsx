/** Everybody else whom the claim moves: rank, grade, pay. */
import { Text } from '@fluentui/react-components';
import { formatFixed } from '../../../core/number/format';
import { totalPay, type Moved, type WhatIf } from '../../../workbook/closing/appeal/what-if';
import { PersonChanges, type Change } from '../../components/person-changes';
import { usePane } from '../../context';
import { appealTexts, CHANGE_WORDS } from './texts';

export function Others({ outcome: { others } }: { readonly outcome: WhatIf }) {
  const { say } = usePane();
  if (others.length === 0) return <Text>{say(appealTexts.nobody)}</Text>;
  const people = others.map((one) => ({ ...one, id: '', changes: changesOf(one) }));
  return <PersonChanges label={appealTexts.others(others.length)} words={CHANGE_WORDS} people={people} />;
}

/** What differs. */
function changesOf({ before, after }: Moved): readonly Change[] {
  const money = (one: Moved['before']): string => {
    const pay = totalPay(one.pay);
    return pay === undefined ? '' : formatFixed(pay);
  };
  return [
    { item: appealTexts.rank, before: String(before.rank), after: String(after.rank) },
    { item: appealTexts.grade, before: before.grade, after: after.grade },
    { item: appealTexts.pay, before: money(before), after: money(after) },
  ]
    .filter((line) => line.before !== line.after)
    .map((line) => ({ ...line, key: line.item.en, written: true, notes: [] }));
}
