/**
 * The house, enforced: schemes and profiles → core → functions/workbook → hosts → taskpane. An arrow never points back up.
 */
const outside = '(react|react-dom|@fluentui|@univerjs|@microsoft/office-js|exceljs|office-addin)';

/** Files under `from` may import from src only what `allowed` matches. */
const floor = (name, from, allowed) => ({
  name,
  comment: 'Imports go down the house, never up (see src/README or the design).',
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Types too: who reads one file of a circle has to read them all.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    floor('words-are-the-ground', '^src/core/words/', '^src/core/words/'),
    floor('schemes-are-data', '^src/schemes/', '^src/(schemes|core/words)/'),
    floor('profiles-are-data', '^src/profiles/', '^src/(profiles|core/words)/'),
    floor('core-is-pure', '^src/core/', '^src/(core|schemes|profiles)/'),
    floor('findings-below-tables-and-checks', '^src/core/findings/', '^src/core/(words|findings)/'),
    floor('functions-over-core', '^src/functions/', '^src/(functions|core|schemes)/'),
    floor('workbook-over-the-port', '^src/workbook/', '^src/(workbook|functions|core|schemes|profiles)/'),
    floor('hosts-below-the-pane', '^src/hosts/', '^src/(hosts|workbook|functions|core|schemes|profiles)/'),
    {
      name: 'pane-knows-one-host-file',
      comment: 'The pane asks src/hosts/current.ts for the host and knows none by name.',
      severity: 'error',
      from: { path: '^src/taskpane/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/(current|host)\\.ts$' },
    },
    {
      name: 'no-host-packages-below-hosts',
      severity: 'error',
      from: { path: '^src/(schemes|profiles|core|functions|workbook)/' },
      to: { path: `node_modules/${outside}` },
    },
    {
      name: 'univer-only-in-its-host',
      severity: 'error',
      from: { pathNot: '^src/hosts/browser/' },
      to: { path: 'node_modules/@univerjs' },
    },
    {
      name: 'wps-types-only-in-its-host',
      severity: 'error',
      from: { pathNot: '^src/hosts/wps/' },
      to: { path: 'node_modules/et-jsapi-declare' },
    },
    {
      name: 'hosts-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/hosts/(excel|wps|browser|memory)/' },
      to: { path: '^src/hosts/(excel|wps|browser|memory)/', pathNot: '^src/hosts/$1/' },
    },
    {
      name: 'react-only-in-the-pane',
      severity: 'error',
      from: { pathNot: '^src/taskpane/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-packages-at-run-time',
      severity: 'error',
      from: {},
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only', 'triple-slash-type-reference'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'types', 'default'],
    },
  },
};
