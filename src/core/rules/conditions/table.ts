/** Conditions in a rules table: one row per test, and a row for what is left. */
import type { CellTest, ConditionsRule } from '../../../schemes/indicator';
import { FLAG, NUMBER } from '../../table/codec';
import type { RowReader } from '../../table/row-reader';
import type { RuleShape } from '../../table/rule-shape';
import type { Cells } from '../../table/shape';
import { signMustBe } from '../../table/stated';
import { SIGN } from '../../table/words';
import type { Language } from '../../words/language';
import { text } from '../../words/text';

export const conditions: RuleShape<ConditionsRule> = {
  words: { plain: text('达标给分', 'conditions') },
  print: (rule, language) => ({
    cells: { max: rule.full },
    bands: [
      ...rule.tests.map((test) => printTest(test, language)),
      { sign: SIGN.print('else', language)[0] ?? null, score: rule.otherwise },
    ],
  }),
  read(parts) {
    const rest = parts.bands.filter((row) => row.field(['sign'], SIGN) === 'else');
    const tests = parts.bands.filter((row) => !rest.includes(row));
    parts.bands = [...tests, ...rest];
    if (tests.length > 0 && rest.length === 0)
      parts.row.report(
        'missing',
        text('缺少“其余”一行。请补上', 'the row "else" is missing. Add it'),
        'rule',
      );
    rest[1]?.report('duplicate-key', text('“其余”重复', '"else" stands twice'), 'sign');
    return {
      kind: 'conditions',
      full: parts.row.needed('max', NUMBER) ?? Number.NaN,
      otherwise: rest[0]?.needed('score', NUMBER) ?? 0,
      tests: tests.map(readTest),
    };
  },
};

function printTest(test: CellTest, language: Language): Cells {
  if ('atLeast' in test) return { sign: '≥', edge: test.atLeast };
  if ('atMost' in test) return { sign: '≤', edge: test.atMost };
  return { sign: SIGN.print('is', language)[0] ?? null, edge: FLAG.print(test.is, language)[0] ?? null };
}

function readTest(row: RowReader): CellTest {
  const sign = row.field(['sign'], SIGN);
  if (sign === 'is') return { is: row.needed('edge', FLAG) ?? true };
  if (sign !== '≤' && sign !== '≥') signMustBe(row, '≥', '≤', 'is');
  const edge = row.needed('edge', NUMBER) ?? Number.NaN;
  return sign === '≤' ? { atMost: edge } : { atLeast: edge };
}
