/** `npm run bench`: measures the scoring core beside named alternatives doing the same work. */
const path = require('node:path');
const { requireTypeScript } = require('./build/require-typescript.cjs');

requireTypeScript(path.join(__dirname, '../bench/bench.ts'));
