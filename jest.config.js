const { availableParallelism } = require('node:os');

/** Packages that ship ES modules only and must be transformed for jest. */
const esModules = [
  'lodash-es',
  'nanoid',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
  'kdbush',
  'rbush',
  'quickselect',
  'cjk-regex',
  'regexp-util',
  'unicode-regex',
].join('|');

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

/** Of Univer, which comes with its fields set through a helper that is slow. */
const univerScripts = String.raw`node_modules[/\\]@univerjs[/\\].*\.js$`;

const project = (displayName, testEnvironment, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testEnvironment,
  testMatch,
  transform: {
    '\\.tsx?$': swc,
    [`node_modules[/\\\\](${esModules})[/\\\\].*\\.js$`]: swc,
    [univerScripts]: '<rootDir>/test/support/plain-fields.js',
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules}|@univerjs)/)`],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/empty.js' },
  ...more,
});

/** What a test needs decides where it runs: dist, a browser, the engine of the browser workbook, stand-ins for Excel and WPS, or nothing. */
const needs = {
  built: [
    'test/manifest/**/*.test.ts',
    'test/wps/**/*.test.ts',
    'test/hosts/excel/{custom-functions,functions-engine,functions-suite,probes}.test.ts',
  ],
  browser: [
    'test/browser/**/*.test.ts',
    'test/hosts/excel/office-host-page.test.ts',
    'test/hosts/wps/chromium.test.ts',
  ],
  univer: ['test/hosts/*.test.ts', 'test/functions/examples.test.ts'],
  hosts: ['test/hosts/**/*.test.ts'],
  core: ['test/**/*.test.ts'],
};
/** The tests of a kind that are of none before it. */
const those = (kind) => {
  const kinds = Object.keys(needs);
  const before = kinds.slice(0, kinds.indexOf(kind)).flatMap((other) => needs[other]);
  return [...needs[kind].map((path) => `**/${path}`), ...before.map((path) => `!**/${path}`)];
};

const core = project('core', 'node', those('core'));
const hosts = project('hosts', 'node', those('hosts'));
const built = project('built', 'node', those('built'));
// The page has a navigator, from which the functions take their language; Node need not.
const univer = project('univer', 'node', those('univer'), { globals: { starBandLanguage: 'zh' } });
const pane = project('pane', 'jsdom', ['<rootDir>/test/taskpane/**/*.test.tsx'], {
  setupFiles: ['<rootDir>/test/support/jsdom.js'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/support/empty.js',
    '^@fluentui/react-charts$': '<rootDir>/test/support/charts.js',
    '^@fluentui/react-icons$': '<rootDir>/test/support/icons.js',
  },
});
const browser = project('browser', 'node', those('browser'));

module.exports = {
  projects: [core, hosts, built, univer, pane, browser],
  // Ends what hangs, and nothing else: a machine with much to do may take minutes for what takes seconds here.
  testTimeout: 600_000,
  // One more than there are cores: many tests wait for the page or the engine now and then.
  maxWorkers: availableParallelism() + 1,
};
