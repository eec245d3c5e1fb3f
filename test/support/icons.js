/** Stands in for the icons, thousands of them, which take more time to load than most tests of the pane to run. Nobody reads an icon. */
const { createElement, forwardRef } = require('react');

const made = new Map([
  ['iconFilledClassName', 'fui-Icon-filled'],
  ['iconRegularClassName', 'fui-Icon-regular'],
  ['bundleIcon', (filled) => filled],
]);

function icon(name) {
  const Icon = ({ className, primaryFill: _fill, filled: _filled, title, ...others }, ref) =>
    createElement('svg', {
      'aria-hidden': title === undefined,
      ...others,
      className,
      ref,
      'data-icon': name,
    });
  return forwardRef(Icon);
}

module.exports = new Proxy(
  { __esModule: true },
  {
    get(target, name) {
      if (typeof name !== 'string' || name in target) return target[name];
      if (!made.has(name)) made.set(name, icon(name));
      return made.get(name);
    },
  },
);
