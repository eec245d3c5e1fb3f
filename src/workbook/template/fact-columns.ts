/** Columns of facts, headed by the fact's own name: formulas pass header and row together. */
import type { Cell } from '../../core/cell';
import { normalise } from '../../core/words/normalise';
import { inLanguage, text } from '../../core/words/text';
import type { Example } from '../../schemes/example';
import type { InputCell } from '../../schemes/indicator';
import type { Text } from '../../core/words/text';
import type { Fact } from '../../schemes/stars';
import type { Column, Setting } from './column';
import { listWidth, ratioFormula } from './input-columns';
import { nameIn } from './names';
import { asChoice } from './sample-words';
import { FORMATS, validationOf } from './validations';

const FACTS = text('评定条件', 'Facts');

export function factColumns(
  { language }: Setting,
  facts: readonly Fact[],
  section: Text = FACTS,
  raw = false,
): readonly Column[] {
  return facts.map((fact): Column => {
    const formula = raw && fact.ratio !== undefined ? ratioFormula(fact.ratio.of, fact.ratio.by) : undefined;
    const input: InputCell = { key: fact.key, label: fact.label, input: fact.input };
    const choices = fact.choices?.map((choice) => nameIn(choice, language));
    return {
      key: factKey(fact),
      kind: formula === undefined ? 'input' : 'formula',
      header: inLanguage(fact.label, language),
      section: inLanguage(section, language),
      width: Math.max(11, ...(choices ?? []).map(listWidth)),
      numberFormat: FORMATS[fact.input],
      align: fact.input === 'level' || fact.input === 'flag' ? 'center' : undefined,
      validation:
        formula !== undefined
          ? undefined
          : choices === undefined
            ? validationOf(input, undefined, language)
            : { rule: { kind: 'list', values: choices }, message: choices.join(' / ') },
      formula,
      sample: (example) => asChoice(fact, sampleFact(example, fact, facts.indexOf(fact)), language),
    };
  });
}

export function factKey(fact: Fact): string {
  return `fact:${fact.key}`;
}

function sampleFact(example: Example, fact: Fact, position: number): Cell {
  if (example.kind !== 'assessment' && example.kind !== 'history') return null;
  const names = [fact.key, fact.label.zh, fact.label.en, ...(fact.aliases ?? [])].map(normalise);
  const given = Object.entries(example.facts ?? {}).find(([name]) => names.includes(normalise(name)));
  if (given !== undefined) return given[1];
  return example.kind === 'assessment' && example.scores === undefined
    ? (example.inputs[position] ?? null)
    : null;
}
