/** Tables by hand in which every part and column of docs/rules-table.md is used, in both languages, and the schemes that they mean. */
import type { Cell } from '../../../src/core/cell';
import { COLUMNS, SECTIONS, type ColumnId, type SectionId } from '../../../src/core/table/sections';
import type { Language } from '../../../src/core/words/language';
import { text, type Text } from '../../../src/core/words/text';
import type { Scheme, SchemeNotes } from '../../../src/schemes/scheme';
import { grid } from './grid';

export type Word = Cell | Text;

/** A part: its columns, and its rows under them; what is said in two languages stands as a pair. */
export type Part = readonly [SectionId, readonly ColumnId[], ...(readonly (readonly Word[])[])];

const isText = (word: Word): word is Text => typeof word === 'object' && word !== null && 'zh' in word;
export const said = (word: Word, language: Language): Cell => (isText(word) ? word[language] : word);

/** The table of some parts, with a blank row between them. */
export function tableOf(parts: readonly Part[], language: Language): Cell[][] {
  const rows = parts.flatMap(([id, columns, ...own], index) => [
    ...(index === 0 ? [] : [[]]),
    [
      language === 'zh' ? `【${SECTIONS[id].title.zh}】` : `[${SECTIONS[id].title.en}]`,
      ...columns.map((column) => COLUMNS[column][language]),
    ],
    ...own.map((row) => [null, ...row.map((word) => said(word, language))]),
  ]);
  return grid(...rows);
}

const [yes, no] = [text('是', 'yes'), text('否', 'no')];
const rest = text('其余', 'else');

interface Whole {
  readonly parts: readonly Part[];
  readonly scheme: Scheme;
  readonly notes: SchemeNotes;
}

const plain = { decisions: [], defects: [] };

/** Groups, a ladder of stars that differ by role, grades with money, and all that stands beside. */
export const laddered: Whole = {
  parts: [
    [
      'scheme',
      [
        'key',
        'name',
        'english',
        'number',
        'effective',
        'period',
        'total',
        'coefficient',
        'lowest',
        'commission',
      ],
      [
        'whole',
        '全',
        'Whole',
        7,
        '2026-03',
        text('每季', 'quarterly'),
        text('分组加权', 'groups'),
        text('按评级', 'by grade'),
        1,
        no,
      ],
    ],
    [
      'settings',
      ['key', 'name', 'english', 'input', 'months', 'value'],
      ['goal', '目标', 'Goal', text('比率 0–100%', 'rate 0–100%'), '1、2、12', 0.4],
      ['goal', '目标', 'Goal', text('比率 0–100%', 'rate 0–100%'), '3、4、5、6、7、8、9、10、11', 0.5],
      ['fee', '费', null, text('金额（元）', 'money (yuan)'), null, 9],
    ],
    [
      'groups',
      ['key', 'name', 'english', 'weight', 'total'],
      ['g1', '业绩', 'Results', 60, text('加权', 'weighted')],
      ['g2', '服务', 'Service', 25, text('累计得分', 'points')],
      ['g3', '其他', 'Other', 15, text('折算百分', 'normalised')],
    ],
    [
      'indicators',
      [
        'key',
        'name',
        'group',
        'input',
        'rule',
        'weight',
        'max',
        'step',
        'values',
        'below',
        'redline',
        'mayNotApply',
        'floor',
        'ceiling',
        'of',
        'by',
        'goal',
        'english',
        'aliases',
        'section',
        'sectionEnglish',
        'note',
        'noteEnglish',
      ],
      [
        'a',
        '甲',
        'g1',
        text('比率 0–100%', 'rate 0–100%'),
        text('分档', 'bands'),
        70,
        null,
        null,
        null,
        null,
        yes,
        yes,
        10,
        110,
        'n',
        'm',
        0.6,
        'A',
        '甲一、甲二',
        '一',
        'One',
        '看报表',
        'See the report',
      ],
      ['b', '乙', 'g2', text('分数', 'points'), text('人工评分', 'manual'), null, 20, 0.5],
      ['c', '丙', 'g1', null, text('与团队平均比分档', 'bands of the team average'), 30],
      [
        'd',
        '丁',
        'g3',
        text('等级', 'level'),
        text('选项（可填分值）', 'levels by points'),
        null,
        null,
        null,
        null,
        60,
      ],
      ['e', '戊', 'g2', text('分数', 'points'), text('人工评分', 'manual'), null, 10, null, '0、5、10'],
    ],
    [
      'adjustments',
      ['key', 'name', 'input', 'rule', 'max', 'each', 'english', 'aliases'],
      ['x', '加分', text('次数', 'count'), text('按次计分', 'per unit'), 10, 2, 'Extra', '加'],
      ['y', '减分', null, text('分档', 'bands')],
    ],
    [
      'inputs',
      ['owner', 'key', 'name', 'english', 'input'],
      ['c', 'own', '个人', 'Own', text('秒', 'seconds')],
      ['c', 'mean', '组均', 'Mean', text('秒', 'seconds')],
      ['y', 'one', '一', 'One', text('次数', 'count')],
    ],
    [
      'bands',
      ['owner', 'sign', 'edge', 'score', 'start', 'name'],
      ['a', '≥', 0.55, 100, null, null],
      ['a', '>', 0.5, 80, 95, '良'],
      ['a', rest, null, 0],
      ['c', '≤', 0.9, 100],
      ['c', '<', 1, 60],
      ['c', rest, null, 50],
      ['y', '≤', 2, 0],
      ['y', rest, null, -5],
    ],
    [
      'levels',
      ['owner', 'name', 'score', 'english', 'aliases', 'note', 'noteEnglish'],
      ['d', '优', 100, 'Good', '好', '常被表扬', 'Often praised'],
      ['d', '差', 0, 'Bad'],
    ],
    [
      'grades',
      ['name', 'sign', 'edge', 'coefficient', 'amount'],
      ['A', '>', 95, 1.5, 300],
      ['B', '>', 80, 1, 200],
      ['C', rest, null, 0, 0],
    ],
    [
      'pay',
      ['name', 'code', 'base', 'bonus', 'commission', 'rated', 'share', 'level', 'aliases'],
      ['初级', 'A01', 2000, 300, no, no, null, null, '新人'],
      ['高级', null, 3000, 500],
      ['试用', null, null, null, null, null, 0.8, '初级'],
    ],
    [
      'payLimits',
      ['kind', 'floor', 'ceiling'],
      [text('奖金', 'bonus'), 100, 900],
      [text('提成', 'commission'), null, 5000],
    ],
    [
      'takingPart',
      ['key', 'name', 'input', 'unit', 'sign', 'edge', 'by', 'english', 'aliases'],
      ['served', '接待', text('次数', 'count'), '人', '≥', 42, 'team', 'Served', '接待量'],
      ['team', '组均', text('数值', 'number'), null, null, null, null, 'Team'],
      ['late', '迟到', text('次数', 'count'), '次', '≤', 3, null, 'Late'],
    ],
    ['starRule', ['kind'], [text('逐月阶梯', 'ladder')]],
    [
      'stars',
      ['star', 'code', 'role', 'window', 'need', 'sign', 'edge', 'quota', 'reward'],
      [1, null, null, 3, null, '≥', 60, null, 100],
      [2, 'B2', '甲', 3, 2, '≥', 70, '≤20%', 200],
      [2, 'B2', '乙', 6, 5, '≥', 75, '≤20%', 300],
      [3, null, null, 12, null, '≥', 80, 0.1, 400],
    ],
    [
      'gates',
      ['star', 'fact', 'sign', 'edge'],
      [2, 'tenure', '≥', 6],
      [2, 'lates', '≤', 'fee'],
      [2, 'ok', text('为', 'is'), yes],
      [3, 'lates', '<', 1],
    ],
    [
      'facts',
      ['key', 'name', 'english', 'aliases', 'input', 'required', 'of', 'by'],
      ['tenure', '司龄', 'Tenure', '工龄、入职', text('月', 'months'), yes],
      [
        'lates',
        '迟到率',
        'Lateness',
        null,
        text('比例，可超过 100%', 'ratio, may pass 100%'),
        null,
        'n',
        'm',
      ],
      ['ok', '合格', 'Passed', null, text('是/否', 'yes/no')],
      ['role', '岗位', 'Role', null, text('等级', 'level')],
    ],
    ['choices', ['fact', 'name', 'aliases'], ['role', '甲', 'A岗'], ['role', '乙']],
    [
      'raw',
      ['key', 'name', 'english', 'input'],
      ['n', '次数', 'Times', text('次数', 'count')],
      ['m', '天数', 'Days', text('天', 'days')],
    ],
    ['log', ['channels', 'from', 'light', 'medium', 'grave'], ['网店、电话', 100, 2, 5, 10]],
    [
      'codes',
      ['key', 'name', 'english', 'aliases', 'severity'],
      ['L-1', '态度', 'Manner', '语气', 1],
      ['L-2', '错漏', 'Fault', null, 3],
    ],
    [
      'pool',
      ['rank', 'share', 'plus', 'name', 'english'],
      [text('奖金池', 'pool'), 0.05, null, '销售额', 'Sales'],
      [1, 0.5, 100],
      [2, 0.3, 50],
      [text('其余', 'rest'), 0.2],
    ],
    [
      'consequences',
      ['sign', 'edge', 'periods', 'name', 'english'],
      ['≥', 90, 3, '表扬', 'Praise'],
      ['<', 60, 2, '面谈', 'Talk'],
    ],
    ['year', ['kind', 'value'], [text('取平均', 'mean'), 12]],
    ['remarks', ['name', 'english'], ['建议', 'Advice']],
    [
      'notes',
      ['kind', 'name', 'english'],
      [text('说明', 'note'), '给客服', 'For agents'],
      [text('决定', 'decision'), '按月', 'By month'],
      [text('原文缺陷', 'defect'), '缺一档', 'A band lacks'],
    ],
  ],
  scheme: {
    id: 'whole',
    number: 7,
    name: text('全', 'Whole'),
    effectiveFrom: '2026-03',
    period: 'quarter',
    coefficient: 'grade',
    source: { file: '', section: text('', '') },
    samples: { dropLowest: 1 },
    settings: [
      {
        key: 'goal',
        label: text('目标', 'Goal'),
        input: 'rate',
        seasons: [
          { months: [1, 2, 12], value: 0.4 },
          { months: [3, 4, 5, 6, 7, 8, 9, 10, 11], value: 0.5 },
        ],
      },
      { key: 'fee', label: text('费', '费'), input: 'money', value: 9 },
    ],
    aggregation: {
      kind: 'groups',
      groups: [
        {
          key: 'g1',
          label: text('业绩', 'Results'),
          weight: 60,
          total: {
            kind: 'weighted',
            indicators: [
              {
                key: 'a',
                label: text('甲', 'A'),
                aliases: ['甲一', '甲二'],
                section: text('一', 'One'),
                weight: 70,
                redLine: true,
                mayNotApply: true,
                floor: 10,
                ceiling: 110,
                ratio: { of: 'n', by: 'm' },
                target: 0.6,
                note: text('看报表', 'See the report'),
                input: 'rate',
                rule: {
                  kind: 'bands',
                  better: 'higher',
                  bands: [
                    { edge: 0.55, score: 100 },
                    { edge: 0.5, score: 80, open: true, slopeFrom: 95, name: '良' },
                  ],
                  otherwise: 0,
                },
              },
              {
                key: 'c',
                label: text('丙', '丙'),
                weight: 30,
                input: [
                  { key: 'own', label: text('个人', 'Own'), input: 'seconds' },
                  { key: 'mean', label: text('组均', 'Mean'), input: 'seconds' },
                ],
                rule: {
                  kind: 'bands',
                  better: 'lower',
                  relative: 'average',
                  bands: [
                    { edge: 0.9, score: 100 },
                    { edge: 1, score: 60, open: true },
                  ],
                  otherwise: 50,
                },
              },
            ],
          },
        },
        {
          key: 'g2',
          label: text('服务', 'Service'),
          weight: 25,
          total: {
            kind: 'points',
            indicators: [
              {
                key: 'b',
                label: text('乙', '乙'),
                input: 'points',
                rule: { kind: 'manual', max: 20, step: 0.5 },
              },
              {
                key: 'e',
                label: text('戊', '戊'),
                input: 'points',
                rule: { kind: 'manual', max: 10, values: [0, 5, 10] },
              },
            ],
          },
        },
        {
          key: 'g3',
          label: text('其他', 'Other'),
          weight: 15,
          total: {
            kind: 'normalised',
            indicators: [
              {
                key: 'd',
                label: text('丁', '丁'),
                input: 'level',
                rule: {
                  kind: 'levels',
                  numbers: 'points',
                  pointsBelow: 60,
                  levels: [
                    {
                      label: text('优', 'Good'),
                      aliases: ['好'],
                      score: 100,
                      meaning: text('常被表扬', 'Often praised'),
                    },
                    { label: text('差', 'Bad'), score: 0 },
                  ],
                },
              },
            ],
          },
        },
      ],
      order: ['a', 'b', 'c', 'd', 'e'],
    },
    adjustments: [
      {
        key: 'x',
        label: text('加分', 'Extra'),
        aliases: ['加'],
        input: 'count',
        rule: { kind: 'perUnit', each: 2, max: 10 },
      },
      {
        key: 'y',
        label: text('减分', '减分'),
        input: [{ key: 'one', label: text('一', 'One'), input: 'count' }],
        rule: { kind: 'bands', better: 'lower', bands: [{ edge: 2, score: 0 }], otherwise: -5 },
      },
    ],
    raw: [
      { key: 'n', label: text('次数', 'Times'), input: 'count' },
      { key: 'm', label: text('天数', 'Days'), input: 'days' },
    ],
    grades: {
      edge: 'upper',
      bands: [
        { label: 'A', coefficient: 1.5, amount: 300, from: 95 },
        { label: 'B', coefficient: 1, amount: 200, from: 80 },
        { label: 'C', coefficient: 0, amount: 0 },
      ],
    },
    pay: {
      levels: [
        {
          label: '初级',
          aliases: ['新人'],
          code: 'A01',
          base: 2000,
          bonus: 300,
          commission: false,
          rated: false,
        },
        { label: '高级', base: 3000, bonus: 500 },
      ],
      commission: false,
      probation: { label: '试用', share: 0.8, level: '初级' },
    },
    payLimits: { bonus: { floor: 100, ceiling: 900 }, commission: { ceiling: 5000 } },
    takingPart: [
      {
        key: 'served',
        label: text('接待', 'Served'),
        aliases: ['接待量'],
        input: 'count',
        unit: '人',
        by: 'team',
        test: { atLeast: 42 },
      },
      { key: 'team', label: text('组均', 'Team'), input: 'number' },
      { key: 'late', label: text('迟到', 'Late'), input: 'count', unit: '次', test: { atMost: 3 } },
    ],
    stars: {
      kind: 'ladder',
      facts: [
        {
          key: 'tenure',
          label: text('司龄', 'Tenure'),
          aliases: ['工龄', '入职'],
          input: 'months',
          required: true,
        },
        { key: 'lates', label: text('迟到率', 'Lateness'), input: 'ratio', ratio: { of: 'n', by: 'm' } },
        { key: 'ok', label: text('合格', 'Passed'), input: 'flag' },
        {
          key: 'role',
          label: text('岗位', 'Role'),
          input: 'level',
          choices: [{ label: '甲', aliases: ['A岗'] }, { label: '乙' }],
        },
      ],
      steps: [
        { star: 1, window: 3, atLeast: 60, reward: 100, gates: [] },
        {
          star: 2,
          code: 'B2',
          quota: { atMost: 0.2 },
          window: { 甲: 3, 乙: 6 },
          atLeast: { 甲: 70, 乙: 75 },
          need: { 甲: 2, 乙: 5 },
          reward: { 甲: 200, 乙: 300 },
          gates: [
            { fact: 'tenure', test: { atLeast: 6 } },
            { fact: 'lates', test: { atMost: { setting: 'fee' } } },
            { fact: 'ok', test: { is: true } },
          ],
        },
        {
          star: 3,
          quota: 0.1,
          window: 12,
          atLeast: 80,
          reward: 400,
          gates: [{ fact: 'lates', test: { under: 1 } }],
        },
      ],
    },
    log: {
      channels: ['网店', '电话'],
      from: 100,
      deductions: [2, 5, 10],
      codes: [
        { code: 'L-1', aliases: ['语气'], label: text('态度', 'Manner'), severity: 1 },
        { code: 'L-2', label: text('错漏', 'Fault'), severity: 3 },
      ],
    },
    pool: {
      rate: 0.05,
      of: text('销售额', 'Sales'),
      ranks: [
        { share: 0.5, plus: 100 },
        { share: 0.3, plus: 50 },
      ],
      rest: 0.2,
    },
    consequences: [
      { test: { atLeast: 90 }, periods: 3, notice: text('表扬', 'Praise') },
      { test: { under: 60 }, periods: 2, notice: text('面谈', 'Talk') },
    ],
    year: { kind: 'mean', periods: 12 },
    remarks: [text('建议', 'Advice')],
  },
  notes: {
    notes: [text('给客服', 'For agents')],
    decisions: [text('按月', 'By month')],
    defects: [text('缺一档', 'A band lacks')],
  },
};

const assessed = text('人工评分', 'manual');
const points100 = text('0–100 分', '0–100 points');

/** Weights, grades without money, a rating once a year. */
export const yearly: Whole = {
  parts: [
    [
      'scheme',
      [
        'key',
        'name',
        'number',
        'period',
        'total',
        'coefficient',
        'highest',
        'leastWeight',
        'commission',
        'self',
        'file',
        'section',
        'sectionEnglish',
      ],
      [
        'y',
        '年',
        2,
        text('每月', 'monthly'),
        text('加权', 'weighted'),
        text('按得分', 'by score'),
        2,
        0.7,
        yes,
        yes,
        '规则.docx',
        '第一章',
        'Chapter 1',
      ],
    ],
    [
      'indicators',
      ['key', 'name', 'input', 'rule', 'weight', 'max'],
      ['a', '甲', points100, assessed, 100, 100],
    ],
    ['grades', ['name', 'sign', 'edge'], ['A', '≥', 90], ['B', rest, null]],
    ['pay', ['name', 'base', 'bonus'], ['一级', 1000, 100]],
    [
      'starRule',
      ['kind', 'months', 'lowest', 'highest', 'cap', 'leave'],
      [text('年度评定', 'annual'), 12, 2, 1, 3, 4],
    ],
    ['stars', ['star', 'sign', 'edge'], [5, '≥', 95], [3, '≥', 80], [1, rest, null]],
    ['facts', ['key', 'name', 'input'], ['v', '违规', text('次数', 'count')]],
    ['year', ['kind', 'value'], [text('星级次数最多', 'most stars'), 5]],
  ],
  scheme: {
    id: 'y',
    number: 2,
    name: text('年', '年'),
    period: 'month',
    coefficient: 'score',
    leastWeight: 0.7,
    selfAssessment: true,
    source: { file: '规则.docx', section: text('第一章', 'Chapter 1') },
    samples: { dropHighest: 2 },
    aggregation: {
      kind: 'weighted',
      indicators: [
        {
          key: 'a',
          label: text('甲', '甲'),
          weight: 100,
          input: 'score',
          rule: { kind: 'manual', max: 100 },
        },
      ],
    },
    grades: { edge: 'lower', bands: [{ label: 'A', from: 90 }, { label: 'B' }] },
    pay: { levels: [{ label: '一级', base: 1000, bonus: 100 }], commission: true },
    stars: {
      kind: 'annual',
      facts: [{ key: 'v', label: text('违规', '违规'), input: 'count' }],
      months: 12,
      samples: { dropLowest: 2, dropHighest: 1 },
      bands: [{ star: 5, from: 95 }, { star: 3, from: 80 }, { star: 1 }],
      complaintCap: 3,
      leaveLimit: 4,
    },
    year: { kind: 'most-stars', star: 5 },
  },
  notes: plain,
};

/** Points, stars by the total with conditions for all of them. */
export const byTotal: Whole = {
  parts: [
    [
      'scheme',
      ['key', 'name', 'number', 'period', 'total', 'best'],
      ['t', '总', 0, text('每季或每年', 'quarterly or yearly'), text('累计得分', 'points'), 3],
    ],
    [
      'settings',
      ['key', 'name', 'input', 'value'],
      ['prize', '奖', text('金额（元）', 'money (yuan)'), null],
    ],
    [
      'indicators',
      ['key', 'name', 'input', 'rule', 'max'],
      ['a', '甲', text('分数', 'points'), assessed, 120],
    ],
    ['starRule', ['kind'], [text('按总分', 'by total')]],
    [
      'stars',
      ['star', 'sign', 'edge', 'reward'],
      [5, '≥', 100, 500],
      [3, '≥', 80, 'prize'],
      [0, rest, null, 0],
    ],
    ['gates', ['fact', 'sign', 'edge'], ['ok', text('为', 'is'), no], ['n', '<', 3]],
    [
      'facts',
      ['key', 'name', 'input'],
      ['ok', '违规', text('是/否', 'yes/no')],
      ['n', '次', text('次数', 'count')],
    ],
  ],
  scheme: {
    id: 't',
    number: 0,
    name: text('总', '总'),
    period: 'quarter-or-year',
    source: { file: '', section: text('', '') },
    samples: { best: 3 },
    settings: [{ key: 'prize', label: text('奖', '奖'), input: 'money' }],
    aggregation: {
      kind: 'points',
      indicators: [
        { key: 'a', label: text('甲', '甲'), input: 'points', rule: { kind: 'manual', max: 120 } },
      ],
    },
    stars: {
      kind: 'total',
      facts: [
        { key: 'ok', label: text('违规', '违规'), input: 'flag' },
        { key: 'n', label: text('次', '次'), input: 'count' },
      ],
      bands: [
        { star: 5, from: 100, reward: 500 },
        { star: 3, from: 80, reward: { setting: 'prize' } },
        { star: 0, reward: 0 },
      ],
      conditions: [
        { fact: 'ok', test: { is: false } },
        { fact: 'n', test: { under: 3 } },
      ],
    },
  },
  notes: plain,
};

/** The lowest of the scores, stars by conditions that pay a share. */
export const byConditions: Whole = {
  parts: [
    [
      'scheme',
      ['key', 'name', 'number', 'period', 'total'],
      ['c', '条', 1, text('每年', 'yearly'), text('取最低', 'lowest')],
    ],
    ['indicators', ['key', 'name', 'input', 'rule', 'max'], ['a', '甲', points100, assessed, 100]],
    ['starRule', ['kind'], [text('按条件', 'by conditions')]],
    ['stars', ['star', 'share', 'plus'], [5, 1.2, 100], [0, 1, 0]],
    ['gates', ['star', 'fact', 'sign', 'edge'], [5, 'n', '≤', 0.5]],
    ['facts', ['key', 'name', 'input'], ['n', '比', text('比率 0–100%', 'rate 0–100%')]],
  ],
  scheme: {
    id: 'c',
    number: 1,
    name: text('条', '条'),
    period: 'year',
    source: { file: '', section: text('', '') },
    aggregation: {
      kind: 'min',
      indicators: [{ key: 'a', label: text('甲', '甲'), input: 'score', rule: { kind: 'manual', max: 100 } }],
    },
    stars: {
      kind: 'conditions',
      facts: [{ key: 'n', label: text('比', '比'), input: 'rate' }],
      steps: [
        { star: 5, when: [{ fact: 'n', test: { atMost: 0.5 } }], pay: { share: 1.2, plus: 100 } },
        { star: 0, when: [], pay: { share: 1, plus: 0 } },
      ],
    },
  },
  notes: plain,
};

/** A log of issues and nothing else. */
export const logged: Whole = {
  parts: [
    [
      'scheme',
      ['key', 'name', 'number', 'period', 'total'],
      ['l', '记', 3, text('记录', 'log'), text('折算百分', 'normalised')],
    ],
    ['indicators', ['key', 'name', 'input', 'rule', 'max'], ['a', '甲', points100, assessed, 100]],
  ],
  scheme: {
    id: 'l',
    number: 3,
    name: text('记', '记'),
    period: 'log',
    source: { file: '', section: text('', '') },
    aggregation: {
      kind: 'normalised',
      indicators: [{ key: 'a', label: text('甲', '甲'), input: 'score', rule: { kind: 'manual', max: 100 } }],
    },
  },
  notes: plain,
};

export const WHOLES: readonly (readonly [string, Whole])[] = [
  ['by month', laddered],
  ['once a year', yearly],
  ['by total', byTotal],
  ['by conditions', byConditions],
  ['a log', logged],
];
