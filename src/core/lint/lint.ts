/** The linter. */
import type { Draft } from '../table/draft';
import type { Finding } from './finding';

export const lintDraft = (draft: Draft): readonly Finding[] => draft.faults;
export const lintVersions = (drafts: readonly Draft[]): readonly Finding[] => drafts.flatMap(lintDraft);
