/** The people of 星评人员, read when they are asked for. */
import { useEffect, useState } from 'react';
import type { Workbook } from '../../../workbook/port';
import { readPeopleSource } from '../../../workbook/staff/people-source';
import type { Member } from '../../../workbook/staff/staff';

/** Null while nobody asks, and until they are read; nobody where there is no such sheet. */
export function useStaff(workbook: Workbook, wanted: boolean): readonly Member[] | null {
  const [members, setMembers] = useState<readonly Member[] | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    const show = (found: readonly Member[]): void => {
      if (!gone) setMembers(found);
    };
    readPeopleSource(workbook).then(
      (source) => show(source.members),
      () => show([]),
    );
    return () => {
      gone = true;
    };
  }, [workbook, wanted]);
  return wanted ? members : null;
}
