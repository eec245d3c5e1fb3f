/** How the host appears to a program. */
import type { Sets } from '../engine/sets';
import type { Scalar } from '../model/cells';

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A formula's value: an error as its text, such as `#N/A`; rows of values spill. */
export type Evaluate = (formula: string, place: Place) => Scalar | readonly (readonly Scalar[])[];

export interface HostOptions {
  /** Requirement sets on offer beside those the library itself needs. */
  readonly sets?: Sets;
  /** Language of the application, such as `zh-CN`. */
  readonly locale?: string;
  readonly platform?: Platform;
  readonly theme?: Theme;
  /** Largest request and answer in bytes; Excel for the web stops at 5 MB. */
  readonly payloadLimit?: number;
  /** Classes that this Excel knows by name and has not built. */
  readonly unbuilt?: readonly string[];
  /** Values of formulas; 0 without it. */
  readonly evaluate?: Evaluate;
}

/** Excel for the web talks to its frame in another way, which is not modelled. */
export type Platform = 'PC' | 'Mac';

export interface Theme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const defaults = {
  locale: 'en-US',
  platform: 'PC',
  payloadLimit: 5 * 1024 * 1024,
  theme: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#000000',
    controlBackgroundColor: '#FFFFFF',
    controlForegroundColor: '#000000',
  },
} as const;

const declared: Sets = { ExcelApi: '1.13', CustomFunctionsRuntime: '1.1' };

/** Without these the library does not start. */
const needed: Sets = {
  SharedRuntime: '1.1',
  AddinCommands: '1.1',
  DialogApi: '1.1',
  RichApiRuntime: '1.2',
  CustomFunctions: '1.9',
};

export const setsOf = (options: HostOptions): Sets => ({ ...needed, ...(options.sets ?? declared) });
