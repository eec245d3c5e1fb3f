/** How scores come about: KPIEXPLAIN's sentences, for whatever columns and keys a call has. */
import { isError } from '../../core/cell';
import { sampleWords } from '../../core/score/kept-marks';
import { inLanguage, text } from '../../core/words/text';
import { gridOf, isAbsent, lineOf, schemeOf } from '../../functions/arguments';
import type { Argument } from '../../functions/description';
import { arrange, findIndicator, mapColumns } from '../../functions/indicator-keys';
import { kpiExplain } from '../../functions/list/kpi-explain';
import { textAt, type Sentence } from './shown';

export const band: Sentence = ({ args: [value, kpi, schemeArgument, month], row, column, language }) => {
  const scheme = schemeOf(schemeArgument, 'presales-standard', month);
  if (isError(scheme)) return null;
  const values = gridOf(value);
  const keys = gridOf(kpi);
  const downwards = keys.length > 1;
  const line = downwards ? [keys[row]?.[0] ?? null] : (keys[0] ?? []);
  const before = line.length === 1 ? [] : line.slice(0, column);
  const widths = [...before, line[before.length] ?? null].map((key) => {
    const one = findIndicator(scheme, key);
    return isError(one) ? 1 : one.inputs.length;
  });
  const width = widths.at(-1) ?? 1;
  const from =
    line.length === 1 ? (downwards ? 0 : column * width) : widths.slice(0, -1).reduce((a, b) => a + b, 0);
  const cells = (values[row] ?? []).slice(from, from + width);
  return textAt(
    kpiExplain.run([[cells], line[before.length] ?? null, schemeArgument, month], language),
    0,
    0,
  );
};

export const score: Sentence = ({ args: [value, schemeArgument, kpis, month], row, language }) => {
  const scheme = schemeOf(schemeArgument, 'presales-standard', month);
  if (isError(scheme)) return null;
  const cells = gridOf(value)[row] ?? [];
  const map = isAbsent(kpis) ? undefined : mapColumns(scheme, lineOf(gridOf(kpis)), cells.length);
  if (map !== undefined && isError(map)) return null;
  const line = map === undefined ? cells : arrange(cells, map);
  return textAt(kpiExplain.run([[line], null, schemeArgument, month], language), 0, 0);
};

export const sample: Sentence = ({ args: [ratings, schemeArgument, month], language }) => {
  const rows = gridOf(ratings);
  const scheme = isAbsent(schemeArgument) ? 'presales-qa' : schemeArgument;
  const sentences = gridOf(kpiExplain.run([rows, null, scheme, month], language) as Argument).map(
    ([one]) => one,
  );
  if (rows.length === 1) return textAt(sentences[0], 0, 0);
  const compiled = schemeOf(schemeArgument, 'presales-qa', month);
  const rule = isError(compiled) ? undefined : compiled.scheme.samples;
  const kept = rule === undefined ? text('', '') : sampleWords(rule);
  const mean = text(
    `${rows.length} 次抽检${kept.zh && `${kept.zh}后`}的平均：`,
    `the mean of ${rows.length} chats${kept.en && ` (${kept.en})`}: `,
  );
  return inLanguage(mean, language) + sentences.map((one, index) => `${index + 1}. ${String(one)}`).join(' ');
};
