/** Edits of kinds and names: rules, inputs, totals, groups, headers, levels and versions. */
import { isEmpty, type Cell } from './cells';
import { column, english, spans } from './layout';
import { cellAt, places, put, type Edit, type Place, type Table } from './places';
import { versionsIn } from './parts';
import type { Random } from './random';
import { KINDS, RULES } from './words';

/** Another kind of rule, or of input, with a full mark and a target beside it half of the time. */
const otherKind: Edit = (table, random) => {
  const all = places(table).filter(
    ({ part, column: name }) => part === '指标' && ['规则', '输入'].includes(name),
  );
  if (all.length === 0) return undefined;
  const place = random.pick(all);
  const words = Object.keys(place.column === '规则' ? RULES : KINDS);
  const word = random.pick(words);
  put(table, place, word);
  if (random.chance(0.6)) fill(table, place, random);
  return `${place.column} of row ${place.row.at + 1}: ${word}`;
};

function fill(table: Table, place: Place, random: Random): void {
  const title = spans(table).find(([from, to]) => from < place.row.at && place.row.at <= to)?.[0] as number;
  const names = english(table) ? ['Full mark', 'Target', 'Points each'] : ['满分', '目标', '每次分值'];
  names.forEach((name, index) => {
    const at = column(table, title, name);
    const line = table[place.row.at] as Cell[];
    if (isEmpty(line[at]))
      line[at] = random.pick(
        [
          [100, 10],
          [0.9, 40, 1],
          [1, 5],
        ][index] as number[],
      );
  });
}

const headerMisspelt: Edit = (table, random) => {
  const [from] = random.pick(spans(table));
  const header = table[from] as Cell[];
  const named = header.flatMap((cell, index) => (index > 0 && String(cell ?? '').length > 2 ? [index] : []));
  if (named.length === 0) return undefined;
  const index = random.pick(named);
  const before = String(header[index]);
  header[index] = random.chance(0.5) ? `${before}${random.pick(['值', '项', 's'])}` : before.slice(0, -1);
  return `header ${before} → ${String(header[index])}`;
};

const otherGroup: Edit = (table, random) => {
  const all = places(table).filter((place) => place.part === '指标' && place.column === '分组');
  if (all.length === 0) return undefined;
  const place = random.pick(all);
  const after = cellAt(table, random.pick(all));
  put(table, place, after);
  return `group of row ${place.row.at + 1}: ${String(after)}`;
};

const named: Edit = (table, random) => {
  const levels = versionsIn(table)[0]?.get('选项') ?? [];
  if (levels.length === 0) return undefined;
  const owner = random.pick(levels).word('指标代号');
  const own = levels.filter((row) => row.word('指标代号') === owner);
  own.forEach((row, index) => {
    (table[row.at] as Cell[])[row.columns.get('名称') as number] = random.chance(0.9)
      ? own.length - index
      : `第${index}`;
    for (const name of ['英文名称', '别名']) {
      const at = row.columns.get(name);
      if (at !== undefined) (table[row.at] as Cell[])[at] = null;
    }
  });
  return `levels of ${owner} called by numbers`;
};

/** The whole table once more, from a later month on; later edits hit either. */
const twoVersions: Edit = (table) => {
  if (versionsIn(table).length !== 1) return undefined;
  const at = column(table, 0, english(table) ? 'Effective from' : '生效月份');
  const copy = table.map((line) => [...line]);
  (table[1] as Cell[])[at] = '2026-01';
  (copy[1] as Cell[])[at] = '2026-07';
  table.push(table[0]?.map(() => null) ?? [], ...copy);
  return 'two versions';
};

const totalled: Edit = (table, random) => {
  const place = random.pick(places(table).filter(({ column: name }) => ['汇总方式', '系数'].includes(name)));
  if (place === undefined) return undefined;
  const words =
    place.column === '系数'
      ? ['按得分', '按评级', null]
      : ['加权', '累计得分', '折算百分', '分组加权', '取最低'];
  const after = random.pick<Cell>(place.part === '评级' ? [0.5] : words);
  put(table, place, after);
  return `${place.column}: ${String(after)}`;
};

export const KIND_EDITS: Readonly<Record<string, Edit>> = {
  otherKind,
  headerMisspelt,
  otherGroup,
  named,
  twoVersions,
  totalled,
};
