/** A picture of assets/<name>.svg for each button of the ribbons that opens a screen or explains a cell. */
module.exports = [
  'home',
  'templates',
  'people',
  'import',
  'next-month',
  'salary',
  'closing',
  'appeal',
  'year',
  'rules',
  'functions',
  'why',
  'self-check',
];
