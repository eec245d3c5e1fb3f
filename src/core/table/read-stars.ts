/** Stars with their facts and gates. */
import type { Scheme } from '../../schemes/scheme';
import type { ByRole, Fact, Gate, LadderStep, Stars, Test } from '../../schemes/stars';
import { normalise } from '../words/normalise';
import { text } from '../words/text';
import { FLAG, KEY, NUMBER, QUANTITY } from './codec';
import type { Line } from './intervals';
import { inOnePlace, owned, type Reading } from './reading';
import type { RowReader } from './row-reader';
import { keptIn } from './shapes';
import { CHOICE, FACT, LADDER_STEP, STAR_BAND, STAR_PAY, STAR_RULE } from './star-shapes';
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
  const { kind, months = 0, complaintCap = 0, leaveLimit = 0, ...kept } = STAR_RULE.read(rule);
  if (kind === 'annual')
    for (const column of ['months', 'cap', 'leave'] as const) rule.needed(column, NUMBER);
  else rule.disregard('months', 'lowest', 'highest', 'best', 'cap', 'leave');
  const facts = reading.rows('facts').map((row) => readFact(row, reading));
  for (const row of reading.rows('choices')) row.needed('fact', KEY);
  demandStars(reading, rows, kind);
  switch (kind) {
    case 'ladder':
      return { stars: { kind, facts, steps: ladderSteps(rows, reading) } };
    case 'annual':
      return {
        stars: {
          kind,
          facts,
          months,
          ...keptIn(kept),
          bands: starBands(rows, reading, line),
          complaintCap,
          leaveLimit,
        },
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

/** Gates belong to a star that is there; only conditions of all stars have none. */
function demandStars(reading: Reading, rows: readonly RowReader[], kind: Stars['kind'] | undefined): void {
  const known = new Set(rows.map((row) => normalise(row.words('star'))));
  for (const row of reading.rows('gates')) {
    const star = normalise(row.words('star'));
    if (kind === 'total' ? star === '' : known.has(star) && star !== '') continue;
    if (star === '') row.missing('star');
    else if (kind === 'total')
      row.report(
        'unknown-key',
        text(
          '按总分评星时条件管全部星级。请清空星级',
          'stars by total have conditions for all stars alone. Clear the star',
        ),
        'star',
      );
    else row.report('unknown-key', text(`没有 ${star} 星一行`, `there is no row of ${star}★`), 'star');
  }
}

/** What one star pays all must say, but for none at all. */
function demandRewards(rows: readonly RowReader[]): void {
  if (rows.every((row) => row.blank(['reward']))) return;
  for (const row of rows)
    if (row.blank(['reward']) && row.field(['star'], NUMBER) !== 0) row.missing('reward');
}

function readFact(row: RowReader, reading: Reading): Fact {
  row.together('of', 'by');
  const { of, by, ...fact } = FACT.read(row);
  const choices = owned(reading, 'choices', fact.key).map((one) => CHOICE.read(one));
  return {
    ...fact,
    ...(of === undefined || by === undefined ? {} : { ratio: { of, by } }),
    ...(choices.length === 0 ? {} : { choices }),
  };
}

/** One step a star; where figures differ by role, one row a role. */
function ladderSteps(rows: readonly RowReader[], reading: Reading): readonly LadderStep[] {
  demandRewards(rows);
  const byStar = new Map<number, RowReader[]>();
  for (const row of rows) {
    const star = row.field(['star'], NUMBER);
    if (star === undefined) LADDER_STEP.read(row);
    else byStar.set(star, [...(byStar.get(star) ?? []), row]);
  }
  return [...byStar.entries()]
    .sort(([a], [b]) => a - b)
    .map(([star, own]) => ({ ...ladderStep(own), gates: gatesOf(reading, String(star)) }));
}

function ladderStep(rows: readonly RowReader[]): Omit<LadderStep, 'gates'> {
  const read = rows.map((row) => ({ ...LADDER_STEP.read(row), atLeast: leastOf(row), row }));
  const [first] = read as [(typeof read)[number]];
  const { star, code, quota } = first;
  const roles = read.map(({ role }) => role);
  const twice = read.find(({ role }, index) => roles.indexOf(role) < index);
  twice?.row.report('duplicate-key', text(`${star} 星重复`, `${star}★ stands twice`), 'star');
  for (const column of ['code', 'quota'] as const)
    read
      .find((one) => JSON.stringify(one[column]) !== JSON.stringify(first[column]))
      ?.row.report(
        'duplicate-key',
        text(`同一星级的各行应相同`, `it must be the same in all rows of a star`),
        column,
      );
  // One row is for everybody; of several each is for a role.
  for (const { role, row } of read) if (rows.length > 1 && role === undefined) row.missing('role');
  const needed = read.some(({ need }) => need !== undefined);
  const of = (figure: 'window' | 'atLeast' | 'need' | 'reward'): ByRole | undefined => {
    // A role that says nothing needs every month of its window.
    const own = read.map((one) => one[figure] ?? (figure === 'need' && needed ? one.window : undefined));
    if (first.role === undefined || (figure !== 'atLeast' && own.every((one) => one === own[0])))
      return own[0];
    return Object.fromEntries(read.map((one, index) => [one.role ?? '', own[index] ?? Number.NaN]));
  };
  const [need, reward] = [of('need'), of('reward')];
  return {
    star,
    ...(code === undefined ? {} : { code }),
    ...(quota === undefined ? {} : { quota }),
    window: of('window') ?? Number.NaN,
    atLeast: of('atLeast') ?? Number.NaN,
    ...(need === undefined ? {} : { need }),
    ...(reward === undefined ? {} : { reward }),
  };
}

function leastOf(row: RowReader): number {
  const sign = row.needed('sign', SIGN);
  if (sign !== undefined && sign !== '≥') signMustBe(row, '≥');
  return row.needed('edge', NUMBER) ?? Number.NaN;
}

function starBands(rows: readonly RowReader[], reading: Reading, line: Line) {
  demandRewards(rows);
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
    fact: row.needed('fact', KEY) ?? '',
    test: testOf(row),
  }));
}

function testOf(row: RowReader): Test {
  const sign = row.field(['sign'], SIGN);
  if (sign === 'is') return { is: row.needed('edge', FLAG) ?? true };
  const quantity = row.needed('edge', QUANTITY) ?? Number.NaN;
  if (sign === '≤') return { atMost: quantity };
  if (sign === '<') return { under: quantity };
  if (sign !== '≥') signMustBe(row, '≥', '≤', '<', 'is');
  return { atLeast: quantity };
}
