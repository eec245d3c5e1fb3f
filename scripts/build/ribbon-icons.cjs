/** A picture of assets/<name>.svg for each button of the ribbons that opens a screen or explains a cell. */
module.exports = [
  'home',
  'templates',
  'people',
  'import',
  'board',
  'next-month',
  'stars',
  'salary',
  'slips',
  'closing',
  'appeal',
  'year',
  'rules',
  'functions',
  'why',
  'self-check',
];
