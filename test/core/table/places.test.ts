/** Where every field of a table stands, and which of an owner's rows it is in. */
import { readTable } from '../../../src/core/table/read';
import { SECTION_IDS, type ColumnId, type SectionId } from '../../../src/core/table/sections';
import { grid } from './grid';
import { indicator, part, scheme } from './faults';
import { said, tableOf, WHOLES } from './whole';

/** By which column of its own a row is asked for; rows of the other parts have no name. */
const OWNER: Partial<Record<SectionId, ColumnId>> = {
  ...{ settings: 'key', groups: 'key', indicators: 'key', adjustments: 'key', takingPart: 'key' },
  ...{ facts: 'key', raw: 'key', codes: 'key' },
  ...{ inputs: 'owner', bands: 'owner', levels: 'owner' },
  ...{ grades: 'name', pay: 'name' },
  ...{ stars: 'star', gates: 'star' },
  choices: 'fact',
  pool: 'rank',
};
/** The order of these rows is that of what they say, or they are asked for by another name. */
const ORDERED: readonly SectionId[] = ['bands', 'levels', 'payLimits'];

test.each(WHOLES)('%s', (_, { parts }) => {
  const table = tableOf(parts, 'zh');
  const [draft] = readTable(table);
  let row = 0;
  const wrong = parts.flatMap(([section, columns, ...own]) => {
    const title = row;
    const seen = new Map<string, number>();
    const lost: unknown[] = draft?.rowOf(section) === title ? [] : [section];
    own.forEach((cells, at) => {
      const column = OWNER[section];
      const word = column === undefined ? '' : (cells[columns.indexOf(column)] ?? '');
      const owner = String(said(word, 'zh') ?? '');
      const index = seen.get(owner) ?? 0;
      seen.set(owner, index + 1);
      if (ORDERED.includes(section)) return;
      for (const [place, one] of columns.entries()) {
        const found = draft?.place(section, owner, index, one);
        if (found?.row !== title + 1 + at || found.column !== place + 1)
          lost.push([section, owner, index, one]);
      }
    });
    row += own.length + 2;
    return lost;
  });
  expect(wrong).toEqual([]);
});

test('rows that a rule reads from the best on stand in that order', () => {
  const [draft] = readTable(
    grid(
      ...scheme(),
      ...part('指标', ['代号', '名称', '输入', '规则'], ['a', '甲', '分数', '分档']),
      ...part(
        '分档',
        ['指标代号', '条件', '界限', '得分'],
        ['A', '其余', null, 0],
        [' a ', '≥', 60, 50],
        ['a', '≥', 90, 100],
      ),
    ),
  );
  const rows = [0, 1, 2, 3].map((index) => draft?.place('bands', 'a', index, 'score')?.row);
  expect(rows).toEqual([7, 6, 5, undefined]);
  expect(draft?.place('bands', 'Ａ', 1, 'edge')).toEqual({ row: 6, column: 3 });
});

test('what is not there has no place, and a part that is not there stands for the version', () => {
  const [first, second] = readTable(
    grid(['一句话'], ...scheme(), ...indicator(), ...scheme(), ...indicator()),
  );
  expect(first?.place('indicators', 'b', 0, 'key')).toBeUndefined();
  expect(first?.place('indicators', 'a', 0, 'target')).toBeUndefined();
  expect(first?.place('indicators', 'a', 1, 'key')).toBeUndefined();
  expect(second?.place('indicators', 'a', 0, 'max')).toEqual({ row: 8, column: 5 });
  for (const section of SECTION_IDS.filter((id) => !['scheme', 'indicators'].includes(id)))
    expect([first?.rowOf(section), second?.rowOf(section)]).toEqual([1, 5]);
  expect([first?.rowOf('indicators'), second?.rowOf('indicators')]).toEqual([3, 7]);
});
