/** Quality issues: the severity of a code, the points that a list of codes leaves. */
import type { IssueCode, IssueLog } from '../../../schemes/scheme';
import { normalise } from '../../../core/words/normalise';
import { textOf, type Range } from '../../formula/range';
import { Inexpressible } from '../inexpressible';
import { blank, MISSING } from '../numbers';
import type { Figure, Rules } from '../rules-reference';
import { listOf, sameAsOneOf, trimmed } from '../words';

function logOf({ scheme }: Rules): IssueLog {
  if (scheme.log === undefined)
    throw new Inexpressible(`方案“${scheme.name.zh}”没有问题代码。`, `${scheme.id} has no issue codes.`);
  return scheme.log;
}

const namesOf = ({ code, aliases }: IssueCode): readonly string[] =>
  [code, ...(aliases ?? [])].map(normalise);

function severities(rules: Rules): readonly Figure[] {
  return logOf(rules).codes.map((code) => rules.numberAt(['codes', code.code, 0, 'severity'], code.severity));
}

/** The severity of one code as a cell shows it; an unknown code is `#N/A`. */
export function severityCell(rules: Rules, cell: string): string {
  const index = listOf(trimmed(cell), logOf(rules).codes.map(namesOf));
  const found = severities(rules).map((one) => one.text);
  return `IF(${blank(cell)},"",CHOOSE(1+${index},${[MISSING, ...found].join(',')}))`;
}

/** What a list of codes in a row or a column leaves of the full mark, at least 0; an unknown code is `#N/A`. */
export function issueScoreCell(rules: Rules, codes: Range): string {
  if (codes.rows > 1 && codes.columns > 1)
    throw new Inexpressible('问题代码应在一行或一列内。', 'the codes must stand in one row or one column.');
  const log = logOf(rules);
  const at = (column: 'from' | 'light' | 'medium' | 'grave', value: number): string =>
    rules.number(['log', '', 0, column], value);
  const costs = (['light', 'medium', 'grave'] as const).map((column, i) =>
    at(column, log.deductions[i] ?? NaN),
  );
  const word = trimmed(textOf(codes));
  // Codes across the range's own direction, so that every cell meets every name.
  const across = codes.columns === 1 ? ',' : ';';
  const listed = (names: readonly string[]): string => `SUMPRODUCT(--(${sameAsOneOf(word, names, across)}))`;
  const severity = severities(rules);
  const lost = log.codes.map(
    (code, index) =>
      `${listed(namesOf(code))}*CHOOSE(${(severity[index] as Figure).text},${costs.join(',')})`,
  );
  const known = `${listed(log.codes.flatMap(namesOf))}=SUMPRODUCT(--(LEN(${word})>0))`;
  return `IF(${known},MAX(0,${at('from', log.from)}-${lost.join('-')}),${MISSING})`;
}
