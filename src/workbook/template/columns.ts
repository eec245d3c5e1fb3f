/** All columns of a scheme's sheet, in order. */
import { inLanguage, text } from '../../core/words/text';
import type { Column, Setting } from './column';
import { indicatorColumns, rawColumns } from './input-columns';
import { logColumns, MONTH } from './log-columns';
import { levelColumn, payColumns } from './pay-columns';
import { sampleColumns } from './sample-columns';
import { askedOfScores, resultColumns, scoreColumns } from './score-columns';
import { latestColumn } from './history-columns';
import { askedOfStars, conditionColumns, ladderColumns, totalStarColumns } from './star-columns';
import { takesPartColumn } from './takes-part-column';
import { statusColumn, withCheck, type Asked } from './status-column';
import { totalValidation } from './validations';

/** @param known columns of what is known of the people, beside their names */
export function columnsOf(setting: Setting, known: readonly Column[] = []): readonly Column[] {
  const { compiled, raw } = setting;
  const { stars, log } = compiled.scheme;
  if (log !== undefined) {
    const asked: Asked = { missing: (at) => `COUNTBLANK(${at.cell('code')})`, section: MONTH };
    return withCheck(setting, asked, [
      ...people(setting),
      ...known,
      ...logColumns(setting, log),
      statusColumn(setting, asked),
      ...remarks(setting),
    ]);
  }
  const front = [
    ...people(setting),
    ...known,
    ...takesPartColumn(setting),
    ...levelColumn(setting),
    ...(raw ? rawColumns(setting) : []),
  ];
  if (compiled.combine === undefined) {
    if (stars === undefined) return front;
    const asked = askedOfStars(stars);
    if (stars.kind === 'conditions')
      return withCheck(setting, asked, [
        ...front,
        ...conditionColumns(setting, stars),
        statusColumn(setting, asked),
        ...payColumns(setting, { score: 'stars' }),
        ...remarks(setting),
      ]);
    const pays = compiled.scheme.pay !== undefined;
    return withCheck(setting, withLevel(setting, asked), [
      ...front,
      ...ladderColumns(setting, stars),
      statusColumn(setting, asked),
      ...(pays ? [latestColumn(setting, stars), ...payColumns(setting, { score: 'latest' })] : []),
      ...remarks(setting),
    ]);
  }
  return withCheck(setting, withLevel(setting, askedOfScores(setting)), [
    ...front,
    ...indicatorColumns(setting),
    ...scoreColumns(setting),
    ...resultColumns(setting),
    ...sampleColumns(setting),
    ...(stars?.kind === 'total' ? totalStarColumns(setting, stars) : []),
    ...payColumns(setting, { score: 'total' }),
    ...selfAssessment(setting),
    ...remarks(setting),
  ]);
}

/** Where pay goes by level, the level is asked for too. */
function withLevel({ compiled }: Setting, asked: Asked): Asked {
  if (compiled.scheme.pay === undefined) return asked;
  return { ...asked, missing: (at) => `(${asked.missing(at)}+COUNTBLANK(${at.cell('level')}))` };
}

function people({ language, compiled }: Setting): readonly Column[] {
  const section = inLanguage(text('人员', 'People'), language);
  const who = compiled.scheme.log === undefined ? text('姓名', 'Name') : text('客服', 'Agent');
  return [
    {
      key: 'number',
      kind: 'label',
      header: inLanguage(text('序号', 'No.'), language),
      section,
      width: 6,
      align: 'center',
      sample: (_, index) => index + 1,
    },
    {
      key: 'name',
      kind: 'input',
      header: inLanguage(who, language),
      section,
      width: 11,
      align: 'center',
      sample: (example) => example.name,
    },
  ];
}

const SELF = text('自评总分', 'Self total');

/** A self-assessed total beside the final one, and how far apart they are. It never counts. */
function selfAssessment({ compiled, language }: Setting): readonly Column[] {
  if (!compiled.scheme.selfAssessment) return [];
  const section = inLanguage(text('自评（仅供参考）', 'Self-assessment'), language);
  return [
    {
      key: 'self',
      kind: 'input',
      header: inLanguage(SELF, language),
      section,
      width: 10,
      numberFormat: '0.00',
      validation: totalValidation(SELF, compiled.bonus, language),
    },
    {
      key: 'difference',
      kind: 'formula',
      header: inLanguage(text('与终评差异', 'Difference'), language),
      section,
      width: 10,
      numberFormat: '+0.00;-0.00;0.00',
      formula: (at) =>
        `=IF(COUNT(${at.cell('total')},${at.cell('self')})<2,"",${at.cell('total')}-${at.cell('self')})`,
    },
  ];
}

function remarks({ compiled, language }: Setting): readonly Column[] {
  const section = inLanguage(text('备注', 'Remarks'), language);
  const titles = [...(compiled.scheme.remarks ?? []), text('备注', 'Remarks')];
  return titles.map((title, index) => ({
    key: `remark:${index}`,
    kind: 'input' as const,
    header: inLanguage(title, language),
    section,
    width: 16,
    align: 'left' as const,
  }));
}
