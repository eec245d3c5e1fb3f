/**
 * Four builds into dist: `functions` (custom functions alone, for Excel's runtime and the browser workbook, with all that the Excel
 * add-in needs around them), `taskpane` (the pane), `workbook` (the browser workbook around it) and `wps` (the WPS add-in, in a folder
 * of its own with everything that it needs).
 * `--env baseUrl=https://…` says where dist will be served from, `--env supportUrl=https://…` where people find help. Source maps are three quarters of all that is built and nobody is served
 * them: they stand beside dist, in dist-maps.
 */
const path = require('node:path');
const Css = require('mini-css-extract-plugin');
const Html = require('html-webpack-plugin');
const Terser = require('terser-webpack-plugin');
const { AddInPlugin } = require('./scripts/build/add-in.cjs');
const { parseBaseUrl, parseSupportUrl } = require('./scripts/build/base-url.cjs');
const { csp } = require('./scripts/build/csp.cjs');
const { KeepLastPlugin } = require('./scripts/build/keep-last.cjs');
const { StampPlugin } = require('./scripts/build/stamp.cjs');
const { wpsBuild } = require('./scripts/build/wps.cjs');

const dist = path.resolve(__dirname, 'dist');

/** Excel 2021, and Microsoft 365 before version 2403, run functions in an engine of 2016. */
const OLD = {
  target: ['web', 'es2016'],
  swc: {
    target: 'es2016',
    externalHelpers: true,
    assumptions: {
      setSpreadProperties: true,
      objectRestNoSymbols: true,
      noDocumentAll: true,
      pureGetters: true,
      setPublicClassFields: true,
    },
  },
  ecma: 2016,
};
const PAGES = { target: 'browserslist', swc: { target: 'es2022' }, ecma: 2020 };

const swcLoader = (more) => ({
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      ...more,
    },
  },
});

/** What every build shares. */
function base(name, mode, stamp, engine = PAGES) {
  return {
    name,
    mode,
    context: __dirname,
    target: engine.target,
    devtool: 'hidden-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      // A name that a module does not export is a fault of the build, not a warning.
      parser: { javascript: { exportsPresence: 'error' } },
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: swcLoader(engine.swc) },
        { test: /\.css$/, use: [Css.loader, 'css-loader'], sideEffects: true },
      ],
    },
    plugins: [new Css({ filename: '[name].[contenthash:8].css' }), stamp],
    optimization: {
      minimizer: [
        new Terser({
          minify: Terser.swcMinify,
          terserOptions: { ecma: engine.ecma, compress: { passes: 3 } },
          extractComments: false,
        }),
      ],
    },
    cache: {
      type: 'filesystem',
      name: `${name}-${mode}`,
      cacheDirectory: path.resolve(__dirname, 'node_modules/.cache/webpack'),
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** Where functions run on Mac and the web; neither page nor script asks the machine for its language. */
const FUNCTION_PAGES = [
  ['en', 'functions.html', 'functions.en.js'],
  ['zh-CN', 'functions.zh-CN.html', 'functions.zh-CN.js'],
];

/** Pages and manifest name it, so it carries no hash. */
function functions(mode, stamp, baseUrl, supportUrl) {
  const config = base('functions', mode, stamp, OLD);
  const lean = {
    test: /decimal\.mjs$/,
    use: [swcLoader(OLD.swc), path.resolve(__dirname, 'scripts/build/lean-decimal.cjs')],
  };
  return {
    ...config,
    module: { ...config.module, rules: [...config.module.rules, lean] },
    entry: './src/functions/excel.ts',
    output: { path: dist, filename: 'functions.js', sourceMapFilename: '../dist-maps/[file].map' },
    plugins: [
      ...config.plugins,
      ...FUNCTION_PAGES.map(
        ([lang, filename, script]) =>
          new Html({
            template: './src/functions/functions.html',
            filename,
            lang,
            script,
            csp: csp.functions,
            inject: false,
          }),
      ),
      new AddInPlugin(baseUrl, supportUrl),
    ],
  };
}

/** Pages at the top of dist, their scripts and styles in a folder beside them. */
function bundle(name, mode, stamp, entry, template, pages) {
  const config = base(name, mode, stamp);
  return {
    ...config,
    entry: { main: entry },
    output: {
      path: path.join(dist, name),
      publicPath: `${name}/`,
      filename: '[name].[contenthash:8].js',
      sourceMapFilename: `../../dist-maps/${name}/[file].map`,
      // Named chunks are ours; the nameless ones are Univer's hyphenation patterns, which a sheet seldom needs.
      chunkFilename: ({ chunk }) =>
        chunk?.name ? 'lazy.[name].[contenthash:8].js' : 'more/[id].[contenthash:8].js',
      clean: true,
    },
    plugins: [
      ...config.plugins,
      new KeepLastPlugin(),
      ...Object.entries(pages).map(
        ([html, options]) =>
          new Html({ template, filename: `../${html}`, scriptLoading: 'defer', before: '', ...options }),
      ),
    ],
  };
}

/**
 * One bundle in two pages: taskpane.html is what Excel loads, with office.js before the bundle; pane.html stands in the frame of the
 * browser workbook, where office.js would find no Excel and navigate the frame away.
 */
function taskpane(mode, stamp) {
  const config = bundle('taskpane', mode, stamp, './src/taskpane/main.tsx', './src/taskpane/taskpane.html', {
    'taskpane.html': { csp: csp.excelPane, before: '<script src="office/office.js"></script>' },
    'pane.html': { csp: csp.workbook },
  });
  // The worker that reads files takes what it needs along: from its place it would look for other scripts elsewhere.
  const chunks = (chunk) => chunk.name !== 'read-file' && !chunk.canBeInitial();
  return { ...config, optimization: { ...config.optimization, splitChunks: { chunks } } };
}

/** Univer changes seldom and is large: a chunk of its own, modules kept apart so that a rebuild takes seconds. */
function workbook(mode, stamp) {
  const config = bundle(
    'workbook',
    mode,
    stamp,
    './src/hosts/browser/main.ts',
    './src/hosts/browser/index.html',
    { 'index.html': { csp: csp.workbook } },
  );
  const univer = {
    test: /node_modules[\\/](?!decimal\.js)/,
    name: 'univer',
    // The worker that reads files takes what it needs along.
    chunks: ({ name }) => name === 'main',
    enforce: true,
  };
  const fields = {
    test: /node_modules[\\/]@univerjs[\\/].*\.js$/,
    use: [path.resolve(__dirname, 'scripts/build/plain-fields.cjs')],
  };
  return {
    ...config,
    module: { ...config.module, rules: [...config.module.rules, fields] },
    optimization: {
      ...config.optimization,
      concatenateModules: false,
      splitChunks: { cacheGroups: { univer, default: false, defaultVendors: false } },
    },
  };
}

function wps(mode, stamp, baseUrl) {
  return wpsBuild(base('wps', mode, stamp), dist, baseUrl);
}

module.exports = (env, argv) => {
  const mode = argv.mode ?? 'production';
  const baseUrl = parseBaseUrl(env?.baseUrl);
  const supportUrl = parseSupportUrl(env?.supportUrl, baseUrl);
  const builds = [functions, taskpane, workbook, wps];
  const stamp = new StampPlugin(builds.length, [baseUrl, supportUrl]);
  return builds.map((build) => build(mode, stamp, baseUrl, supportUrl));
};
