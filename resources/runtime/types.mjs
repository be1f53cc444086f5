// Value types: turns the "types" of an element table into checks.
//
// A type is a vocabulary ("words"), a text up to a "length", or a syntax ("pattern", a regular expression that
// JavaScript and Python read alike; for all values, or for those that have a certain beginning), perhaps of a number.
// A "lenient" syntax says what real content may send besides. Answers to interactions, whose type another element
// decides, are read in interactions.mjs.

/** What a check says about a value. LENIENT: by the book it is wrong, and it is kept all the same. */
export const GOOD = 0;
export const LENIENT = 1;
export const WRONG_TYPE = 2;
export const OUT_OF_RANGE = 3;

/** Replaces %name% by the fragment of that name, grouped, as deep as fragments use each other. */
export function expand(pattern, fragments) {
  return pattern.replace(/%([a-z_]+)%/g, (whole, name) => {
    const inner = expand(fragments[name], fragments);
    return name === "bad" ? inner : `(?:${inner})`; // "bad" stands inside a character class
  });
}

/** The whole text must match. Case: V8's (?i:…) is unreliable (Chromium 140), so a type ignores it as a whole or not. */
export function compile(pattern, fragments, ignoreCase = false) {
  return new RegExp(`^(?:${expand(pattern, fragments)})$`, ignoreCase ? "i" : "");
}

function syntaxCheck(type, fragments, strict) {
  const book = compile(type.pattern, fragments, type.ignore_case);
  if (strict || !type.lenient) return (value) => (book.test(value) ? GOOD : WRONG_TYPE);
  const lenient = compile(type.lenient, fragments, type.ignore_case);
  return (value) => (book.test(value) ? GOOD : lenient.test(value) ? LENIENT : WRONG_TYPE);
}

/** Only strict mode stops at the book's length: a floor is no limit. */
function lengthCheck(most, strict) {
  return (value) => (value.length <= most ? GOOD : strict ? WRONG_TYPE : LENIENT);
}

function wordCheck(words) {
  const known = new Set(words);
  return (value) => (known.has(value) ? GOOD : WRONG_TYPE);
}

/** Whether a value that a double rounds to `bound` lies beyond it after all ("1.00000000000000000001"). */
function creepsPast(value, bound, sign) {
  if (bound === 0) return (value[0] === "-") === sign < 0 && /[1-9]/.test(value.split(/e/i)[0]);
  return bound * sign > 0 && new RegExp(`^[+-]?0*${Math.abs(bound)}\\.[0-9]*[1-9]`).test(value);
}

function beyond(value, bound, sign) {
  const number = Number(value);
  return number === bound ? creepsPast(value, bound, sign) : (number - bound) * sign > 0;
}

/** The check of a type that no interaction decides: value → GOOD, LENIENT or WRONG_TYPE. */
function plainCheck(type, fragments, strict) {
  if (type.words) return wordCheck(type.words);
  if (type.length) return lengthCheck(type.length, strict);
  if (!type.pattern) return null;
  const syntax = syntaxCheck(type, fragments, strict);
  const { begins } = type;
  if (begins) return (value) => (value.startsWith(begins) ? syntax(value) : GOOD);
  if (!type.number) return syntax;
  return (value) => (isFinite(value) ? syntax(value) : WRONG_TYPE); // "1e999" is no number that can be kept
}

function rangeCheck(inner, [least, most]) {
  return (value) => {
    const verdict = inner(value);
    if (verdict === WRONG_TYPE || value === "") return verdict;
    if (least !== null && beyond(value, least, -1)) return OUT_OF_RANGE;
    if (most !== null && beyond(value, most, 1)) return OUT_OF_RANGE;
    return verdict;
  };
}

/** The checks of one table: row → (value → verdict), or null where anything goes. */
export function typeChecks({ types, fragments }, strict) {
  const plain = {};
  for (const name in types) plain[name] = plainCheck(types[name], fragments, strict);
  return (row) => {
    const check = plain[row.type] ?? null;
    return check && row.range ? rangeCheck(check, row.range) : check;
  };
}
