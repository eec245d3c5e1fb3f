/**
 * A webpack loader for decimal.js: leaves out what scoring never calls – roots, logarithms, trigonometry, other number bases –
 * so that functions.js stays within its budget. The library has no build of its own for that, and its methods hang on a
 * prototype, where no bundler can tell which are used. A method left out would be missed at once: the tests run the bundle.
 */
const METHODS = [
  ...['clampedTo', 'cosine', 'cubeRoot', 'hyperbolicCosine', 'hyperbolicSine', 'hyperbolicTangent'],
  ...['inverseCosine', 'inverseHyperbolicCosine', 'inverseHyperbolicSine', 'inverseHyperbolicTangent'],
  ...['inverseSine', 'inverseTangent', 'logarithm', 'max', 'min', 'naturalExponential', 'naturalLogarithm'],
  ...[
    'sine',
    'squareRoot',
    'tangent',
    'toBinary',
    'toExponential',
    'toFraction',
    'toHexadecimal',
    'toNearest',
  ],
  ...['toOctal', 'toPower', 'toPrecision'],
];
const STATICS = /^ {2}Decimal\.(\w+) = (?!isDecimalInstance|clone|config)([a-z]\w*);.*\n/gm;
const CONSTANTS = /^(LN10|PI) = new Decimal\(\1\);\n/gm;

module.exports = function leanDecimal(source) {
  let lean = source.replaceAll('\r\n', '\n');
  const cut = (pattern, what) => {
    const shorter = lean.replace(pattern, '');
    if (shorter === lean) throw new Error(`decimal.js has changed: ${what} is not where it was`);
    lean = shorter;
  };
  for (const method of METHODS) cut(new RegExp(`^P\\.${method} = [^]*?^ *};\\n`, 'm'), method);
  cut(STATICS, 'its static functions');
  cut(CONSTANTS, 'its constants');
  return lean;
};
