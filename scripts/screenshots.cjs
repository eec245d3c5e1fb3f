/** `npm run screenshots`: pictures of the main states for the README, written to docs/images. Needs a build and a CJK font. */
const path = require('node:path');
const { requireTypeScript } = require('./build/require-typescript.cjs');

requireTypeScript(path.join(__dirname, '../test/browser/screenshots.ts'))
  .takeAll(path.join(__dirname, '../docs/images'))
  .then(
    () => process.exit(0),
    (fault) => {
      console.error(fault);
      process.exit(1);
    },
  );
