/** Whose line of 星评人员 somebody on a sheet has: by number, else by name; never by a name that two have. */
import { isOne, memberIndex } from './find-member';
import type { Member } from './staff';

export type Matched = Member | undefined;

export function memberMatcher(members: readonly Member[]): (name: string, id: string) => Matched {
  const index = memberIndex(members);
  return (name, id) => {
    if (id !== '') {
      const byId = index.byId(id, name);
      if (byId !== undefined) return isOne(byId) ? byId : undefined;
    }
    const byName = index.byName(name);
    if (!isOne(byName)) return undefined;
    // Of somebody who has another number there, it is a namesake.
    return id !== '' && byName.id !== '' ? undefined : byName;
  };
}
