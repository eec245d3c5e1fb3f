/** What people do to a rules table, rightly and wrongly: each edit changes the cells in place and says what it did. */
import { isEmpty, numberIn } from './cells';
import { KIND_EDITS } from './edit-kinds';
import { ROW_EDITS } from './edit-rows';
import { cellAt, places, put, type Edit, type Place, type Table } from './places';
import type { Random } from './random';

export const FIGURES = [
  '权重',
  '满分',
  '目标',
  '步长',
  '每次分值',
  '可另评低于',
  '界限',
  '另一界限',
  '得分',
  '每',
  '起始得分',
  '起点',
  '违规上限',
  '系数',
  '金额',
  '固定工资',
  '绩效工资',
  '比例',
  '月数',
  '名额比例',
  '奖励',
  '加发',
  '数值',
  '轻微扣分',
  '中等扣分',
  '严重扣分',
  '严重程度',
  '投诉封顶星级',
  '请假月数上限',
  '星级',
  '名次',
] as const;

const figures = (table: Table, columns: readonly string[] = FIGURES): readonly Place[] =>
  places(table).filter(
    (place) => columns.includes(place.column) && numberIn(cellAt(table, place)) !== undefined,
  );

const clean = (value: number): number => Number(value.toPrecision(12));

/** Another figure of the same size, or a neighbour's. */
function another(value: number, random: Random): number {
  const by = random.pick([0.5, 0.8, 0.9, 0.95, 1.05, 1.1, 1.25, 2]);
  const step = Number.isInteger(value)
    ? random.pick([-10, -5, -1, 1, 5, 10])
    : random.pick([-0.1, -0.05, 0.05, 0.1]);
  return clean(random.chance(0.6) ? value + step : value * by);
}

const edit =
  (columns: readonly string[], name: string): Edit =>
  (table, random) => {
    const all = figures(table, columns);
    if (all.length === 0) return undefined;
    const place = random.pick(all);
    const before = numberIn(cellAt(table, place))?.toNumber() as number;
    const after = another(before, random);
    if (after === before) return undefined;
    put(table, place, after);
    return `${name} ${place.part}${place.row.at + 1} ${place.column}: ${before} → ${after}`;
  };

/** One weight up and another down. */
const weights: Edit = (table, random) => {
  const all = figures(table, ['权重']);
  if (all.length < 2) return undefined;
  const [one, other] = random.shuffle(all) as [Place, Place];
  const by = random.pick([1, 2, 5]);
  for (const [place, change] of [
    [one, by],
    [other, -by],
  ] as const)
    put(table, place, clean((numberIn(cellAt(table, place))?.toNumber() ?? 0) + change));
  return `weights by ${by}`;
};

/** A figure as text: with its percent sign, in full width, with spaces. */
const asText: Edit = (table, random) => {
  const all = figures(table);
  if (all.length === 0) return undefined;
  const place = random.pick(all);
  const value = numberIn(cellAt(table, place))?.toNumber() as number;
  const text = random.pick([
    `${clean(value * 100)}%`,
    ` ${value} `,
    [...String(value)]
      .map((letter) => (/\d/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter))
      .join(''),
    `${value}%`,
  ]);
  put(table, place, text);
  return `text ${place.part}${place.row.at + 1} ${place.column}: ${value} → "${text}"`;
};

const blank: Edit = (table, random) => {
  const all = places(table).filter((place) => !isEmpty(cellAt(table, place)));
  const place = random.pick(all);
  put(table, place, null);
  return `blank ${place.part}${place.row.at + 1} ${place.column}`;
};

/** A figure where there was none. */
const filled: Edit = (table, random) => {
  const all = places(table).filter(
    (place) => (FIGURES as readonly string[]).includes(place.column) && isEmpty(cellAt(table, place)),
  );
  if (all.length === 0) return undefined;
  const place = random.pick(all);
  const value = random.pick([0, 0.5, 1, 2, 10, 50, 90]);
  put(table, place, value);
  return `filled ${place.part}${place.row.at + 1} ${place.column}: ${value}`;
};

/** Two neighbouring letters in turn, or one left out, of a word that means something. */
const misspelt: Edit = (table, random) => {
  const columns = [
    '规则',
    '输入',
    '条件',
    '且',
    '汇总方式',
    '系数',
    '周期',
    '方式',
    '代号',
    '指标代号',
    '事实',
    '岗位',
    '级别',
    '分组',
    '名次',
  ];
  const all = places(table).filter(
    (place) => columns.includes(place.column) && String(cellAt(table, place) ?? '').length > 1,
  );
  if (all.length === 0) return undefined;
  const place = random.pick(all);
  const before = String(cellAt(table, place));
  const at = random.below(before.length - 1);
  const after = random.chance(0.5)
    ? before.slice(0, at) + before.slice(at + 1)
    : before.slice(0, at) + before.charAt(at + 1) + before.charAt(at) + before.slice(at + 2);
  if (after === before) return undefined;
  put(table, place, after);
  return `misspelt ${place.part}${place.row.at + 1} ${place.column}: ${before} → ${after}`;
};

export const EDITS: Readonly<Record<string, Edit>> = {
  figure: edit(FIGURES, 'figure'),
  edge: edit(['界限', '另一界限', '起点'], 'edge'),
  score: edit(['得分', '起始得分'], 'score'),
  money: edit(['系数', '金额', '固定工资', '绩效工资', '奖励', '加发', '比例'], 'money'),
  weights,
  asText,
  blank,
  filled,
  misspelt,
  ...ROW_EDITS,
  ...KIND_EDITS,
};
