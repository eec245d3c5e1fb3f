/** The WPS add-in: its pages, each with one classic script that brings everything along, and the files around them. */
const { join } = require('node:path');
const Html = require('html-webpack-plugin');
const { Compilation, sources } = require('webpack');
const { csp } = require('./csp.cjs');
const { FOLDER, wpsFiles } = require('./wps-files.cjs');

const root = join(__dirname, '..', '..');
const wps = join(root, 'src', 'hosts', 'wps');
const reading = join(root, 'src', 'taskpane', 'screens', 'import', 'reading');

class WpsFilesPlugin {
  constructor(baseUrl) {
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('WpsFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'WpsFiles', stage }, () => {
        for (const [name, content] of Object.entries(wpsFiles(this.baseUrl)))
          compilation.emitAsset(name, new sources.RawSource(content));
      });
    });
  }
}

const page = (filename, template, chunks, policy, more = {}) =>
  new Html({ filename, template, chunks, csp: policy, scriptLoading: 'defer', before: '', ...more });

/**
 * `config`: what all builds share. From file:// a page loads classic scripts only, and nothing later on: so nothing is split off, and what
 * other builds load when it is first needed is there from the start.
 */
function wpsBuild(config, dist, baseUrl) {
  const { javascript } = config.module.parser;
  return {
    ...config,
    entry: {
      main: join(wps, 'shell', 'main.ts'),
      pane: join(root, 'src', 'taskpane', 'main.tsx'),
      about: join(wps, 'about', 'main.ts'),
      publish: join(wps, 'publish', 'main.ts'),
    },
    output: {
      path: join(dist, FOLDER),
      publicPath: '',
      // WPS asks for main.js by name.
      sourceMapFilename: `../../dist-maps/${FOLDER}/[file].map`,
      filename: ({ chunk }) => (chunk?.name === 'main' ? 'main.js' : '[name].[contenthash:8].js'),
      clean: true,
    },
    resolve: {
      ...config.resolve,
      alias: {
        // Never reached in WPS.
        [join(root, 'src', 'hosts', 'excel', 'host.ts')]: false,
        // A page from file:// has no workers.
        [join(reading, 'in-worker.ts')]: join(reading, 'here.ts'),
      },
    },
    module: { ...config.module, parser: { javascript: { ...javascript, dynamicImportMode: 'eager' } } },
    optimization: { ...config.optimization, splitChunks: false, runtimeChunk: false },
    plugins: [
      ...config.plugins,
      page('index.html', join(wps, 'shell', 'index.html'), [], csp.wpsShell, { inject: false }),
      page('pane.html', join(root, 'src', 'taskpane', 'taskpane.html'), ['pane'], csp.wpsPane),
      page('about.html', join(wps, 'about', 'about.html'), ['about'], csp.wpsAbout),
      page('publish.html', join(wps, 'publish', 'publish.html'), ['publish'], csp.wpsPublish),
      page('uninstall.html', join(wps, 'publish', 'uninstall.html'), ['publish'], csp.wpsPublish),
      new WpsFilesPlugin(baseUrl),
    ],
  };
}

module.exports = { wpsBuild };
