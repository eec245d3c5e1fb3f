/** The column of a grade, in the sheet's language; which schemes grade sampled chats. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { inLanguage, text } from '../../core/words/text';
import { quoted, type Column, type Place, type Setting } from './column';
import { gradeIn } from './names';

/**
 * Whether each row is one sampled chat of an agent who may have several: only then does a red line in one of them tell on the others.
 */
export function isSampled({ scheme, indicators }: CompiledScheme): boolean {
  return scheme.grades !== undefined && indicators.some((one) => one.redLine);
}

/** What is graded, a number or what stands there instead of one, and the function that grades it. */
interface Graded {
  readonly of: string;
  readonly call: string;
}

export function gradeColumn(
  setting: Setting,
  graded: (at: Place) => Graded,
  { key = 'grade', header = text('等级', 'Grade'), section = text('结果', 'Result') } = {},
): Column {
  const labels = labelsOf(setting).map(([, shown]) => shown);
  return {
    key,
    kind: 'formula',
    header: inLanguage(header, setting.language),
    section: inLanguage(section, setting.language),
    width: 9,
    align: 'center',
    formula: (at) => {
      const { of, call } = graded(at);
      return `=IF(NOT(ISNUMBER(${of})),${of},${shown(setting, call)})`;
    },
    marks: [
      { equals: labels[0] ?? '', tone: 'good' },
      { equals: labels.at(-1) ?? '', tone: 'bad' },
    ],
  };
}

/** Each grade as functions give it, and as the sheet shows it. */
function labelsOf({ compiled, language, ownRules }: Setting): readonly (readonly [string, string])[] {
  const bands = compiled.scheme.grades?.bands ?? [];
  return bands.map(({ label }) => [label, ownRules ? label : gradeIn(label, language)]);
}

/** Functions name grades as the scheme does; the grades of rules in the workbook are shown as they stand there. */
function shown(setting: Setting, call: string): string {
  const labels = labelsOf(setting);
  if (labels.every(([label, own]) => label === own)) return call;
  const list = (words: readonly string[]): string => `{${words.map(quoted).join(',')}}`;
  return `INDEX(${list(labels.map(([, own]) => own))},MATCH(${call},${list(labels.map(([label]) => label))},0))`;
}
