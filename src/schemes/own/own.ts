/** Examples of our own, to be written as rules sheets. They are no built-in schemes: the functions do not know them by id. */
import type { Scheme, SchemeNotes } from '../scheme';
import { groupMeanQuarter, groupMeanQuarterNotes } from './group-mean-quarter';

export const ownExamples: readonly { readonly scheme: Scheme; readonly notes: SchemeNotes }[] = [
  { scheme: groupMeanQuarter, notes: groupMeanQuarterNotes },
];
