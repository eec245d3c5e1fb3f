/** Deductions in a rules table: one row per term, in the order of the input cells. */
import type { DeductionRule, DeductionTerm } from '../../../schemes/indicator';
import { NUMBER } from '../../table/codec';
import type { RowReader } from '../../table/row-reader';
import type { RuleShape } from '../../table/rule-shape';
import { SIGN } from '../../table/words';
import { squash } from '../../words/normalise';
import { text } from '../../words/text';

const VOID = text('清零', 'zero');

export const deduction: RuleShape<DeductionRule> = {
  words: { plain: text('扣分', 'deduction') },
  print: (rule, language) => ({
    cells: { max: rule.from },
    bands: rule.terms.map((term) => ({
      sign: term.short !== undefined ? '<' : term.beyond !== undefined ? '>' : null,
      edge: term.short ?? term.beyond ?? null,
      per: term.per ?? null,
      score: term.fatal ? VOID[language] : -(term.each ?? 0),
    })),
  }),
  read: ({ row, bands: rows }) => ({
    kind: 'deduction',
    from: row.needed('max', NUMBER) ?? Number.NaN,
    terms: rows.map(readTerm),
  }),
};

function readTerm(row: RowReader): DeductionTerm {
  row.together('sign', 'edge');
  const sign = row.field(['sign'], SIGN);
  const edge = row.field(['edge'], NUMBER);
  const per = row.field(['per'], NUMBER);
  const limit = edge === undefined ? {} : sign === '<' || sign === '≤' ? { short: edge } : { beyond: edge };
  const unit = per === undefined ? {} : { per };
  const word = squash(row.words('score'));
  if (word === VOID.zh || word === VOID.en) {
    if (edge !== undefined || per !== undefined)
      row.report(
        'unknown-word',
        text(
          '清零是有一次即 0。请清空界限与“每”',
          'zero means that any one leaves 0. Clear threshold and per',
        ),
        'score',
      );
    return { fatal: true };
  }
  const points = row.needed('score', NUMBER);
  return { ...limit, ...unit, ...(points === undefined ? {} : { each: Math.abs(points) }) };
}
