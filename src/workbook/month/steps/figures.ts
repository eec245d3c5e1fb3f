/** 数据: figures from exports into the month's assessment sheets, and when they last came. */
import { text } from '../../../core/words/text';
import { entriesInOrder, isKind, wordsIn } from '../../salary/journal-read';
import { KINDS } from '../../salary/journal-sheet';
import type { Step } from '../step';
import { nameCell } from '../words';

export const figures: Step = {
  id: 'import',
  title: text('数据', 'Figures'),
  state({ tables, journal }) {
    const own = tables.filter(({ kind }) => kind === 'assessment');
    const imports = entriesInOrder(journal).filter(
      (row) => isKind(row, KINDS.import) && own.some(({ sheet }) => sheet === wordsIn(row, 'sheet')),
    );
    const filled = new Set(imports.map((row) => wordsIn(row, 'sheet')));
    const next = own.find(({ sheet }) => !filled.has(sheet)) ?? own[0];
    if (next === undefined) return null;
    const last = imports.at(-1);
    const when = last && `${wordsIn(last, 'time')} · ${wordsIn(last, 'item')}`;
    return {
      words:
        when === undefined
          ? text('从平台导出的文件填入考核表', 'Fill the assessment from the exports of platforms')
          : text(`上次导入 ${when}`, `Last import ${when}`),
      how: filled.size === 0 ? 'none' : filled.size === own.length ? 'done' : 'open',
      action: { label: text('导入', 'Import'), screen: 'import', area: nameCell(next) },
    };
  },
};
