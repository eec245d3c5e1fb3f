/** The calculating half of the browser workbook, the same with and without a page. */
import { IUniverInstanceService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import type { ILanguagePack, IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { IFunctionService, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-note/facade';
import '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-sort/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import type { FunctionDescription } from '../../../functions/description';
import type { Implementations } from '../excel-runtime';
import { averageA } from './average-a';
import { askRulesLate } from './cell-rules';
import { followMoves } from './charts';
import { speakChinese } from './chinese-functions';
import { countIf } from './count-if';
import { customFunctions } from './custom-functions';
import { computeDirectly } from './direct-formulas';
import { patchEngine } from './engine-patch';
import { functionHelp } from './function-help';
import { keepTrees } from './keep-trees';
import { knowKept } from './kept-with-sheet';
import { searchOnce } from './search-once';
import { answerConditionsOf, forgetConditionsOf, patchConditions } from './simple-conditions';
import { skipUnchanged } from './skip-unchanged';
import { startAfterReading } from './start-calculation';

export interface EngineOptions {
  readonly catalogue: readonly FunctionDescription[];
  readonly implementations: Implementations;
  readonly locale?: LocaleType;
  readonly languagePack?: ILanguagePack;
  readonly darkMode?: boolean;
  /** Registers the plugins of the page, which must come before and between those of the engine. */
  readonly pagePlugins?: {
    readonly before: (univer: Univer) => void;
    readonly after: (univer: Univer) => void;
  };
}

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
}

export function bootEngine(options: EngineOptions): Engine {
  patchEngine();
  patchConditions();
  askRulesLate();
  const locale = options.locale ?? LocaleType.ZH_CN;
  const univer = new Univer({
    locale,
    locales: { [locale]: options.languagePack ?? {} },
    logLevel: LogLevel.ERROR,
    darkMode: options.darkMode ?? false,
  });
  options.pagePlugins?.before(univer);
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    function: [...averageA(), ...countIf(), ...customFunctions(options.catalogue, options.implementations)],
  });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.FORCED,
    description: functionHelp(options.catalogue),
  });
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  options.pagePlugins?.after(univer);
  const api = FUniver.newAPI(univer);
  knowKept(univer);
  followMoves(univer);
  keepTrees(univer);
  skipUnchanged(univer);
  searchOnce(univer);
  computeDirectly(univer);
  return { univer, api };
}

/** Puts a workbook in the place of the open one, if there is one. */
export function openWorkbook({ univer, api }: Engine, data: Partial<IWorkbookData>): FWorkbook {
  const open = api.getActiveWorkbook();
  if (open) {
    api.disposeUnit(open.getId());
    forgetConditionsOf(open.getId());
  }
  const workbook = api.createWorkbook(data);
  answerConditionsOf(workbook.getWorkbook());
  const injector = univer.__getInjector();
  speakChinese(injector.get(IFunctionService));
  injector.get(IUniverInstanceService).focusUnit(workbook.getId());
  startAfterReading(injector);
  return workbook;
}

/** Does the engine compute a function of this name? */
export function knowsFunction({ univer }: Engine, name: string): boolean {
  return univer.__getInjector().get(IFunctionService).hasExecutor(name.toUpperCase());
}

/** Of all functions that it computes. */
export function functionNames({ univer }: Engine): readonly string[] {
  return [...univer.__getInjector().get(IFunctionService).getExecutors().keys()].map(String);
}
