/** The lines that each addition puts into files that are there: before or after a line that stands once in its file. */

export interface Edit {
  readonly file: string;
  readonly at: string;
  readonly insert: string;
  readonly before?: true;
}

export const ADDITIONS = ['scheme', 'function', 'rule-kind', 'screen'] as const;
export type Addition = (typeof ADDITIONS)[number];

/** The records of rule kinds by the file of the kind that each collects. */
const RECORDS = {
  'src/core/rules/rules.ts': ['score', './'],
  'src/core/rules/describe.ts': ['words', './'],
  'src/core/rules/cards.ts': ['card', './'],
  'src/core/table/rule-shapes.ts': ['table', '../rules/'],
  'src/core/compare/rule-item.ts': ['compare', '../rules/'],
  'src/core/lint/rule-kinds.ts': ['lint', '../rules/'],
} as const;

const SCHEME_LISTS = [
  ['all', 'tidyDesk', './tidy-desk', '] as const satisfies', '  tidyDesk,'],
  ['all-notes', 'tidyDeskNotes', './tidy-desk.notes', '};', "  'tidy-desk': tidyDeskNotes,"],
  ['all-examples', 'tidyDeskExamples', './tidy-desk.examples', '};', "  'tidy-desk': tidyDeskExamples,"],
] as const;

export const EDITS: Readonly<Record<Addition, readonly Edit[]>> = {
  scheme: SCHEME_LISTS.flatMap(([file, name, from, at, entry]): Edit[] => [
    {
      file: `src/schemes/${file}.ts`,
      at: 'import type { Scheme',
      insert: `import { ${name} } from '${from}';`,
    },
    { file: `src/schemes/${file}.ts`, at, insert: entry, before: true },
  ]),
  function: [
    {
      file: 'src/functions/functions.ts',
      at: "from './list/kpi-table';",
      insert: "import { kpiSpread } from './list/kpi-spread';",
    },
    { file: 'src/functions/functions.ts', at: '  kpiCheck,', insert: '  kpiSpread,' },
    {
      file: 'src/functions/catalogue.ts',
      at: "from './list/kpi-table';",
      insert: "import { kpiSpreadHelp } from './list/kpi-spread';",
    },
    {
      file: 'src/functions/catalogue.ts',
      at: '  KPICHECK: kpiCheckHelp,',
      insert: '  KPISPREAD: kpiSpreadHelp,',
    },
    { file: 'src/workbook/native/translate.ts', at: '  KPICHECK: list,', insert: '  KPISPREAD: list,' },
    {
      file: 'test/functions/metadata.test.ts',
      at: "  'KPICHECK(scheme)',",
      insert: "  'KPISPREAD(scores)',",
    },
  ],
  'rule-kind': [
    {
      file: 'src/schemes/indicator.ts',
      at: '/** Self-assessment and superior',
      insert:
        "/** What is left of a full mark. */\nexport interface RemainingRule {\n  readonly kind: 'remaining';\n  readonly max: number;\n}\n",
      before: true,
    },
    { file: 'src/schemes/indicator.ts', at: '  | BlendRule', insert: '  | RemainingRule', before: true },
    ...Object.entries(RECORDS).flatMap(([file, [part, from]]): Edit[] => [
      {
        file,
        at: `share } from '${from}share/${part}';`,
        insert: `import { remaining } from '${from}remaining/${part}';`,
      },
      { file, at: '  share,', insert: '  remaining,' },
    ]),
    {
      file: 'src/workbook/native/rules/rules.ts',
      at: "from './ranged';",
      insert: "import { remaining } from './remaining';",
    },
    { file: 'src/workbook/native/rules/rules.ts', at: '  share,', insert: '  remaining,' },
    {
      file: 'src/workbook/rules/choices.ts',
      at: "  blend: ['blend'],",
      insert: "  remaining: ['remaining'],",
    },
    {
      file: 'test/support/oracle.ts',
      at: "    case 'perUnit':",
      insert: "    case 'remaining':\n      return new Big(rule.max).minus(at15(first));",
      before: true,
    },
    {
      file: 'test/support/rows.ts',
      at: "    case 'share':\n      return fc",
      insert: "    case 'remaining':\n      return inSteps(0, rule.max, 0.01).map((value) => [value]);",
      before: true,
    },
    {
      file: 'test/support/rows.ts',
      at: '      return [(rule.max ?? 0) / rule.each];',
      insert: "    case 'remaining':\n      return [0];",
    },
    {
      file: 'test/support/boundaries.ts',
      at: '      return [...at(0), ...at((rule.max ?? 0) / rule.each)];',
      insert: "    case 'remaining':\n      return [0, 0.01, rule.max].map((value) => ({ cells: [value] }));",
    },
    {
      file: 'test/core/properties/monotone.test.ts',
      at: "    case 'blend':",
      insert: "    case 'remaining':\n      return [-1];",
      before: true,
    },
  ],
  screen: [
    {
      file: 'src/taskpane/texts/common.ts',
      at: "  salary: text('薪资', 'Salary'),",
      insert: "  greeting: text('问候', 'Greeting'),",
    },
    {
      file: 'src/taskpane/screens.tsx',
      at: 'import { HomeScreen }',
      insert: "import { GreetingScreen } from './screens/greeting/greeting-screen';",
    },
    {
      file: 'src/taskpane/screens.tsx',
      at: '    content: (shown) => <Later shown={shown} screen={TemplatesScreen} />,\n  },',
      insert:
        "  {\n    id: 'greeting',\n    title: commonTexts.greeting,\n    icon: <RulerRegular />,\n    content: () => <GreetingScreen />,\n  },",
    },
  ],
};
