/** Writes functions.json and its Chinese twin, which Excel reads before it ever runs functions.js. */
const { join } = require('node:path');
const { Compilation, sources } = require('webpack');
const { requireTypeScript } = require('./require-typescript.cjs');

const metadataModule = join(__dirname, '..', '..', 'src', 'functions', 'metadata.ts');
const files = { 'functions.json': 'en', 'functions.zh-CN.json': 'zh' };

class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FunctionsMetadata', stage }, () => {
        compilation.fileDependencies.add(metadataModule);
        const { metadata } = requireTypeScript(metadataModule);
        for (const [file, language] of Object.entries(files)) {
          compilation.emitAsset(
            file,
            new sources.RawSource(JSON.stringify(metadata(language), null, 2) + '\n'),
          );
        }
      });
    });
  }
}

module.exports = { FunctionsMetadataPlugin };
