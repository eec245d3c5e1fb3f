/** The pane beside the sheet: one, whose number is kept so that every page of the add-in finds it. */
import { HostError } from '../../workbook/patch/host-error';
import { pageUrl } from './page-url';
import { rootWith } from './roots';
import { keep, kept } from './storage';

type Pane = WPS.CustomTaskpane;

const KEY = 'pane.et';
/** MsoCTPDockPosition. */
const RIGHT = 2;
/** Pixels of a page. WPS counts those of the screen, going by what its own templates hand over. */
const WIDTH = 350;

const CANNOT_OPEN = {
  zh: '这个 WPS 不能打开任务窗格。请更新到 WPS 12.1 或更高版本后重启；单元格里的函数不受影响。',
  en: 'This WPS cannot open task panes. Update to WPS 12.1 or newer and restart it; functions in cells are not affected.',
};
const CANNOT_HIDE = {
  zh: '收不起窗格。请点窗格右上角的 ×；仍不行就保存工作簿后重启 WPS。',
  en: 'The pane cannot be collapsed. Press × at its top right; failing that, save the workbook and restart WPS.',
};

/** Shows the pane, or hides it where it is shown: what the ribbon's button does. */
export function togglePane(): void {
  const pane = openPane();
  if (pane === null) create('');
  else pane.Visible = !pane.Visible;
}

/** Shows the pane on one of its screens. */
export function showPane(screen: string): void {
  const pane = openPane();
  try {
    if (pane === null) throw new Error('there is no pane');
    pane.Navigate(pageUrl(`pane.html#${screen}`));
    pane.Visible = true;
  } catch {
    create(`#${screen}`);
  }
}

export function hidePane(): void {
  const pane = openPane();
  if (pane === null) throw new HostError(CANNOT_HIDE, 'NoTaskPane');
  pane.Visible = false;
}

/** The pane of the number kept; null where there is none, or none any more. */
function openPane(): Pane | null {
  const id = Number(kept(KEY));
  if (!(id > 0)) return null;
  try {
    const pane = rootWith('GetTaskPane')?.GetTaskPane(id) ?? null;
    // A pane that is gone may still be handed over: then it cannot say whether it is shown.
    return pane === null || pane.Visible === undefined ? null : pane;
  } catch {
    return null;
  }
}

function create(hash: string): void {
  const root = rootWith('CreateTaskPane');
  if (root === null) throw new HostError(CANNOT_OPEN, 'NoCreateTaskPane');
  const pane = root.CreateTaskPane(pageUrl(`pane.html${hash}`), '星评 StarBand');
  keep(KEY, pane.ID);
  const place = (): void => {
    // A build that refuses these still shows the pane, somewhere and in some width.
    attempt(() => (pane.DockPosition = RIGHT));
    attempt(() => (pane.Width = Math.round(WIDTH * (window.devicePixelRatio || 1))));
  };
  place();
  pane.Visible = true;
  // Some builds take the width only once the pane is shown (reported).
  place();
}

function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // Nothing rests on it.
  }
}
