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

/** Opens the pane on a screen, or explains the selected cell in it. */
const screen = (id: string): Button => ({ image: `images/${id}.svg`, press: () => showPane(id) });

/** By the id in ribbon.xml. */
const BUTTONS: Readonly<Record<string, Button>> = {
  starbandHome: screen('home'),
  starbandTemplates: screen('templates'),
  starbandPeople: screen('people'),
  starbandImport: screen('import'),
  starbandBoard: screen('board'),
  starbandNextMonth: screen('next-month'),
  starbandStars: screen('stars'),
  starbandSalary: screen('salary'),
  starbandSlips: screen('slips'),
  starbandClosing: screen('closing'),
  starbandAppeal: screen('appeal'),
  starbandYear: screen('year'),
  starbandRules: screen('rules'),
  starbandFunctions: screen('functions'),
  starbandWhy: screen('why'),
  starbandPane: { image: 'images/pane.svg', press: togglePane },
  starbandAbout: { image: 'images/about.svg', press: showAbout },
  starbandSelfCheck: screen('self-check'),
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
