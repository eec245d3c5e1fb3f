/** The rules screen by itself over a workbook in memory. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { Language } from '../../src/core/words/language';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { schemeNotes } from '../../src/schemes/all-notes';
import { PaneProvider } from '../../src/taskpane/context';
import { RulesScreen } from '../../src/taskpane/screens/rules/rules-screen';
import { readRulesSheet, type RulesSheet } from '../../src/workbook/rules/find';
import { writeRulesSheet } from '../../src/workbook/rules/write';
import { schemeById } from '../support/schemes';
import { findButton, shown } from './render-pane';

export function renderRules(workbook = new MemoryWorkbook(), language: Language = 'zh'): UserEvent {
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneProvider workbook={workbook} language={language}>
        <section id="screen-rules">
          <RulesScreen shown />
        </section>
      </PaneProvider>
    </FluentProvider>,
  );
  return userEvent.setup({ delay: null });
}

/** A workbook with a scheme's rules sheet. */
export async function rulesBook(id = 'presales-standard'): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  const scheme = schemeById(id);
  const { applied } = await writeRulesSheet(workbook, scheme, schemeNotes(scheme), 'zh');
  if (!applied.ok) throw new Error(applied.fault.en);
  return workbook;
}

export const SHEET = '规则 售前客服绩效考核标准';

export async function rulesOf(workbook: MemoryWorkbook, sheet = SHEET): Promise<RulesSheet> {
  return (await readRulesSheet(workbook, sheet)) as RulesSheet;
}

/** The screen with the sheet open. */
export async function openRules(workbook: MemoryWorkbook, sheet = SHEET): Promise<UserEvent> {
  const user = renderRules(workbook);
  await user.click(await findButton(new RegExp(`^${sheet}`)));
  await shown().findByRole('heading', { name: sheet });
  return user;
}

/** As if the user typed into a cell of the table. */
export async function typeInto(
  workbook: MemoryWorkbook,
  place: { readonly row: number; readonly column: number } | undefined,
  value: string | number | null,
): Promise<void> {
  const { area, sheet } = await rulesOf(workbook);
  if (place === undefined) throw new Error('no such field');
  await act(async () => {
    await workbook.apply({
      title: 'typed',
      writes: [
        {
          kind: 'write',
          area: { sheet, row: area.row + place.row, column: place.column, rows: 1, columns: 1 },
          contents: [[value]],
        },
      ],
    });
  });
}
