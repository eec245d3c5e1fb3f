/// <reference types="et-jsapi-declare" />
/**
 * Each class offers only what WPS declares, a method as a method and a property as a property: the compiler says so here, and
 * test/hosts/wps/surface.test.ts checks the rest (read-only, numbers of arguments, no class forgotten). `implements` cannot
 * be used: the declared types of values are too narrow (`Value2` takes text and arrays), and each object leads to all others.
 */
import type { EtApiEvent } from './objects/api-event';
import type { AutoFilter } from './objects/auto-filter';
import type { Border } from './objects/border';
import type { Borders } from './objects/borders';
import type { Chart, ChartTitle } from './objects/chart';
import type { ChartObject, ChartObjects } from './objects/chart-objects';
import type {
  ChartFormat,
  FillFormat,
  Legend,
  LegendEntries,
  LegendEntry,
  Series,
  SeriesCollection,
} from './objects/chart-series';
import type { Comment } from './objects/comment';
import type { Comments } from './objects/comments';
import type { CustomTaskpane } from './objects/custom-taskpane';
import type { Font } from './objects/font';
import type { FormatCondition } from './objects/format-condition';
import type { FormatConditions } from './objects/format-conditions';
import type { Interior } from './objects/interior';
import type { ListObject } from './objects/list-object';
import type { ListObjects } from './objects/list-objects';
import type { Env, OAAssist, RibbonUi } from './objects/machine';
import type { Name } from './objects/name';
import type { Names } from './objects/names';
import type { PageSetup } from './objects/page-setup';
import type { PluginStorage } from './objects/plugin-storage';
import type { WPSMergedRoot } from './objects/root';
import type { Sheets } from './objects/sheets';
import type { Tab } from './objects/tab';
import type { Validation } from './objects/validation';
import type { Window } from './objects/window';
import type { Windows, Workbook, Workbooks } from './objects/workbook';
import type { Worksheet } from './objects/worksheet';
import type { Areas } from './range/areas';
import type { Range } from './range/range';

/** `0 extends 1 & T` holds for `any` alone, which the declarations give many properties. */
type Kind<T> = 0 extends 1 & T ? 'value' : T extends (...args: never) => unknown ? 'method' : 'value';

/** The members that WPS does not declare, or declares to be of the other kind. */
type Foreign<Model, Declared> = {
  [K in keyof Model]: K extends keyof Declared ? (Kind<Model[K]> extends Kind<Declared[K]> ? never : K) : K;
}[keyof Model];

/** An error here names the member that is too much. */
type Nothing<Members extends never> = Members;

export type Surface = [
  Nothing<Foreign<Areas, Et.Areas>>,
  Nothing<Foreign<AutoFilter, Et.AutoFilter>>,
  Nothing<Foreign<Border, Et.Border>>,
  Nothing<Foreign<Borders, Et.Borders>>,
  Nothing<Foreign<Chart, Et.Chart>>,
  Nothing<Foreign<ChartFormat, Et.ChartFormat>>,
  Nothing<Foreign<ChartObject, Et.ChartObject>>,
  Nothing<Foreign<ChartObjects, Et.ChartObjects>>,
  Nothing<Foreign<ChartTitle, Et.ChartTitle>>,
  Nothing<Foreign<Comment, Et.Comment>>,
  Nothing<Foreign<Comments, Et.Comments>>,
  Nothing<Foreign<CustomTaskpane, WPS.CustomTaskpane>>,
  Nothing<Foreign<Env, WPS.Env>>,
  Nothing<Foreign<EtApiEvent, WPS.EtApiEvent>>,
  Nothing<Foreign<FillFormat, Et.FillFormat>>,
  Nothing<Foreign<Font, Et.Font>>,
  Nothing<Foreign<FormatCondition, Et.FormatCondition>>,
  Nothing<Foreign<FormatConditions, Et.FormatConditions>>,
  Nothing<Foreign<Interior, Et.Interior>>,
  Nothing<Foreign<Legend, Et.Legend>>,
  Nothing<Foreign<LegendEntries, Et.LegendEntries>>,
  Nothing<Foreign<LegendEntry, Et.LegendEntry>>,
  Nothing<Foreign<ListObject, Et.ListObject>>,
  Nothing<Foreign<ListObjects, Et.ListObjects>>,
  Nothing<Foreign<Name, Et.Name>>,
  Nothing<Foreign<Names, Et.Names>>,
  Nothing<Foreign<OAAssist, WPS.OAAssist>>,
  Nothing<Foreign<PageSetup, Et.PageSetup>>,
  Nothing<Foreign<PluginStorage, WPS.PluginStorage>>,
  Nothing<Foreign<Range, Et.Range>>,
  Nothing<Foreign<RibbonUi, WPS.RibbonUi>>,
  Nothing<Foreign<Series, Et.Series>>,
  Nothing<Foreign<SeriesCollection, Et.SeriesCollection>>,
  Nothing<Foreign<Sheets, Et.Sheets>>,
  Nothing<Foreign<Tab, Et.Tab>>,
  Nothing<Foreign<Validation, Et.Validation>>,
  Nothing<Foreign<Window, Et.Window>>,
  Nothing<Foreign<Windows, Et.Windows>>,
  Nothing<Foreign<Workbook, Et.Workbook>>,
  Nothing<Foreign<Workbooks, Et.Workbooks>>,
  Nothing<Foreign<Worksheet, Et.Worksheet>>,
  Nothing<Foreign<WPSMergedRoot, typeof wps>>,
];
