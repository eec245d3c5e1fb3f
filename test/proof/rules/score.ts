/** The score of one indicator or adjustment from its own cells. */
import { Big, Refused, sum, Unsound, type Cell } from './cells';
import { domainOf, flagOf, quantity, valueOf, type Entry } from './entries';
import { bandsOf, SIGNS, stretchAt, type Bands, type Stretch } from './intervals';
import { levelScore, rangedScore } from './level-score';
import type { Row, Parts } from './parts';

export interface At {
  readonly parts: Parts;
  /** 1–12. */
  readonly month?: number;
}

export function scoreOf(entry: Entry, cells: readonly Cell[], at: At): Big {
  const { rule, row, inputs } = entry;
  const value = (index: number): Big => {
    const input = inputs[index];
    if (input === undefined) throw new Unsound(`${entry.key} has too few input cells`);
    return valueOf(cells[index], input.kind);
  };
  switch (rule) {
    case 'bands': {
      const target = row.has('目标') ? quantity(row, '目标', at.parts, at.month) : undefined;
      const own = value(0);
      return bandScore(entry, target === undefined ? own : own.div(target).toSignificantDigits(15));
    }
    case 'relative': {
      const team = value(1);
      if (team.lte(0)) throw new Refused('a team of nothing');
      return bandScore(entry, value(0).div(team).toSignificantDigits(15));
    }
    case 'levels':
    case 'levelPoints':
      return levelScore(entry, cells[0]);
    case 'manual':
      return manualScore(row, value(0));
    case 'ranged':
    case 'violations':
      return rangedScore(entry, cells);
    case 'proportional': {
      const target = quantity(row, '目标', at.parts, at.month);
      return Big.min(value(0), target).times(row.needed('满分')).div(target);
    }
    case 'deduction':
      return deductionScore(entry, cells);
    case 'perUnit': {
      const all = value(0).times(row.needed('每次分值'));
      const most = row.number('满分');
      return most === undefined ? all : Big.min(all, most);
    }
    case 'share': {
      const [own, team] = [value(0), value(1)];
      if (team.lte(0) || own.gt(team)) throw new Refused('more than the team, or a team of nothing');
      return own.times(row.needed('满分')).div(team);
    }
    case 'conditions':
      return conditionScore(entry, cells);
    case 'blend': {
      const most = row.needed('满分');
      return sum(
        inputs.map(({ row: cell }, index) => {
          const mark = value(index);
          if (mark.gt(most)) throw new Refused('over the full mark');
          return mark.times(cell.needed('权重'));
        }),
      );
    }
    case 'bonus': {
      const points = value(0);
      return inputs.length < 2 || flagOf(cells[1]) ? points : new Big(0);
    }
    case 'fault': {
      const size = value(0).abs();
      if (size.gt(row.needed('满分'))) throw new Refused('over the full mark');
      return size.negated();
    }
    case 'extra':
      return value(0);
  }
}

/** Ends of the values that a band can hold: those of its input, where they are compared as they are. */
function bandScore(entry: Entry, value: Big): Big {
  const bands = bandsOf(entry.bands);
  for (const row of entry.bands) row.needed('得分');
  for (const { row } of bands.stretches) row.number('起始得分');
  const found = stretchAt(bands, value);
  const score = found.row.needed('得分');
  const start = found.row.number('起始得分');
  if (start === undefined) return score;
  const scaled = entry.rule === 'relative' || entry.row.has('目标');
  const domain = domainOf(scaled ? 'number' : (entry.inputs[0]?.kind ?? 'number'));
  const low = found.low?.edge ?? new Big(domain.low);
  const high = found.high?.edge ?? new Big(domain.high);
  if (!low.isFinite() || !high.isFinite() || found.row === bands.rest)
    throw new Unsound('a slope without an end');
  const way = value.minus(low).div(high.minus(low));
  return risingIn(bands, found)
    ? score.plus(way.times(start.minus(score)))
    : start.plus(way.times(score.minus(start)));
}

/** Larger values are better: by the conditions, or where both ends stand by the side that scores more. */
function risingIn({ rising, stretches }: Bands, found: Stretch): boolean {
  if (rising !== undefined) return rising;
  const ofRow = (row: Row): Big => row.needed('得分');
  const above = stretches.filter(
    ({ low }) => low !== undefined && found.high !== undefined && low.edge.gte(found.high.edge),
  );
  const below = stretches.filter(
    ({ high }) => high !== undefined && found.low !== undefined && high.edge.lte(found.low.edge),
  );
  const best = (list: readonly Stretch[]): Big => Big.max(-Infinity, ...list.map(({ row }) => ofRow(row)));
  const [up, down] = [best(above), best(below)];
  if (up.eq(down)) throw new Unsound('no side is better');
  return up.gt(down);
}

function manualScore(row: Row, value: Big): Big {
  const most = row.needed('满分');
  if (value.gt(most)) throw new Refused('over the full mark');
  const step = row.number('步长');
  if (step !== undefined && !value.div(step).isInteger()) throw new Refused('between two steps');
  const allowed = row.list('可选分值').map((word) => new Big(word));
  if (allowed.length > 0 && !allowed.some((one) => one.eq(value)))
    throw new Refused('none of the allowed points');
  return value;
}

function deductionScore({ row, bands, inputs }: Entry, cells: readonly Cell[]): Big {
  if (bands.length !== inputs.length) throw new Unsound('as many terms as cells are needed');
  const from = row.needed('满分');
  const lost = bands.map((term, index) => {
    const kind = inputs[index]?.kind ?? 'number';
    const value = valueOf(cells[index], kind);
    const sign = term.choice('条件', SIGNS);
    if (sign === 'is' || sign === 'else') throw new Unsound('no condition of a deduction');
    const edge = sign === undefined ? new Big(0) : term.needed('界限');
    const short = sign === '<' || sign === '≤';
    const over = Big.max(0, short ? edge.minus(value) : value.minus(edge));
    if (['清零', 'zero'].includes(term.word('得分'))) {
      if (sign !== undefined) throw new Unsound('any one leaves 0');
      return value.gt(0) ? from : new Big(0);
    }
    const each = term.needed('得分').abs();
    return over.div(term.number('每') ?? 1).times(each);
  });
  return Big.max(0, from.minus(sum(lost)));
}

function conditionScore({ row, bands, inputs }: Entry, cells: readonly Cell[]): Big {
  const tests = bands.filter((band) => band.choice('条件', SIGNS) !== 'else');
  const rest = bands.filter((band) => band.choice('条件', SIGNS) === 'else');
  if (tests.length !== inputs.length || rest.length !== 1)
    throw new Unsound('as many tests as cells are needed, and the rest');
  const all = tests.map((test, index) => meets(test, cells[index], inputs[index]?.kind ?? 'number'));
  const otherwise = (rest[0] as Row).needed('得分');
  return all.every(Boolean) ? row.needed('满分') : otherwise;
}

/** Whether a cell meets the 条件 and 界限 of a row. */
export function meets(test: Row, cell: Cell | undefined, kind: Entry['inputs'][number]['kind']): boolean {
  const sign = test.choice('条件', SIGNS);
  if (sign === 'is') {
    if (kind !== 'flag') throw new Unsound('yes or no is asked of a number');
    const wanted = test.flag('界限');
    if (wanted === undefined) throw new Unsound('what it must be is blank');
    return flagOf(cell) === wanted;
  }
  if (sign === undefined || sign === 'else') throw new Unsound('no condition');
  if (kind === 'flag' || kind === 'level') throw new Unsound('a number is asked of words');
  const [value, edge] = [valueOf(cell, kind), test.needed('界限')];
  return compare(value, sign, edge);
}

export function compare(value: Big, sign: '≥' | '>' | '≤' | '<', edge: Big): boolean {
  if (sign === '≥') return value.gte(edge);
  if (sign === '>') return value.gt(edge);
  return sign === '≤' ? value.lte(edge) : value.lt(edge);
}
