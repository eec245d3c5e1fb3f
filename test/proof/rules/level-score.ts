/** Levels by name, ordinal or points, and points within the ranges of levels. */
import type { Big } from './cells';
import { numberIn, plain, Refused, Unsound, type Cell } from './cells';
import { flagOf, valueOf, type Entry } from './entries';
import type { Row } from './parts';

const namesOf = (level: Row): readonly string[] => [
  ...[level.word('名称'), level.word('英文名称')].filter((word) => word !== ''),
  ...level.list('别名'),
];
const numeric = (word: string): Big | undefined => numberIn(word);

export function levelScore({ rule, row, levels }: Entry, cell: Cell | undefined): Big {
  if (levels.length === 0) throw new Unsound('no levels');
  const own = plain(cell);
  const names = levels.map(namesOf);
  if (names.some((list) => list.length === 0)) throw new Unsound('a level without a name');
  const figure = numberIn(cell);
  const named = (list: readonly string[]): boolean =>
    list.some((name) => name === own || (figure !== undefined && numeric(name)?.eq(figure) === true));
  const hits = names.map(named).flatMap((hit, index) => (hit ? [index] : []));
  const scores = levels.map((level) => level.needed('得分'));
  if (hits.length > 1) throw new Unsound('two levels of one name');
  if (hits.length === 1) return scores[hits[0] as number] as Big;
  if (figure === undefined) throw new Refused('no such level');
  if (rule === 'levelPoints') {
    const below = row.number('可另评低于');
    if (
      scores.some((score) => score.eq(figure)) ||
      (below !== undefined && figure.gte(0) && figure.lt(below))
    )
      return figure;
    throw new Refused('no points of a level');
  }
  if (levels.every((level) => numeric(level.word('名称')) !== undefined))
    throw new Refused('all names are numbers');
  const score = figure.isInteger() ? scores[figure.toNumber() - 1] : undefined;
  if (score === undefined) throw new Refused('no such level');
  return score;
}

export function rangedScore({ rule, row, levels: rows, inputs }: Entry, cells: readonly Cell[]): Big {
  const levels = [...rows].sort((a, b) => b.needed('起点').cmp(a.needed('起点')));
  const most = row.needed('满分');
  const points = valueOf(cells[0], inputs[0]?.kind ?? 'points');
  if (points.gt(most)) throw new Refused('over the full mark');
  const step = row.number('步长');
  if (step !== undefined && !points.div(step).isInteger()) throw new Refused('between two steps');
  const ranges = levels.map((level, index) => {
    const from = level.needed('起点');
    const limit = level.number('另一界限');
    const above = levels[index - 1]?.needed('起点');
    if (above !== undefined && above.lte(from)) throw new Unsound('levels in no order');
    const under = limit === undefined ? above === undefined || points.lt(above) : points.lte(limit);
    return points.gte(from) && under;
  });
  const held = ranges.filter(Boolean).length;
  if (rule === 'ranged') {
    if (held !== 1) throw new Unsound(`${points.toString()} lies in ${held} levels`);
    return points;
  }
  if (inputs.length < 2) throw new Unsound('violations are not asked for');
  const count = valueOf(cells[1], inputs[1]?.kind ?? 'count');
  const touched = inputs.length > 2 && flagOf(cells[2]);
  const found = levels.findIndex((level) => {
    const limit = level.number('违规上限');
    return limit === undefined || count.lte(limit);
  });
  if (found < 0) throw new Unsound('violations without a level');
  if (levels.slice(0, -1).some((level) => !level.has('违规上限')))
    throw new Unsound('only the lowest has no limit');
  const chosen = touched ? levels.length - 1 : found;
  if (ranges[chosen] !== true) throw new Refused('points of another level');
  return points;
}
