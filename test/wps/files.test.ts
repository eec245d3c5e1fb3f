/** The files by which WPS knows the add-in: they are XML, say what the page that they lead to can do, and lead to files that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { version } from '../../package.json';
import { offlineLists, wpsFiles } from '../../scripts/build/wps-files.cjs';
import { builtFor, dist } from '../manifest/built';
import { elementsOf } from './xml';
import type { Element } from './xml';

const folder = join(dist, 'wps');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const elements = (name: string) => elementsOf(read(name))[0] as readonly Element[];

/** What ribbon.xml may call: the functions that the built script leaves in its page. */
function shell(): Readonly<Record<string, (control: unknown) => unknown>> {
  const page = { navigator: { userAgent: '' }, devicePixelRatio: 1 };
  runInNewContext(read('main.js'), Object.assign(page, { window: page, globalThis: page }));
  return page as never;
}

describe('ribbon.xml', () => {
  const ribbon = elements('ribbon.xml');
  const buttons = ribbon.filter(({ name }) => name === 'button');
  const page = shell();

  it('begins with its element: WPS’s installation pages take anything before it for a fault', () => {
    expect(read('ribbon.xml').startsWith('<customUI xmlns=')).toBe(true);
    expect(new Set(ribbon.map(({ namespace }) => namespace))).toEqual(
      new Set(['http://schemas.microsoft.com/office/2006/01/customui']),
    );
  });

  it('is a tab with a button for each task, and those for the pane itself', () => {
    expect(ribbon.map(({ name }) => name)).toEqual([
      ...['customUI', 'ribbon', 'tabs', 'tab'],
      ...['group', ...Array<string>(15).fill('button')],
      ...['group', 'button', 'button', 'button'],
    ]);
    expect(ribbon[3]?.attributes.label).toBe('星评');
    expect(buttons.map(({ attributes }) => attributes.label)).toEqual([
      '本月',
      '模板',
      '人员',
      '数据',
      '看板',
      '下月',
      '星级',
      '薪资',
      '工资条',
      '月结',
      '申诉',
      '年度',
      '规则',
      '函数',
      '解释单元格',
      '打开窗格',
      '自检',
      '关于',
    ]);
    for (const { attributes } of buttons) expect(attributes.screentip).toMatch(/\p{Script=Han}.* [A-Z]/u);
    const ids = ribbon.map(({ attributes }) => attributes.id).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('calls only what the page has', () => {
    const callbacks = ribbon.flatMap(({ attributes }) =>
      Object.entries(attributes)
        .filter(([name]) => /^(on|get)[A-Z]/.test(name))
        .map(([, callback]) => callback),
    );
    expect(new Set(callbacks)).toEqual(new Set(['OnAddinLoad', 'OnAction', 'GetImage']));
    for (const callback of callbacks) expect(typeof page[callback]).toBe('function');
  });

  it('every button has a picture of its own, which is there', () => {
    const images = buttons.map(({ attributes }) => String(page.GetImage?.({ Id: attributes.id })));
    expect(new Set(images).size).toBe(buttons.length);
    const [drawn] = elementsOf(...images.map(read));
    expect(drawn?.[0]?.name).toBe('svg');
  });

  it('every button does something', () => {
    // In a page outside WPS each says that it cannot; a button that nothing belongs to would be silent.
    for (const { attributes } of buttons) {
      const told: string[] = [];
      Object.assign(page, { alert: (words: string) => told.push(words), location: { href: 'x/index.html' } });
      expect([page.OnAction?.({ Id: attributes.id }), told.length]).toEqual([true, 1]);
    }
  });
});

describe('manifest.xml', () => {
  it('is what WPS reads, without functions.json: the functions bring their own descriptions', () => {
    expect(elements('manifest.xml').map(({ name, text }) => [name, text])).toEqual([
      ['JsPlugin', ''],
      ['ApiVersion', '1.0.0'],
      ['Name', 'starband'],
      ['Description', expect.stringMatching(/\p{Script=Han}.*[a-z]{4}/u)],
    ]);
  });
});

describe.each([builtFor(), 'https://hr.example.com/', 'https://hr.example.com/a&b/'])(
  'lists for %s',
  (baseUrl) => {
    const files = wpsFiles(baseUrl);

    it.each(['jsplugins.xml', 'publish.xml'])('%s leads to the folder', (name) => {
      const text = String(files[name]);
      if (baseUrl === builtFor()) expect(read(name)).toBe(text);
      const [list] = elementsOf(text);
      expect(list?.map((element) => element.name)).toEqual(['jsplugins', 'jspluginonline']);
      expect(list?.[1]?.attributes).toMatchObject({ name: 'starband', type: 'et', url: `${baseUrl}wps/` });
      expect('enable' in (list?.[1]?.attributes ?? {})).toBe(name === 'publish.xml');
    });

    it('for the package lead to the archive, and to what it unpacks to', () => {
      const url = `${baseUrl}wps-offline/starband.7z`;
      const lists = offlineLists(url);
      const [administrator, own] = elementsOf(String(lists['jsplugins.xml']), String(lists['publish.xml']));
      const same = { name: 'starband', type: 'et', version };
      expect(administrator?.map((element) => element.name)).toEqual(['jsplugins', 'jsplugin']);
      expect(administrator?.[1]?.attributes).toEqual({ ...same, url });
      expect(own?.[1]?.attributes).toMatchObject({
        ...same,
        url: `starband_${version}`,
        enable: 'enable_dev',
      });
    });
  },
);

it('every page that a script opens is there', () => {
  for (const page of ['pane.html', 'about.html']) {
    expect(read('main.js')).toContain(page);
    expect(existsSync(join(folder, page))).toBe(true);
  }
});

describe('help', () => {
  it.each([
    'guide.html',
    'help.html',
    'linter.html',
    'native-formulas.html',
    'privacy.html',
    'rules-table.html',
  ])('%s lies beside the pages, with all that it shows', (page) => {
    const named = [...read(page).matchAll(/(?:src|href)="([^"#]+)[^"]*"/g)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(1);
    for (const file of named) expect([file, existsSync(join(folder, file))]).toEqual([file, true]);
  });

  it('关于 leads to it', () => {
    expect(read('about.html')).toMatch(/href="guide\.html"/);
    expect(read('about.html')).toMatch(/href="privacy\.html"/);
  });
});
