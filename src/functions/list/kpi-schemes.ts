import { inLanguage, text } from '../../core/words/text';
import { indicatorsOf } from '../../core/compile/parts';
import { PERIODS } from '../../core/words/labels';
import { schemes } from '../../schemes/all';
import type { CustomFunction, FunctionHelp } from '../description';

const HEADER = [
  text('代号', 'id'),
  text('名称', 'name'),
  text('周期', 'period'),
  text('指标数', 'indicators'),
  text('来源', 'source'),
];

/** All built-in schemes. */
export const kpiSchemes: CustomFunction<'KPISCHEMES'> = {
  name: 'KPISCHEMES',
  parameters: [],
  run: (_args, language) => [
    HEADER.map((title) => inLanguage(title, language)),
    ...schemes.map((scheme) => [
      scheme.id,
      inLanguage(scheme.name, language),
      inLanguage(PERIODS[scheme.period], language),
      indicatorsOf(scheme).length,
      scheme.source.file,
    ]),
  ],
};

export const kpiSchemesHelp: FunctionHelp = {
  summary: text('列出全部内置方案', 'Lists all built-in schemes'),
  arguments: [],
  result: {
    about: text('表：代号、名称、周期、指标数、来源', 'a table: id, name, period, indicators, source'),
    shape: 'matrix',
  },
  errors: [],
  examples: [
    {
      formula: '=INDEX(KPISCHEMES(),2,1)',
      result: 'presales-standard',
      about: text('第一个方案', 'the first scheme'),
    },
  ],
};
