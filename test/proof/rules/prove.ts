/** Holds what the product makes of edited tables against the evaluator. */
import { isError, type CellError } from '../../../src/core/cell';
import { schemes } from '../../../src/schemes/all';
import { callRaw } from '../../support/call';
import { Big, isEmpty, Refused, Unsound, type Cell, type Grid } from './cells';
import { idleIn } from './demands';
import { editedTable, printed, type Edited } from './edited';
import { findingsIn, refuses, type Found } from './findings';
import { mended } from './mended';
import type { Table } from './places';
import { questionsOf, type Answer, type Question } from './questions';
import { randomFrom, type Random } from './random';
import { readVersions, versionOf } from './total';

export interface Outcome extends Pick<Edited, 'names' | 'said'> {
  readonly scheme: string;
  readonly seed: number;
  /** An error refuses the table; a finding that was not there before says what is odd. */
  readonly verdict: 'refused' | 'warned' | 'sound';
  readonly comparisons: number;
  /** Answers of a table that the evaluator did not give, or why it is not sound. */
  readonly differences: readonly string[];
  /** Of a table that something was said of: what still differs once it is mended as was said. */
  readonly unexplained: readonly string[];
}

export function proveOne(scheme: string, seed: number): Outcome {
  const random = randomFrom(seed);
  const { table, names, said, filled } = editedTable(scheme, random);
  const found = findingsIn(table);
  const outcome = { scheme, seed, names, said };
  if (refuses(found))
    return { ...outcome, verdict: 'refused', comparisons: 0, differences: [], unexplained: [] };
  const before = new Set(findingsIn(printed(scheme, 'zh')).map(({ text }) => text));
  const fresh = found.filter(({ text }) => !before.has(text));
  const verdict = fresh.length > 0 ? 'warned' : 'sound';
  const result = compared(table, random, filled);
  return {
    ...outcome,
    verdict,
    ...result,
    unexplained: unexplainedIn(table, fresh, result.differences, seed),
  };
}

/** What the evaluator calls unsound, and the finding that says as much of it. */
const SAME: readonly (readonly [RegExp, RegExp])[] = [
  [/the pool lacks a row/, /^名次奖金：各名次的比例合计/],
];

const saidAlike = (findings: readonly Found[], difference: string): boolean =>
  SAME.some(
    ([fault, said]) => fault.test(difference) && findings.some(({ sentence }) => said.test(sentence)),
  );

/** A cell that nothing reads, once emptied, is no figure that something should read. */
function unexplainedIn(
  table: Table,
  findings: readonly Found[],
  differences: readonly string[],
  seed: number,
): readonly string[] {
  if (differences.length === 0 || findings.length === 0) return [];
  const better = mended(table, findings);
  const left = better === undefined ? differences : compared(better, randomFrom(seed)).differences;
  return left.filter((difference) => !saidAlike(findings, difference));
}

/** What is wrong in silence: the table was found sound, and nothing was said of it. */
export const wrongInSilence = ({ verdict, differences }: Outcome): boolean =>
  verdict === 'sound' && differences.length > 0;

/** Something was said, but not what makes the difference. */
export const otherwiseSaid = ({ unexplained }: Outcome): boolean => unexplained.length > 0;

function compared(
  table: Grid,
  random: Random,
  filled?: number,
): Pick<Outcome, 'comparisons' | 'differences'> {
  const differences: string[] = [];
  let comparisons = 0;
  try {
    const month = random.pick(['2026-03', '2026-08', '2026-07']);
    const version = versionOf(readVersions(table), month);
    for (const question of questionsOf(version, table, month, random)) {
      comparisons += 1;
      const difference = differenceOf(question);
      if (difference !== undefined) differences.push(difference);
    }
    if (filled !== undefined)
      differences.push(...idleIn(version, filled).map((cell) => `nothing reads ${cell}`));
  } catch (fault) {
    if (!(fault instanceof Unsound)) throw fault;
    differences.push(`it is not sound: ${fault.message}`);
  }
  return { comparisons, differences };
}

function expectedOf(question: Question): Answer | 'an error' {
  try {
    return question.answer();
  } catch (fault) {
    if (fault instanceof Refused) return 'an error';
    throw fault;
  }
}

function differenceOf(question: Question): string | undefined {
  const [, name = '', member = '0'] = /^(\w+)(?:\[(\d+)\])?$/.exec(question.name) ?? [];
  const result = callRaw(name, question.args);
  const cells = Array.isArray(result)
    ? (result as readonly (readonly (Cell | CellError)[])[]).flat()
    : [result];
  const got = (cells[Number(member)] ?? null) as Cell | CellError;
  const expected = expectedOf(question);
  if (same(got, expected)) return undefined;
  const values = JSON.stringify(question.args.filter((arg) => !Array.isArray(arg) || arg.length < 3));
  const shown = isError(got) ? `${got.error} ${got.text?.en}` : String(got);
  return `${question.name} ${values}: ${shown}, not ${String(expected)}`;
}

function same(got: Cell | CellError, expected: Answer | 'an error'): boolean {
  if (isError(got) || expected === 'an error') return isError(got) && expected === 'an error';
  if (isEmpty(got)) return false;
  if (typeof expected === 'string') return String(got).trim() === expected;
  if (expected instanceof Big)
    return typeof got === 'number' && new Big(got.toPrecision(15)).eq(expected.toSignificantDigits(15));
  return (expected as readonly number[]).includes(got as number);
}

/** Edited tables in turn, as many as asked for, over all schemes. */
export function* prove(count: number, seed: number): Generator<Outcome> {
  for (let index = 0; index < count; index++)
    yield proveOne(schemes[index % schemes.length]?.id ?? '', seed + index);
}
