/** What the pane shows only where its host has it: the bar that hides the pane, the self-check; and the screen that an address names. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answered, Host } from '../../src/hosts/host';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { App } from '../../src/taskpane/app';
import { HostError } from '../../src/workbook/patch/host-error';
import { shown, openScreen, title } from './render-pane';

const renderIn = (parts: Partial<Host>, language: 'zh' | 'en' = 'zh') => {
  const host: Host = {
    name: 'wps',
    workbook: new MemoryWorkbook(),
    appearance: () => ({ language, theme: 'light' }),
    onAppearance: () => () => undefined,
    ...parts,
  };
  render(<App host={host} />);
  return userEvent.setup({ delay: null });
};

const answer = (id: string, state: Answered['state'], given: Answered['answer'] = true): Answered => ({
  id,
  about: { zh: `${id}（中）`, en: id },
  state,
  answer: given,
  ...(state === 'different' ? { expected: 23 } : {}),
});

const saying =
  (...answers: readonly Answered[]): NonNullable<Host['selfCheck']> =>
  async (tell) =>
    answers.forEach(tell);

afterEach(() => {
  window.location.hash = '';
});

describe('the bar that hides the pane', () => {
  it('is there only where the host can', () => {
    renderIn({});
    expect(screen.queryByRole('button', { name: '收起面板' })).toBeNull();
  });

  it('asks the host to', async () => {
    const collapse = jest.fn();
    const user = renderIn({ collapse });
    await user.click(screen.getByRole('button', { name: '收起面板' }));
    expect(collapse).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('is called differently in English', () => {
    renderIn({ collapse: () => undefined }, 'en');
    expect(screen.getByRole('button', { name: 'Collapse pane' })).toBeTruthy();
  });

  it.each([
    [new HostError({ zh: '请点 ×。', en: 'Press ×.' }, 'NoTaskPane'), '请点 ×。'],
    [new Error('the bridge is down'), /没有收起来.*×/],
  ])('says what to do where the host cannot: %s', async (fault, words) => {
    const user = renderIn({
      collapse: () => {
        throw fault;
      },
    });
    await user.click(screen.getByRole('button', { name: '收起面板' }));
    expect(screen.getByRole('alert').textContent).toMatch(words);
  });
});

describe('the self-check', () => {
  it('is no screen where the host cannot be asked', () => {
    renderIn({});
    expect(screen.queryByRole('button', { name: /自检/ })).toBeNull();
  });

  it('lists the answers, what was expected, and all of it as JSON', async () => {
    let round = 0;
    const selfCheck: Host['selfCheck'] = (tell) => {
      round += 1;
      return saying(answer('panes', 'as-expected'), answer('functions', 'different', round), answer('fonts', 'told', ['宋体']))(tell); // prettier-ignore
    };
    const user = renderIn({ selfCheck });
    await user.click(screen.getByRole('button', { name: /自检/ }));
    await shown().findByText('有 1 项与预期不同。');
    expect(shown().getAllByRole('img').map((one) => one.getAttribute('aria-label'))).toEqual(['与预期一致', '与预期不同', '供参考']); // prettier-ignore
    expect(shown().getByText('预期：23')).toBeTruthy();
    expect(shown().getByText('["宋体"]')).toBeTruthy();
    expect(round).toBe(1);
    await user.click(shown().getByRole('button', { name: '重新检查' }));
    await shown().findByText('有 1 项与预期不同。');
    expect(round).toBe(2);
    const json = shown().getByRole('textbox') as HTMLTextAreaElement;
    expect(JSON.parse(json.value)).toEqual({
      language: 'zh',
      probes: [
        { id: 'panes', state: 'as-expected', answer: true },
        { id: 'functions', state: 'different', answer: 2, expected: 23 },
        { id: 'fonts', state: 'told', answer: ['宋体'] },
      ],
    });
    expect(json.readOnly).toBe(true);
  });

  it('says so where all is as expected', async () => {
    const user = renderIn({ selfCheck: saying(answer('panes', 'as-expected')) }, 'en');
    await user.click(screen.getByRole('button', { name: /Self-check/ }));
    expect(await shown().findByText('Everything is as expected.')).toBeTruthy();
  });
});

describe('the screen that the address names', () => {
  const selfCheck = saying(answer('panes', 'as-expected'));

  it('is shown at the start', async () => {
    window.location.hash = '#self-check';
    renderIn({ selfCheck });
    expect(await shown().findByText('都与预期一致。')).toBeTruthy();
    expect(title()).toBe('自检');
  });

  it('is shown later on, also a second time', async () => {
    renderIn({ selfCheck });
    expect(title()).toBe('本月');
    openScreen('self-check');
    expect(title()).toBe('自检');
    expect(window.location.hash).toBe('');
    openScreen('templates');
    openScreen('self-check');
    expect(title()).toBe('自检');
    await shown().findByText('都与预期一致。');
  });

  it.each(['#self-check', '#nothing', '#'])('is the first where there is none called %s', (hash) => {
    window.location.hash = hash;
    renderIn({});
    expect(title()).toBe('本月');
  });
});
