/** Lets plain Node `require` the project's TypeScript, for build steps and scripts that need its data. */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { transformSync } = require('@swc/core');

const options = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

Module._extensions['.ts'] = (module, filename) => {
  module._compile(transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, filename);
};

/** The exports of a TypeScript module, read afresh. */
function requireTypeScript(path) {
  for (const loaded of Object.keys(require.cache)) {
    if (loaded.endsWith('.ts')) delete require.cache[loaded];
  }
  return require(path);
}

module.exports = { requireTypeScript };
