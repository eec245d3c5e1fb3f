/** The columns of a made-up pay slip, for tests of what any room may ask of a sheet of people. */
import { text } from '../../../src/core/words/text';
import type { Roles } from '../../../src/workbook/people/roles';

export type SlipRole = 'name' | 'post' | 'paid' | 'mail';

export const SLIP_ROLES: Roles<SlipRole> = [
  { role: 'name', label: text('姓名', 'Name'), exact: ['姓名', 'name'], loose: [], part: [] },
  {
    role: 'post',
    label: text('岗位', 'Post'),
    exact: ['岗位', 'post'],
    loose: [],
    part: [],
    ofPerson: true,
    shared: true,
  },
  {
    role: 'paid',
    label: text('实发工资', 'Take-home pay'),
    whole: new Set(['实发(元)']),
    exact: ['实发工资', '实发', 'takehomepay'],
    loose: [],
    part: ['实发'],
    ownRow: true,
  },
  {
    role: 'mail',
    label: text('邮箱', 'E-mail'),
    exact: ['邮箱', 'email'],
    loose: [],
    part: ['邮箱'],
    except: /主管/,
  },
];
