/** Pay: by level, by a pool and a coefficient, by a fixed amount, by rank, by stars. */
import { inLanguage, text } from '../../core/words/text';
import type { Example } from '../../schemes/example';
import type { Column, Setting } from './column';
import { quoted } from './column';
import { listWidth } from './input-columns';
import { nameIn } from './names';
import { MONEY, PAY, poolColumns } from './pool-columns';
import { asPayLevel } from './sample-words';
import { moneyValidation } from './validations';

const COMMISSION = text('提成', 'Commission');

interface Sources {
  /** Column of the score that pays, such as `total`. */
  readonly score: string;
}

/** The level of each person, for schemes with pay levels. */
export function levelColumn({ compiled, language }: Setting): readonly Column[] {
  const { pay } = compiled.scheme;
  if (pay === undefined) return [];
  const values = pay.levels.map((level) => nameIn(level, language));
  return [
    {
      key: 'level',
      kind: 'input',
      header: inLanguage(text('薪资级别', 'Pay level'), language),
      section: inLanguage(text('人员', 'People'), language),
      width: Math.max(14, ...values.map(listWidth)),
      align: 'center',
      // 试用三级 and the like are typed, so the list only suggests.
      validation:
        pay.probation === undefined
          ? { rule: { kind: 'list', values }, message: values.join(' / ') }
          : undefined,
      sample: (example) => {
        const level = payOf(example)?.level;
        return level === undefined ? null : asPayLevel(compiled, level, language);
      },
    },
  ];
}

export function payColumns(setting: Setting, { score }: Sources): readonly Column[] {
  const { scheme } = setting.compiled;
  if (scheme.pay !== undefined) return salaryColumns(setting, score);
  if (scheme.pool !== undefined) return poolColumns(setting);
  if (scheme.grades?.bands.some((band) => band.amount !== undefined))
    return [bonusColumn(setting, score, false)];
  if (scheme.coefficient !== undefined || scheme.stars?.kind === 'conditions')
    return [poolInput(setting), bonusColumn(setting, score, true)];
  return [];
}

function salaryColumns(
  { compiled, language, id, versionArgument }: Setting,
  score: string,
): readonly Column[] {
  const section = inLanguage(PAY, language);
  const commission = compiled.scheme.pay?.commission === true;
  const part = (key: string, header: string, name: string): Column => ({
    key,
    kind: 'formula',
    header,
    section,
    width: 13,
    numberFormat: MONEY,
    formula: (at) => {
      const extra = commission && name === 'total' ? at.cell('commission') : '';
      return `=IF(OR(${at.cell('level')}="",NOT(ISNUMBER(${at.cell(score)}))),"",KPISALARY(${at.cell('level')},${at.cell(score)},${extra},${id},${quoted(name)}${versionArgument(at, 0)}))`;
    },
  });
  const commissionColumn: Column = {
    key: 'commission',
    kind: 'input',
    header: inLanguage(COMMISSION, language),
    section,
    width: 13,
    numberFormat: MONEY,
    validation: moneyValidation(COMMISSION, language),
    sample: (example) => payOf(example)?.commission ?? null,
  };
  return [
    part('base', inLanguage(text('底薪', 'Base pay'), language), 'base'),
    part('bonus', inLanguage(text('绩效奖金', 'Bonus'), language), 'bonus'),
    ...(commission ? [commissionColumn] : []),
    part('salary', inLanguage(text('应发合计', 'Total pay'), language), 'total'),
  ];
}

function payOf(example: Example): { readonly level: string; readonly commission?: number } | undefined {
  return example.kind === 'assessment' || example.kind === 'history' ? example.pay : undefined;
}

function poolInput({ language, compiled }: Setting): Column {
  const performance = compiled.scheme.stars?.kind === 'conditions';
  const label = performance ? text('绩效工资', 'Performance pay') : text('奖金基数', 'Bonus pool');
  return {
    key: 'pool',
    kind: 'input',
    header: inLanguage(label, language),
    section: inLanguage(PAY, language),
    width: 13,
    numberFormat: MONEY,
    validation: moneyValidation(label, language),
    sample: (example) => (example.kind === 'assessment' ? (example.bonus?.pool ?? null) : null),
  };
}

function bonusColumn({ language, id, versionArgument }: Setting, score: string, withPool: boolean): Column {
  return {
    key: 'bonus',
    kind: 'formula',
    header: inLanguage(text('奖金', 'Bonus'), language),
    section: inLanguage(PAY, language),
    width: 13,
    numberFormat: '#,##0.00;[Red]-#,##0.00',
    formula: (at) =>
      withPool
        ? `=IF(COUNT(${at.cell(score)},${at.cell('pool')})<2,"",KPIBONUS(${at.cell(score)},${at.cell('pool')},${id}${versionArgument(at, 0)}))`
        : `=IF(NOT(ISNUMBER(${at.cell(score)})),"",KPIBONUS(${at.cell(score)},,${id}${versionArgument(at, 0)}))`,
  };
}
