/** A rules table ready to be put on its sheet. */
import type { Language } from '../../core/words/language';
import type { Scheme } from '../../schemes/scheme';
import type { Area } from '../port';
import type { Laid } from './layout';

export interface Plan extends Laid {
  readonly sheet: string;
  readonly language: Language;
  readonly scheme: Scheme;
  /** Area of the name: the table and as much room again, so that another version fits. */
  readonly area: Area;
}
