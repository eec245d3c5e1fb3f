/** Findings in whole tables: grades and stars. */
import { scheme } from '../table/faults';
import { assessed, check, graded, ladder, paid, roles } from './whole-tables';

describe('grades', () => {
  check(
    [
      'out of reach',
      graded(['S', '≥', 120], ['A', '≥', 100], ['B', '其余']),
      'warning grade-unreachable D6 评级 S：要 120 分，而总分最高 100，没有人能达到，请更正界限。 grade S: it takes 120, but no total passes 100, so nobody gets it; correct the threshold.',
    ],
    [
      'above the top',
      graded(['A', '>', 100], ['B', '其余']),
      'warning grade-unreachable D6 评级 A：要 100 分，而总分最高 100，没有人能达到，请更正界限。 grade A: it takes 100, but no total passes 100, so nobody gets it; correct the threshold.',
    ],
    [
      'paid twice',
      paid(['A', '≥', 90, 1.2, 500], ['B', '其余', null, 1, 100]),
      'warning not-read F6 评级：既有系数又有金额，奖金只按金额，请清空一个。 grades: there are both coefficients and amounts, and a bonus is the amount; clear one.',
    ],
    [
      'a coefficient of grades that are not there',
      [...scheme(['系数', '按评级']), ...assessed],
      'warning missing F2 系数：按评级取，却没有【评级】，请补上或改为按得分。 coefficient: it comes from the grade, but there are no [Grades]; add them, or take it from the score.',
    ],
    [
      'less for a better one',
      paid(['A', '≥', 90, 1], ['B', '≥', 60, 1.2], ['C', '其余', null, 0.8]),
      'warning money-not-monotone E6 评级系数：“A”为 1，反而低于“B”的 1.2，请核对。 grade coefficients: "A" has 1, less than "B" with 1.2; check them.',
    ],
    [
      'a smaller amount for a better one',
      graded(['A', '≥', 90, null, 100], ['B', '≥', 60, null, 100], ['C', '其余', null, null, 200]),
      'warning money-not-monotone F7 评级金额：“B”为 100，反而低于“C”的 200，请核对。 grade amounts: "B" has 100, less than "C" with 200; check them.',
    ],
    [
      'a negative one',
      paid(['A', '≥', 90, -1], ['C', '其余', null, -2]),
      'error bad-number E6 评级 A 系数：-1 应为 ≥ 0，请更正。 Grades A Coefficient: -1 must be ≥ 0; correct it.',
      'error bad-number E7 评级 C 系数：-2 应为 ≥ 0，请更正。 Grades C Coefficient: -2 must be ≥ 0; correct it.',
    ],
  );
});

describe('stars', () => {
  check(
    ['in any order of the rows', ladder([2, null, 3, null, '≥', 80, 200], [1, null, 3, null, '≥', 70, 100])],
    [
      'one left out',
      ladder([3, null, 3, null, '≥', 90, null], [1, null, 3, null, '≥', 70, null]),
      'warning star-gap B8 星级：缺少 2 星一行，1 星之上直接是 3 星，请核对。 stars: there is no row for 2★ between 1★ and 3★; check it.',
    ],
    [
      'several left out',
      ladder([1, null, 3, null, '≥', 70, null], [5, null, 3, null, '≥', 90, null]),
      'warning star-gap B9 星级：缺少 2–4 星一行，1 星之上直接是 5 星，请核对。 stars: there is no row for 2–4★ between 1★ and 5★; check it.',
    ],
    [
      'easier to get than a lower one',
      ladder([1, null, 3, null, '≥', 80, null], [2, null, 3, null, '≥', 70, null]),
      'warning star-gap G9 星级分数线：“2★”为 70，反而低于“1★”的 80，请核对。 star thresholds: "2★" has 70, less than "1★" with 80; check them.',
    ],
    [
      'less money than a lower one',
      ladder([1, null, 3, null, '≥', 70, 200], [2, null, 3, null, '≥', 80, 100]),
      'warning money-not-monotone H9 星级奖励：“2★”为 100，反而低于“1★”的 200，请核对。 star rewards: "2★" has 100, less than "1★" with 200; check them.',
    ],
    [
      'by role',
      [
        ...ladder(
          [1, '甲', 3, null, '≥', 80, 200],
          [1, '乙', 3, null, '≥', 60, 50],
          [2, '甲', 3, null, '≥', 70, 100],
          [2, '乙', 3, null, '≥', 70, 60],
        ),
        ...roles,
      ],
      'warning money-not-monotone H10 星级奖励 甲：“2★”为 100，反而低于“1★”的 200，请核对。 star rewards 甲: "2★" has 100, less than "1★" with 200; check them.',
      'warning star-gap G10 星级分数线 甲：“2★”为 70，反而低于“1★”的 80，请核对。 star thresholds 甲: "2★" has 70, less than "1★" with 80; check them.',
    ],
    [
      'more months than there are',
      ladder([1, null, 3, 4, '≥', 70, null]),
      'error bad-number E8 1 星：最近 3 个月里要 4 个月达标，不可能做到，请更正达标月数或月数。 1★: 4 of the newest 3 months must reach the threshold, which cannot be; correct the months needed or the window.',
    ],
    ['as many as there are', ladder([1, null, 3, 3, '≥', 70, null])],
    [
      'half a month',
      ladder([1, null, 1.5, null, '≥', 70, null]),
      'error bad-number D8 星级 1 月数：1.5 应为整数，且 ≥ 1，请更正。 Stars 1 Window: 1.5 must be a whole number, ≥ 1; correct it.',
    ],
    [
      'quotas beyond the whole',
      ladder([1, null, 3, null, '≥', 70, null, 0.7], [2, null, 3, null, '≥', 80, null, '≤40%']),
      'note quota-over-100 7 名额比例：合计 110%，各是上限，不会同时用满。 quotas: they sum to 110%; each is a limit, and not all can be filled at once.',
    ],
    [
      'a quota beyond the whole',
      ladder([1, null, 3, null, '≥', 70, null, 1.2]),
      'error quota-over-100 I8 星级 1 名额比例：1.2 应为 0%–100%，请更正。 Stars 1 Quota: 1.2 must be 0%–100%; correct it.',
      'note quota-over-100 7 名额比例：合计 120%，各是上限，不会同时用满。 quotas: they sum to 120%; each is a limit, and not all can be filled at once.',
    ],
    [
      'out of 0 to 100',
      ladder([1, null, 3, null, '≥', 101, null]),
      'error out-of-domain G8 1 星：“x ≥ 101”永远不成立，取值范围是 0 ≤ x ≤ 100，请更正。 1★: "x ≥ 101" can never hold, values being 0 ≤ x ≤ 100; correct it.',
    ],
    [
      'no threshold for a role',
      [...ladder([1, '甲', 3, null, '≥', 80, null], [1, '丙', 3, null, '≥', 80, null]), ...roles],
      'error missing C8 1 星：没有名为“乙”的岗位分数线，请更正或补上。 1★: there is no threshold for the role "乙"; correct it or add one.',
      'error unknown-level C9 1 星：没有名为“丙”的岗位，请更正或补上。 1★: there is no role "丙"; correct it or add one.',
    ],
  );
});
