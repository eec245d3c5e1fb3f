/** `npm run bench [name]`: measures the scoring core beside named alternatives, or what else `bench/` has a program for. */
const path = require('node:path');
const { requireTypeScript } = require('./build/require-typescript.cjs');

requireTypeScript(path.join(__dirname, '../bench', `${process.argv[2] ?? 'bench'}.ts`));
