/** Cells that do not hold what their rule or test reads. */
import type { Text } from '../words/text';
import type { InputKind } from '../words/input-kind';
import { inputsOf } from '../compile/parts';
import type { Holds } from '../rules/rule-lint';
import { cellsOf } from '../rules/rules';
import type { Draft } from '../table/draft';
import { INPUT_KINDS } from '../words/labels';
import { named } from '../words/text';
import { entriesOf, fieldOf } from './entries';
import type { Finding } from '../findings/finding';
import { found, sentence, type Field } from './report';
import { readsOf } from './rule-kinds';
import { testsOf } from './tests';

const holdsOf = (kind: InputKind | undefined): Holds =>
  kind === 'flag' || kind === 'level' ? kind : 'number';

export function inputs(draft: Draft): readonly Finding[] {
  const entries = entriesOf(draft).flatMap((entry) => {
    const cells = inputsOf(entry);
    const needed = cellsOf(entry.rule);
    const single = typeof entry.input === 'string';
    const at = (index: number) =>
      single ? fieldOf(draft, entry, 'input') : (['inputs', entry.key, index, 'input'] as const);
    if (cells.length !== needed) {
      const message = sentence(
        named(entry),
        `这种规则需要 ${needed} 个输入格，却有 ${cells.length} 个，请在【输入格】中逐个列出`,
        `this rule needs ${needed} input cells but has ${cells.length}; list them under [Input cells]`,
      );
      return [found(draft, 'missing', 'error', at(0), message, entry.key)];
    }
    return cells.flatMap((cell, index) => {
      const wanted = readsOf(entry.rule, index);
      return holdsOf(cell.input) === wanted
        ? []
        : [wrong(draft, named(entry), wanted, cell.input, at(index), entry.key)];
    });
  });
  const gates = testsOf(draft).flatMap(({ test, kind, name, field, indicator }) => {
    const wanted = 'is' in test ? 'flag' : 'number';
    return indicator !== undefined || holdsOf(kind) === wanted
      ? []
      : [wrong(draft, name, wanted, kind, field)];
  });
  return [...entries, ...gates];
}

function wrong(
  draft: Draft,
  about: Text,
  wanted: Holds,
  came: InputKind,
  at: Field,
  indicator?: string,
): Finding {
  const [a, b] = [INPUT_KINDS[wanted], INPUT_KINDS[came]];
  const message = sentence(
    about,
    `这里应填“${a.zh}”，输入类型却是“${b.zh}”，请更正输入类型或规则`,
    `a ${a.en} is read here, but the input is "${b.en}"; correct the input or the rule`,
  );
  return found(draft, 'wrong-input', 'error', at, message, indicator);
}
