// Text and entities to DOM nodes. Content only ever becomes text nodes, never markup;
// offsets are UTF-16 code units, which is how JavaScript counts too.

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code" };
const SAFE = /^(https?|mailto|tg):/i;

export function render(text, entities, actions) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const out = document.createDocumentFragment();
  fill(out, text, 0, text.length, sorted, actions);
  return out;
}

function fill(parent, text, from, to, entities, actions) {
  let at = from;
  const left = entities.filter((entity) => entity.offset >= from && entity.offset < to);
  while (left.length) {
    const entity = left.shift();
    if (entity.offset < at) continue; // crosses one already drawn
    const end = Math.min(entity.offset + entity.length, to);
    const inner = left.filter((other) => other.offset < end);
    left.splice(0, inner.length);
    parent.append(text.slice(at, entity.offset));
    const { node, inside = node } = element(entity, text.slice(entity.offset, end), actions);
    fill(inside, text, entity.offset, end, inner, actions);
    parent.append(node);
    at = end;
  }
  parent.append(text.slice(at, to));
}

function element(entity, words, actions) {
  switch (entity.type) {
    case "text_link":
      return link(entity.url);
    case "url":
      return link(SAFE.test(words) ? words : `https://${words}`);
    case "email":
      return link(`mailto:${words}`);
    case "bot_command":
      return command(words, actions);
    case "spoiler":
      return spoiler();
    case "pre":
      return preformatted(entity.language);
    case "blockquote":
    case "expandable_blockquote":
      return quote(entity.type !== "blockquote" && words.length > 140);
    case "date_time":
      return moment(entity);
    default:
      return { node: make(TAGS[entity.type] ?? "span") };
  }
}

function make(tag, className = "") {
  const node = document.createElement(tag);
  if (className) node.className = className;
  return node;
}

function link(address) {
  const node = make("a");
  if (SAFE.test(address)) {
    node.href = address;
    node.target = "_blank";
    node.rel = "noopener noreferrer";
    node.title = address;
  }
  return { node };
}

function command(words, actions) {
  const node = make("button", "command");
  node.type = "button";
  node.addEventListener("click", () => actions.say(words));
  return { node };
}

function spoiler() {
  const node = make("button", "spoiler");
  const inside = make("span");
  node.type = "button";
  node.append(inside);
  node.setAttribute("aria-label", "Hidden text, press to read");
  inside.setAttribute("aria-hidden", "true");
  node.addEventListener("click", () => {
    node.classList.add("open");
    node.removeAttribute("aria-label");
    inside.removeAttribute("aria-hidden");
  });
  return { node, inside };
}

function preformatted(language) {
  const node = make("pre");
  const inside = make("code");
  if (language) {
    const name = make("small");
    name.textContent = language;
    node.append(name);
  }
  node.append(inside);
  return { node, inside };
}

function quote(folds) {
  const node = make("blockquote");
  if (!folds) return { node };
  const inside = make("div", "inside");
  const button = make("button", "unfold");
  button.type = "button";
  const fold = (folded) => {
    node.dataset.folded = folded;
    button.textContent = folded ? "Read more" : "Less";
    button.setAttribute("aria-expanded", String(!folded));
  };
  node.classList.add("folds");
  node.append(inside, button);
  node.addEventListener("click", () => fold(node.dataset.folded !== "true"));
  fold(true);
  return { node, inside };
}

function moment(entity) {
  const node = make("time");
  const when = new Date(entity.unix_time * 1000);
  node.dateTime = when.toISOString();
  node.title = when.toLocaleString();
  return { node };
}
