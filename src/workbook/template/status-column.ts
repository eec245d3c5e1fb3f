/** The check beside each person: what is missing, faulty or typed over, in words; a tick where the row can be relied on. */
import { inLanguage, text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import type { CompiledScheme } from '../../core/compile/compiled';
import { otherMonth } from './history-columns';
import { quoted, type Column, type Place, type Setting } from './column';
import { areTakers } from './takes-part-column';

/** What a sheet's check asks, as formulas. */
export interface Asked {
  /** How many cells are still to be filled. */
  readonly missing: (at: Place) => string;
  readonly section: Text;
}

const NO_NAME = text('缺姓名', 'no name');
const MISSING = text('缺', 'missing');
const FAULTY = text('有错误', 'error');
const OTHER_MONTH = text('月份不符', 'other month');
const TYPED_OVER = text('公式被改', 'typed over');

/** Where the check stands; what it looks at is known once all columns are. */
export function statusColumn({ language }: Setting, { section }: Asked): Column {
  return {
    key: STATUS,
    kind: 'formula',
    header: inLanguage(text('检查', 'Check'), language),
    section: inLanguage(section, language),
    width: 12,
    align: 'center',
  };
}

export const STATUS = 'status';

/** The columns with the check's formula, which looks at all the others. */
export function withCheck(
  setting: Setting,
  { missing }: Asked,
  columns: readonly Column[],
): readonly Column[] {
  const say = (words: Text): string => quoted(inLanguage(words, setting.language));
  const inputs = runs(
    columns,
    ({ kind, key }) => kind === 'input' && key !== 'name' && !key.startsWith('remark:'),
  );
  const computed = runs(columns, ({ kind, key }) => kind === 'formula' && key !== STATUS);
  const all = runs(
    columns,
    ({ kind, key }) => kind !== 'label' && key !== STATUS && !key.startsWith('remark:'),
  );
  const sum = (ranges: readonly Run[], at: Place, term: (range: string) => string): string =>
    ranges.map(([first, last]) => term(at.range(first, last))).join('+');
  const other = otherMonth(setting);
  const formula = (at: Place): string => {
    const name = at.cell('name');
    const asked: readonly (readonly [string, string])[] = [
      [`AND(${name}="",${sum(inputs, at, (range) => `COUNTA(${range})`)}=0)`, '""'],
      [`${name}=""`, say(NO_NAME)],
      [`${sum(all, at, (range) => `SUMPRODUCT(--ISERROR(${range}))`)}>0`, say(FAULTY)],
      [`IFERROR(${sum(computed, at, typedOver(setting))},0)>0`, say(TYPED_OVER)],
      ...(other === undefined ? [] : [[other(at), say(OTHER_MONTH)] as const]),
      ...zeroDivisors(setting, at),
      [`${missing(at)}>0`, `${say(text(`${MISSING.zh} `, `${MISSING.en} `))}&${missing(at)}`],
      ...nobodyTakesPart(setting, at),
      ...unpaid(setting, columns, at),
    ];
    return `=${asked.map(([test, words]) => `IF(${test},${words},`).join('')}"✓"${')'.repeat(asked.length)}`;
  };
  return columns.map((column) => (column.key === STATUS ? { ...column, formula } : column));
}

/** Cells that should hold a formula and do not. In native form some stay empty, since nothing native says the same. */
function typedOver({ native }: Setting): (range: string) => string {
  return native
    ? (range) => `SUMPRODUCT((1-ISFORMULA(${range}))*(1-ISBLANK(${range})))`
    : (range) => `SUMPRODUCT(1-ISFORMULA(${range}))`;
}

/**
 * Pay needs its figure: always where a scheme rates for pay alone, and where the sheet has it for anybody; who only wants scores leaves
 * the whole column empty.
 */
function unpaid(
  { compiled, language }: Setting,
  columns: readonly Column[],
  at: Place,
): readonly (readonly [string, string])[] {
  const pool = columns.find(({ key }) => key === 'pool');
  if (pool === undefined) return [];
  const blank = `ISBLANK(${at.cell('pool')})`;
  const asked =
    compiled.scheme.stars?.kind === 'conditions' ? blank : `AND(${blank},COUNT(${at.whole('pool')})>0)`;
  return [[asked, quoted(inLanguage(text(`缺${pool.header}`, 'no pay figure'), language))]];
}

/** Then ranks and pool are of nobody, and the money would be blank without a word. */
function nobodyTakesPart(setting: Setting, at: Place): readonly (readonly [string, string])[] {
  if (!setting.takesPart) return [];
  const totals = at.whole('total');
  const takers = `SUMPRODUCT(ISNUMBER(${totals})${areTakers(setting, at)})`;
  const words = text('没有人参评', 'nobody takes part');
  return [[`AND(COUNT(${totals})>0,${takers}=0)`, quoted(inLanguage(words, setting.language))]];
}

/** A ratio of nothing has no value, and the row no total: the check says which count is 0. */
function zeroDivisors(setting: Setting, at: Place): readonly (readonly [string, string])[] {
  const { compiled, language, raw } = setting;
  if (!raw) return [];
  const counts = compiled.scheme.raw ?? [];
  return counts
    .filter(({ key }) => divisors(compiled).has(key))
    .map(({ key, label }) => {
      const cell = at.cell(`raw:${key}`);
      const words = text(`${label.zh}为 0`, `${label.en} is 0`);
      return [`AND(ISNUMBER(${cell}),${cell}=0)`, quoted(inLanguage(words, language))];
    });
}

function divisors({ indicators, scheme }: CompiledScheme): ReadonlySet<string> {
  const ratios = [
    ...indicators.flatMap(({ indicator }) => ('ratio' in indicator ? [indicator.ratio] : [])),
    ...(scheme.stars?.facts ?? []).map((fact) => fact.ratio),
  ];
  return new Set(ratios.flatMap((ratio) => (ratio === undefined ? [] : [ratio.by])));
}

type Run = readonly [first: string, last: string];

/** Neighbouring columns as the first and last of each run. */
function runs(columns: readonly Column[], belongs: (column: Column) => boolean): readonly Run[] {
  const found: [string, string][] = [];
  columns.forEach((column, index) => {
    if (!belongs(column)) return;
    const before = columns[index - 1];
    const open = found.at(-1);
    if (before !== undefined && open !== undefined && open[1] === before.key) open[1] = column.key;
    else found.push([column.key, column.key]);
  });
  return found;
}
