/** Inputs that take a grade, such as that of the sampled chats, and the one that a log of chats is for. */
import type { CompiledScheme } from '../../../core/compile/compiled';
import { levelNames } from '../../../core/rules/levels/names';
import { squash } from '../../../core/words/normalise';
import type { Text } from '../../../core/words/text';
import { absenceLevels, type AbsenceLevel } from '../absence-levels';
import { inputKey } from '../../template/input-key';

export interface Graded {
  readonly key: string;
  readonly words: Text;
  /** The words that mean one of its levels, squashed. */
  readonly levels: ReadonlySet<string>;
  /** It says itself that it is of chats that were looked at. */
  readonly ofChats: boolean;
  /** Where its levels go by the number of absences. */
  readonly absences?: readonly AbsenceLevel[];
}

const OF_CHATS = /质检|抽检|\bqa\b/i;

export function gradedInputs({ indicators, adjustments }: CompiledScheme): readonly Graded[] {
  return [...indicators, ...adjustments].flatMap((one): readonly Graded[] => {
    const { rule } = one.indicator;
    if (rule.kind !== 'levels' || one.inputs.length !== 1) return [];
    const { label } = one;
    const names = [label.zh, label.en, ...(one.indicator.aliases ?? [])];
    const levels = new Set(rule.levels.flatMap(levelNames).map(squash));
    const absences = absenceLevels(rule.levels);
    return [
      {
        key: inputKey(one, 0),
        words: label,
        levels,
        ofChats: names.some((name) => OF_CHATS.test(name)),
        ...(absences === undefined ? {} : { absences }),
      },
    ];
  });
}

/** The input that has a level for each of the scheme's grades; undefined where none has, or nothing tells which. */
export function inputForGrades<Input extends Graded>(
  inputs: readonly Input[],
  { scheme }: CompiledScheme,
): Input | undefined {
  const grades = (scheme.grades?.bands ?? []).map(({ label }) => squash(label));
  const able = inputs.filter(({ levels }) => grades.every((grade) => levels.has(grade)));
  const own = able.filter(({ ofChats }) => ofChats);
  const list = own.length > 0 ? own : able;
  return grades.length > 0 && list.length === 1 ? list[0] : undefined;
}
