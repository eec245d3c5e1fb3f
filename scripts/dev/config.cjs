/** The production builds as `npm run dev` changes them: quick, watched, in a folder of their own, the pane's parts exchanged as they run. */
const { join } = require('node:path');
const ReactRefresh = require('@pmmmwh/react-refresh-webpack-plugin');
const { HotModuleReplacementPlugin } = require('webpack');
const builds = require('../../webpack.config.js');

const root = join(__dirname, '..', '..');
const folder = join(root, '.cache', 'dev');
const client = join(__dirname, 'client.js');

/** Fast refresh needs the compiler's help. */
function withRefresh(rule) {
  if (rule.use?.loader !== 'swc-loader') return rule;
  const { options } = rule.use;
  const { transform } = options.jsc;
  const react = { ...transform.react, development: true, refresh: true };
  return {
    ...rule,
    use: {
      ...rule.use,
      options: { ...options, jsc: { ...options.jsc, transform: { ...transform, react } } },
    },
  };
}

function forPane(config) {
  return {
    ...config,
    entry: { main: [client, config.entry.main] },
    module: { ...config.module, rules: config.module.rules.map(withRefresh) },
    plugins: [...config.plugins, new HotModuleReplacementPlugin(), new ReactRefresh({ overlay: false })],
  };
}

/** No `eval` and no inline script: the pages' policies hold here as they do in production. */
function developed(config) {
  const { sourceMapFilename: _, ...output } = config.output;
  const path = output.path.replace(join(root, 'dist'), folder);
  const changed = {
    ...config,
    devtool: 'cheap-module-source-map',
    output: { ...output, path },
    cache: { ...config.cache, name: `${config.name}-dev` },
  };
  if (config.name === 'taskpane') return forPane(changed);
  return config.name === 'workbook' ? { ...changed, entry: { main: [client, config.entry.main] } } : changed;
}

const configs = () =>
  builds({}, { mode: 'development' })
    .filter(({ name }) => name !== 'wps')
    .map(developed);

module.exports = { configs, folder };
