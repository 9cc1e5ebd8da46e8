// The history: one list item per message, kept while unchanged, so that a screen reader
// hears only what is new.

import { render } from "./entities.js";

const FACES = ["👍", "❤", "🔥", "👏", "🙏", "😢"];

export class History {
  constructor(list, actions) {
    this.list = list;
    this.actions = actions;
    this.items = new Map();
    this.drawn = false;
  }

  clear() {
    this.items.clear();
    this.list.replaceChildren();
    this.drawn = false;
  }

  show(messages, zone) {
    const nodes = [];
    const seen = new Set();
    let day = "";
    for (const message of messages) {
      const own = dayOf(message.date, zone);
      if (own !== day) {
        nodes.push(this.item(`day:${own}`, own, () => separator(own), seen));
        day = own;
      }
      const key = JSON.stringify([message, zone]);
      nodes.push(this.item(message.id, key, () => this.message(message, zone), seen));
    }
    for (const [id, { node }] of this.items) {
      if (!seen.has(id)) {
        node.remove();
        this.items.delete(id);
      }
    }
    nodes.forEach((node, index) => {
      if (this.list.children[index] !== node) this.list.insertBefore(node, this.list.children[index] ?? null);
    });
    this.drawn = true;
  }

  item(id, key, build, seen) {
    seen.add(id);
    const known = this.items.get(id);
    if (known?.key === key) return known.node;
    const node = build();
    if (known) known.node.replaceWith(node);
    else if (this.drawn) node.classList.add("fresh");
    this.items.set(id, { key, node });
    return node;
  }

  message(message, zone) {
    const item = make("li", `message ${message.from_bot ? "theirs" : "mine"}`);
    item.id = `message-${message.id}`;
    const bubble = make("div", "bubble");
    const author = make("span", "visually-hidden");
    author.textContent = `${message.from_bot ? message.name : "You"}: `;
    bubble.append(author);
    if (message.reply_to) bubble.append(quoted(message.reply_to));
    if (message.media) bubble.append(media(message));
    if (message.media?.kind === "sticker") bubble.classList.add("bare");
    const extra = extras(message.extra);
    if (extra) bubble.append(extra);
    if (message.text) {
      const words = make("span", "words");
      words.dir = "auto";
      words.append(render(message.text, message.entities, this.actions));
      bubble.append(words);
    }
    bubble.append(meta(message, zone));
    if (message.reactions.length) bubble.append(reactions(message.reactions));
    item.append(bubble);
    if (message.inline_keyboard) item.append(this.buttons(message));
    item.append(this.more(message));
    return item;
  }

  buttons(message) {
    const keyboard = make("div", "inline");
    for (const row of message.inline_keyboard) {
      const line = make("div");
      for (const button of row) line.append(this.button(message, button));
      keyboard.append(line);
    }
    return keyboard;
  }

  button(message, button) {
    if (button.url) {
      const anchor = make("a", button.style ?? "");
      if (/^(https?|tg):/i.test(button.url)) anchor.href = button.url;
      anchor.target = "_blank";
      anchor.rel = "noopener noreferrer";
      anchor.textContent = `${button.text} ↗`;
      return anchor;
    }
    const node = make("button", button.style ?? "");
    node.type = "button";
    node.textContent = button.text;
    node.disabled = !button.callback_data && !button.copy_text;
    node.addEventListener("click", () => {
      if (button.copy_text) return navigator.clipboard?.writeText(button.copy_text.text);
      node.setAttribute("aria-busy", "true");
      return this.actions.tap(message.id, button.callback_data, () => node.removeAttribute("aria-busy"));
    });
    return node;
  }

  more(message) {
    const button = make("button", "more");
    button.type = "button";
    button.textContent = "⋯";
    button.setAttribute("aria-label", "Reply, react or edit");
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      const open = button.getAttribute("aria-expanded") === "true";
      closeDeeds();
      if (open) return;
      button.setAttribute("aria-expanded", "true");
      button.after(this.deeds(message));
      button.nextSibling.querySelector("button").focus();
    });
    return button;
  }

  deeds(message) {
    const menu = make("div", "deeds");
    const faces = make("div", "faces");
    for (const face of FACES) faces.append(deed(face, () => this.actions.react(message, face), `React with ${face}`));
    menu.append(faces, deed("Reply", () => this.actions.replyTo(message)));
    if (!message.from_bot && message.text && !message.media) menu.append(deed("Edit", () => this.actions.edit(message)));
    return menu;
  }
}

export function closeDeeds() {
  document.querySelectorAll(".deeds").forEach((menu) => menu.remove());
  document.querySelectorAll(".more").forEach((button) => button.setAttribute("aria-expanded", "false"));
}

export function make(tag, className = "") {
  const node = document.createElement(tag);
  if (className) node.className = className;
  return node;
}

function deed(label, act, name) {
  const button = make("button");
  button.type = "button";
  button.textContent = label;
  if (name) button.setAttribute("aria-label", name);
  button.addEventListener("click", () => {
    closeDeeds();
    act();
  });
  return button;
}

function dayOf(date, zone) {
  const format = { weekday: "long", day: "numeric", month: "long", timeZone: zone };
  return new Intl.DateTimeFormat(undefined, format).format(new Date(date));
}

function separator(day) {
  const item = make("li", "day");
  item.textContent = day;
  return item;
}

function meta(message, zone) {
  const node = make("span", "meta");
  const format = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone };
  const time = new Intl.DateTimeFormat(undefined, format).format(new Date(message.date));
  node.textContent = `${message.silent ? "🔕 " : ""}${message.edited_at ? "edited " : ""}${time}`;
  return node;
}

function quoted(reply) {
  const node = make("button", "quote");
  const author = make("strong");
  author.textContent = reply.from_bot ? "Bot" : "You";
  node.type = "button";
  node.append(author, reply.text || "deleted message");
  node.addEventListener("click", () => document.getElementById(`message-${reply.id}`)?.scrollIntoView({ block: "center" }));
  return node;
}

function media(message) {
  const { kind, url, name, size, facts } = message.media;
  if (kind === "photo") {
    const image = make("img", "picture");
    image.src = url;
    image.alt = message.text ? `Picture: ${message.text}` : "Picture";
    image.width = facts.width;
    image.height = facts.height;
    return image;
  }
  if (kind === "sticker") {
    const sticker = make("div", "sticker");
    sticker.textContent = facts.emoji;
    return sticker;
  }
  const anchor = make("a", "document");
  const sheet = make("span", "sheet");
  const label = make("span");
  const detail = make("small");
  anchor.href = url;
  anchor.download = name;
  sheet.textContent = kind === "voice" ? "▶" : name.split(".").pop().slice(0, 4);
  label.textContent = kind === "voice" ? "Voice message" : name;
  detail.textContent = kind === "voice" ? `${facts.duration} s` : bytes(size);
  label.append(detail);
  anchor.append(sheet, label);
  return anchor;
}

function extras(extra) {
  const node = make("span", "words");
  if (extra.location) {
    node.textContent = `📍 ${extra.location.latitude.toFixed(4)}, ${extra.location.longitude.toFixed(4)}`;
  } else if (extra.contact) {
    node.textContent = `👤 ${extra.contact.first_name}\n${extra.contact.phone_number}`;
  } else {
    return null;
  }
  return node;
}

function reactions(emojis) {
  const node = make("div", "reactions");
  for (const emoji of emojis) {
    const one = make("span");
    one.textContent = emoji;
    node.append(one);
  }
  return node;
}

function bytes(size) {
  return size < 1024 ? `${size} B` : size < 1 << 20 ? `${(size / 1024).toFixed(1)} KB` : `${(size / (1 << 20)).toFixed(1)} MB`;
}
