/** What an error means that is not one of ours: what, why, and what to do. */
import type { ErrorCode } from '../../core/cell';
import { text, type Text } from '../../core/words/text';

const WORDS: Readonly<Record<ErrorCode, Text>> = {
  '#NAME?': text(
    '程序不认识这个函数或名称：加载项可能没有载入，或名称拼错、已被删除。请打开星评后重新计算，并检查拼写。',
    'the program does not know this function or name: the add-in may not be loaded, or the name is misspelt or gone. Open StarBand, recalculate, and check the spelling.',
  ),
  '#REF!': text(
    '公式引用的单元格已被删除。请撤销删除，或重新填写引用。',
    'a cell that the formula refers to was deleted. Undo that, or enter the reference again.',
  ),
  '#SPILL!': text(
    '结果要占多个单元格，其中有的已有内容。请清空下方和右侧的单元格。',
    'the result takes several cells and some of them are filled. Clear the cells below and to the right.',
  ),
  '#BUSY!': text('正在计算，请稍候。', 'it is being computed. Wait a moment.'),
  '#DIV/0!': text(
    '除数为 0 或空白。请检查除数。',
    'something is divided by 0 or by a blank cell. Check the divisor.',
  ),
  '#NUM!': text(
    '数值超出可计算的范围。请检查输入。',
    'a number is beyond what can be computed. Check the inputs.',
  ),
  '#NULL!': text(
    '两个区域没有交集，多半少了逗号。请检查公式。',
    'two ranges do not meet: a comma may be missing. Check the formula.',
  ),
  '#CALC!': text(
    '程序算不出这个数组。请检查公式。',
    'the program cannot compute this array. Check the formula.',
  ),
  '#VALUE!': text(
    '有的值不是这里需要的类型。请检查公式用到的单元格。',
    'a value is not of the kind needed here. Check the cells of the formula.',
  ),
  '#N/A': text(
    '找不到要查的值，或缺少内容。请检查公式用到的单元格。',
    'a value was not found, or is missing. Check the cells of the formula.',
  ),
};

export function errorWords(code: ErrorCode): Text {
  return WORDS[code];
}
