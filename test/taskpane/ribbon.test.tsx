/** What the buttons of Excel's and WPS's ribbons ask for is there, and the pane shows it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, screen } from '@testing-library/react';
import { WITH_SELF_CHECK } from '../../src/taskpane/screens';
import { OnAction } from '../../src/hosts/wps/shell/ribbon';
import { showPane } from '../../src/hosts/wps/task-pane';
import { renderPane } from './render-pane';

jest.mock('../../src/hosts/wps/task-pane', () => ({ showPane: jest.fn(), togglePane: jest.fn() }));

const root = join(__dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const SCREENS = WITH_SELF_CHECK.map(({ id }) => id);

const excel = [...read('manifest.xml').matchAll(/taskpane\.html\?screen=([^"]*)"/g)].map(([, id = '']) => id);

/** What each button of WPS's ribbon opens the pane on. */
function wps(): readonly string[] {
  const buttons = [...read('src/hosts/wps/ribbon.xml').matchAll(/<button id="(\w+)"/g)];
  for (const [, Id] of buttons) if (Id !== 'starbandAbout') OnAction({ Id });
  return jest.mocked(showPane).mock.calls.map(([id]) => id);
}

const place = (address: string) => window.history.replaceState(null, '', address);
afterEach(() => place('/'));

const chosen = () => document.querySelector('section[id^="screen-"]:not([hidden])')?.id;
const explained = () =>
  screen.getByRole('button', { name: '单元格为什么是这个值' }).getAttribute('aria-expanded');

test('every screen has its button in both, and so has the explanation', () => {
  expect([...excel].sort()).toEqual([...SCREENS, 'why'].sort());
  expect([...wps()].sort()).toEqual([...SCREENS, 'why'].sort());
});

test.each(SCREENS.filter((id) => id !== 'self-check'))('the pane opens on %s', (id) => {
  place(`/taskpane.html?screen=${id}&_host_Info=Excel$Win32$16.01$zh-CN`);
  renderPane();
  expect([chosen(), explained()]).toEqual([`screen-${id}`, 'false']);
});

test('the pane opens with the selected cell explained', () => {
  place('/taskpane.html?screen=why');
  renderPane();
  expect([chosen(), explained()]).toEqual(['screen-home', 'true']);
});

test('the pane that is open explains the selected cell, on the screen that it shows', () => {
  place('/pane.html?screen=salary');
  renderPane();
  act(() => {
    window.location.hash = '#why';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect([chosen(), explained()]).toEqual(['screen-salary', 'true']);
  act(() => screen.getByRole('button', { name: '单元格为什么是这个值' }).click());
  expect(explained()).toBe('false');
});

test('an address that asks for what is not there shows the month', () => {
  place('/taskpane.html?screen=nothing');
  renderPane();
  expect([chosen(), explained()]).toEqual(['screen-home', 'false']);
});
