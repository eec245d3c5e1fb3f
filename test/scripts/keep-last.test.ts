/** Which files of earlier builds stay: those of the last, for as long as it is the last. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { following, KeepLastPlugin } from '../../scripts/build/keep-last.cjs';

test.each([
  [{ now: [], before: [] }, ['a'], { now: ['a'], before: [] }],
  [{ now: ['a'], before: [] }, ['b'], { now: ['b'], before: ['a'] }],
  [{ now: ['b'], before: ['a'] }, ['c'], { now: ['c'], before: ['b'] }],
  [{ now: ['b'], before: ['a'] }, ['b'], { now: ['b'], before: ['a'] }],
  [{ now: ['b', 'x'], before: ['a'] }, ['c', 'x'], { now: ['c', 'x'], before: ['b'] }],
  [{ now: ['b'], before: ['a'] }, ['a'], { now: ['a'], before: ['b'] }],
])('%j, then %j', (last, now, expected) => {
  expect(following(last, now)).toEqual(expected);
});

describe('builds', () => {
  const root = mkdtempSync(join(tmpdir(), 'starband-keep-'));
  const dist = join(root, 'dist', 'pane');
  const source = join(root, 'main.js');
  afterAll(() => rmSync(root, { recursive: true }));

  async function build(text: string): Promise<string[]> {
    writeFileSync(source, `console.log(${JSON.stringify(text)})`);
    const compiler = webpack({
      mode: 'production',
      entry: source,
      output: { path: dist, filename: 'main.[contenthash:8].js', clean: true },
      plugins: [new KeepLastPlugin()],
    });
    await new Promise<void>((done, failed) =>
      compiler?.run((fault, stats) => {
        if (fault ?? stats?.hasErrors()) failed(fault ?? new Error(stats?.toString()));
        else compiler.close(() => done());
      }),
    );
    return readdirSync(dist);
  }

  test('keep one generation, and nothing that is theirs not', async () => {
    const [first = ''] = await build('first');
    writeFileSync(join(dist, 'stray.12345678.js'), '');
    const second = await build('second');
    expect(second).toHaveLength(2);
    expect(second).toContain(first);
    expect(await build('second')).toEqual(second);
    const third = await build('third');
    expect(third).toHaveLength(2);
    expect(existsSync(join(dist, first))).toBe(false);
  });
});
