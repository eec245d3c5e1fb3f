/** Versions of a scheme in one table. */
import { lintVersions } from '../../../src/core/lint/lint';
import { scheme } from '../../support/broken';
import { draftOf, full } from './drafts';

const version = (effectiveFrom?: string, id = 'test') => draftOf(scheme({ id, effectiveFrom }, full('a')));
const order = (zh: string, en: string): string =>
  `error version-order 生效月份：${zh}。 effective from: ${en}.`;

it.each<[string, readonly ReturnType<typeof version>[], readonly string[]]>([
  ['one', [version()], []],
  ['one of a month', [version('2026-03')], []],
  ['two', [version('2026-03'), version('2026-01')], []],
  [
    'two of one month',
    [version('2026-03'), version('2026-03')],
    [
      order(
        '有两个版本都从 2026-03 起生效，请更正其中一个',
        'two versions are in force from 2026-03; correct one of them',
      ),
    ],
  ],
  [
    'one without a month',
    [version('2026-03'), version()],
    [
      order(
        '有多个版本时每个都要写明生效月份，请填写',
        'each of several versions needs its month; fill it in',
      ),
    ],
  ],
  [
    'no month of a year',
    [version('2026-13')],
    [
      order(
        '“2026-13”不是年月，请写成 2026-03 这样',
        '"2026-13" is no month of a year; write it like 2026-03',
      ),
    ],
  ],
  [
    'two schemes',
    [version('2026-03'), version('2026-04', 'other')],
    [
      order(
        '一张表只放一个方案，这里有 test 和 other，请分开',
        'a table holds one scheme, but here are test and other; give each a table of its own',
      ),
    ],
  ],
])('%s', (_, drafts, expected) => {
  const found = lintVersions(drafts).map(
    ({ severity, code, message }) => `${severity} ${code} ${message.zh} ${message.en}`,
  );
  expect(found).toEqual(expected);
});
