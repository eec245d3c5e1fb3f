/** Everything by which a level may be named. */
import type { Level } from '../../../schemes/indicator';

export function levelNames(level: Level): readonly string[] {
  return [level.label.zh, level.label.en, ...(level.aliases ?? [])];
}
