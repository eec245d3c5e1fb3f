/** Sampled chats, one per row: what an agent's chats of the month come to, in every row of the agent, so that sorting and filtering are safe. */
import type { CompiledIndicator } from '../../core/compile/compiled';
import { leastMarks } from '../../core/score/kept-marks';
import { inLanguage, text } from '../../core/words/text';
import type { Column, Place, Setting } from './column';
import { gradeColumn, isSampled } from './grade-column';
import { inputKey } from './input-key';
import { scoreKey } from './score-columns';

const MONTH = text('本月合计（按人）', 'Month, by agent');

/** Chats, mean, red lines, grade. Chats that are not filled in wholly do not count yet; the check names them. */
export function sampleColumns(setting: Setting): readonly Column[] {
  const { compiled, language, id } = setting;
  if (!isSampled(compiled)) return [];
  const { samples } = compiled.scheme;
  const section = inLanguage(MONTH, language);
  const own = (at: Place): string => `${at.whole('name')},${at.cell('name')}`;
  // A name with * or ? would match others too: rather no figure than theirs.
  const alone = (at: Place): string =>
    `COUNTIF(${own(at)})=SUMPRODUCT(--EXACT(LOWER(${at.whole('name')}),LOWER(${at.cell('name')})))`;
  const counted = (at: Place): string => `${own(at)},${at.whole('total')},">=0"`;
  const red = compiled.indicators.filter((one) => one.redLine);
  const crossed = (at: Place): string =>
    red.map((one) => `COUNTIFS(${counted(at)},${at.whole(scoreKey(one))},0)`).join('+');
  const once = (key: string, at: Place, then: string): string =>
    `=IF(NOT(ISNUMBER(${at.cell(key)})),${at.cell(key)},${then})`;
  return [
    {
      key: 'chats',
      kind: 'formula',
      header: inLanguage(text('抽检次数', 'Chats'), language),
      section,
      width: 9,
      align: 'center',
      numberFormat: '0',
      formula: (at) =>
        `=IF(${at.cell('name')}="","",IF(${alone(at)},IF(COUNTIFS(${counted(at)})=0,"",COUNTIFS(${counted(at)})),NA()))`,
    },
    {
      key: 'mean',
      kind: 'formula',
      header: inLanguage(text('平均分', 'Mean'), language),
      section,
      width: 9,
      numberFormat: '0.00',
      formula: (at) =>
        once(
          'chats',
          at,
          samples === undefined
            ? `SUMIFS(${at.whole('total')},${own(at)})/${at.cell('chats')}`
            : `IF(${at.cell('chats')}<${leastMarks(samples)},"",${keptMean(setting, at)})`,
        ),
    },
    {
      key: 'red',
      kind: 'formula',
      header: inLanguage(text('触红线（项次）', 'Red lines crossed'), language),
      section,
      width: 9,
      align: 'center',
      numberFormat: '0',
      formula: (at) => once('mean', at, crossed(at)),
    },
    {
      key: 'graded',
      kind: 'formula',
      header: inLanguage(text('定级分', 'Graded as'), language),
      section,
      width: 9,
      numberFormat: '0.00',
      // No total is below 0, and the last grade takes what is left.
      formula: (at) => once('red', at, `IF(${at.cell('red')}>0,0,${at.cell('mean')})`),
    },
    gradeColumn(
      setting,
      (at) => ({
        of: at.cell('graded'),
        call: `KPIGRADE(${at.cell('graded')},${id}${setting.versionArgument(at, 0)})`,
      }),
      { key: 'monthgrade', header: text('本月等级', 'Grade of the month'), section: MONTH },
    ),
  ];
}

/** The agent's own chats alone, as the rows that QASCORE finds filled: it knows which of them count. */
function keptMean(setting: Setting, at: Place): string {
  const { compiled, id } = setting;
  const first = compiled.indicators[0] as CompiledIndicator;
  const last = (compiled.adjustments.at(-1) ?? compiled.indicators.at(-1)) as CompiledIndicator;
  const [from] = at.whole(inputKey(first, 0)).split(':');
  const [, to] = at.whole(inputKey(last, last.inputs.length - 1)).split(':');
  const inputs = `${from}:${to}`;
  const mine = `(${at.whole('name')}=${at.cell('name')})*ISNUMBER(${at.whole('total')})`;
  return `QASCORE(IF(${mine},IF(ISBLANK(${inputs}),"",${inputs}),""),${id}${setting.versionArgument(at, 0)})`;
}
