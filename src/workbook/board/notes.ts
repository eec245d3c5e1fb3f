/** What is to be known of the figures of a board, in words: on the pane and on the inserted sheet alike. */
import { formatMoney } from '../../core/number/format';
import { text, type Text } from '../../core/words/text';
import { columnLetters } from '../formula/address';
import { titlesOf } from '../people/employee-ids';
import { isHeaderWord } from '../people/header-words';
import { raters } from '../people/rows-of-person';
import { ROLES } from '../salary/roles';
import type { MonthOfGroup } from './groups';
import { unitOf, type Money } from './money';
import type { BoardTable } from './read-board';
import type { Standing } from './one-standing';

/** Sheets whose people have several rows, and what of these rows does not count. */
export function rowNotes({ tables, standings }: MonthOfGroup): readonly Text[] {
  const several = tables.filter(({ repeats }) => repeats);
  return [
    ...tables.flatMap(doubtfulScore),
    ...several.map((table) => severalRows(table, raters(table) !== undefined)),
    ...standings.flatMap(({ name, note }) =>
      note === undefined ? [] : [text(`${name}：${note.zh}`, `${name}: ${note.en}`)],
    ),
    ...standsTwice(standings),
  ];
}

/** Whoever has several rows, on one sheet or on two, is ranked for each of them. */
function standsTwice(standings: readonly Standing[]): readonly Text[] {
  const byWho = new Map<string, Standing[]>();
  for (const one of standings) {
    const key = one.who.id === '' ? one.who.name : `#${one.who.id}`;
    byWho.set(key, [...(byWho.get(key) ?? []), one]);
  }
  return [...byWho.values()].flatMap(([first, ...more]) => {
    if (first === undefined || more.length === 0) return [];
    const rows = [first, ...more].map(({ sheet, row }) =>
      text(`“${sheet}”第 ${row + 1} 行`, `${sheet} row ${row + 1}`),
    );
    const [zh, en] = [rows.map((one) => one.zh).join('、'), rows.map((one) => one.en).join(', ')];
    return [
      text(
        `${first.name}：${zh}都有，每行各算一人。如是同一人，请只留一行；如不是，请填写工号。`,
        `${first.name} stands in ${en}, and each row counts as a person. If it is one, keep one row; if not, give employee IDs.`,
      ),
    ];
  });
}

/** A column whose header is no word for a score is said, since another may be meant. */
function doubtfulScore({ sheet, block, mapping, compiled }: BoardTable): readonly Text[] {
  const column = mapping.columns.score;
  if (column === undefined || compiled !== undefined || SCORE === undefined) return [];
  const title = titlesOf({ block, mapping })[column - block.area.column] ?? '';
  if (isHeaderWord(title, SCORE)) return [];
  return [
    text(
      `“${sheet}”的得分取自 ${columnLetters(column)} 列“${title}”。如不是，请把得分列的表头改为“得分”。`,
      `Scores of “${sheet}” are from column ${columnLetters(column)}, “${title}”. If that is not it, head the column of scores “Score”.`,
    ),
  ];
}

const SCORE = ROLES.find(({ role }) => role === 'score');

function severalRows({ sheet }: BoardTable, rated: boolean): Text {
  return rated
    ? text(
        `“${sheet}”每人由几位评分人各评一行，得分取平均。`,
        `On “${sheet}” several rate each person, a row each; scores are the means of the rows.`,
      )
    : text(
        `“${sheet}”每人有几行，得分取平均。`,
        `On “${sheet}” people have several rows; scores are the means of them.`,
      );
}

/** @param tables all sheets of the month */
export function moneyNotes(money: Money | undefined, tables: readonly BoardTable[]): readonly Text[] {
  const { unit, fault } = unitOf(tables);
  if (fault !== undefined) return [fault];
  if (money === undefined) return [];
  const { others, without } = money;
  return [
    ...(unit === '' ? [] : [text(`金额单位：${unit}`, `Amounts in ${unit}`)]),
    ...(others.people > 0 ? [paidBesides(others.people, formatMoney(others.total))] : []),
    ...(without.length > 0 ? [withoutAmount(without)] : []),
  ];
}

const paidBesides = (people: number, sum: string): Text =>
  text(
    `工资表上另有 ${people} 人不在其中，合计 ${sum}`,
    `${people} more on the pay sheets are not among them, ${sum} in all`,
  );

const withoutAmount = (names: readonly string[]): Text =>
  text(
    `工资表上没有金额，或分不清是谁：${names.join('、')}`,
    `Without an amount, or nothing tells whose: ${names.join(', ')}`,
  );
