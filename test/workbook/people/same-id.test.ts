/** Employee IDs 1 and 001: one number wherever people are matched, and never two people. */
import { matchRow, rowFinder, rowIndex } from '../../../src/workbook/people/match-row';
import { matcher } from '../../../src/workbook/import/match';
import type { Target } from '../../../src/workbook/import/target';
import { nameKey } from '../../../src/workbook/people/names';
import { memberIndex } from '../../../src/workbook/staff/find-member';
import { memberMatcher } from '../../../src/workbook/staff/match-member';
import type { Member } from '../../../src/workbook/staff/staff';
import { text } from '../../../src/core/words/text';
import { member } from '../../support/staff';

type Known = readonly (readonly [id: string, name: string])[];

/** Of somebody in the other list: `id name`, why not, or nothing. */
type Expected = string | RegExp | undefined;

const CASES: readonly (readonly [string, readonly [id: string, name: string], Known, Expected])[] = [
  [
    'as it stands',
    ['001', '李明'],
    [
      ['001', '李明'],
      ['002', '王芳'],
    ],
    '001 李明',
  ],
  [
    '1 for 001',
    ['1', '李明'],
    [
      ['001', '李明'],
      ['002', '王芳'],
    ],
    '001 李明',
  ],
  [
    '001 for 1',
    ['001', '李明'],
    [
      ['1', '李明'],
      ['2', '王芳'],
    ],
    '1 李明',
  ],
  ['in full width', ['００１', '李明'], [['1', '李明']], '1 李明'],
  ['under another name', ['1', '李明'], [['001', '王芳']], /姓名却不同/],
  [
    'both are there',
    ['1', '李明'],
    [
      ['1', '李明'],
      ['001', '王芳'],
    ],
    /只差前面的零/,
  ],
  ['100 is not 1', ['1', '李明'], [['100', '王芳']], undefined],
  ['K01 is not K1', ['k1', '李明'], [['k01', '王芳']], undefined],
];

const who = ([id, name]: readonly [string, string]) => ({ id, name });

test.each(CASES)('rows of another sheet: %s', (_, [id, name], others, expected) => {
  const rows = rowIndex(others.map((one) => ({ ...who(one), address: 'A1' })));
  const found = matchRow({ id: nameKey(id), name }, name, 1, rows, text('得分', 'Score'));
  if (expected instanceof RegExp) expect(found && 'why' in found ? found.why.zh : '').toMatch(expected);
  else expect(found && 'row' in found ? `${found.row.id} ${found.row.name}` : undefined).toBe(expected);
});

test.each(CASES)('星评人员: %s', (_, [id, name], others, expected) => {
  const members = others.map((one) => member(who(one)));
  const found: Member | undefined = memberMatcher(members)(name, id);
  expect(found && `${found.id} ${found.name}`).toBe(typeof expected === 'string' ? expected : undefined);
});

test.each(CASES)('an import: %s', (_, [id, name], others, expected) => {
  const people = others.map((one, row) => ({ row, ...who(one) }));
  // Somebody of the name is on the sheet too, under no number.
  const sheet = typeof expected === 'string' ? people : [...people, { row: 9, id: '', name }];
  const { match } = matcher({ people: sheet } as unknown as Target, memberIndex([]), new Map());
  const found = match({ row: 1, who: name, names: [name, id], number: id, shop: '' });
  if (expected instanceof RegExp) expect('unknown' in found ? found.unknown.zh : '').toMatch(/分不清是谁/);
  else expect('person' in found ? found.person.row : undefined).toBe(expected === undefined ? 9 : 0);
});

test('two here for one row there are nobody', () => {
  const own = [{ who: { id: '1', name: '' } }, { who: { id: '001', name: '' } }];
  const find = rowFinder(own, [{ who: { id: '001', name: '' } }]);
  expect(own.map((one) => find(one))).toEqual([undefined, undefined]);
});
