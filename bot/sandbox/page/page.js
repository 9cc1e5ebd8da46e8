// The chat itself: what is shown comes from the sandbox, whole and again after every event.

import { get, listen, post } from "./api.js";
import { closeDeeds, History, make } from "./messages.js";
import { closeMenus, Menus } from "./menus.js";
import { Calls, Clock, People, Trouble } from "./panel.js";

const $ = (id) => document.getElementById(id);
const ACTIONS = { typing: "typing …", upload_photo: "sending a picture …", upload_document: "sending a file …" };
const TOAST_SECONDS = 3.5;
const LARGEST_FILE = 20 * 1024 * 1024; // bytes: no bot may download more

let state = null;
let chatId = null;
let context = null; // { kind: "reply" | "edit", message }
let waiting = null; // what a tapped button still waits for
let refreshing = null;
let keyboardHidden = false;

const act = async (name, body) => {
  try {
    await post(`chats/${chatId}/${name}`, body);
    await refresh();
  } catch (wrong) {
    toast(wrong.message);
  }
};

const actions = {
  say: (text) => act("send", { text }),
  react: (message, emoji) => act("react", { message_id: message.id, emoji: message.reactions.includes(emoji) ? null : emoji }),
  replyTo: (message) => setContext({ kind: "reply", message }),
  edit: (message) => {
    setContext({ kind: "edit", message });
    $("text").value = message.text;
    grow();
  },
  tap: async (messageId, data, done) => {
    waiting?.();
    waiting = done;
    setTimeout(done, 10_000);
    await act("tap", { message_id: messageId, button: data });
  },
};

const messages = new History($("messages"), actions);
const clock = new Clock(() => draw());
const people = new People(async (id) => {
  chatId = id;
  messages.clear();
  setContext(null);
  await refresh();
});
new Trouble();
new Calls();

async function refresh() {
  if (chatId === null) return;
  const wanted = chatId;
  const fresh = await get(`chats/${wanted}`);
  if (wanted !== chatId) return;
  state = fresh;
  clock.set(state.now);
  draw();
}

function refreshSoon() {
  if (refreshing) return;
  refreshing = setTimeout(() => {
    refreshing = null;
    refresh();
  }, 25);
}

function draw() {
  if (!state) return;
  const { bot, standing, action } = state;
  const history = $("history");
  const atEnd = history.scrollHeight - history.scrollTop - history.clientHeight < 80;
  $("bot-name").textContent = bot.name;
  $("avatar").textContent = [...bot.name][0];
  const acting = ACTIONS[action];
  $("status").textContent = acting ?? (standing === "kicked" ? "blocked by you" : "bot");
  $("status").classList.toggle("acting", Boolean(acting));
  if (acting) setTimeout(refreshSoon, 2000);
  $("intro").hidden = state.messages.length > 0 || !(bot.description || bot.short_description);
  $("intro-text").textContent = bot.description || bot.short_description;
  const before = messages.items.size;
  messages.show(state.messages, clock.zone);
  drawBottom(standing);
  if (atEnd || !before) history.scrollTop = history.scrollHeight;
}

function drawBottom(standing) {
  const empty = !state.messages.length;
  const resting = standing === "kicked" || standing === "deactivated";
  $("start").hidden = !(empty || resting);
  $("start").disabled = standing === "deactivated";
  $("start").textContent = standing === "kicked" ? "Restart the bot" : "Start";
  $("composer").hidden = !$("start").hidden;
  $("block").textContent = standing === "kicked" ? "Unblock the bot" : "Block the bot";
  $("commands-button").hidden = !state.commands.length;
  drawKeyboard();
}

function drawKeyboard() {
  const rows = state.keyboard?.keyboard ?? [];
  const shown = rows.length > 0 && !$("composer").hidden;
  $("keyboard-button").hidden = !shown;
  $("keyboard-button").setAttribute("aria-expanded", String(!keyboardHidden));
  $("reply-keyboard").hidden = !shown || keyboardHidden;
  $("reply-keyboard").replaceChildren(
    ...rows.map((row) => {
      const line = make("div");
      line.append(...row.map((button) => answerButton(button.text)));
      return line;
    }),
  );
  const forced = state.keyboard?.force_reply;
  $("text").placeholder = state.keyboard?.input_field_placeholder || "Message";
  if (forced && !context) {
    const message = state.messages.find((one) => one.id === state.keyboard_from);
    if (message) setContext({ kind: "reply", message, forced: true });
  } else if (!forced && context?.forced) {
    setContext(null);
  }
}

function answerButton(label) {
  const button = make("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", () => act("press", { label }));
  return button;
}

function setContext(next) {
  context = next;
  $("context").hidden = !next;
  if (!next) return;
  $("context-title").textContent = next.kind === "edit" ? "Edit" : "Reply";
  $("context-text").textContent = next.message.text || next.message.media?.kind || "";
  if (!matchMedia("(hover: none)").matches) $("text").focus();
}

async function submit() {
  const text = $("text").value.trim();
  if (!text) return;
  const { kind, message } = context ?? {};
  $("text").value = "";
  grow();
  setContext(null);
  await (kind === "edit" ? act("edit", { message_id: message.id, text }) : act("send", { text, reply_to: message?.id }));
  $("history").scrollTop = $("history").scrollHeight;
}

function takeText() {
  const text = $("text").value.trim();
  $("text").value = "";
  grow();
  return text;
}

function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

function grow() {
  $("text").style.height = "auto";
  $("text").style.height = `${$("text").scrollHeight}px`;
}

function toast(text) {
  $("toast").textContent = text;
  $("toast").hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => ($("toast").hidden = true), TOAST_SECONDS * 1000);
}

function answered({ text, alert }) {
  waiting?.();
  waiting = null;
  if (!text) return;
  if (!alert) return toast(text);
  $("alert-text").textContent = text;
  $("alert").showModal();
}

function openSide(open) {
  $("side").classList.toggle("open", open);
  $("open-side").setAttribute("aria-expanded", String(open));
  (open ? $("close-side") : $("open-side")).focus();
}

$("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});
$("text").addEventListener("input", grow);
$("text").addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  submit();
});
$("context-close").addEventListener("click", () => {
  if (context?.kind === "edit") $("text").value = "";
  setContext(null);
});
new Menus({
  commands: () => state.commands,
  say: actions.say,
  attach: (what) => act(what, { caption: what === "photo" ? takeText() : "" }),
});
$("file").addEventListener("change", async () => {
  const [chosen] = $("file").files;
  $("file").value = "";
  if (!chosen) return;
  if (chosen.size > LARGEST_FILE) return toast("The sandbox takes files of up to 20 MB.");
  const content = await base64(chosen);
  await act("document", { name: chosen.name, mime: chosen.type, content, caption: takeText() });
});
$("location-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const [latitude, longitude] = ($("coordinates").value || $("place").value).split(",").map(Number);
  $("location").close();
  act("location", { latitude, longitude });
});
$("location-cancel").addEventListener("click", () => $("location").close());
$("keyboard-button").addEventListener("click", () => {
  keyboardHidden = !keyboardHidden;
  drawKeyboard();
});
$("start").addEventListener("click", async () => {
  const code = new URLSearchParams(location.search).get("start");
  if (state.standing === "kicked") await act("unblock");
  await actions.say(code ? `/start ${code}` : "/start");
  $("text").focus();
});
$("block").addEventListener("click", () => act(state.standing === "kicked" ? "unblock" : "block"));
$("clear").addEventListener("click", () => act("delete_chat"));
$("open-side").addEventListener("click", () => openSide(true));
$("close-side").addEventListener("click", () => openSide(false));
$("to-end").addEventListener("click", () => ($("history").scrollTop = $("history").scrollHeight));
$("history").addEventListener("scroll", () => {
  const { scrollHeight, scrollTop, clientHeight } = $("history");
  $("to-end").hidden = scrollHeight - scrollTop - clientHeight < 200;
});
document.addEventListener("jumped", () => matchMedia("(max-width: 58rem)").matches && openSide(false));
document.addEventListener("click", (event) => {
  if (!event.target.closest(".deeds")) closeDeeds();
  if (!event.target.closest(".menu, .composer")) closeMenus();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  closeDeeds();
  closeMenus();
  if ($("side").classList.contains("open")) openSide(false);
});

await people.load();
listen((event) => {
  if (event.what === "clock") clock.set(event.now);
  if (event.chat_id !== null && event.chat_id !== chatId) return;
  if (event.what === "toast") answered(event);
  refreshSoon();
}, refreshSoon);
