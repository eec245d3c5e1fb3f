/** What the user says of an import; what the journal remembers of earlier ones comes first. */
import type { Reading } from '../../core/import/pool';
import type { Answers } from '../../core/import/table';
import type { Bindings } from './match';
import type { WayChoices } from './options';

export interface ImportChoices {
  readonly ways: WayChoices;
  readonly answers: Answers;
  readonly bindings: Bindings;
  readonly reading: Reading;
  readonly filesAreShops: boolean;
  /** Figures of another month than the sheet's are wanted. */
  readonly otherMonth: boolean;
  /** Levels that counts suggest are written too: the user has looked at them. */
  readonly proposals: boolean;
  /** Values that somebody typed are replaced. */
  readonly overwrite: boolean;
}

export const NO_CHOICES: ImportChoices = {
  ways: new Map(),
  answers: new Map(),
  bindings: new Map(),
  reading: 'merged',
  filesAreShops: false,
  otherMonth: false,
  proposals: false,
  overwrite: false,
};

/** `own` over what is remembered. */
export function withMemory(
  memory: Pick<ImportChoices, 'ways' | 'answers' | 'bindings'>,
  own: ImportChoices,
): ImportChoices {
  return {
    ...own,
    ways: new Map([...memory.ways, ...own.ways]),
    answers: new Map([...memory.answers, ...own.answers]),
    bindings: new Map([...memory.bindings, ...own.bindings]),
  };
}
