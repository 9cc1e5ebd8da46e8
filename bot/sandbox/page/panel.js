// The side panel: clock, people, trouble, calls.

import { get, post, remove } from "./api.js";
import { make } from "./messages.js";

const $ = (id) => document.getElementById(id);
const SHOWN_CALLS = 40;

export class Clock {
  constructor(onZone) {
    this.skew = 0;
    this.zone = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
    const zones = new Set([this.zone, "UTC", ...(Intl.supportedValuesOf?.("timeZone") ?? [])]);
    for (const zone of zones) $("zone").append(new Option(zone.replaceAll("_", " "), zone));
    $("zone").value = this.zone;
    $("zone").addEventListener("change", () => {
      this.zone = $("zone").value;
      this.draw();
      onZone();
    });
    for (const button of document.querySelectorAll("[data-jump]")) {
      button.addEventListener("click", () => this.jump(button.dataset.jump));
    }
    $("jump-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.jump($("jump-to").value);
    });
    setInterval(() => this.draw(), 1000);
  }

  set(now) {
    this.skew = Date.parse(now) - Date.now();
    this.draw();
  }

  async jump(to) {
    this.set((await post("clock", { to, zone: this.zone })).now);
    document.dispatchEvent(new CustomEvent("jumped"));
  }

  draw() {
    const now = new Date(Date.now() + this.skew);
    const show = (format) => new Intl.DateTimeFormat(undefined, { timeZone: this.zone, ...format }).format(now);
    const time = show({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    $("clock-time").textContent = time;
    $("clock-time").dateTime = now.toISOString();
    $("clock-day").textContent = show({ weekday: "long", day: "numeric", month: "long" });
    $("chip-time").textContent = `${show({ weekday: "short" })} ${time}`;
  }
}

export class People {
  constructor(onChoice) {
    this.onChoice = onChoice;
    $("person").addEventListener("change", () => this.choose(Number($("person").value)));
    $("new-person").addEventListener("submit", async (event) => {
      event.preventDefault();
      const person = await post("people", { first_name: $("new-name").value, language_code: $("new-language").value });
      event.target.reset();
      await this.load(person.id);
    });
    window.addEventListener("hashchange", () => this.load(Number(location.hash.slice(1))));
  }

  async load(wanted = Number(location.hash.slice(1))) {
    let people = await get("people");
    if (!people.length) {
      const language = (navigator.language || "en").split("-")[0];
      people = [await post("people", { first_name: "You", language_code: language })];
    }
    const options = people.map((p) => new Option(`${p.first_name} · ${p.language_code ?? "?"} · ${p.id}`, p.id));
    $("person").replaceChildren(...options);
    const known = people.some((person) => person.id === wanted);
    this.choose(known ? wanted : people[0].id);
  }

  choose(id) {
    $("person").value = String(id);
    if (location.hash !== `#${id}`) history.replaceState(null, "", `#${id}`);
    if (this.current !== id) {
      this.current = id;
      this.onChoice(id);
    }
  }
}

export class Trouble {
  constructor() {
    for (const button of document.querySelectorAll("[data-order]")) {
      button.addEventListener("click", async () => {
        await post("faults", JSON.parse(button.dataset.order));
        this.load();
      });
    }
    const lasting = { outage: Boolean, limits: Boolean, duplicate: (on) => (on ? 1 / 3 : 0) };
    for (const [name, value] of Object.entries(lasting)) {
      $(name).addEventListener("change", async () => this.draw(await post("trouble", { [name]: value($(name).checked) })));
    }
    $("calm").addEventListener("click", async () => this.draw(await remove("faults")));
    $("trouble").addEventListener("toggle", () => this.load());
    this.load();
  }

  async load() {
    this.draw(await get("faults"));
  }

  draw({ outage, limits, duplicate, faults }) {
    $("outage").checked = outage;
    $("limits").checked = limits;
    $("duplicate").checked = duplicate > 0;
    $("open-orders").replaceChildren(...faults.map((fault) => this.order(fault)));
  }

  order(fault) {
    const item = make("li");
    const cancel = make("button");
    const about = fault.retry_after ? `429, ${fault.retry_after} s` : fault.kind.replace("_", " ");
    item.append(`${about}${fault.method ? ` · ${fault.method}` : ""}${fault.left ? ` · ${fault.left}×` : ""}`);
    cancel.type = "button";
    cancel.textContent = "Cancel";
    cancel.addEventListener("click", async () => this.draw(await remove(`faults/${fault.number}`)));
    item.append(cancel);
    return item;
  }
}

export class Calls {
  constructor() {
    this.after = 0;
    $("calls").addEventListener("toggle", () => this.load());
    setInterval(() => this.load(), 1500);
  }

  async load() {
    if (!$("calls").open) return;
    const calls = await get(`calls?after=${this.after}`);
    for (const call of calls) {
      this.after = call.number;
      if (call.method.toLowerCase() !== "getupdates") $("call-list").prepend(line(call));
    }
    while ($("call-list").children.length > SHOWN_CALLS) $("call-list").lastChild.remove();
  }
}

function line(call) {
  const item = make("li");
  const name = make("code");
  const status = make("span", call.status === 200 ? "" : "no");
  name.textContent = call.method;
  name.title = JSON.stringify(call.params, null, 1);
  status.textContent = call.status === 200 ? "ok" : `${call.status ?? "lost"} ${call.answer?.description ?? ""}`;
  item.append(name, status);
  return item;
}
