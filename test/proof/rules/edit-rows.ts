/** Edits of rows: their order, their ends, one less or one more. */
import { isEmpty, numberIn, type Cell } from './cells';
import { column, english, spans } from './layout';
import { cellAt, places, put, type Edit, type Table } from './places';
import { versionsIn, type Row } from './parts';
import type { Random } from './random';

const columnsShuffled: Edit = (table, random) => {
  const [from, to] = random.pick(spans(table));
  const width = (table[from] as Cell[]).length;
  const order = [0, ...random.shuffle(Array.from({ length: width - 1 }, (_, index) => index + 1))];
  for (let at = from; at <= to; at++) table[at] = order.map((index) => (table[at] as Cell[])[index] ?? null);
  return `columns of row ${from + 1} shuffled`;
};

/** Bands may stand in any order; other rows mean something by theirs. */
const bandsShuffled: Edit = (table, random) => {
  const bands = versionsIn(table).flatMap((version) => version.get('分档') ?? []);
  const rules = new Map(
    versionsIn(table).flatMap((version) =>
      (version.get('指标') ?? []).map((row) => [row.word('代号'), row.word('规则')]),
    ),
  );
  const free = bands.filter((row) => ['分档', 'bands'].includes(rules.get(row.word('指标代号')) ?? ''));
  const owner = free.length > 0 ? random.pick(free).word('指标代号') : undefined;
  return shuffleRows(
    table,
    random,
    free.filter((row) => row.word('指标代号') === owner),
    `bands of ${owner}`,
  );
};

const gradesShuffled: Edit = (table, random) =>
  shuffleRows(table, random, versionsIn(table)[0]?.get('评级') ?? [], 'grades');

const indicatorsShuffled: Edit = (table, random) =>
  shuffleRows(table, random, versionsIn(table)[0]?.get('指标') ?? [], 'indicators');

function shuffleRows(table: Table, random: Random, rows: readonly Row[], what: string): string | undefined {
  if (rows.length < 2) return undefined;
  const lines = random.shuffle(rows.map((row) => table[row.at] as Cell[]));
  rows.forEach((row, index) => (table[row.at] = lines[index] as Cell[]));
  return `${what} shuffled`;
}

/** A row with one end states its other one too: as the set means, or as it does not. */
const bothEnds: Edit = (table, random) => {
  const part = random.pick(['分档', '分档', '评级', '星级']);
  const rows = versionsIn(table)[0]?.get(part) ?? [];
  const edged = rows.filter((row) => row.number('界限') !== undefined && !row.has('且'));
  if (edged.length === 0) return undefined;
  const owner = random.pick(edged).word('指标代号');
  const own = edged.filter((row) => row.word('指标代号') === owner);
  const title = spans(table).find(
    ([from, to]) => from < (own[0] as Row).at && (own[0] as Row).at <= to,
  )?.[0] as number;
  const [and, limit] = english(table) ? ['And', 'Other threshold'] : ['且', '另一界限'];
  const [andAt, limitAt] = [column(table, title, and as string), column(table, title, limit as string)];
  const some = random.chance(0.5) ? own : [random.pick(own)];
  for (const row of some) {
    const up = ['≥', '>'].includes(row.word('条件'));
    const edge = row.needed('界限');
    const further = own
      .map((other) => ({ edge: other.needed('界限'), sign: other.word('条件') }))
      .filter((other) => (up ? other.edge.gt(edge) : other.edge.lt(edge)))
      .sort((a, b) => (up ? a.edge.cmp(b.edge) : b.edge.cmp(a.edge)))[0];
    if (further === undefined) continue;
    const line = table[row.at] as Cell[];
    const strict = ['≥', '≤'].includes(further.sign) !== random.chance(0.1);
    line[andAt] = up ? (strict ? '<' : '≤') : strict ? '>' : '≥';
    line[limitAt] = further.edge.toNumber();
  }
  return `both ends in ${part} ${owner}`;
};

const otherSign: Edit = (table, random) => {
  const all = places(table).filter(
    (place) => place.column === '条件' && ['≥', '>', '≤', '<'].includes(String(cellAt(table, place))),
  );
  if (all.length === 0) return undefined;
  const place = random.pick(all);
  const before = String(cellAt(table, place));
  const turned = { '≥': '≤', '>': '<', '≤': '≥', '<': '>' }[before] as string;
  const opened = { '≥': '>', '>': '≥', '≤': '<', '<': '≤' }[before] as string;
  const after = random.chance(0.3) ? turned : opened;
  const whole = random.chance(0.3);
  const owner = place.row.word('指标代号');
  for (const other of whole ? all : [place])
    if (other.part === place.part && other.row.word('指标代号') === owner && cellAt(table, other) === before)
      put(table, other, after);
  return `sign ${place.part}${place.row.at + 1}: ${before} → ${after}${whole ? ' in all' : ''}`;
};

const rowGone: Edit = (table, random) => {
  const rows = versionsIn(table).flatMap((version) =>
    [...version].flatMap(([part, own]) => (part === '方案' ? [] : own)),
  );
  if (rows.length === 0) return undefined;
  const { at } = random.pick(rows);
  table.splice(at, 1);
  return `row ${at + 1} gone`;
};

const rowTwice: Edit = (table, random) => {
  const rows = versionsIn(table).flatMap((version) => [
    ...(version.get('分档') ?? []),
    ...(version.get('评级') ?? []),
    ...(version.get('选项') ?? []),
  ]);
  if (rows.length === 0) return undefined;
  const row = random.pick(rows);
  const line = [...(table[row.at] as Cell[])];
  for (const name of ['界限', '得分']) {
    const index = row.columns.get(name);
    const value = index === undefined ? undefined : numberIn(line[index]);
    if (index !== undefined && value !== undefined)
      line[index] = Number(value.times(random.pick([0.5, 0.9, 1.1])).toPrecision(12));
  }
  const index = row.columns.get('名称');
  if (index !== undefined && !isEmpty(line[index])) line[index] = `${String(line[index])}2`;
  table.splice(row.at + 1, 0, line);
  return `row ${row.at + 1} again with other figures`;
};

export const ROW_EDITS: Readonly<Record<string, Edit>> = {
  columnsShuffled,
  bandsShuffled,
  gradesShuffled,
  indicatorsShuffled,
  bothEnds,
  otherSign,
  rowGone,
  rowTwice,
};
