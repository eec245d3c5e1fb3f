/** The process that `npm run proof:mutation` starts for each core: test/mutation/worker.ts. */
const path = require('node:path');
const { requireTypeScript } = require('./build/require-typescript.cjs');

requireTypeScript(path.join(__dirname, '../test/mutation/worker.ts'));
