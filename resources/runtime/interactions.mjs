// Answers to interactions: how a correct response pattern and a learner's response are written, by interaction type.
//
// SCORM 2004 RTE 4.2.9: items stand between "[,]", the two sides of a pair between "[.]", a range around "[:]"; flags
// such as {case_matters=true} come first. The table says which type has what; here stands how each is read.
// SCORM 1.2 has one syntax a type and nothing more.

import { GOOD, LENIENT, WRONG_TYPE, compile } from "./types.mjs";

const FLAG = /^\{(case_matters|order_matters|lang)=([^}]*)\}/;

/** The readers of single items: text → true when it is well formed. */
function itemReaders(fragments, strict) {
  const id = compile("%id%", fragments);
  const real = compile("%real%", fragments);
  const language = compile(strict ? "%language%" : "%any_region%", fragments, true);
  const isReal = (text) => real.test(text) && isFinite(text);
  const isRange = (text) => {
    const sides = text.split("[:]");
    if (sides.length !== 2 || !sides.every((side) => side === "" || isReal(side))) return false;
    return sides[0] === "" || sides[1] === "" || Number(sides[0]) <= Number(sides[1]);
  };
  return {
    id: (text) => id.test(text),
    boolean: (text) => text === "true" || text === "false",
    text: () => true,
    real: isReal,
    range: isRange,
    "text or range": (text) => !text.includes("[:]") || isRange(text),
    localized: (text) => {
      if (!text.startsWith("{lang=")) return true;
      const tag = FLAG.exec(text);
      return tag !== null && language.test(tag[2]) && tag[2] !== "";
    },
  };
}

/** Takes the flags off the front; null when one of them has a value it may not have. */
function withoutFlags(text, flags, readers) {
  const open = new Set(flags);
  while (text[0] === "{") {
    const flag = FLAG.exec(text);
    const name = flag ? flag[1] : text.startsWith("{lang=") ? "lang" : "";
    if (!open.delete(name)) return text; // a flag said twice, or one of another type, is text
    if (name === "lang" ? !readers.localized(text) : !readers.boolean(flag[2])) return null;
    text = text.slice(flag[0].length);
  }
  return text;
}

function pairReader(rule, readers) {
  const left = readers[rule.left];
  const right = readers[rule.right];
  return (text) => {
    const sides = text.split("[.]");
    if (sides.length !== 2 || (sides[0] === "" && sides[1] === "")) return false;
    if (rule.pair === "either") return (sides[0] === "" || left(sides[0])) && (sides[1] === "" || right(sides[1]));
    return left(sides[0]) && right(sides[1]);
  };
}

/** Whether an answer of this rule is written by the book. */
function reader(rule, readers) {
  const one = rule.pair ? pairReader(rule, readers) : readers[rule.item];
  return (value) => {
    const text = rule.flags ? withoutFlags(value, rule.flags, readers) : value;
    if (text === null) return false;
    if (!rule.list) return one(text);
    if (text === "" && rule.empty) return true;
    if (!text.includes("[,]")) return one(text);
    const items = text.split("[,]");
    return items.every(one) && (rule.list !== "set" || new Set(items).size === items.length);
  };
}

/**
 * Reads the table's "answers": type → {response, pattern}, each value → GOOD, LENIENT or WRONG_TYPE. Lenient: an id
 * that breaks the syntax, a numeric pattern that is one number, and any 1.2 text must not lose the learner's answer.
 */
export function answerChecks({ standard, answers, fragments }, strict) {
  const result = {};
  const book = standard === "2004" ? itemReaders(fragments, true) : null;
  const loose = book && { ...itemReaders(fragments, false), id: () => true };
  if (loose) loose.range = (text) => book.range(text) || book.real(text);
  for (const [type, rule] of Object.entries(answers)) {
    result[type] = {};
    for (const part of ["response", "pattern"]) {
      const merged = { ...rule, ...rule[part] };
      const syntax = rule.syntax && compile(rule.syntax, fragments);
      const exact = syntax ? (value) => syntax.test(value) : reader(merged, book);
      const kind = syntax ? () => true : reader(merged, loose);
      result[type][part] = (value) => (exact(value) ? GOOD : !strict && kind(value) ? LENIENT : WRONG_TYPE);
    }
  }
  return result;
}
