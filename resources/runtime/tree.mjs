// The tree of element names that a table describes, and what hangs on it in one session: records and values.

/** A place in the tree of names. `row` is null for a parent without a value of its own. */
class Node {
  kids = new Map();
  each = null; // the node of a record, below a collection
  list = null; // the table's rules of a collection
  row = null;
  path = ""; // from the record it stands in, or from the top
  parent = null;
  check = null;
  answer = null; // "response" or "pattern": the interaction's type decides the check
  plain = false; // set and read without a second thought
  keyword = false; // _children, _count, _version
  most = null; // characters that a course's policy keeps; null: as many as the table's limit
  text = false; // its type takes any characters, so that these need a look
  rests = new Map(); // of a record's node: what follows the index → its node
  at = 0; // of a record's element: where the record keeps its slot
}

/** A collection of records. */
export class List {
  records = [];
  draft = null; // the record that the next successful set would add
  owners = null; // value of a unique element → its record; made when there is one
  constructor(name, rules) {
    this.name = name;
    this.rules = rules;
  }
}

/** One record; not attached until a first element of it was set. */
export class Record {
  lists = null; // by their node; made when there is one
  attached = false;
  constructor(node, list, index, parent) {
    this.node = node;
    this.fields = new Array(node.rests.size); // slots, by their node's `at`
    this.list = list;
    this.index = index;
    this.parent = parent;
    this.prefix = `${list.name}.${index}.`;
  }

  /** The value of one of its elements, if set. */
  value(path) {
    return this.fields[this.node.rests.get(path)?.at]?.value;
  }
}

/** The place of one value. */
export class Slot {
  value = undefined;
  change = null; // its entry in the batch of that number
  batch = 0;
  constructor(node, name, record) {
    this.node = node;
    this.row = node.row;
    this.name = name;
    this.record = record;
  }
}

/** Grows the tree of a table's names; `rowCheck` gives a row's value check. */
export function grow(table, rowCheck) {
  const top = new Node();
  const plant = (name) => {
    let node = top;
    let record = null;
    let path = "";
    for (const part of name.split(".")) {
      if (part === "n") {
        record = node = node.each ??= new Node();
        path = "";
        continue;
      }
      path = path ? `${path}.${part}` : part;
      if (!node.kids.has(part)) node.kids.set(part, Object.assign(new Node(), { path, parent: node }));
      node = node.kids.get(part);
    }
    return [node, record];
  };
  for (const [name, rules] of Object.entries(table.lists)) plant(name)[0].list = rules;
  for (const [name, row] of Object.entries(table.elements)) {
    const [node, record] = plant(name);
    const type = table.types[row.type] ?? {};
    node.row = row;
    node.check = rowCheck(row);
    node.answer = type.answer ?? null;
    node.plain = row.access === "rw" && !(row.measure || row.unique || row.clears || row.append || node.answer);
    node.keyword = /\._[a-z]+$/.test(name);
    node.text = !(type.words || type.number);
    if (record === null) continue;
    node.at = record.rests.size;
    record.rests.set(node.path, node);
  }
  return top;
}

/** "0", "17", "01" → 0, 17, 1; anything else → -1. */
export function indexOf(part) {
  if (part.length === 0 || part.length > 6) return -1;
  let index = 0;
  for (let i = 0; i < part.length; i++) {
    const digit = part.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    index = index * 10 + digit;
  }
  return index;
}

