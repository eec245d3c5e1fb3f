/** Who falls where more people qualify for a star than have a place, by each way with ties. */
import { add, divide, exact, ZERO, type Exact } from '../../core/number/exact';
import { formatPercent } from '../../core/number/format';
import { placesOf, type Placed, type TiePolicy } from '../../core/score/quota';
import { served } from '../../core/stars/history';
import type { QuotaLine } from '../../core/stars/quota';
import { text, type Text } from '../../core/words/text';
import { BASE_WORDS, type QuotaBase } from './quota-base';
import type { StarRow } from './table';

export const TIES: readonly TiePolicy[] = ['report', 'in', 'out', 'second'];

export const TIE_WORDS: Readonly<Record<TiePolicy, Text>> = {
  report: text('仅报告', 'report only'),
  in: text('全入', 'all in'),
  out: text('全出', 'all out'),
  second: text('次列（最近一个月）', 'second column (newest month)'),
};

export interface Fall {
  readonly row: StarRow;
  readonly from: number;
  readonly to: number;
  readonly reason: Text;
}

/** A star that the scheme limits. */
type Limited = QuotaLine & { readonly limit: number };

/** A team's limits, of whom they are, and in which words. */
interface Around {
  readonly lines: readonly Limited[];
  readonly rows: readonly StarRow[];
  readonly people: number;
  readonly base: QuotaBase;
}

/** From the highest star down: whoever falls counts with the next lower one. */
export function fallsOf(around: Around, ties: TiePolicy): readonly Fall[] {
  const { lines, rows, people } = around;
  const now = new Map(rows.map((row) => [row, row.rating?.star ?? 0]));
  const falls = new Map<StarRow, Fall>();
  for (const line of lines) {
    const { star } = line;
    const holders = rows.filter((row) => now.get(row) === star);
    const placed = placedAt(line, holders, people, ties);
    for (const [index, row] of holders.entries()) {
      // Who is equal in the second figure too is left to be decided.
      const own = placed[index];
      if (own?.place !== null || own.standing === 'edge') continue;
      now.set(row, star - 1);
      const reason = reasonOf(around, line, holders.length, ties);
      falls.set(row, { row, from: row.rating?.star ?? star, to: star - 1, reason });
    }
  }
  return [...falls.values()];
}

/** How the holders of a star stand to its places, by the mean of the months that it looks at. */
export function placedAt(
  { star, limit, under }: Limited,
  holders: readonly StarRow[],
  people: number,
  ties: TiePolicy,
): readonly (Placed | null)[] {
  const contenders = holders.map((row) => ({
    score: scoreOf(row, star),
    sales: ties === 'second' ? newest(row) : null,
  }));
  return placesOf([{ label: `${star}`, limit: { share: exact(limit), under } }], contenders, ties, people);
}

/** The mean of the months that the star looks at. */
function scoreOf({ standing }: StarRow, star: number): Exact {
  const window = standing?.steps.find((step) => step.star === star)?.window ?? 1;
  const months = served(standing?.months ?? [])
    .slice(-window)
    .filter((month) => month !== null);
  if (months.length === 0) return ZERO;
  return divide(months.map(exact).reduce<Exact>(add, ZERO), exact(months.length));
}

function newest({ standing }: StarRow): Exact {
  return exact(served(standing?.months ?? []).at(-1) ?? 0);
}

function reasonOf(
  { people, base }: Around,
  { star, limit, under, places }: Limited,
  holders: number,
  ties: TiePolicy,
): Text {
  const [share, way, of] = [formatPercent(limit), TIE_WORDS[ties], BASE_WORDS[base]];
  const bound = under ? text('低于', 'under') : text('不超过', 'at most');
  return text(
    `名额：${star} 星${bound.zh}${of.zh} ${people} 人的 ${share}，${places} 个名额，够格 ${holders} 人；同分${way.zh}`,
    `quota: ${star}★ ${bound.en} ${share} of ${people} (${of.en}): ${places} of them, ${holders} qualify; ties: ${way.en}`,
  );
}
