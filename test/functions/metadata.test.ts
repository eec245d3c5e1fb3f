/** The catalogue as hosts and help read it. */
import { catalogue } from '../../src/functions/catalogue';
import { metadata } from '../../src/functions/metadata';
import type { Text } from '../../src/core/words/text';

/** functions.md, but for the two functions of the rules table. */
const SIGNATURES = [
  'KPIBAND(value, kpi, [scheme], [month])',
  'KPISCORE(values, [scheme], [kpis], [month])',
  'KPIGRADE(score, [scheme], [month])',
  'KPIRATIO(score, [scheme], [month])',
  'KPIBONUS(score, pool, [scheme], [month])',
  'KPISALARY(level, score, [commission], [scheme], [part], [month])',
  'KPICOMMISSION(amount, rates, [method], [basis], [measure])',
  'KPIPOOL(scores, sales, amount, [scheme], [month], [method])',
  'KPIRANK(scores, [sales], [order], [ties])',
  'KPIQUOTA(scores, shares, [ties], [base])',
  'KPIAGREE(first, second)',
  'KPIELIGIBLE(facts, [scheme], [month])',
  'KPIPRORATE(amount, worked, due, [rounding])',
  'KPIREAD(value, kind, [unit])',
  'KPIMERGE(values, weights)',
  'QASCORE(ratings, [scheme], [month])',
  'QAGRADE(ratings, [scheme], [month])',
  'STARLEVEL(history, [scheme], [facts], [month])',
  'STARNEXT(history, [scheme], [facts], [month])',
  'STARSTREAK(history, threshold)',
  'STARREWARD(stars, [scheme], [role], [month])',
  'STARQUOTA(stars, [scheme], [month])',
  'ISSUESTARS(codes, [scheme], [month])',
  'ISSUESCORE(codes, [scheme], [month])',
  'KPIEXPLAIN(values, [kpi], [scheme], [month])',
  'KPISCHEMES()',
  'KPILIST([scheme], [month])',
  'KPITABLE([scheme], [kpi], [month])',
  'KPICHECK(scheme)',
];

it('has the signatures of the function list, and a month wherever a rules table may have versions', () => {
  const signature = ({ name, parameters }: (typeof catalogue)[number]): string =>
    `${name}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(', ')})`;
  expect(catalogue.map(signature)).toEqual(SIGNATURES);
});

describe.each(catalogue.map((one) => [one.name, one] as const))('%s', (name, one) => {
  it('has a name that Excel takes', () => {
    expect(name).toMatch(/^[A-Z][A-Z0-9]{2,30}$/);
    // Neither a cell (up to XFD1048576) nor R1C1.
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(name).not.toMatch(/^R\d*(C\d*)?$|^C\d*$/);
  });

  it('says everything in both languages', () => {
    const texts: Text[] = [
      one.summary,
      one.result.about,
      ...one.errors,
      ...one.examples.map(({ about }) => about),
    ];
    for (const parameter of one.parameters)
      texts.push(parameter.about, ...(parameter.choices ?? []).map(({ label }) => label));
    for (const { zh, en } of texts) {
      expect(zh.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(en).not.toMatch(/[。，；：（）]/);
    }
  });

  it('has examples that call it', () => {
    expect(one.examples.length).toBeGreaterThan(0);
    for (const { formula } of one.examples) expect(formula).toContain(`${name}(`);
  });

  it('puts optional arguments last, and names each once', () => {
    const optional = one.parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
    expect(new Set(one.parameters.map((parameter) => parameter.name)).size).toBe(one.parameters.length);
    for (const parameter of one.parameters) {
      expect(parameter.name).toMatch(/^[a-z]+$/);
      expect(parameter.optional === true && parameter.mayBeBlank === true).toBe(false);
    }
  });
});

describe.each(['zh', 'en'] as const)('functions.json in %s', (language) => {
  interface Json {
    readonly allowErrorForDataTypeAny: boolean;
    readonly enums: readonly {
      readonly id: string;
      readonly values: readonly { readonly name: string; readonly stringValue: string }[];
    }[];
    readonly functions: readonly {
      readonly id: string;
      readonly name: string;
      readonly description: string;
      readonly helpUrl: string;
      readonly result: object;
      readonly parameters: readonly {
        readonly name: string;
        readonly description: string;
        readonly type: string;
        readonly dimensionality: string;
        readonly optional: boolean;
        readonly customEnumId?: string;
      }[];
    }[];
  }
  const json = JSON.parse(JSON.stringify(metadata(language, 'https://hr.example.com/a/'))) as Json;

  it('hands errors and anything else over; a choice is a text', () => {
    expect(json.allowErrorForDataTypeAny).toBe(true);
    for (const { parameters } of json.functions)
      for (const { type, dimensionality, customEnumId } of parameters)
        expect([type, ['scalar', 'matrix'].includes(dimensionality)]).toEqual([
          customEnumId === undefined ? 'any' : 'string',
          true,
        ]);
  });

  it('suggests the choices, under names in its language', () => {
    expect(json.enums.map(({ id }) => id)).toEqual([
      'KPISALARY.PART',
      'KPICOMMISSION.METHOD',
      'KPICOMMISSION.BASIS',
      'KPIPOOL.METHOD',
      'KPIRANK.ORDER',
      'KPIRANK.TIES',
      'KPIQUOTA.TIES',
      'KPIREAD.KIND',
      'KPIREAD.UNIT',
    ]);
    const [part] = json.enums;
    expect(part?.values[1]).toEqual({ name: language === 'zh' ? '底薪' : 'base', stringValue: 'base' });
  });

  it('takes a blank cell for a choice as one left out', () => {
    // Excel hands the blank cell of a text argument over as an empty text.
    const salary = catalogue.find(({ name }) => name === 'KPISALARY');
    const run = (part: string | null) =>
      salary?.run(['高级客服', 85, 1000, undefined, part, undefined], language);
    expect(run('')).toEqual(run(null));
  });

  it('describes each function once', () => {
    expect(json.functions.map(({ id }) => id)).toEqual(catalogue.map(({ name }) => name));
    for (const one of json.functions) {
      expect(one.id).toBe(one.name);
      expect(one.description).toBe(catalogue.find(({ name }) => name === one.name)?.summary[language]);
      expect(one.helpUrl).toBe(`https://hr.example.com/a/help.html#${one.name}`);
      expect(one.result).toEqual({ type: 'any', dimensionality: expect.stringMatching(/^(scalar|matrix)$/) });
      for (const parameter of one.parameters) expect(parameter.description).not.toBe('');
    }
  });
});
