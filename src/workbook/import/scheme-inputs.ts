/** The figures that a scheme asks for. */
import type { CompiledIndicator, CompiledScheme } from '../../core/compile/compiled';
import type { Wanted } from '../../core/import/recipes';
import type { Text } from '../../core/words/text';
import { bare } from '../people/header-words';
import { inputKey } from '../template/input-key';

export const PLANNED: ReadonlySet<string> = new Set([
  '计划销售额',
  '销售计划',
  '目标销售额',
  '销售目标',
  '目标业绩',
  '计划业绩',
  'plannedsales',
  'targetsales',
  'salestarget',
]);

interface Looked extends Wanted {
  readonly words: Text;
  /** Headers of a column that is found by its title alone. */
  readonly names?: ReadonlySet<string>;
}

const POINTLESS = new Set<string>(['level', 'flag']);

/** Inputs, then the raw counts beside them; not what is given by people. */
export function schemeInputs(compiled: CompiledScheme): readonly Looked[] {
  return [...wantedOf(compiled), ...rawOf(compiled)];
}

function wantedOf({ indicators, adjustments, scheme }: CompiledScheme): readonly Looked[] {
  return [...indicators, ...adjustments].flatMap((one) =>
    one.inputs.flatMap((input, index): readonly Looked[] => {
      if (POINTLESS.has(input.input)) return [];
      const per = perOf(one, scheme.raw ?? []);
      return [
        {
          key: inputKey(one, index),
          label: one.inputs.length === 1 ? one.label.zh : input.label.zh,
          words: one.inputs.length === 1 ? one.label : input.label,
          input: input.input,
          ...(per === undefined ? {} : { per }),
        },
      ];
    }),
  );
}

/** What a ratio is divided by. */
function perOf(
  { indicator }: CompiledIndicator,
  raw: readonly { readonly key: string; readonly label: Text }[],
) {
  const by = 'ratio' in indicator ? indicator.ratio?.by : undefined;
  return raw.find(({ key }) => key === by)?.label.zh;
}

function rawOf({ scheme }: CompiledScheme): readonly Looked[] {
  return (scheme.raw ?? [])
    .filter(({ label }) => !PLANNED.has(bare(label.zh)))
    .map(({ key, label, input }) => ({
      key: `raw:${key}`,
      label: label.zh,
      words: label,
      input,
      names: new Set([bare(label.zh), bare(label.en)]),
    }));
}
