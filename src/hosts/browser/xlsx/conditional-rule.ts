/** Univer's conditional formats, as its plugin keeps them. */
import type { IRange, IStyleData } from '@univerjs/core';

export interface Highlight {
  readonly type: 'highlightCell';
  readonly subType: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style: IStyleData;
}

interface Limit {
  readonly type: string;
  readonly value?: number | string;
}

export interface ColorScale {
  readonly type: 'colorScale';
  readonly config: readonly { readonly index: number; readonly color: string; readonly value: Limit }[];
}

export interface DataBar {
  readonly type: 'dataBar';
  readonly isShowValue: boolean;
  readonly config: {
    readonly min: Limit;
    readonly max: Limit;
    readonly isGradient: boolean;
    readonly positiveColor: string;
    readonly nativeColor: string;
  };
}

export interface UniverConditional {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: Highlight | ColorScale | DataBar;
}
