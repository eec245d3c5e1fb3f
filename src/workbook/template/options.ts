/** What the user chooses for a fresh assessment sheet. */
import type { Language } from '../../core/words/language';

/** Somebody of a fresh sheet, as far as is known. */
export interface TemplatePerson {
  readonly name: string;
  readonly id?: string;
  readonly team?: string;
  /** Pay level, however it is written. */
  readonly level?: string;
  readonly role?: string;
  /** Whole months of service. */
  readonly tenure?: number;
}

export interface TemplateOptions {
  readonly language: Language;
  /** `2026-11` */
  readonly month: string;
  /** One name per person, or what is known of each; or as many empty rows; or the scheme's worked examples as sample data. */
  readonly people:
    | { readonly kind: 'names'; readonly names: readonly string[] }
    | { readonly kind: 'people'; readonly people: readonly TemplatePerson[] }
    | { readonly kind: 'rows'; readonly count: number }
    | { readonly kind: 'sample' };
  /** Raw counts with ratios computed from them, where the scheme has them. */
  readonly raw: boolean;
  /** A column 参评 beside the names; where the scheme has conditions of taking part there always is one. */
  readonly takesPart?: boolean;
  /** Name of the range that holds the scheme's rules table; without it the built-in scheme counts. */
  readonly rules?: string;
  /** `native`: formulas that work without the add-in, over a rules sheet; functions unless said. */
  readonly formulas?: 'functions' | 'native';
}
