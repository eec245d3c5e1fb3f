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

const project = (displayName, testEnvironment, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testEnvironment,
  testMatch,
  transform: { '\\.tsx?$': swc, [`node_modules[/\\\\](${esModules})[/\\\\].*\\.js$`]: swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/empty.js' },
  ...more,
});

/** What a test needs decides where it runs; what needs nothing but node is `core`. */
const needs = {
  built: [
    '<rootDir>/test/manifest/**/*.test.ts',
    '<rootDir>/test/wps/**/*.test.ts',
    '<rootDir>/test/hosts/excel/{custom-functions,probes}.test.ts',
  ],
  univer: ['<rootDir>/test/hosts/*.test.ts', '<rootDir>/test/functions/examples.test.ts'],
  browser: [
    '<rootDir>/test/browser/**/*.test.ts',
    '<rootDir>/test/hosts/excel/office-host-page.test.ts',
    '<rootDir>/test/hosts/wps/chromium.test.ts',
  ],
};
const elsewhere = Object.values(needs)
  .flat()
  .map((pattern) => pattern.replace('<rootDir>', '!**'));

const core = project('core', 'node', ['<rootDir>/test/**/*.test.ts', ...elsewhere]);
const built = project('built', 'node', needs.built);
const univer = project('univer', 'node', needs.univer);
const pane = project('pane', 'jsdom', ['<rootDir>/test/taskpane/**/*.test.tsx'], {
  setupFiles: ['<rootDir>/test/support/jsdom.js'],
});
const browser = project('browser', 'node', needs.browser, {
  runner: '<rootDir>/test/support/serial-runner.js',
});

module.exports = {
  projects: [core, built, univer, pane, browser],
  // Ends what hangs, and nothing else: a machine with much to do may take minutes for what takes seconds here.
  testTimeout: 600_000,
  // By default a core is left idle, which is half of a machine with two.
  maxWorkers: '100%',
};
