import { isError } from '../../core/cell';
import type { Severity } from '../../core/findings/finding';
import { printTable } from '../../core/table/print';
import { rulesTable, unreadable } from '../../core/table/rules-table';
import { inLanguage, text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { gridOf, schemeOf, widthOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { CHECKED_ABOUT, UNKNOWN } from '../parameters';

const HEADER = [text('级别', 'severity'), text('代码', 'code'), text('行', 'row'), text('说明', 'message')];

const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: text('错误', 'error'),
  warning: text('警告', 'warning'),
  note: text('提示', 'note'),
};

/** What the linter finds in a rules table. */
export const kpiCheck: CustomFunction<'KPICHECK'> = {
  name: 'KPICHECK',
  parameters: [{ name: 'scheme', shape: 'matrix' }],
  run([argument], language) {
    let grid = gridOf(argument);
    if (grid.length === 1 && widthOf(grid) === 1) {
      const found = schemeOf(argument, 'presales-standard');
      if (isError(found)) return found;
      grid = printTable(found.scheme, { decisions: [], defects: [] }, language);
    }
    const fault = unreadable(grid);
    if (fault !== null) return fault;
    const { findings } = rulesTable(grid);
    if (findings.length === 0) return '';
    return [
      HEADER.map((title) => inLanguage(title, language)),
      ...findings.map(({ severity, code, row, message }) => [
        inLanguage(SEVERITIES[severity], language),
        code,
        row + 1,
        inLanguage(message, language),
      ]),
    ];
  },
};

export const kpiCheckHelp: FunctionHelp = {
  summary: text('检查规则表', 'Checks a rules table'),
  arguments: [CHECKED_ABOUT],
  result: {
    about: text(
      '表：级别、代码、行、说明；没有问题时为空',
      'a table: severity, code, row, message; empty when sound',
    ),
    shape: 'matrix',
  },
  errors: [UNKNOWN],
  examples: [
    {
      formula: '=KPICHECK("presales-standard")',
      result: '',
      about: text('内置方案没有问题', 'a built-in scheme is sound'),
    },
  ],
};
