/**
 * What ribbon.xml calls by name. Never `async`: builds were reported to leave the ribbon out where a callback is. Nothing is thrown at
 * WPS: what goes wrong is said to the user.
 */
import { showAbout } from './about-dialog';
import { tell } from './tell';
import { showPane, togglePane } from '../task-pane';

/** What WPS says of a button. */
interface Control {
  readonly Id?: string;
  readonly id?: string;
}

interface Button {
  readonly image: string;
  readonly press: () => void;
}

/** By the id in ribbon.xml. */
const BUTTONS: Readonly<Record<string, Button>> = {
  starbandPane: { image: 'images/pane.svg', press: togglePane },
  starbandAbout: { image: 'images/about.svg', press: showAbout },
  starbandSelfCheck: { image: 'images/self-check.svg', press: () => showPane('self-check') },
};

function buttonOf(control: Control | null | undefined): Button | undefined {
  try {
    return BUTTONS[control?.Id ?? control?.id ?? ''];
  } catch {
    // The control is WPS's, and asking it crosses over to WPS.
    return undefined;
  }
}

/** WPS expects an answer from each. */
export function OnAddinLoad(): boolean {
  return true;
}

export function OnAction(control?: Control | null): boolean {
  try {
    buttonOf(control)?.press();
  } catch (fault) {
    tell(fault);
  }
  return true;
}

/** A path from the folder of ribbon.xml. */
export function GetImage(control?: Control | null): string {
  return buttonOf(control)?.image ?? 'images/pane.svg';
}
