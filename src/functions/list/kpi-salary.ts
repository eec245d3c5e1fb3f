import { isBlank, isError, notAvailable, type Cell, type CellError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Exact } from '../../core/number/exact';
import { toYuan } from '../../core/number/fen';
import { findLevel, salaryOf } from '../../core/pay/salary';
import { text } from '../../core/words/text';
import { choiceOf, gridOf, isAbsent, schemeOf, widthOf } from '../arguments';
import type { Choice, CustomFunction, FunctionHelp } from '../description';
import { zipCells } from '../grid';
import { LACKS, MISSING, MONTH, MONTH_ABOUT, OUTSIDE, SCHEME, SCHEME_ABOUT, UNKNOWN } from '../parameters';
import { readSales, totalReader } from '../totals';

const PARTS: readonly Choice[] = [
  { value: 'total', label: text('合计', 'total') },
  { value: 'base', label: text('底薪', 'base') },
  { value: 'bonus', label: text('奖金', 'bonus') },
  { value: 'commission', label: text('提成', 'commission') },
];

const COMMISSION = text('提成', 'commission');

/**
 * Salary of a pay level and a score.
 * @example KPISALARY("高级客服",85,1000) //=> 3755
 */
export const kpiSalary: CustomFunction<'KPISALARY'> = {
  name: 'KPISALARY',
  parameters: [
    {
      name: 'level',
      shape: 'matrix',
    },
    { name: 'score', shape: 'matrix' },
    {
      name: 'commission',
      shape: 'matrix',
      optional: true,
    },
    SCHEME,
    {
      name: 'part',
      shape: 'scalar',
      optional: true,
      choices: PARTS,
    },
    MONTH,
  ],
  run([level, score, commission, schemeArgument, partArgument, month]) {
    const scheme = schemeOf(schemeArgument, 'presales-standard', month);
    if (isError(scheme)) return scheme;
    const part = choiceOf(partArgument, 'part', PARTS);
    if (isError(part)) return part;
    if (scheme.scheme.pay === undefined) {
      const lacking = findLevel(scheme, '');
      if (isError(lacking)) return lacking;
    }
    if (part === 'commission' && scheme.scheme.pay?.commission === false) return noCommission(scheme);
    const grids = [gridOf(level), gridOf(score), isAbsent(commission) ? [[null]] : gridOf(commission)];
    // One commission for a whole column says nothing about a blank row; a row's own does.
    const shared = grids[2]?.length === 1 && widthOf(grids[2]) === 1;
    const read = totalReader(grids[1] ?? [], scheme);
    return zipCells(grids, ([title = null, total = null, extra = null]) => {
      if (isBlank(title) && isBlank(total) && (shared || isBlank(extra) || extra === 0)) return '';
      return salary(scheme, title, isBlank(total) ? null : read(total), extra, part);
    });
  },
};

export const kpiSalaryHelp: FunctionHelp = {
  summary: text('薪资：底薪 + 奖金 + 提成', 'Salary: base + bonus + commission'),
  arguments: [
    text('薪资级别，如 中级客服', 'the pay level, such as 中级客服'),
    text('总分', 'the total'),
    text('提成金额；省略为 0', 'commission money; 0 when left out'),
    SCHEME_ABOUT,
    text(
      'total 合计（默认）、base 底薪、bonus 奖金、commission 提成',
      'total (default), base, bonus or commission',
    ),
    MONTH_ABOUT,
  ],
  result: { about: text('金额，四舍五入到分', 'money, rounded half-up to the cent'), shape: 'matrix' },
  errors: [OUTSIDE, UNKNOWN, LACKS, MISSING],
  examples: [
    {
      formula: '=KPISALARY("高级客服",85,1000)',
      result: 3755,
      about: text('2500 + 300 × 85% + 1000', '2500 + 300 × 85% + 1000'),
    },
    {
      formula: '=KPISALARY("高级",85,1000,,"bonus")',
      result: 255,
      about: text('只取奖金', 'the bonus alone'),
    },
    {
      formula: '=KPISALARY("试用三级",0,,"star-composite")',
      result: 1920,
      about: text('试用：2400 的 80%', 'probation: 80% of 2400'),
    },
  ],
};

function salary(
  scheme: CompiledScheme,
  title: Cell,
  total: Exact | CellError | null,
  extra: Cell,
  part: string,
): Cell {
  if (isBlank(title))
    return notAvailable('缺少薪资级别。请填写级别。', 'the pay level is missing. Fill it in.');
  const position = findLevel(scheme, String(title));
  if (isError(position)) return position;
  if (isError(total)) return total;
  const commission = isBlank(extra) ? null : readSales(extra, COMMISSION);
  if (isError(commission)) return commission;
  const paid = salaryOf(scheme, position, total, commission);
  if (isError(paid)) return paid;
  const money =
    part === 'base'
      ? paid.base
      : part === 'bonus'
        ? paid.bonus
        : part === 'commission'
          ? paid.commission
          : paid.total;
  return toYuan(money);
}

function noCommission({ scheme }: CompiledScheme): Cell {
  return notAvailable(
    `方案“${scheme.name.zh}”的薪资不含提成。它有：底薪、奖金、合计。`,
    `salaries of ${scheme.id} hold no commission. They have: base, bonus, total.`,
  );
}
