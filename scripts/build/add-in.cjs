/** What the Excel add-in needs beside its scripts: manifests, the functions' metadata, the pages of help, icons, and office.js. */
const { cpSync, readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const { Compilation, sources } = require('webpack');
const { helpPages } = require('./help-files.cjs');
const { iconNames, NAMES, manifests } = require('./manifest.cjs');
const { copyOffice } = require('./office-files.cjs');
const { requireTypeScript } = require('./require-typescript.cjs');

const root = join(__dirname, '..', '..');
const functions = join(root, 'src', 'functions');

const readManifest = () => readFileSync(join(root, 'manifest.xml'), 'utf8');

/** Files that are made, by name: all of them know where the folder will be served from. */
function madeFiles(baseUrl, supportUrl) {
  const { metadata } = requireTypeScript(join(functions, 'metadata.ts'));
  const json = (language) => JSON.stringify(metadata(language, baseUrl), null, 2) + '\n';
  return {
    ...manifests(readManifest(), baseUrl, supportUrl),
    'functions.json': json('en'),
    'functions.zh-CN.json': json('zh'),
    ...helpPages(true),
  };
}

/** Files that are taken as they are: webpack must not get hold of them, or it would minify office.js. */
function copyFiles(dist) {
  copyOffice(join(dist, 'office'));
  rmSync(join(dist, 'assets'), { recursive: true, force: true });
  cpSync(join(root, 'assets'), join(dist, 'assets'), { recursive: true });
  for (const [name, hashed] of Object.entries(iconNames(readManifest())))
    cpSync(join(root, 'assets', `${name}.png`), join(dist, 'assets', `${hashed}.png`));
  cpSync(join(functions, 'help.css'), join(dist, 'help.css'));
}

/** The script of the functions for each language of Excel. Without either it asks the page, as in the browser workbook. */
const LANGUAGES = [
  ['en', 'functions.en.js'],
  ['zh', 'functions.zh-CN.js'],
];

class AddInPlugin {
  constructor(baseUrl, supportUrl) {
    this.baseUrl = baseUrl;
    this.supportUrl = supportUrl;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('AddIn', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'AddIn', stage }, () => {
        for (const [name, text] of Object.entries(madeFiles(this.baseUrl, this.supportUrl)))
          compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
    compiler.hooks.thisCompilation.tap('AddIn', (compilation) => {
      // The runtime of functions knows no language; the manifest names another script for each.
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'AddIn languages', stage }, (assets) => {
        for (const [language, name] of LANGUAGES) {
          const script = `var starBandLanguage="${language}";${assets['functions.js'].source()}`;
          compilation.emitAsset(name, new sources.RawSource(script), { minimized: true });
        }
      });
    });
    compiler.hooks.afterEmit.tap('AddIn', (compilation) => {
      const dist = compiler.outputPath;
      copyFiles(dist);
      // A manifest for the address of an earlier build would lead Excel there.
      if (!(NAMES.production in compilation.assets)) rmSync(join(dist, NAMES.production), { force: true });
    });
  }
}

module.exports = { AddInPlugin };
