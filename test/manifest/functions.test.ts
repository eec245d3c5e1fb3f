/** The description of the functions that Excel reads, and the script that it runs. */
import { runInNewContext } from 'node:vm';
import { catalogue } from '../../src/functions/catalogue';
import { metadata } from '../../src/functions/metadata';
import { builtFor, inDist } from './built';
import { nameFault } from './checks/function-names';
import { metadataFaults } from './checks/metadata';

const FILES = { en: 'functions.json', zh: 'functions.zh-CN.json' } as const;

interface Functions {
  readonly functions: readonly { readonly id: string; readonly helpUrl: string }[];
}
const read = (file: string) => JSON.parse(inDist(file)) as Functions & Readonly<Record<string, unknown>>;

/** Runs functions.js where there is nothing but what Excel's JavaScript-only runtime gives: no window, no document. */
function associated(): ReadonlyMap<string, (...args: unknown[]) => unknown> {
  const found = new Map<string, (...args: unknown[]) => unknown>();
  const associate = (id: string, run: (...args: unknown[]) => unknown): void => void found.set(id, run);
  runInNewContext(inDist('functions.js'), { CustomFunctions: { associate, Error } });
  return found;
}

describe.each(['en', 'zh'] as const)('%s', (language) => {
  const json = read(FILES[language]);

  it('is what Excel reads', () => {
    expect(metadataFaults(json)).toEqual([]);
  });

  it('is what the catalogue says, for the address that dist was built for', () => {
    expect(json).toEqual(JSON.parse(JSON.stringify(metadata(language, builtFor()))));
  });

  it('leads to a place on the help page for each function', () => {
    const page = inDist('help.html');
    for (const { id, helpUrl } of json.functions) {
      expect(helpUrl).toBe(`${builtFor()}help.html#${id}`);
      expect(page).toContain(`id="${id}"`);
    }
  });
});

it('both languages describe the same functions, in words of their own', () => {
  const wordless = (file: string) =>
    JSON.parse(inDist(file), (key, value: unknown) =>
      key === 'description' || (key === 'name' && typeof value === 'string' && /[^A-Z.]/.test(value))
        ? ''
        : value,
    ) as unknown;
  expect(wordless(FILES.en)).toEqual(wordless(FILES.zh));
  const words = (file: string) =>
    [...inDist(file).matchAll(/"description": "(.*)"/g)].map(([, text]) => text ?? '');
  for (const text of words(FILES.zh)) expect(text).toMatch(/\p{Script=Han}/u);
  for (const text of words(FILES.en)) expect(text).not.toMatch(/[，。；：]/);
});

it('the script associates each of them without a page around it, and computes', () => {
  const functions = associated();
  expect([...functions.keys()]).toEqual(read(FILES.en).functions.map(({ id }) => id));
  expect(functions.get('KPIBAND')?.([[0.52]], [['conversion']], null, null)).toEqual(80);
});

describe('the checks refuse', () => {
  it.each([
    ['', 'three'],
    ['KP', 'three'],
    ['K'.repeat(129), '128'],
    ['KPI-BAND', 'letters'],
    ['KPI BAND', 'letters'],
    ['1KPI', 'letters'],
    ['_KPI', 'letters'],
    ['KPI1', 'address of a cell'],
    ['xfd1048576', 'address of a cell'],
    ['R1C1', 'R1C1'],
    ['R1C', 'R1C1'],
    ['R12', 'R1C1|address'],
    ['TRUE', 'value'],
  ])('the name %j', (name, why) => {
    expect(nameFault(name)).toMatch(new RegExp(why));
  });

  it.each(['KPIBAND', 'KPI.BAND', 'KPI_1', 'XFE1', 'KPI1048577', 'KPI0', '评分档'])('but not %s', (name) => {
    expect(nameFault(name)).toBeNull();
  });

  const sound = { ...(metadata('en', 'https://hr.example.com/') as Record<string, unknown>) };
  it.each<[string, string, string, RegExp]>([
    ['a key of another place', '"$schema"', '"options":{},"$schema"', /unknown key options/],
    [
      'errors kept back',
      '"allowErrorForDataTypeAny":true',
      '"allowErrorForDataTypeAny":false',
      /handed over/,
    ],
    [
      'a setting of the file in a function',
      '"id":"KPIBAND"',
      '"allowErrorForDataTypeAny":true,"id":"KPIBAND"',
      /unknown key/,
    ],
    [
      'a streaming function',
      '"id":"KPIBAND"',
      '"options":{"stream":true},"id":"KPIBAND"',
      /unknown key options/,
    ],
    ['an id twice', '"id":"KPIBAND"', '"id":"KpiScore"', /KPISCORE stands twice/],
    ['a name like a cell', '"name":"KPIBAND"', '"name":"KPI1"', /address/],
    ['help over http', '"helpUrl":"https://', '"helpUrl":"http://', /https/],
    ['an argument twice', '"name":"kpi"', '"name":"value"', /VALUE stands twice/],
    ['an unknown type', '"type":"any"', '"type":"object"', /type object/],
    [
      'an unknown shape',
      '"dimensionality":"matrix","optional"',
      '"dimensionality":"row","optional"',
      /no shape/,
    ],
    ['an enum that is not there', '"customEnumId":"KPISALARY.PART"', '"customEnumId":"PART"', /not there/],
    ['an enum without texts', '"stringValue":"base"', '"value":"base"', /lacks/],
    ['an optional argument in front', '"optional":false', '"optional":true', /before/],
  ])('%s', (_, from, to, fault) => {
    const text = JSON.stringify(sound);
    expect(text).toContain(from);
    const broken = JSON.parse(text.replace(from, to)) as Record<string, unknown>;
    expect(metadataFaults(broken).join('\n')).toMatch(fault);
  });

  it('nothing of what is sound', () => {
    expect(metadataFaults(sound)).toEqual([]);
    expect(catalogue.length).toBeGreaterThan(20);
  });
});
