import { isBlank, isError, type Cell } from '../../core/cell';
import { toNumber } from '../../core/number/exact';
import { isPassedOver } from '../../core/score/takes-part';
import { checkQuotas } from '../../core/stars/quota';
import { inLanguage, text } from '../../core/words/text';
import { gridOf, lineOf, schemeOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { LACKS, MONTH, MONTH_ABOUT, OUTSIDE, SCHEME, STAR_SCHEME_ABOUT } from '../parameters';
import { standingWords } from '../standing-words';
import { readStar } from '../stars-argument';

const HEADER = [
  text('星级', 'star'),
  text('人数', 'people'),
  text('占比', 'share'),
  text('上限', 'limit'),
  text('是否符合', 'kept'),
  text('名额', 'places'),
];

/** The quota check of a team. */
export const starQuota: CustomFunction<'STARQUOTA'> = {
  name: 'STARQUOTA',
  parameters: [
    {
      name: 'stars',
      shape: 'matrix',
    },
    SCHEME,
    MONTH,
  ],
  run([stars, schemeArgument, month], language) {
    const scheme = schemeOf(schemeArgument, 'star-composite', month);
    if (isError(scheme)) return scheme;
    const lacking = checkQuotas(scheme, []);
    if (isError(lacking)) return lacking;
    const counted: number[] = [];
    for (const cell of lineOf(gridOf(stars))) {
      if (isBlank(cell) || isPassedOver(cell)) continue;
      const star = isError(cell) ? cell : readStar(cell, scheme);
      if (isError(star)) return star;
      counted.push(star);
    }
    const lines = checkQuotas(scheme, counted);
    if (isError(lines)) return lines;
    const rows = lines.map((line): Cell[] => [
      line.star,
      line.people,
      toNumber(line.share),
      line.limit ?? '',
      line.kept,
      line.standing === null ? '' : standingWords(line.standing, counted.length, language),
    ]);
    return [HEADER.map((title) => inLanguage(title, language)), ...rows];
  },
};

export const starQuotaHelp: FunctionHelp = {
  summary: text('团队星级名额检查', 'The quota check of a team'),
  arguments: [
    text('全队星数；空白不计', 'the stars of the team; blanks do not count'),
    STAR_SCHEME_ABOUT,
    MONTH_ABOUT,
  ],
  result: {
    about: text(
      '表：星级、人数、占比、上限（须低于；规则表写 ≤20% 时不超过）、是否符合、名额：入 有空额、边缘 已满、出 超额；不足 5 人时注明',
      'a table: star, people, share, limit (to stay under, or at most where the rules table says ≤20%), kept, places: in (some free), edge (just full), out (too many); marked under five people',
    ),
    shape: 'matrix',
  },
  errors: [OUTSIDE, LACKS],
  examples: [
    {
      formula: '=STARQUOTA(A1:A10)',
      ranges: { A1: [[5], [4], [4], [3], [3], [2], [1], [0], [0], [3]] },
      result: [
        ['星级', '人数', '占比', '上限', '是否符合', '名额'],
        [5, 1, 0.1, 0.1, false, '出'],
        [4, 2, 0.2, 0.2, false, '出'],
        [3, 3, 0.3, 0.5, true, '入'],
        [2, 1, 0.1, 0.3, true, '入'],
        [1, 1, 0.1, '', true, ''],
        [0, 2, 0.2, '', true, ''],
      ],
      about: text('恰为 10% 不符合“低于 10%”', 'exactly 10% is not under 10%'),
    },
  ],
};
