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

const unit = project('unit', 'node', ['<rootDir>/test/**/*.test.ts'], {
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(hosts|taskpane|browser)/'],
});
const univer = project('univer', 'node', ['<rootDir>/test/hosts/**/*.test.ts']);
const pane = project('pane', 'jsdom', ['<rootDir>/test/taskpane/**/*.test.tsx'], {
  setupFiles: ['<rootDir>/test/support/jsdom.js'],
});
const browser = project('browser', 'node', ['<rootDir>/test/browser/**/*.test.ts'], {
  runner: '<rootDir>/test/support/serial-runner.js',
});

// By default a core is left idle, which is half of a machine with two.
module.exports = { projects: [unit, univer, pane, browser], testTimeout: 30000, maxWorkers: '100%' };
