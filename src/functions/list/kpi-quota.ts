import { isError, valueError, type Cell, type CellError } from '../../core/cell';
import { DOMAINS, type Domain } from '../../core/input/domain';
import { readNumber } from '../../core/input/read';
import { placesOf, type Placed, type QuotaShare, type TiePolicy } from '../../core/score/quota';
import type { Contender } from '../../core/score/rank';
import type { Language } from '../../core/words/language';
import { text } from '../../core/words/text';
import { cellOf, choiceOf, gridOf, isAbsent, widthOf } from '../arguments';
import type { Argument, Choice, CustomFunction, FunctionHelp, Grid } from '../description';
import { readMembers } from '../members';
import { MISSING, OUTSIDE } from '../parameters';
import { QUOTA_EXAMPLES } from '../quota-examples';
import { readShares } from '../quota-shares';
import { standingWords } from '../standing-words';

const TIES: readonly Choice[] = [
  { value: 'report', label: text('仅报告', 'report') },
  { value: 'in', label: text('全入', 'all in') },
  { value: 'out', label: text('全出', 'all out') },
  { value: 'second', label: text('次列', 'second column') },
];

const BASE = text('基数', 'base');
const PEOPLE: Domain = {
  ...DOMAINS.count,
  min: 1,
  max: 1_000_000,
  whole: true,
  expected: text('不小于 1 的整数（人数）', 'a whole number of people from 1 on'),
};

/**
 * Places by quota. One faulty score makes all of it an error: nobody's place is right without theirs.
 * @example KPIQUOTA([[90]],[["A","100%"]],null,5) //=> [["A",1,"入"]]
 */
export const kpiQuota: CustomFunction<'KPIQUOTA'> = {
  name: 'KPIQUOTA',
  parameters: [
    { name: 'scores', shape: 'matrix' },
    { name: 'shares', shape: 'matrix' },
    { name: 'ties', shape: 'scalar', optional: true, choices: TIES },
    { name: 'base', shape: 'scalar', optional: true },
  ],
  run(args, language) {
    const terms = quotaTerms(args);
    if (isError(terms)) return terms;
    const { shares, team, ties, base } = terms;
    return placesOf(shares, team, ties, base).map((one) => line(one, base, language));
  },
};

interface Terms {
  readonly shares: readonly QuotaShare[];
  readonly team: readonly (Contender | null)[];
  readonly ties: TiePolicy;
  /** How many people the shares are taken of. */
  readonly base: number;
}

/** What the arguments say. */
export function quotaTerms([scores, sharesArgument, tiesArgument, baseArgument]: readonly Argument[]):
  | Terms
  | CellError {
  const ties = choiceOf(tiesArgument, 'ties', TIES) as TiePolicy | CellError;
  if (isError(ties)) return ties;
  const shares = readShares(gridOf(sharesArgument));
  if (isError(shares)) return shares;
  const team = readTeam(gridOf(scores), ties);
  if (isError(team)) return team;
  const present = team.filter((one) => one !== null).length;
  const base = isAbsent(baseArgument) ? present : readNumber(cellOf(baseArgument), PEOPLE, BASE);
  return isError(base) ? base : { shares, team, ties, base };
}

function line(placed: Placed | null, base: number, language: Language): readonly Cell[] {
  if (placed === null) return ['', '', ''];
  return [placed.place ?? '', placed.rank, standingWords(placed.standing, base, language)];
}

/** A score per row, and beside it the second figure where ties look at one. */
function readTeam(grid: Grid, ties: TiePolicy): readonly (Contender | null)[] | CellError {
  const width = ties === 'second' ? 2 : 1;
  if (widthOf(grid) !== width)
    return valueError(
      width === 2
        ? '次列需要两列：得分、同分时比较的数。请选择两列。'
        : 'scores 应为一列得分；只有 ties 为“次列”时才有第二列。请更正。',
      width === 2
        ? 'second needs two columns: the scores, and what is compared where they are equal. Select both.'
        : 'scores must be one column of scores; only second reads another. Correct the range.',
    );
  const column = (at: number): Argument => grid.map((row) => [row[at] ?? null]);
  const members = readMembers(column(0) as Grid, width === 2 ? column(1) : undefined);
  if (isError(members)) return members;
  const all = members.flat();
  return all.find((one): one is CellError => isError(one)) ?? (all as readonly (Contender | null)[]);
}

export const kpiQuotaHelp: FunctionHelp = {
  summary: text('按名额定档（如 2-7-1）', 'Places by quota, such as 20/70/10'),
  arguments: [
    text(
      '一列得分；空白不参与。ties 为次列时再加一列（如销售额）',
      'a column of scores; a blank takes no part. With second, one more column beside it, such as sales',
    ),
    text(
      '两列，从好到差：档位、上限（20%、<20%、≤20% 或 0.2；最后可写“其余”）',
      'two columns, best first: label, limit (20%, <20%, ≤20% or 0.2; the last may be 其余)',
    ),
    text(
      '名额边缘同分：report 仅报告（默认）、in 全入、out 全出、second 次列',
      'equal scores over a limit: report (default), in (all in), out (all out), second (the second column decides)',
    ),
    text(
      '比例按多少人计算；省略时为有得分的人数',
      'how many people the shares are of; those with a score when left out',
    ),
  ],
  result: {
    about: text(
      '每人一行：档位、名次、入 / 出 / 边缘；不足 5 人时注明',
      'a row per score: place, rank, and in, out or edge; marked under five people',
    ),
    shape: 'matrix',
  },
  errors: [OUTSIDE, MISSING],
  examples: QUOTA_EXAMPLES,
};
