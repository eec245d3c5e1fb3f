/** The binding for WPS: what is registered, and what goes in and out when a cell calls it. */
import { catalogue } from '../../src/functions/catalogue';
import { registerFunctions, type AddFunction, type WpsMetadata } from '../../src/functions/wps';
import { MISSING } from '../../src/functions/wps-cells';

const DIV_0 = -2146826281;
const NOT_AVAILABLE = -2146826246;

type Run = Parameters<AddFunction>[2];
interface Added {
  readonly namespace: string;
  readonly run: Run;
  readonly metadata: WpsMetadata;
}

function registered(namespace = '', language: 'zh' | 'en' = 'zh') {
  const added = new Map<string, Added>();
  const registration = registerFunctions(
    (space, name, run, metadata) => void added.set(name, { namespace: space, run, metadata }),
    namespace,
    language,
  );
  return { added, registration };
}

const { added, registration } = registered();
const call = (name: string, ...args: unknown[]): unknown => added.get(name)?.run(...args);

describe('what is registered', () => {
  it('is every function of the catalogue, in its order, without a namespace', () => {
    expect([...added.keys()]).toEqual(catalogue.map(({ name }) => name));
    expect(registration).toEqual({ registered: [...added.keys()], refused: [] });
    expect([...added.values()].every(({ namespace }) => namespace === '')).toBe(true);
  });

  it.each(catalogue.map((one) => [one.name, one] as const))('%s as the catalogue has it', (name, one) => {
    const { metadata } = added.get(name) as Added;
    expect(metadata.parameters.map((parameter) => parameter.name)).toEqual(
      one.parameters.map((parameter) => parameter.name),
    );
    for (const [index, { shape, optional, mayBeBlank, about }] of one.parameters.entries()) {
      const { type, description } = metadata.parameters[index] as WpsMetadata['parameters'][number];
      expect(type).toMatch(/^any(\[\]\[\])?\??$/);
      expect(type.includes('[][]')).toBe(shape === 'matrix');
      if (optional || mayBeBlank) expect(type).toMatch(/\?$/);
      expect(description).toBe(about.zh);
    }
    // WPS fills arguments from the front: after one that may be left out, none can be obligatory.
    expect(metadata.parameters.map(({ type }) => (type.endsWith('?') ? '?' : '!')).join('')).toMatch(
      /^!*\?*$/,
    );
    expect(metadata).toMatchObject({ description: one.summary.zh, result: { type: 'any' } });
  });

  it.each([
    ['KPIBAND', ['any[][]', 'any[][]', 'any[][]?', 'any?']],
    ['KPIPOOL', ['any[][]', 'any[][]?', 'any?', 'any[][]?', 'any?', 'any?']],
    ['KPISCHEMES', []],
  ])('%s has the types %j', (name, types) => {
    expect(added.get(name)?.metadata.parameters.map(({ type }) => type)).toEqual(types);
  });

  it('speaks the language that it was registered in', () => {
    const { metadata, run } = registered('', 'en').added.get('KPIBAND') as Added;
    expect(metadata.description).not.toMatch(/\p{Script=Han}/u);
    expect(run(0.5, 'convertion')).toMatch(/^#N\/A .*did you mean conversion/i);
    expect(call('KPIBAND', 0.5, 'convertion')).toMatch(/^#N\/A .*conversion.*？/s);
  });

  it('stands in a namespace where one is asked for', () => {
    expect(new Set([...registered('星评').added.values()].map(({ namespace }) => namespace))).toEqual(
      new Set(['星评']),
    );
  });

  it('lets one name that is refused keep no other out', () => {
    const names: string[] = [];
    const outcome = registerFunctions(
      (_, name) => {
        if (name === 'KPIRANK') throw new Error('the name is taken');
        names.push(name);
      },
      '',
      'zh',
    );
    expect(outcome.refused).toEqual([{ name: 'KPIRANK', why: 'the name is taken' }]);
    expect(outcome.registered).toEqual(names);
    expect(names).toHaveLength(catalogue.length - 1);
  });
});

describe('arguments', () => {
  it.each<[string, string, readonly unknown[], unknown]>([
    ['a block of one cell', 'KPIBAND', [[[0.52]], [['conversion']], MISSING, MISSING], 80],
    ['a cell alone', 'KPIBAND', [0.52, 'conversion', MISSING, MISSING], 80],
    ['a block where one cell is meant', 'STARSTREAK', [[[80, 90]], [[80]]], 2],
    ['left out with WPS’s number', 'KPIGRADE', [89.5, MISSING], 'B'],
    ['left out with nothing', 'KPIGRADE', [89.5, undefined], 'B'],
    ['left out with null', 'KPIGRADE', [89.5, null], 'B'],
    ['not handed over at all', 'KPIGRADE', [89.5], 'B'],
    ['blank cells as null', 'KPIGRADE', [[[null], [90]]], [[''], ['A']]],
    ['blank cells as undefined', 'KPIGRADE', [[[undefined], [90]]], [[''], ['A']]],
    ['blank cells as empty text', 'KPIGRADE', [[[''], [90]]], [[''], ['A']]],
    ['WPS’s number for what is missing among cells', 'KPIGRADE', [[[MISSING], [90]]], [[''], ['A']]],
    ['one row as values alone', 'KPIGRADE', [[90, 89.5]], [['A', 'B']]],
    ['one row as rows', 'KPIGRADE', [[[90, 89.5]]], [['A', 'B']]],
    ['a place left empty', 'KPIPOOL', [[[90]], MISSING, 1_000_000], 2600],
    ['TRUE', 'STARLEVEL', [[[1.1, 0, true, true]], 'fee-collection-star'], 5],
    ['a blank choice', 'KPISALARY', ['高级客服', 85, 1000, MISSING, null], 3755],
    ['numbers at the edge of a band', 'KPIBAND', [1 - 0.45, 'conversion'], 100],
  ])('%s', (_, name, args, result) => {
    expect(call(name, ...args)).toEqual(result);
  });

  it.each<[string, readonly unknown[], string]>([
    ['KPIBAND', [[[1]]], 'kpi'],
    ['KPIGRADE', [], 'score'],
    ['KPIPOOL', [[[90]], MISSING, MISSING], 'amount'],
    ['STARSTREAK', [[[90]], MISSING], 'threshold'],
  ])('%s of %j says that %s is missing', (name, args, missing) => {
    expect(call(name, ...args)).toMatch(new RegExp(`^#N/A .*${missing}`));
  });
});

describe('errors', () => {
  it.each([
    [-2146826288, '#NULL!'],
    [DIV_0, '#DIV/0!'],
    [-2146826273, '#VALUE!'],
    [-2146826265, '#REF!'],
    [-2146826259, '#NAME?'],
    [-2146826252, '#NUM!'],
    [NOT_AVAILABLE, '#N/A'],
    [-2146826243, '#SPILL!'],
    [-2146826238, '#CALC!'],
    [-2146826237, '#BUSY!'],
    // #GETTING_DATA, which has no name here.
    [-2146826245, '#VALUE!'],
  ])('%d comes in as an error and goes out as %s', (number, shown) => {
    expect(call('KPIGRADE', number)).toBe(shown);
    expect(call('KPIGRADE', [[number], [90]])).toEqual([[shown], ['A']]);
    expect(call('KPIGRADE', 90, number)).toBe(shown);
  });

  it.each([-2146826281 - 300, -2146828288, MISSING - 1, 2007])('%d is a number', (number) => {
    expect(String(call('KPICOMMISSION', number, [[0, 0.1]]))).not.toMatch(/^#(DIV|N\/A$|NAME|REF|NUM|NULL)/);
  });

  it('of ours is a text that begins with its code and says what to do', () => {
    expect(call('KPIBAND', 52, 'conversion')).toMatch(/^#VALUE! .*52/);
    expect(call('KPIBAND', [[0.55], [52]], 'conversion')).toEqual([
      [100],
      [expect.stringMatching(/^#VALUE! /)],
    ]);
  });

  it('of ours stays an error in the next function, words and all', () => {
    const text = call('KPIBAND', 0.5, 'convertion');
    expect(call('KPIGRADE', text)).toBe(text);
    expect(call('KPIGRADE', [[text], [90]])).toEqual([[text], ['A']]);
    expect(call('KPISALARY', '高级客服', text, 1000)).toBe(text);
    // And in one that adds up: nothing of a total is left.
    expect(call('KPIPOOL', [[90], [text]], MISSING, 1_000_000)).toBe(text);
  });

  it.each([['#N/A'], ['#DIV/0!'], [' #VALUE! 自己写的 ']])(
    '%j typed into a cell is an error too',
    (typed) => {
      expect(call('KPIGRADE', typed)).toBe(typed.trim());
    },
  );

  it.each(['#1 王芳', '#N/Amount', '# N/A'])('%j is a text', (typed) => {
    expect(call('KPIGRADE', typed)).toMatch(/^#VALUE! .*得分/);
  });

  it('never fills more than a cell', () => {
    const long = call('KPIBAND', 0.5, `convertion${'x'.repeat(400)}`) as string;
    expect(long).toHaveLength(255);
    expect(long).toMatch(/^#N\/A .*…$/s);
  });

  it('what is no value of a cell is one of the wrong type', () => {
    expect(call('KPIGRADE', { Value2: 90 })).toMatch(/^#VALUE!/);
  });
});

describe('results', () => {
  it('of a table are rows without a null in them', () => {
    for (const name of ['KPISCHEMES', 'KPILIST', 'KPITABLE']) {
      const rows = call(name) as unknown[][];
      expect(rows.length).toBeGreaterThan(3);
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
      for (const cell of rows.flat()) expect(['string', 'number', 'boolean']).toContain(typeof cell);
    }
  });

  it('of one cell are that cell, for versions that do not spill', () => {
    expect(call('KPIGRADE', [[90]])).toBe('A');
    expect(call('KPIGRADE', [[null]])).toBe('');
  });
});
