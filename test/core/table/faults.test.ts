/** What is wrong with a cell or a row of a rules table: where it is, and the whole sentence in both languages. */
import { at, faultsOf, indicator, scheme, type Row } from './faults';

/** A cell, and what is wrong with it; the tables begin with 【方案】 in rows 1 and 2. */
test.each<readonly [string, readonly Row[], readonly string[]]>([
  [
    'a word for a number',
    [...scheme(), ...indicator(['步长', '半分'])],
    [
      at(
        '4 7 bad-number',
        '指标·步长：“半分”不是数字。请填数字。',
        'Indicators, Step: "半分" is no number. Enter a number.',
      ),
    ],
  ],
  [
    'a tick for a number',
    [...scheme(), ...indicator(['步长', true])],
    [
      at(
        '4 7 bad-number',
        '指标·步长：“true”不是数字。请填数字。',
        'Indicators, Step: "true" is no number. Enter a number.',
      ),
    ],
  ],
  [
    'an error for a number',
    [...scheme(), ...indicator(['步长', { error: '#N/A' }])],
    [
      at(
        '4 7 bad-number',
        '指标·步长：“#N/A”不是数字。请填数字。',
        'Indicators, Step: "#N/A" is no number. Enter a number.',
      ),
    ],
  ],
  [
    'a number without end',
    [...scheme(), ...indicator(['步长', Infinity])],
    [
      at(
        '4 7 bad-number',
        '指标·步长：“Infinity”不是数字。请填数字。',
        'Indicators, Step: "Infinity" is no number. Enter a number.',
      ),
    ],
  ],
  [
    'points that run downwards',
    [...scheme(), ...indicator(['可选分值', '0、7-3'])],
    [
      at(
        '4 7 bad-number',
        '指标·可选分值：“7-3”从大到小。请从小到大写，跨年的月份写成 11-12、1-2 这样的两段。',
        'Indicators, Allowed points: "7-3" runs downwards. Write the smaller number first, and months over the turn of the year as two, such as 11-12、1-2.',
      ),
    ],
  ],
  [
    'a range of three digits',
    [...scheme(), ...indicator(['可选分值', '5、100-101'])],
    [
      at(
        '4 7 bad-number',
        '指标·可选分值：“100-101”不是数字。请填数字。',
        'Indicators, Allowed points: "100-101" is no number. Enter a number.',
      ),
    ],
  ],
  [
    'a range to three digits',
    [...scheme(), ...indicator(['可选分值', '90-100'])],
    [
      at(
        '4 7 bad-number',
        '指标·可选分值：“90-100”不是数字。请填数字。',
        'Indicators, Allowed points: "90-100" is no number. Enter a number.',
      ),
    ],
  ],
  [
    'a month without its year',
    [...scheme(['生效月份', '3月']), ...indicator()],
    [
      at(
        '2 6 bad-number',
        '方案·生效月份：“3月”应为年月，如 2026-03。',
        'Scheme, Effective from: "3月" must be a year and month, such as 2026-03.',
      ),
    ],
  ],
  [
    'no month at all',
    [...scheme(['生效月份', '春天']), ...indicator()],
    [
      at(
        '2 6 bad-number',
        '方案·生效月份：“春天”应为年月，如 2026-03。',
        'Scheme, Effective from: "春天" must be a year and month, such as 2026-03.',
      ),
    ],
  ],
  [
    'perhaps',
    [...scheme(['自评列', '也许']), ...indicator(['红线', '看情况'])],
    [
      at(
        '2 6 unknown-word',
        '方案·自评列：“也许”应为 是 或 否。',
        'Scheme, Self-assessment: "也许" must be yes or no.',
      ),
      at(
        '4 7 unknown-word',
        '指标·红线：“看情况”应为 是 或 否。',
        'Indicators, Red line: "看情况" must be yes or no.',
      ),
    ],
  ],
  [
    'a word nearly known',
    [...scheme(['系数', '按评极']), ...indicator()],
    [
      at(
        '2 6 unknown-word',
        '方案·系数：不认识“按评极”。是否想填 按评级？',
        'Scheme, Coefficient: "按评极" is unknown. Did you mean 按评级?',
      ),
    ],
  ],
  [
    'a word unlike any',
    [...scheme(['系数', '随老板高兴']), ...indicator()],
    [
      at(
        '2 6 unknown-word',
        '方案·系数：不认识“随老板高兴”。可填：按得分、按评级。',
        'Scheme, Coefficient: "随老板高兴" is unknown. It can be: by score, by grade.',
      ),
    ],
  ],
])('%s', (_, rows, expected) => {
  expect(faultsOf(...rows)).toEqual(expected);
});
