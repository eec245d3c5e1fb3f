/** The screens of the pane: the month, from which the others are reached. */
import {
  ArrowImportRegular,
  CalendarAddRegular,
  CalendarMonthRegular,
  CalendarStarRegular,
  LockClosedRegular,
  PersonQuestionMarkRegular,
  DataHistogramRegular,
  MathFormulaRegular,
  MoneyCalculatorRegular,
  PeopleRegular,
  ReceiptMoneyRegular,
  RulerRegular,
  StarRegular,
  StethoscopeRegular,
  TableAddRegular,
} from '@fluentui/react-icons';
import { lazy, type ReactElement } from 'react';
import { Later } from './components/later';
import type { ScreenEntry, Travel } from './components/screen-entry';
import { HomeScreen } from './screens/home/home-screen';
import { commonTexts } from './texts/common';
import { HOME } from './use-screen';

const TemplatesScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "templates" */ './screens/templates/templates-screen'))
    .TemplatesScreen,
}));
const PeopleScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "people" */ './screens/people/people-screen')).PeopleScreen,
}));
const ImportScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "import" */ './screens/import/import-screen')).ImportScreen,
}));
const SalaryScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "salary" */ './screens/salary/salary-screen')).SalaryScreen,
}));
const StarsScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "stars" */ './screens/stars/stars-screen')).StarsScreen,
}));
const SlipsScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "slips" */ './screens/slips/slips-screen')).SlipsScreen,
}));
const NextMonthScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "next-month" */ './screens/next-month/next-month-screen'))
    .NextMonthScreen,
}));
const ClosingScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "closing" */ './screens/closing/closing-screen')).ClosingScreen,
}));
const AppealScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "appeal" */ './screens/appeal/appeal-screen')).AppealScreen,
}));
const YearScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "year" */ './screens/year/year-screen')).YearScreen,
}));
const BoardScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "board" */ './screens/board/board-screen')).BoardScreen,
}));
const RulesScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "rules" */ './screens/rules/rules-screen')).RulesScreen,
}));
const FunctionsScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "functions" */ './screens/functions/functions-screen'))
    .FunctionsScreen,
}));
const SelfCheckScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "self-check" */ './screens/self-check/self-check-screen'))
    .SelfCheckScreen,
}));

export interface Screen extends ScreenEntry {
  /** Reached from a step of the month; the home screen does not name it once more. */
  readonly step?: true;
  readonly content: (shown: boolean, travel: Travel) => ReactElement;
}

export const SCREENS: readonly Screen[] = [
  {
    id: HOME,
    title: commonTexts.home,
    icon: <CalendarMonthRegular />,
    content: (shown, travel) => <HomeScreen shown={shown} travel={travel} />,
  },
  {
    id: 'templates',
    title: commonTexts.templates,
    icon: <TableAddRegular />,
    content: (shown) => <Later shown={shown} screen={TemplatesScreen} />,
  },
  {
    id: 'people',
    title: commonTexts.people,
    icon: <PeopleRegular />,
    content: (shown) => <Later shown={shown} screen={PeopleScreen} />,
  },
  {
    id: 'import',
    title: commonTexts.figures,
    icon: <ArrowImportRegular />,
    step: true,
    content: (shown) => <Later shown={shown} screen={ImportScreen} />,
  },
  {
    id: 'board',
    title: commonTexts.board,
    icon: <DataHistogramRegular />,
    step: true,
    content: (shown) => <Later shown={shown} screen={BoardScreen} />,
  },
  {
    id: 'stars',
    title: commonTexts.stars,
    icon: <StarRegular />,
    step: true,
    content: (shown) => <Later shown={shown} screen={StarsScreen} />,
  },
  {
    id: 'salary',
    title: commonTexts.salary,
    icon: <MoneyCalculatorRegular />,
    step: true,
    content: (shown) => <Later shown={shown} screen={SalaryScreen} />,
  },
  {
    id: 'slips',
    title: commonTexts.slips,
    icon: <ReceiptMoneyRegular />,
    step: true,
    content: (shown) => <Later shown={shown} screen={SlipsScreen} />,
  },
  {
    id: 'closing',
    title: commonTexts.closing,
    icon: <LockClosedRegular />,
    step: true,
    content: (shown) => <Later shown={shown} screen={ClosingScreen} />,
  },
  {
    id: 'appeal',
    title: commonTexts.appeal,
    icon: <PersonQuestionMarkRegular />,
    content: (shown) => <Later shown={shown} screen={AppealScreen} />,
  },
  {
    id: 'next-month',
    title: commonTexts.nextMonth,
    icon: <CalendarAddRegular />,
    content: (shown) => <Later shown={shown} screen={NextMonthScreen} />,
  },
  {
    id: 'year',
    title: commonTexts.year,
    icon: <CalendarStarRegular />,
    content: (shown) => <Later shown={shown} screen={YearScreen} />,
  },
  {
    id: 'rules',
    title: commonTexts.rules,
    icon: <RulerRegular />,
    content: (shown) => <Later shown={shown} screen={RulesScreen} />,
  },
  {
    id: 'functions',
    title: commonTexts.functions,
    icon: <MathFormulaRegular />,
    content: (shown) => <Later shown={shown} screen={FunctionsScreen} />,
  },
];

/** Where the host can be asked. */
export const WITH_SELF_CHECK: readonly Screen[] = [
  ...SCREENS,
  {
    id: 'self-check',
    title: commonTexts.selfCheck,
    icon: <StethoscopeRegular />,
    content: (shown) => <Later shown={shown} screen={SelfCheckScreen} />,
  },
];
