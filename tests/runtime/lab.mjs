// Test side: many sessions in one real page, each with an outlet that only remembers.
import { Session } from "/.carrel/runtime/session.mjs";

const table = async (name) => (await fetch(`/.carrel/runtime/elements-${name}.json`)).json();

const find = (api, { collection, id }) => {
  const count = Number(api.GetValue(`${collection}._count`));
  for (let i = 0; i < count; i++) if (api.GetValue(`${collection}.${i}.id`) === id) return i;
  return null;
};

const step = (api, last, { call, args = [], n }) => {
  const index = n ? find(api, n) : 0;
  if (index === null) return [null, "no such record"];
  const texts = args.map((arg) => (typeof arg === "string" ? arg.replace("{n}", index) : arg));
  return [api[call](...texts), api[last]()];
};

/** Runs steps in one new session; for each [result, error code]. Also every value that was streamed. */
window.trial = (launch, steps, barrier = null) => {
  const values = [];
  const calls = [];
  const batches = [];
  const outlet = {
    record: (batch) => { batches.push(batch.seq); values.push(...batch.values); },
    log: (some) => calls.push(...some),
    barrier: () => barrier,
    opened: () => {},
    reloaded: () => false,
    relaunch: () => null,
    freshen: () => {},
  };
  const table = window.lab.tables[launch.standard];
  const session = new window.lab.Session(table, launch, outlet);
  const answers = steps.map((one) => step(session.api, session.nameOf("GetLastError"), one));
  if (session.model.changes.length > 0) session.send();
  session.calls.send();
  return { answers, values, calls, batches };
};

window.lab = { Session, tables: { "1.2": await table("1.2"), 2004: await table("2004") } };
