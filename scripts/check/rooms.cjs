/** Which tests `npm run check` runs for the files that were changed: those of the same room, in `test/` as in `src/`. */

/** What is run where no test is named by a change: the ground floors, without what searches at random or tries every cell. */
const GROUND = [
  'test/(schemes|mutation)/',
  'test/core/(input|number|pay|rules|score|stars|text)/',
  'test/core/(lint|table)/(?!blank|fuzz|faulty|tolerance)',
];

/**
 * Patterns of test paths.
 * @example testPatterns(['src/core/pay/pool.ts', 'README.md']) //=> ['test/core/pay/']
 */
function testPatterns(changed) {
  const rooms = changed.flatMap((path) => {
    const [top, ...rest] = path.split('/');
    if (top === 'test' && /\.test\.tsx?$/.test(path)) return [path];
    if ((top !== 'src' && top !== 'test') || rest.length < 2) return [];
    return [`test/${rest.slice(0, Math.min(2, rest.length - 1)).join('/')}/`];
  });
  return rooms.length > 0 ? [...new Set(rooms)].sort() : GROUND;
}

/** The paths in the output of `git status --porcelain -z`. */
function changedPaths(status) {
  const entries = status.split('\0').filter((entry) => entry !== '');
  const paths = [];
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    if (!entry.startsWith('D') && entry[1] !== 'D') paths.push(entry.slice(3));
    // What it was called before stands in an entry of its own.
    if (/^[RC]/.test(entry)) index += 1;
  }
  return paths;
}

module.exports = { changedPaths, testPatterns, GROUND };
