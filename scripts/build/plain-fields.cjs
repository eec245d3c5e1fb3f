/**
 * A webpack loader for Univer 0.25.1, which comes with its fields set one by one through a helper for old engines: a quarter of the
 * time of a calculation goes by in it. What it sets are plain fields – no class has an accessor of a field's name –, so that an
 * assignment does the same.
 */
const FIELD = /_defineProperty(?:\$\d+)?\(this, "([\w$]+)", /g;

module.exports = function plainFields(source) {
  return source.replace(FIELD, 'this.$1 = (');
};
