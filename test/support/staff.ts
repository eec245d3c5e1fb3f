/** Somebody of 星评人员 for tests: only what matters is given. */
import type { Member } from '../../src/workbook/staff/staff';

export const member = (given: Partial<Member>): Member => ({
  row: 1,
  name: '甲',
  id: '',
  team: '',
  role: '',
  level: '',
  accounts: [],
  ...given,
});
