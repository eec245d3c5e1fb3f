/** Stars with their facts and gates. */
import type { Scheme } from '../../schemes/scheme';
import type { Fact, Gate, LadderStep, Stars, Test } from '../../schemes/stars';
import { text } from '../words/text';
import { FLAG, KEY, NUMBER, QUANTITY } from './codec';
import type { Line } from './intervals';
import { inOnePlace, owned, type Reading } from './reading';
import type { RowReader } from './row-reader';
import { CHOICE, FACT, LADDER_STEP, STAR_BAND, STAR_PAY, STAR_RULE } from './shapes';
import { signMustBe, statedBand, stepsOf } from './stated';
import { SIGN } from './words';

/** @param line the totals that stars are given for */
export function readStars(reading: Reading, line: Line): Pick<Scheme, 'stars'> {
  const [rule] = reading.rows('starRule');
  const rows = reading.rows('stars');
  if (rule === undefined) {
    rows[0]?.report(
      'missing',
      text('缺少【星级方式】部分。请补上', 'the part [Star rule] is missing. Add it'),
      'star',
    );
    return {};
  }
  const { kind, months = 0, complaintCap = 0, leaveLimit = 0 } = STAR_RULE.read(rule);
  const facts = reading.rows('facts').map((row) => readFact(row, reading));
  switch (kind) {
    case 'ladder':
      return { stars: { kind, facts, steps: ladderSteps(rows, reading) } };
    case 'annual':
      return {
        stars: { kind, facts, months, bands: starBands(rows, reading, line), complaintCap, leaveLimit },
      };
    case 'total':
      return {
        stars: { kind, facts, bands: starBands(rows, reading, line), conditions: gatesOf(reading, '') },
      };
    case 'conditions':
      return { stars: { kind, facts, steps: paidSteps(rows, reading) } };
    default:
      return {};
  }
}

function readFact(row: RowReader, reading: Reading): Fact {
  const { of, by, ...fact } = FACT.read(row);
  const choices = owned(reading, 'choices', fact.key).map((one) => CHOICE.read(one));
  return {
    ...fact,
    ...(of === undefined || by === undefined ? {} : { ratio: { of, by } }),
    ...(choices.length === 0 ? {} : { choices }),
  };
}

/** One step a star; where thresholds differ by role, one row a role. */
function ladderSteps(rows: readonly RowReader[], reading: Reading): readonly LadderStep[] {
  const byStar = new Map<number, RowReader[]>();
  for (const row of rows) {
    const star = row.field(['star'], NUMBER);
    if (star !== undefined) byStar.set(star, [...(byStar.get(star) ?? []), row]);
  }
  return [...byStar.entries()]
    .sort(([a], [b]) => a - b)
    .map(([star, own]) => {
      const [first] = own as [RowReader];
      const { role, ...step } = LADDER_STEP.read(first);
      const least = (row: RowReader): number => {
        const sign = row.field(['sign'], SIGN);
        if (sign !== undefined && sign !== '≥') signMustBe(row, '≥');
        return row.field(['edge'], NUMBER) ?? Number.NaN;
      };
      const roles = own.map((row) => row.words('role'));
      const twice = own.find((row, index) => roles.indexOf(row.words('role')) < index);
      twice?.report('duplicate-key', text(`${star} 星重复`, `${star}★ stands twice`), 'star');
      return {
        ...step,
        atLeast:
          role === undefined
            ? least(first)
            : Object.fromEntries(own.map((row) => [row.words('role'), least(row)])),
        gates: gatesOf(reading, String(star)),
      };
    });
}

function starBands(rows: readonly RowReader[], reading: Reading, line: Line) {
  const stated = rows.flatMap((row) => statedBand(row, row.words('star')) ?? []);
  reading.stars = stated;
  const read = new Map(rows.map((row) => [row.row, STAR_BAND.read(row)]));
  const { steps, rest } = stepsOf(stated, line, 'higher');
  inOnePlace(rows, [...steps.map(({ band }) => band), rest]);
  for (const { band } of steps.filter((step) => step.open)) {
    const row = rows.find((one) => one.row === band.row);
    if (row !== undefined) signMustBe(row, '≥');
  }
  const bands = [
    ...steps.map(({ band, edge }) => ({ ...read.get(band.row), from: edge })),
    ...(rest === undefined ? [] : [{ ...read.get(rest.row) }]),
  ];
  return bands as Extract<Stars, { kind: 'total' }>['bands'];
}

function paidSteps(rows: readonly RowReader[], reading: Reading) {
  return rows
    .map((row) => STAR_PAY.read(row))
    .sort((a, b) => b.star - a.star)
    .map(({ star, share, plus }) => ({ star, when: gatesOf(reading, String(star)), pay: { share, plus } }));
}

function gatesOf(reading: Reading, star: string): readonly Gate[] {
  return owned(reading, 'gates', star).map((row) => ({
    fact: row.field(['fact'], KEY) ?? '',
    test: testOf(row),
  }));
}

function testOf(row: RowReader): Test {
  const sign = row.field(['sign'], SIGN);
  if (sign === 'is') return { is: row.field(['edge'], FLAG) ?? true };
  const quantity = row.field(['edge'], QUANTITY) ?? Number.NaN;
  if (sign === '≤') return { atMost: quantity };
  if (sign === '<') return { under: quantity };
  if (sign !== '≥') signMustBe(row, '≥', '≤', '<', 'is');
  return { atLeast: quantity };
}
