/** `npm run proof:mutation -- [folder …]`: test/mutation/run.ts. */
const path = require('node:path');
const { requireTypeScript } = require('./build/require-typescript.cjs');

requireTypeScript(path.join(__dirname, '../test/mutation/run.ts'));
