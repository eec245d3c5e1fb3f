/**
 * `npm run screenshots`: pictures of the main states, for the README into docs/images and for the guide into assets/guide; names after
 * `--` take only those of the README. Needs a build and a CJK font.
 */
const path = require('node:path');
const { requireTypeScript } = require('./build/require-typescript.cjs');

requireTypeScript(path.join(__dirname, '../test/browser/screenshots.ts'))
  .takeAll(
    path.join(__dirname, '../docs/images'),
    path.join(__dirname, '../assets/guide'),
    process.argv.slice(2),
  )
  .then(
    () => process.exit(0),
    (fault) => {
      console.error(fault);
      process.exit(1);
    },
  );
