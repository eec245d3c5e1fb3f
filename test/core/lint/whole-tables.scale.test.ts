/** Findings in whole tables: thresholds and coefficients on another scale than what they are held against. */
import { part, scheme } from '../table/faults';
import {
  assessed,
  banded,
  check,
  graded,
  GRADES,
  indicators,
  ladder,
  paid,
  roles,
  type Row,
  type Cell,
} from './whole-tables';

describe('scale', () => {
  const points = (value: Cell): readonly Row[] => banded('0–100 分', ['≥', value, 100], ['其余', null, 0]);
  check(
    [
      'a fraction of points',
      points(0.9),
      'error scale 6 甲（a）：界限 0.9（即 90%）是百分比，而这里按0–100 分计，请乘以 100。 a 甲: the threshold 0.9 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    [
      '150% of points',
      points(1.5),
      'error scale 6 甲（a）：界限 1.5（即 150%）是百分比，而这里按0–100 分计，请乘以 100。 a 甲: the threshold 1.5 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    ['just above that', points(1.51)],
    ['nothing but 0', banded('0–100 分', ['>', 0, 100], ['其余', null, 0])],
    ['0 beside points', banded('0–100 分', ['≥', 60, 100], ['≥', 0, 0])],
    [
      '0 beside a fraction',
      banded('0–100 分', ['≥', 0.6, 100], ['≥', 0, 0]),
      'error scale 6 甲（a）：界限 0.6（即 60%）是百分比，而这里按0–100 分计，请乘以 100。 a 甲: the threshold 0.6 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    [
      'one among points is merely odd',
      banded('0–100 分', ['≥', 60, 100], ['≥', 0.5, 50], ['其余', null, 0]),
      'warning scale 7 甲（a）：界限 0.5（即 50%）是百分比，而这里按0–100 分计，请乘以 100。 a 甲: the threshold 0.5 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    ['1 among points is a point', banded('0–100 分', ['≥', 60, 100], ['≥', 1, 50], ['其余', null, 0])],
    ['any other number may be small', banded('数值', ['≥', 0.9, 100], ['其余', null, 0])],
    ['a rate is one', banded('比率 0–100%', ['≥', 0.9, 100], ['其余', null, 0])],
    [
      'grades',
      graded(['A', '≥', 0.9], ['B', '其余']),
      'error scale 6 评级：界限 0.9（即 90%）是百分比，而这里按0–100 分计，请乘以 100。 grades: the threshold 0.9 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    [
      'grades of few points',
      [
        ...scheme(),
        ...indicators(['a', '甲', '分数', '人工评分', 5]),
        ...part('评级', GRADES, ['A', '≥', 0.9], ['B', '其余']),
      ],
      'warning points-not-max F4 满分：各项满分合计 5 分，不是 100 分，请核对。 points: full marks sum to 5 of 100 points; check them.',
    ],
    [
      'grades of 20 points',
      [
        ...scheme(),
        ...indicators(['a', '甲', '分数', '人工评分', 20]),
        ...part('评级', GRADES, ['A', '≥', 0.9], ['B', '其余']),
      ],
      'error scale 6 评级：界限 0.9（即 90%）是百分比，而这里按0–20 分计，请乘以 100。 grades: the threshold 0.9 is a percentage, but values are 0–20 points; multiply it by 100.',
      'warning points-not-max F4 满分：各项满分合计 20 分，不是 100 分，请核对。 points: full marks sum to 20 of 100 points; check them.',
    ],
    [
      'grades of points without an end',
      [
        ...scheme(),
        ...part(
          '指标',
          ['代号', '名称', '输入', '规则', '满分', '每次分值'],
          ['a', '甲', '次数', '按次计分', null, 1],
        ),
        ...part('评级', GRADES, ['A', '≥', 0.9], ['B', '其余']),
      ],
      'error scale 6 评级：界限 0.9（即 90%）是百分比，而这里按分计，请乘以 100。 grades: the threshold 0.9 is a percentage, but values are in points; multiply it by 100.',
      'warning points-not-max F4 满分：各项满分合计 ∞ 分，不是 100 分，请核对。 points: full marks sum to ∞ of 100 points; check them.',
    ],
    [
      'stars of a total',
      [
        ...scheme(),
        ...assessed,
        ...part('星级方式', ['方式'], ['按总分']),
        ...part('星级', ['星级', '条件', '界限'], [2, '≥', '80%'], [1, '其余']),
      ],
      'error scale 8 星级：界限 0.8（即 80%）是百分比，而这里按0–100 分计，请乘以 100。 stars: the threshold 0.8 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    [
      'stars of months',
      ladder([1, null, 3, null, '≥', 0.8, null]),
      'error scale G8 星级分数线：界限 0.8（即 80%）是百分比，而这里按0–100 分计，请乘以 100。 star thresholds: the threshold 0.8 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    [
      'stars of months by role',
      [...ladder([1, '甲', 3, null, '≥', 80, null], [1, '乙', 3, null, '≥', 0.9, null]), ...roles],
      'warning scale G9 星级分数线：界限 0.9（即 90%）是百分比，而这里按0–100 分计，请乘以 100。 star thresholds: the threshold 0.9 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    [
      'consequences',
      [
        ...scheme(),
        ...assessed,
        ...part(
          '连续结果',
          ['条件', '界限', '连续期数', '名称'],
          ['<', '60%', 2, '培训'],
          ['≥', 0.9, 3, '表扬'],
        ),
      ],
      'error scale C6 连续结果：界限 0.6（即 60%）是百分比，而这里按0–100 分计，请乘以 100。 consequences: the threshold 0.6 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    [
      'coefficients',
      paid(['A', '≥', 90, 120], ['B', '≥', 60, 10], ['C', '其余', null, 3.01]),
      'error scale E6 评级 A：系数 120 是 12000%，如果想写 120%，请填 120% 或 1.2。 grade A: the coefficient 120 pays 120 times the pool; if 120% is meant, enter it with the sign.',
      'error scale E7 评级 B：系数 10 是 1000%，如果想写 10%，请填 10% 或 0.1。 grade B: the coefficient 10 pays 10 times the pool; if 10% is meant, enter it with the sign.',
      'warning scale E8 评级 C：系数 3.01 是 301%，如果想写 3.01%，请填 3.01% 或 0.0301。 grade C: the coefficient 3.01 pays 3.01 times the pool; if 3.01% is meant, enter it with the sign.',
    ],
    ['a coefficient of 3', paid(['A', '≥', 90, 3], ['C', '其余', null, 0])],
  );
});
