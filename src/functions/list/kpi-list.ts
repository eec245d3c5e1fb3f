import { isError, type Cell } from '../../core/cell';
import type { CompiledIndicator } from '../../core/compile/compiled';
import { INPUT_KINDS, UNITS } from '../../core/words/labels';
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import type { InputCell } from '../../schemes/indicator';
import { schemeOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { LACKS, MONTH, MONTH_ABOUT, SCHEME, SCHEME_ABOUT, UNKNOWN } from '../parameters';

const HEADER = [
  text('代号', 'key'),
  text('名称', 'label'),
  text('输入', 'input'),
  text('单位', 'unit'),
  text('权重或满分', 'weight or maximum'),
];

/** The indicators of a scheme. */
export const kpiList: CustomFunction<'KPILIST'> = {
  name: 'KPILIST',
  parameters: [SCHEME, MONTH],
  run([schemeArgument, month], language) {
    const scheme = schemeOf(schemeArgument, 'presales-standard', month);
    if (isError(scheme)) return scheme;
    const header = HEADER.map((title) => inLanguage(title, language));
    const entries = [...scheme.indicators, ...scheme.adjustments].flatMap((one) =>
      one.inputs.map((input, index) => line(one, input, index, language)),
    );
    if (entries.length > 0) return [header, ...entries];
    const facts = scheme.scheme.stars?.facts ?? [];
    const codes = scheme.scheme.log?.codes ?? [];
    return [
      header,
      ...facts.map((fact) => [
        fact.key,
        inLanguage(fact.label, language),
        inLanguage(INPUT_KINDS[fact.input], language),
        inLanguage(UNITS[fact.input], language),
        '',
      ]),
      ...codes.map((code) => [
        code.code,
        inLanguage(code.label, language),
        inLanguage(text('问题代码', 'issue code'), language),
        '',
        code.severity,
      ]),
    ];
  },
};

export const kpiListHelp: FunctionHelp = {
  summary: text('列出方案的指标', 'Lists the indicators of a scheme'),
  arguments: [SCHEME_ABOUT, MONTH_ABOUT],
  result: {
    about: text(
      '表：代号、名称、输入、单位、权重或满分；多格指标每格一行',
      'a table: key, label, input, unit, weight or maximum; an indicator of several cells has a row for each',
    ),
    shape: 'matrix',
  },
  errors: [UNKNOWN, LACKS],
  examples: [
    {
      formula: '=INDEX(KPILIST(),2,1)',
      result: 'attainment',
      about: text('第一个指标', 'the first indicator'),
    },
  ],
};

function line(one: CompiledIndicator, input: InputCell, index: number, language: Language): Cell[] {
  const single = one.inputs.length === 1;
  const label = single
    ? inLanguage(one.label, language)
    : `${inLanguage(one.label, language)} · ${inLanguage(input.label, language)}`;
  const most = one.weight ?? (Number.isFinite(one.max) ? one.max : '');
  return [
    one.key,
    label,
    inLanguage(INPUT_KINDS[input.input], language),
    inLanguage(UNITS[input.input], language),
    index === 0 && !one.adjustment ? most : '',
  ];
}
