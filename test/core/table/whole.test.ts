/** Every part and column of a rules table, in both languages: what it means, how it is written, and what it cannot do without. */
import type { Cell } from '../../../src/core/cell';
import { printIndicator, printTable } from '../../../src/core/table/print';
import { readTable } from '../../../src/core/table/read';
import { COLUMNS, SECTIONS, type ColumnId, type SectionId } from '../../../src/core/table/sections';
import { laddered, tableOf, WHOLES } from './whole';

const LANGUAGES = ['zh', 'en'] as const;

describe.each(WHOLES)('%s', (_, { parts, scheme, notes }) => {
  test.each(LANGUAGES)('the table means the scheme, in %s', (language) => {
    const [draft, ...others] = readTable(tableOf(parts, language));
    expect(others).toEqual([]);
    expect(draft?.faults.filter(({ code }) => code !== 'not-read')).toEqual([]);
    expect(draft?.scheme).toStrictEqual(scheme);
    expect(draft?.notes).toEqual(notes);
  });

  test.each(LANGUAGES)('the scheme is written as the table, in %s', (language) => {
    expect(printTable(scheme, notes, language)).toEqual(tableOf(parts, language));
  });
});

test('one indicator alone has its own rows, and no group', () => {
  expect(printIndicator(laddered.scheme, 'd', 'zh')).toEqual([
    ['【指标】', '代号', '名称', '分组', '输入', '规则', '可另评低于', null],
    [null, 'd', '丁', 'g3', '等级', '选项（可填分值）', 60, null],
    Array(8).fill(null),
    ['【选项】', '指标代号', '名称', '得分', '英文名称', '别名', '说明', '说明（英文）'],
    [null, 'd', '优', 100, 'Good', '好', '常被表扬', 'Often praised'],
    [null, 'd', '差', 0, 'Bad', null, null, null],
  ]);
});

/** What may not be blank: all that docs/rules-table.md does not list among the blank cells, of the parts' plain rows. */
const NEEDED: readonly (readonly [SectionId, ...ColumnId[]])[] = [
  ['scheme', 'key', 'name', 'period', 'total'],
  ['settings', 'key', 'name', 'input', 'months', 'value'],
  ['groups', 'key', 'name', 'weight', 'total'],
  ['indicators', 'key', 'name', 'input', 'rule', 'weight', 'max', 'of', 'by'],
  ['adjustments', 'key', 'name', 'input', 'rule', 'each'],
  ['inputs', 'key', 'name', 'input'],
  ['bands', 'sign', 'score'],
  ['levels', 'name', 'score'],
  ['grades', 'name', 'coefficient', 'amount'],
  ['pay', 'name', 'base', 'bonus', 'level'],
  ['payLimits', 'kind'],
  ['takingPart', 'key', 'name', 'input'],
  ['starRule', 'kind', 'months', 'cap', 'leave'],
  ['stars', 'star', 'role', 'window', 'sign', 'edge', 'reward', 'share', 'plus'],
  ['gates', 'star', 'fact', 'edge'],
  ['facts', 'key', 'name', 'input', 'of', 'by'],
  ['choices', 'fact', 'name'],
  ['raw', 'key', 'name', 'input'],
  ['log', 'channels', 'from', 'light', 'medium', 'grave'],
  ['codes', 'key', 'name', 'severity'],
  ['pool', 'share', 'plus', 'name'],
  ['consequences', 'edge', 'periods', 'name'],
  ['year', 'kind', 'value'],
  ['notes', 'name'],
  ['remarks', 'name'],
];

/** Both names are one thing. */
const TOGETHER: Partial<Record<ColumnId, readonly ColumnId[]>> = { name: ['name', 'english'] };

/** A figure of the whole year may be set later; 0 stars may have no reward. */
const MAY_BE_BLANK = ['settings fee value', 'stars 0 reward'];

interface Blanked {
  readonly name: string;
  readonly rules: Cell[][];
  readonly row: number;
  readonly column: number;
  readonly words: string;
}

const blanked = WHOLES.flatMap(([whole, { parts }]) =>
  parts.flatMap(([id, columns, ...rows], index) =>
    rows.flatMap((own, at) =>
      (NEEDED.find(([part]) => part === id)?.slice(1) ?? []).flatMap((needed): readonly Blanked[] => {
        const column = needed as ColumnId;
        const place = columns.indexOf(column);
        const name = `${id} ${String(own[0])} ${column}`;
        if ((own[place] ?? null) === null || MAY_BE_BLANK.includes(name)) return [];
        const out = (TOGETHER[column] ?? [column]).map((one) => columns.indexOf(one));
        const changed = own.map((word, c) => (out.includes(c) ? null : word));
        // A row that holds nothing else is no row.
        if (changed.every((word) => word === null)) return [];
        const before = parts.slice(0, index).reduce((sum, [, , ...others]) => sum + others.length + 2, 0);
        const all = parts.map((part, p) =>
          p === index
            ? ([id, columns, ...rows.map((row, r) => (r === at ? changed : row))] as unknown as typeof part)
            : part,
        );
        const { title } = SECTIONS[id];
        return [
          {
            name: `${whole}: ${name} of row ${at + 1}`,
            rules: tableOf(all, 'zh'),
            row: before + 1 + at,
            column: place + 1,
            words: `${title.zh}·${COLUMNS[column].zh} ${title.en}, ${COLUMNS[column].en}`,
          },
        ];
      }),
    ),
  ),
);

test.each(blanked.map((one) => [one.name, one] as const))(
  '%s may not be blank',
  (_, { rules, row, column, words }) => {
    const faults = readTable(rules).flatMap((draft) => draft.faults);
    expect(
      faults.map((fault) => {
        const [zh = ''] = fault.message.zh.split('：');
        const [en = ''] = fault.message.en.split(': ');
        return [fault.severity, fault.code, fault.row, fault.column, `${zh} ${en}`].join(' ');
      }),
    ).toContain(['error', 'missing', row, column, words].join(' '));
  },
);
