// The two menus above the typing box: the bot's commands, and what else can be sent.

import { make } from "./messages.js";

const $ = (id) => document.getElementById(id);
const MENUS = { commands: "commands-button", "attach-menu": "attach" };

export class Menus {
  constructor({ commands, say, attach }) {
    this.commands = commands;
    this.say = say;
    this.attach = attach;
    for (const [menu, button] of Object.entries(MENUS)) {
      $(button).addEventListener("click", () => this.toggle(menu));
      $(menu).addEventListener("keydown", steer);
    }
    $("attach-menu").addEventListener("click", (event) => this.chosen(event.target.dataset));
  }

  toggle(wanted) {
    const open = $(wanted).hidden;
    closeMenus();
    if (!open) return;
    if (wanted === "commands") this.drawCommands();
    $(wanted).hidden = false;
    $(MENUS[wanted]).setAttribute("aria-expanded", "true");
    $(wanted).querySelector("button")?.focus();
  }

  chosen({ send, open, pick }) {
    closeMenus();
    if (pick) $(pick).click();
    else if (open) $(open).showModal();
    else if (send) this.attach(send);
  }

  drawCommands() {
    $("commands").replaceChildren(
      ...this.commands().map(({ command, description }) => {
        const item = make("button");
        const name = make("span", "name");
        item.type = "button";
        item.setAttribute("role", "menuitem");
        name.textContent = `/${command}`;
        item.append(name, description);
        item.addEventListener("click", () => {
          closeMenus();
          this.say(`/${command}`);
        });
        return item;
      }),
    );
  }
}

export function closeMenus() {
  for (const [menu, button] of Object.entries(MENUS)) {
    if (!$(menu).hidden && $(menu).contains(document.activeElement)) $(button).focus();
    $(menu).hidden = true;
    $(button).setAttribute("aria-expanded", "false");
  }
}

function steer(event) {
  const items = [...event.currentTarget.querySelectorAll("button")];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
}
