/** Levels that go by the number of absences, as their names say: 满勤, 缺勤≤2次且报备, 缺勤>3次或未报备. */
import type { Level } from '../../schemes/indicator';
import { plainSigns } from '../../core/words/relation';
import type { Text } from '../../core/words/text';

export interface AbsenceLevel {
  readonly label: Text;
  /** Undefined for any number. */
  readonly most?: number;
}

/** In ascending order; undefined where some level does not say how many. */
export function absenceLevels(levels: readonly Level[]): readonly AbsenceLevel[] | undefined {
  const found = levels.map((level) => ({ level, said: saidIn(level.label.zh) }));
  if (!found.some(({ said }) => said === 0)) return undefined;
  const read: AbsenceLevel[] = [];
  for (const { level, said } of found) {
    if (said === undefined) return undefined;
    read.push(said === 'more' ? { label: level.label } : { label: level.label, most: said });
  }
  return read.sort((a, b) => (a.most ?? Infinity) - (b.most ?? Infinity));
}

function saidIn(label: string): number | 'more' | undefined {
  const words = plainSigns(label).replace(/\s/g, '');
  if (/^(满勤|全勤)$/.test(words)) return 0;
  const [, sign, digits] = /缺勤(?:次数)?(≤|不超过|>|超过)(\d+)次/.exec(words) ?? [];
  if (digits === undefined) return undefined;
  return sign === '>' || sign === '超过' ? 'more' : Number(digits);
}
