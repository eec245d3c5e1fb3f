/** Which tests `npm run check` runs for a change. */
import { changedPaths, GROUND, testPatterns } from '../../scripts/check/rooms.cjs';

it.each([
  { changed: ['src/core/pay/pool.ts'], patterns: ['test/core/pay/'] },
  { changed: ['src/hosts/wps/book/et.ts', 'src/hosts/wps/a.ts'], patterns: ['test/hosts/wps/'] },
  { changed: ['src/taskpane/app.tsx'], patterns: ['test/taskpane/'] },
  { changed: ['test/core/pay/salary.test.ts'], patterns: ['test/core/pay/salary.test.ts'] },
  { changed: ['test/support/rows.ts', 'README.md'], patterns: ['test/support/'] },
  { changed: ['README.md', 'src/index.ts'], patterns: GROUND },
  { changed: [], patterns: GROUND },
])('$changed → $patterns', ({ changed, patterns }) => {
  expect(testPatterns(changed)).toEqual(patterns);
});

it('knows what git says was changed, added and renamed, and leaves out what is gone', () => {
  const status = ' M a.ts\0?? b c.ts\0R  new.ts\0old.ts\0 D gone.ts\0D  gone-too.ts\0M  d.ts\0';
  expect(changedPaths(status)).toEqual(['a.ts', 'b c.ts', 'new.ts', 'd.ts']);
});
