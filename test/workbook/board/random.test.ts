/**
 * Every panel of the board over random teams against figures reckoned here by hand, from the months as they were made up. A few
 * teams each time; STARBAND_BOARD_TEAMS says how many.
 */
import { toNumber, type Exact } from '../../../src/core/number/exact';
import { toYuan } from '../../../src/core/number/fen';
import { boardOf, type Board } from '../../../src/workbook/board/board';
import { personBoard } from '../../../src/workbook/board/person-board';
import { readBoard } from '../../../src/workbook/board/read-board';
import { personTrend } from '../../../src/workbook/board/trend';
import { monthKey } from '../../../src/workbook/month/month-of';
import { at15, boardBook, gradeOf, type BoardBook, type BoardMember } from '../../support/board-book';
import { Big } from '../../support/oracle';
import { schemeById, scored } from '../../support/schemes';

const TEAMS = Number(process.env.STARBAND_BOARD_TEAMS ?? 4);
const SCHEMES = scored.filter(([, { period }]) => period === 'month').map(([id]) => id);
const MONTHS = ['2025-11', '2025-12', '2026-02', '2026-03'];

const near = (value: Exact | undefined): number | undefined => value && toNumber(value);
const close = (value: Big | number): unknown => expect.closeTo(Number(value), 9) as unknown;
const sumOf = (all: readonly Big[]): Big => all.reduce((sum, one) => sum.plus(one), new Big(0));

/** As the spreadsheet's own QUARTILE.INC: at (n − 1) × part from the least, between two figures in proportion. */
function quartile(all: readonly Big[], part: number): Big {
  const sorted = [...all].sort((a, b) => a.comparedTo(b));
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)] as Big, sorted[Math.ceil(place)] as Big];
  return low.plus(high.minus(low).times(place - Math.floor(place)));
}

function deviation(all: readonly Big[]): Big {
  const mean = sumOf(all).div(all.length);
  return sumOf(all.map((one) => one.minus(mean).pow(2)))
    .div(all.length)
    .sqrt();
}

const rankIn = (people: readonly BoardMember[], own: BoardMember): number =>
  1 + people.filter(({ total }) => total.gt(own.total)).length;

describe.each(
  Array.from({ length: TEAMS }, (_, seed) => [seed + 1, SCHEMES[(seed * 5) % SCHEMES.length] as string]),
)('team %i, %s', (seed, id) => {
  let book: BoardBook;
  let board: Board;
  const scheme = schemeById(id);
  const of = (month: string): readonly BoardMember[] =>
    book.months.find((one) => one.month === month)?.people ?? [];
  beforeAll(async () => {
    book = await boardBook({ scheme: id, months: MONTHS, people: 3 + ((seed * 5) % 12), seed });
    const found = boardOf(await readBoard(book.workbook));
    if (found === undefined) throw new Error('no board');
    board = found;
  });

  test('ranking, and the change on the month before', () => {
    const [now, before] = [of('2026-03'), of('2026-02')];
    expect(board.ranking).toHaveLength(now.length);
    for (const { id: own, rank, value, change } of board.ranking) {
      const person = now.find((one) => one.id === own) as BoardMember;
      const other = before.find((one) => one.id === own);
      expect([rank, toNumber(value)]).toEqual([rankIn(now, person), at15(person.total)]);
      expect(change?.places).toBe(other && rankIn(before, other) - rank);
      expect(near(change?.score)).toEqual(other && close(person.total.minus(other.total)));
    }
  });

  test('grades, and steps of the score', () => {
    const people = of('2026-03');
    const due = people.map(({ total }) => gradeOf(scheme, total));
    expect(board.grades.map(({ label, people: count }) => [label, count])).toEqual(
      (scheme.grades?.bands ?? []).map(({ label }) => [label, due.filter((one) => one === label).length]),
    );
    const last = board.histogram.length - 1;
    board.histogram.forEach(({ from, to, count }, index) => {
      const within = people.filter(
        ({ total }) => total.gte(from) && (total.lt(to) || (index === last && total.eq(to))),
      );
      expect([from, to, count]).toEqual([from, to, within.length]);
    });
  });

  test('trend: the middle, the quarters and the mean of every month; a month without a sheet is a gap', () => {
    const keys = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];
    expect(
      board.trend.map(({ month, spread }) => [
        monthKey(month),
        ...(['median', 'lower', 'upper', 'mean'] as const).map((part) => near(spread?.[part])),
      ]),
    ).toEqual(
      keys.map((month) => {
        const totals = of(month).map(({ total }) => total);
        if (totals.length === 0) return [month, undefined, undefined, undefined, undefined];
        const quarters = [0.5, 0.25, 0.75].map((part) => close(quartile(totals, part)));
        return [month, ...quarters, close(sumOf(totals).div(totals.length))];
      }),
    );
    for (const one of board.ranking)
      expect(personTrend(one, board.ranking, board.trend).map(near)).toEqual(
        keys.map((month) => {
          const total = of(month).find(({ id: own }) => own === one.id)?.total;
          return total && close(total);
        }),
      );
  });

  test('indicators, shares of the maximum, and the way to each total', () => {
    const people = of('2026-03');
    const all = board.compiled?.indicators ?? [];
    all.forEach(({ key, max }, index) => {
      const scores = people.map(({ scores: own }) => own[index] as Big);
      const found = board.indicators.find((one) => one.key === key);
      const full = scores.filter((one) => one.eq(max)).length / scores.length;
      expect([
        near(found?.spread.mean),
        near(found?.spread.deviation),
        near(found?.full),
        found?.flat,
      ]).toEqual([
        close(sumOf(scores).div(scores.length)),
        close(deviation(scores)),
        Number.isFinite(max) ? close(full) : undefined,
        scores.every((one) => one.eq(scores[0] as Big)),
      ]);
    });
    for (const one of board.ranking) {
      const person = people.find(({ id: own }) => own === one.id) as BoardMember;
      const shown = personBoard(one, board.scored);
      expect(shown?.shares.map(({ score, share }) => [toNumber(score), near(share)])).toEqual(
        all.map(({ max }, index) => {
          const score = person.scores[index] as Big;
          const limited = Number.isFinite(max) && max !== 0;
          return [close(score), limited ? close(score.div(max)) : undefined];
        }),
      );
      const { from, parts = [], total } = shown?.waterfall ?? {};
      const way = parts.reduce(
        (sum, { change }) => sum.plus(toNumber(change)),
        new Big(from ? toNumber(from) : 0),
      );
      expect([Number(way), near(total)]).toEqual([close(person.total), close(person.total)]);
    }
  });

  test('money by grade and by team', () => {
    const people = of('2026-03');
    const labels = {
      byTeam: ({ team }: BoardMember) => team,
      byGrade: ({ total }: BoardMember) => gradeOf(scheme, total),
    };
    for (const part of ['byTeam', 'byGrade'] as const) {
      const own = (label: string) => people.filter((one) => labels[part](one) === label);
      const rows = board.money?.[part] ?? [];
      expect(new Set(rows.map(({ label }) => label))).toEqual(new Set(people.map(labels[part])));
      expect(
        rows.map(({ label, people: count, total, bonus = 0, mean }) => [
          label,
          count,
          toYuan(total),
          toYuan(bonus as never),
          toNumber(mean),
        ]),
      ).toEqual(
        rows.map(({ label }) => {
          const [count, pay] = [own(label).length, sumOf(own(label).map((one) => new Big(one.pay)))];
          return [label, count, Number(pay), Number(pay.minus(3000 * count)), close(pay.div(count))];
        }),
      );
    }
  });
});
