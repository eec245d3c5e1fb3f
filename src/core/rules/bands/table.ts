/** Bands in a rules table: one row each, and a row for the rest. */
import type { BandsRule } from '../../../schemes/indicator';
import { QUANTITY } from '../../table/codec';
import { QUOTIENTS } from '../../table/lines';
import type { RuleShape } from '../../table/rule-shape';
import { statedBand, stepsOf } from '../../table/stated';
import { SIGN } from '../../table/words';
import { text } from '../../words/text';

export const bands: RuleShape<BandsRule, 'average' | 'total'> = {
  words: {
    plain: text('分档', 'bands'),
    average: text('与团队平均比分档', 'bands of the team average'),
    total: text('占团队合计分档', 'bands of the team total'),
  },
  print(rule, language) {
    const of = rule.better === 'higher' ? (['≥', '>'] as const) : (['≤', '<'] as const);
    return {
      variant: rule.relative,
      cells: rule.target === undefined ? {} : { target: QUANTITY.print(rule.target, language)[0] ?? null },
      bands: [
        ...rule.bands.map((band) => ({
          sign: of[band.open ? 1 : 0],
          edge: band.edge,
          score: band.score,
          start: band.slopeFrom ?? null,
          name: band.name ?? null,
        })),
        { sign: SIGN.print('else', language)[0] ?? null, score: rule.otherwise },
      ],
    };
  },
  read(parts, variant) {
    const stated = parts.bands.flatMap((row) => statedBand(row, row.words('name')) ?? []);
    for (const row of parts.bands) if (row.blank(['score'])) row.missing('score');
    parts.stated('bands', stated);
    const target = parts.row.field(['target'], QUANTITY);
    const relative = variant as BandsRule['relative'];
    const quotient = target !== undefined || relative !== undefined;
    const { better, steps, rest } = stepsOf(stated, quotient ? QUOTIENTS : parts.line);
    if (rest?.slopeFrom !== undefined && !rest.rest && !steps.some(({ band }) => band === rest))
      parts.bands
        .find(({ row }) => row === rest.row)
        ?.report(
          'missing',
          text('渐变没有终点，请写出另一界限', 'the slope has no end; fill in the other threshold'),
          'limit',
        );
    const order = [...steps.map((step) => step.band.row), rest?.row];
    parts.bands = order.flatMap((at) => parts.bands.find((row) => row.row === at) ?? []);
    return {
      kind: 'bands',
      better,
      ...(target === undefined ? {} : { target }),
      ...(relative === undefined ? {} : { relative }),
      bands: steps.map(({ band, edge, open }) => ({
        edge,
        score: band.score ?? 0,
        ...(open ? { open: true as const } : {}),
        ...(band.slopeFrom === undefined ? {} : { slopeFrom: band.slopeFrom }),
        ...(band.label === '' ? {} : { name: band.label }),
      })),
      otherwise: rest?.score ?? 0,
    };
  },
};
