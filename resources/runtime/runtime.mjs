// The data model of one session: the one interpreter of an element table.
//
// It answers get and set for either standard. What differs between elements stands in the table's rows, what differs
// between the standards in the table's "codes"; the order in which errors are found is SCORM 2004 RTE 3.1.7 as
// ADL's test suite decides it. Names are walked part by part only when they have to be: an element outside of records
// that was met before costs one Map lookup, one of the record met last a comparison and a lookup.

import { answerChecks } from "./interactions.mjs";
import { List, Record, Slot, grow, indexOf } from "./tree.mjs";
import { GOOD, LENIENT, OUT_OF_RANGE, WRONG_TYPE, typeChecks } from "./types.mjs";

export class Model {
  seeding = false;
  code = 0; // the error of the last get or set
  why = ""; // and what about it a person should know
  note = null; // why a value was kept although the book refuses it
  changes = []; // [element, value or null] since the owner last took them
  batch = 1; // how often it took them, and one
  pending = 0; // about how many characters went into `changes`

  /** `launch` is the seed: {strict, longest, values, nav, data}, see the player's launch.json. */
  constructor(table, launch) {
    this.table = table;
    this.codes = table.codes;
    this.answers = answerChecks(table, launch.strict);
    this.top = grow(table, typeChecks(table, launch.strict));
    if (launch.longest) this.top.kids.get("cmi").kids.get("suspend_data").most = launch.longest;
    this.cache = new Map();
    this.recent = null; // the record outside of records that was met last
    this.lists = new Map();
    this.nav = launch.nav ?? {};
    this.beforeValidity = () => {}; // lets the owner bring `nav` up to date
    this.data = launch.data ?? [];
    this.data.forEach((map, index) => this.share(map, index));
    for (const [name, value] of launch.values ?? []) {
      // What a SCO once wrote to a shared store is not what stands there now: `data` knows.
      if (value !== null && !name.startsWith("adl.data.")) this.seed(name, value);
    }
  }

  get(name) {
    this.code = 0;
    this.note = null;
    const slot = this.slot(name, false);
    if (slot === null) return "";
    if (slot.node.plain) return slot.value ?? slot.row.default ?? this.fail("unset", "nothing was set yet");
    return this.readSpecial(slot);
  }

  readSpecial(slot) {
    const { row, value } = slot;
    if (row.access === "w") return this.fail("write_only", "it can be set, not read");
    if (row.type === "count") return String(this.listAt(slot.node.parent, slot.record).records.length);
    if (row.valid) return this.validity(row, slot.target);
    if (row.measure) return this.measured(row) ?? value ?? row.default;
    if (row.access === "map") {
      if (!slot.record.shared.read) return this.fail("write_only", "the manifest lets this activity only write it");
      if (!value) return this.fail("unset", "nothing was set yet");
    }
    return value ?? row.default ?? this.fail("unset", "nothing was set yet");
  }

  /** Completion by progress and success by score, where the manifest gives a threshold. RTE 4.2.4.1, 4.2.21.1 */
  measured({ measure, default: unknown }) {
    const threshold = this.peek(measure.threshold);
    if (threshold === undefined) return undefined;
    const value = this.peek(measure.value);
    if (value === undefined) return unknown;
    return Number(value) >= Number(threshold) ? measure.met : measure.short;
  }

  validity(row, target) {
    this.beforeValidity();
    const answer = this.nav[row.valid];
    if (!row.target) return answer ?? "unknown";
    return answer ? (Object.hasOwn(answer, target) ? answer[target] : "false") : "unknown";
  }

  peek(name) {
    return this.cache.get(name)?.value;
  }

  /** Sets an element; false leaves everything as it was, with `code` and `why`. Text that was none is of no type. */
  set(name, value, isText = true) {
    this.code = 0;
    this.note = null;
    const slot = this.slot(name, true);
    if (slot === null) return false;
    const { plain } = slot.node;
    if (!plain && !this.allowed(slot)) return false;
    if (!this.fits(slot, value, isText)) return false;
    if (!plain && !this.isFree(slot, value)) return false;
    if (slot.record !== null && !slot.record.attached) this.attach(slot.record);
    if (!plain) value = this.settle(slot, value);
    slot.value = value;
    this.emit(slot, value);
    return true;
  }

  /** What speaks against setting a special element before its value is looked at. */
  allowed({ row, record, node }) {
    if (node.keyword) return this.refuse("keyword_set", "a keyword can't be set");
    if (row.access === "r") return this.refuse("read_only", "it can be read, not set");
    if (row.access === "map" && !record.shared.write) {
      return this.refuse("read_only", "the manifest lets this activity only read it");
    }
    if (this.lacks(row, record)) return false;
    if (node.answer !== "pattern") return true;
    const { most } = this.answerRules(record) ?? {};
    return !(record.index >= most) || this.refuse("most", `this type of interaction has at most ${most} pattern`);
  }

  lacks(row, record) {
    if (!row.needs) return false;
    const owner = record.parent ?? record;
    return owner.value(row.needs) === undefined
      && !this.refuse("dependency", `set ${owner.prefix}${row.needs} first`);
  }

  typeOf(record) {
    return (record.parent ?? record).value("type");
  }

  answerRules(record) {
    return this.table.answers[this.typeOf(record)];
  }

  fits({ node, row, record }, value, isText) {
    const most = node.most ?? this.table.limits.value;
    if (!isText) return this.refuse("type", "it is no text");
    if (value.length > most) return this.refuse("limit", `it is longer than ${most} characters`);
    if (node.text && (!value.isWellFormed() || value.includes("\0"))) {
      return this.refuse("type", "it holds characters that are no text");
    }
    const check = node.answer === null ? node.check : this.answers[this.typeOf(record)]?.[node.answer];
    const verdict = check ? check(value) : GOOD; // 1.2 lets an answer come before its type
    if (verdict === WRONG_TYPE) return this.refuse("type", `it is not of type ${row.type}`);
    if (verdict === OUT_OF_RANGE) return this.refuse("range", `it is not within ${JSON.stringify(row.range)}`);
    if (verdict === LENIENT) this.note = `kept, though by the book it is not of type ${row.type}`;
    else if (value.length > row.spm) this.note = `longer than the ${row.spm} characters that every player keeps`;
    return true;
  }

  /** Whether no other record has the value of an element that must differ, and none is written twice. */
  isFree({ row, record, node, value: old }, value) {
    if (row.once && old !== undefined && old !== value) {
      return this.refuse("duplicate", "it was written already, and can be written only once");
    }
    let twin = row.unique ? record.list.owners?.get(value) : undefined;
    if (node.answer === "pattern" && this.answerRules(record)?.distinct) {
      twin = record.list.records.find((other) => other !== record && other.value(node.path) === value);
    }
    return !twin || twin === record || this.refuse("duplicate", `${twin.prefix}${node.path} has that value already`);
  }

  /** What setting a special element brings about besides; the value that is kept. */
  settle(slot, value) {
    const { row, record } = slot;
    if (row.clears && slot.value !== undefined && slot.value !== value) this.clear(slot);
    if (row.unique) this.own(slot, value);
    // Nothing in the default language is nothing: ADL's cases read it back as "".
    if (slot.node.answer && value === this.answerRules(record)?.blank) return "";
    return row.append && slot.value ? slot.value + value : value;
  }

  own({ record, value: old }, value) {
    const owners = (record.list.owners ??= new Map());
    owners.delete(old);
    owners.set(value, record);
  }

  attach(record) {
    if (record.parent && !record.parent.attached) this.attach(record.parent);
    record.list.records.push(record);
    record.list.draft = null;
    record.attached = true;
    this.recent = record.parent ?? record;
  }

  /** Another interaction type makes the patterns and the response meaningless. */
  clear({ row, record }) {
    for (const path of row.clears) {
      const field = record.fields[record.node.rests.get(path)?.at];
      if (field) this.forget(field);
      const list = record.lists?.get(record.node.kids.get(path));
      if (!list) continue;
      for (const inner of list.records) for (const slot of inner.fields) if (slot) this.forget(slot);
      list.records.length = 0;
    }
  }

  forget(slot) {
    if (slot.value === undefined) return;
    slot.value = undefined;
    this.emit(slot, null);
  }

  /** Adds a change to the batch. Only an element's newest value matters there, in the place of its first. */
  emit(slot, value) {
    this.pending += 64 + (value === null ? 4 : value.length);
    if (slot.batch === this.batch) {
      slot.change[1] = value;
      return;
    }
    slot.batch = this.batch;
    this.changes.push((slot.change = [slot.name, value]));
  }

  /** The changes since the last time. */
  take() {
    const { changes } = this;
    this.changes = [];
    this.pending = 0;
    this.batch += 1;
    return changes;
  }

  /** The slot that a name leads to, or null with `code`. Setting may lead to a record that is not there yet. */
  slot(name, setting) {
    const { recent } = this;
    if (recent !== null && name.startsWith(recent.prefix)) {
      const node = recent.node.rests.get(name.slice(recent.prefix.length));
      if (node !== undefined) return (recent.fields[node.at] ??= new Slot(node, name, recent));
      return this.walk(name, recent.prefix.length, recent.node, recent, setting);
    }
    return this.cache.get(name) ?? this.find(name, setting);
  }

  find(name, setting) {
    if (name === "") return this.lost(setting ? "empty_set" : "empty_get", "the element's name is empty");
    if (name.length > this.table.limits.name) return this.lost("unknown", "the element's name is too long");
    return this.walk(name, 0, this.top, null, setting);
  }

  walk(name, from, node, record, setting) {
    let list = null;
    let problem = null;
    for (;;) {
      let dot = name.indexOf(".", from);
      if (dot < 0) dot = name.length;
      const part = name.slice(from, dot);
      const kid = node.kids.get(part);
      if (kid) {
        node = kid;
        if (node.list) list = this.listAt(node, record);
        if (node.row?.target) return this.findTarget(node, name.slice(dot + 1), setting);
      } else {
        const index = node.each ? indexOf(part) : -1;
        if (index < 0) return this.stray(part, node, dot === name.length, setting);
        node = node.each;
        problem ??= this.indexProblem(list, index, record);
        record = this.recordAt(node, list, index, record);
      }
      if (dot === name.length) return this.slotAt(node, record, name, problem, setting);
      from = dot + 1;
    }
  }

  /** The slot, after the checks in the order of the book: a value at all, access, indexes, the key first. */
  slotAt(node, record, name, problem, setting) {
    const { row } = node;
    if (row === null) return this.lost("parent", "it has parts and no value of its own");
    const wrong = this.seeding ? false : setting ? this.barred(node, record, problem) : this.unreadable(row, record);
    if (wrong) return null;
    if (record === null) {
      const slot = new Slot(node, name, null);
      this.cache.set(name, slot);
      return slot;
    }
    if (record.attached) this.recent = record.parent ?? record;
    return (record.fields[node.at] ??= new Slot(node, record.prefix + node.path, record));
  }

  unreadable(row, record) {
    if (row.access === "w") return !this.lost("write_only", "it can be set, not read");
    return record !== null && !record.attached && !this.lost("get_index", "there is no such record");
  }

  barred({ row, path, keyword }, record, problem) {
    if (keyword) return !this.lost("keyword_set", "a keyword can't be set");
    if (row.access === "r") return !this.lost("read_only", "it can be read, not set");
    if (record === null) return false;
    if (problem === "outer") return !this.lost("set_index", "its index is greater than the number of records");
    const owner = record.parent ?? record;
    const { key } = owner.list.rules;
    if (key && !owner.attached && (owner !== record || path !== key)) {
      return !this.lost("dependency", `set ${owner.prefix}${key} first`);
    }
    if (this.lacks(row, record)) return true;
    return problem === "inner" && !this.lost("set_index", "its index is greater than the number of records");
  }

  indexProblem(list, index, parent) {
    const count = list.records.length;
    if (index < count || (index === count && !list.rules.fixed && count < this.table.limits.records)) return null;
    return parent === null ? "outer" : "inner";
  }

  recordAt(node, list, index, parent) {
    const { records } = list;
    if (this.seeding) while (records.length <= index) this.attach(new Record(node, list, records.length, parent));
    if (index < records.length) return records[index];
    if (index > records.length) return new Record(node, list, index, parent);
    return (list.draft ??= new Record(node, list, index, parent));
  }

  listAt(node, record) {
    const lists = record ? (record.lists ??= new Map()) : this.lists;
    let list = lists.get(node);
    if (!list) lists.set(node, (list = new List(record ? record.prefix + node.path : node.path, node.list)));
    return list;
  }

  /** adl.nav.request_valid.choice.{target=ID}; an ID may hold dots. */
  findTarget(node, rest, setting) {
    if (setting) return this.lost("read_only", "it can be read, not set");
    const target = /^\{target=([^{}]+)\}$/.exec(rest);
    if (!target) return this.lost("get_index", "it needs a {target=…}");
    const slot = new Slot(node, node.path, null);
    slot.target = target[1];
    return slot;
  }

  stray(part, node, last, setting) {
    if (last && setting && /^_(children|count|version)$/.test(part)) return this.lost("keyword_set", "a keyword");
    if (last && part === "_children") return this.lost("no_children", "it has no children");
    if (last && part === "_count") return this.lost("no_count", "it is no collection");
    const group = node === this.top || node.path === "cmi";
    return this.lost(group ? "unknown_group" : "unknown", "the standard has no such element");
  }

  fail(code, why) {
    this.code = this.codes[code];
    this.why = why;
    return "";
  }

  refuse(code, why) {
    this.fail(code, why);
    return false;
  }

  lost(code, why) {
    this.fail(code, why);
    return null;
  }

  /** Puts a stored value in place, unasked and unreported; records appear as far as the index says. */
  seed(name, value) {
    this.seeding = true;
    const slot = this.find(name, true);
    this.seeding = false;
    if (slot === null) return null;
    if (slot.row.unique) this.own(slot, value);
    slot.value = value ?? undefined;
    return slot;
  }

  /** One adl.data record, from the manifest: {id: target, read, write, value}. */
  share({ id, read, write, value }, index) {
    this.seed(`adl.data.${index}.id`, id);
    this.seed(`adl.data.${index}.store`, value).record.shared = { read, write };
  }

  /** What other activities wrote to shared stores: {target: value or null}. */
  receive(stores) {
    this.data.forEach(({ id }, index) => {
      if (Object.hasOwn(stores, id)) this.seed(`adl.data.${index}.store`, stores[id]);
    });
  }
}
