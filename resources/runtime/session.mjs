// The API object of one session: calls, states, arguments, error codes, and the stream of what was set.
//
// Every successful set joins a batch that leaves at the end of the event-loop turn. Commit and Terminate send it at
// once and then ask the barrier whether everything up to there is on disk. Nothing here knows how things are sent:
// `outlet` does, so that tests and the shell can be different ones.

import { Calls } from "./calls.mjs";
import { Model } from "./runtime.mjs";

const NEW = 0;
const RUNNING = 1;
const ENDED = 2;

const BATCH_CHARACTERS = 1 << 20; // a batch this large leaves before its turn ends

const describe = (value) => (value === null ? "null" : typeof value);

/** What an argument that is no string stands for. */
function asText(value) {
  if (value === undefined || value === null) return "";
  try {
    return String(value);
  } catch {
    return "";
  }
}

export class Session {
  state = NEW;
  sequence = 0;
  error = 0;
  why = "";
  say = ""; // the barrier's own words about its last "false"
  due = false; // a batch leaves at the end of this turn

  /**
   * `launch` is the player's launch.json. `outlet`: record(batch), log(calls), barrier(sequence) → null or {code, say},
   * reloaded() → whether the course's page is another than at the last `opened()`, relaunch() → a new launch or null,
   * freshen() brings `model.nav` up to date with what was sent.
   */
  constructor(table, launch, outlet) {
    this.table = table;
    this.names = table.methods;
    this.states = table.states;
    this.outlet = outlet;
    this.calls = new Calls(outlet.log);
    this.begin(launch);
    this.api = this.makeApi();
  }

  begin(launch) {
    this.strict = launch.strict;
    this.model = new Model(this.table, launch);
    this.model.beforeValidity = () => {
      if (this.model.changes.length > 0) this.send();
      this.outlet.freshen();
    };
    this.state = NEW;
    this.sequence = 0;
  }

  makeApi() {
    const { version } = this.table;
    const api = version === null ? {} : { version };
    // Plain functions, because content keeps them in variables and calls them without the object.
    const calls = {
      Initialize: (...parameters) => this.initialize(parameters),
      Terminate: (...parameters) => this.terminate(parameters),
      Commit: (...parameters) => this.commit(parameters),
      GetValue: (element) => this.getValue(element),
      SetValue: (element, value) => this.setValue(element, value),
      GetLastError: () => this.lastError(),
      GetErrorString: (code) => this.errorString(code),
      GetDiagnostic: (code) => this.diagnostic(code),
    };
    for (const call in calls) api[this.nameOf(call)] = calls[call];
    return api;
  }

  /** What the standard calls one of the eight calls. */
  nameOf(call) {
    return this.names[call] ?? call;
  }

  initialize(parameters) {
    const reloaded = this.state !== NEW && !this.strict && this.outlet.reloaded();
    const launch = reloaded && this.state === ENDED ? this.outlet.relaunch() : null;
    if (launch) this.begin(launch);
    const goesOn = reloaded && this.state === RUNNING; // a reload inside a session keeps the session
    // RTE 3.1.7 in ADL's order: instance terminated, argument, already initialized.
    const code = (this.state !== ENDED && this.parameterError(parameters))
      || (goesOn ? 0 : this.states.Initialize[this.state]);
    if (code === 0) {
      this.state = RUNNING;
      this.outlet.opened();
      if (!goesOn) this.send();
    }
    return this.done("Initialize", code, reloaded ? "the course's page was loaded again" : this.oddParameter(parameters));
  }

  terminate(parameters) {
    let code = this.states.Terminate[this.state] || this.parameterError(parameters);
    if (code === 0) {
      this.state = ENDED;
      if (this.confirm() !== 0) {
        code = this.table.codes.failed_terminate;
        this.state = RUNNING; // not on disk, so not ended: the course may try again
      }
    }
    return this.done("Terminate", code, this.oddParameter(parameters));
  }

  commit(parameters) {
    let code = this.states.Commit[this.state] || this.parameterError(parameters);
    if (code === 0) code = this.confirm();
    return this.done("Commit", code, this.oddParameter(parameters));
  }

  /** Sends what is left and waits until it is on disk: 0, or the code of a failure. */
  confirm() {
    this.send();
    const answer = this.outlet.barrier(this.sequence);
    if (answer === null) return 0;
    this.say = answer.say ?? "";
    return answer.code in this.table.errors ? answer.code : this.table.codes.failed_commit;
  }

  parameterError(parameters) {
    const wrong = typeof parameters[0] === "string" ? parameters[0] !== "" : this.strict;
    return wrong ? this.table.codes.argument : 0;
  }

  oddParameter(parameters) {
    if (parameters.length === 0) return "called with no argument";
    return typeof parameters[0] === "string" ? null : `called with ${describe(parameters[0])}`;
  }

  done(call, code, note) {
    this.error = code;
    this.why = this.say;
    this.say = "";
    const result = code === 0 ? "true" : "false";
    this.note(call, "", "", result, note);
    return result;
  }

  getValue(element) {
    let note = null;
    if (typeof element !== "string") {
      note = `the element's name is ${describe(element)}`;
      element = asText(element);
    }
    let value = "";
    this.error = this.states.GetValue[this.state];
    if (this.error === 0) {
      value = this.model.get(element);
      this.error = this.model.code;
      this.why = this.model.why;
    } else this.why = "";
    this.note("GetValue", element, value, value, note);
    return value;
  }

  setValue(element, value) {
    let note = null;
    let given = value;
    if (typeof element !== "string" || typeof value !== "string") {
      note = `called with ${describe(element)}, ${describe(value)}`;
      element = asText(element);
      given = asText(value);
    }
    let kept = false;
    this.error = this.states.SetValue[this.state];
    this.why = "";
    if (this.error === 0) {
      const { model } = this;
      const isText = !this.strict || typeof value === "string" || value === null || value === undefined;
      kept = model.set(element, given, isText);
      this.error = model.code;
      this.why = model.why;
      note ??= model.note;
      if (kept) this.sendSoon();
    }
    const result = kept ? "true" : "false";
    this.note("SetValue", element, given, result, note);
    return result;
  }

  lastError() {
    const code = String(this.error);
    this.note("GetLastError", "", "", code, null);
    return code;
  }

  textOf(code) {
    return Object.hasOwn(this.table.errors, code) ? this.table.errors[code] : "";
  }

  errorString(code) {
    const asked = asText(code);
    const text = this.textOf(asked);
    this.note("GetErrorString", asked, "", text, null);
    return text;
  }

  diagnostic(code) {
    const asked = asText(code);
    const last = String(this.error);
    let text = this.textOf(asked === "" ? last : asked);
    if ((asked === "" || asked === last) && this.error !== 0 && this.why) text += `: ${this.why}`;
    this.note("GetDiagnostic", asked, "", text, null);
    return text.slice(0, 254);
  }

  sendSoon() {
    if (this.model.pending > BATCH_CHARACTERS) this.send();
    else if (!this.due) {
      this.due = true;
      queueMicrotask(() => {
        if (this.model.changes.length > 0) this.send();
        this.due = false;
      });
    }
  }

  /** Sends the batch now, empty or not. */
  send() {
    this.sequence += 1;
    const changes = this.model.take();
    const state = this.state === ENDED ? "terminated" : "running";
    this.outlet.record({ seq: this.sequence, state, values: changes });
  }

  note(method, element, value, result, note) {
    this.calls.add(this.nameOf(method), element, value, result, this.error, note);
  }
}
