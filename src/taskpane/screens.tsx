/** The screens of the pane, in the order of their tabs. */
import {
  MathFormulaRegular,
  MoneyCalculatorRegular,
  RulerRegular,
  StethoscopeRegular,
  TableAddRegular,
} from '@fluentui/react-icons';
import { lazy, type ReactElement } from 'react';
import { Later } from './components/later';
import type { ScreenTab } from './components/screen-tab';
import { SalaryScreen } from './screens/salary/salary-screen';
import { TemplatesScreen } from './screens/templates/templates-screen';
import { commonTexts } from './texts/common';

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

export interface Screen extends ScreenTab {
  readonly content: (shown: boolean) => ReactElement;
}

export const SCREENS: readonly Screen[] = [
  {
    id: 'templates',
    title: commonTexts.templates,
    icon: <TableAddRegular />,
    content: () => <TemplatesScreen />,
  },
  {
    id: 'salary',
    title: commonTexts.salary,
    icon: <MoneyCalculatorRegular />,
    content: (shown) => <SalaryScreen shown={shown} />,
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
