/** What is said beside a preview: slips are made all the same. */
import { text, type Text } from '../../core/words/text';
import { otherTableWords } from '../people/other-tables';
import type { SlipChoices } from './choices';
import type { SlipSource } from './source';
import type { reasonsOf } from './why';

export function warningsOf(
  { people }: SlipSource,
  { fields, why, scheme }: SlipChoices,
  { unlike, fault }: ReturnType<typeof reasonsOf>,
): readonly Text[] {
  const hidden = new Set(people.block.hiddenRows);
  const unseen = people.people.filter(({ row }) => hidden.has(row)).length;
  const doubtful = fields.filter((field) => field.doubtful && !field.hidden).map(({ title }) => title);
  return [
    ...people.others.map(otherTableWords),
    ...(unseen > 0 ? [hiddenRows(unseen)] : []),
    ...(doubtful.length > 0 ? [doubtfulGroups(doubtful)] : []),
    ...(why && fault !== undefined
      ? [text(`没有写说明：${fault.zh}`, `No notes are written: ${fault.en}`)]
      : []),
    ...(why && scheme !== '' && unlike.length > 0 ? [withoutNote(unlike.length)] : []),
  ];
}

const hiddenRows = (unseen: number): Text =>
  text(
    `其中 ${unseen} 行被隐藏或筛选掉，也有工资条。`,
    `${unseen} of the rows are hidden or filtered out; they get slips too.`,
  );

const doubtfulGroups = (titles: readonly string[]): Text =>
  text(
    `这些列看不出属于哪一组，请核对：${titles.join('、')}。`,
    `Which group these columns belong to is not certain; check them: ${titles.join(', ')}.`,
  );

const withoutNote = (people: number): Text =>
  text(
    `${people} 人的金额与方案算出的不同或算不出，不写说明。`,
    `The amounts of ${people} are other than the scheme says, or it cannot say them; they get no note.`,
  );
