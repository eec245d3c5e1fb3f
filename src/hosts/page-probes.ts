/** What the page that the pane runs in is and can do; the same questions in every program. */
import { text } from '../core/words/text';
import type { Answer, Probe } from './probe';

const FONTS = ['Microsoft YaHei', 'DengXian', 'SimSun', 'PingFang SC', 'Noto Sans CJK SC', 'Segoe UI'];

/** @param page the window of the pane, where that is not the one that asks */
export const pageProbes = (page: () => Window = () => window): readonly Probe[] => [
  { id: 'user-agent', about: text('浏览器标识', 'User agent'), ask: () => navigator.userAgent },
  {
    id: 'engine',
    about: text('网页内核不低于 Chromium 103', 'Engine of Chromium 103 or newer, or another'),
    expected: true,
    ask: () => Number(/Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent)?.[1] ?? Infinity) >= 103,
  },
  { id: 'languages', about: text('页面语言', 'Languages of the page'), ask: () => [...navigator.languages] },
  {
    id: 'protocol',
    about: text('页面的协议，是否在框架内', 'Protocol of the page, whether in a frame'),
    ask: () => [page().location.protocol, page().parent !== page()],
  },
  {
    id: 'pane-size',
    about: text('窗格宽、高与像素比', 'Width and height of the pane, pixel ratio'),
    ask: () => [page().innerWidth, page().innerHeight, page().devicePixelRatio],
  },
  {
    id: 'pane-wide-enough',
    about: text('窗格宽度不小于 320', 'The pane is 320 wide or wider'),
    expected: true,
    ask: () => page().innerWidth >= 320,
  },
  {
    id: 'colours',
    about: text('深色、强制颜色、减少动画', 'Dark, forced colours, reduced motion'),
    ask: () =>
      ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-reduced-motion: reduce)'].map(
        (query) => matchMedia(query).matches,
      ),
  },
  { id: 'fonts', about: text('可用字体', 'Fonts available'), ask: () => FONTS.filter(hasFont) },
  { id: 'local-storage', about: text('本机设置存储', 'Settings can be kept'), expected: true, ask: keeps },
  {
    id: 'clipboard',
    about: text('剪贴板接口', 'Clipboard'),
    ask: () => [typeof navigator.clipboard?.writeText, typeof document.execCommand],
  },
  {
    id: 'script',
    about: text('脚本功能', 'What scripts can do'),
    ask: () => [
      `structuredClone ${typeof structuredClone}`,
      `AbortController ${typeof AbortController}`,
      `requestIdleCallback ${typeof requestIdleCallback}`,
      `ResizeObserver ${typeof ResizeObserver}`,
      `findLast ${'findLast' in Array.prototype}`,
    ],
  },
  {
    id: 'style',
    about: text('样式功能', 'What styles can do'),
    ask: () =>
      ['selector(:has(a))', 'selector(:focus-visible)', '(container-type: inline-size)', '(inset: 0)'].map(
        (feature) => `${feature} ${CSS.supports(feature)}`,
      ),
  },
  {
    id: 'sorting',
    about: text('按拼音排序', 'Sorts by pinyin'),
    ask: () => ['张', '李', '王'].sort(new Intl.Collator('zh-CN').compare).join(''),
  },
  {
    id: 'numbers',
    about: text('日期与时区', 'Dates and time zone'),
    ask: () => [
      new Date(2026, 2, 31).toLocaleDateString('zh-CN'),
      Intl.DateTimeFormat().resolvedOptions().timeZone,
    ],
  },
  {
    id: 'machine',
    about: text('处理器数与内存（GB）', 'Processors and memory (GB)'),
    ask: () => [
      navigator.hardwareConcurrency,
      (navigator as Navigator & { readonly deviceMemory?: number }).deviceMemory ?? null,
    ],
  },
  {
    id: 'speed',
    about: text('一百万次加法的毫秒数', 'Milliseconds for a million additions'),
    ask: speed,
  },
];

/** A font that is missing is drawn in the one after it. */
function hasFont(font: string): boolean {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return false;
  const width = (family: string): number => {
    context.font = `40px ${family}`;
    return context.measureText('绩效 mmiiWW 123').width;
  };
  return ['serif', 'monospace'].some((other) => width(`"${font}", ${other}`) !== width(other));
}

function keeps(): boolean {
  const key = 'starband.probe';
  localStorage.setItem(key, 'kept');
  const kept = localStorage.getItem(key) === 'kept';
  localStorage.removeItem(key);
  return kept;
}

function speed(): Answer {
  const start = performance.now();
  let sum = 0;
  for (let index = 0; index < 1_000_000; index += 1) sum += index % 7;
  return sum > 0 ? Math.round(performance.now() - start) : null;
}
