// On every page: menus close, and what htmx could not do is said in the words of the service.

document.documentElement.classList.add("js");

const menus = () => document.querySelectorAll("details.menu[open]");
addEventListener("click", (event) => {
  for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false;
});
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of menus()) {
    menu.open = false;
    menu.querySelector("summary").focus();
    event.stopImmediatePropagation();
  }
}, true);

function say(text) {
  let box = document.querySelector("#trouble");
  if (!box) {
    box = document.createElement("p");
    box.id = "trouble";
    box.className = "note bad";
    box.setAttribute("role", "alert");
    document.body.append(box);
  }
  box.textContent = text;
  box.hidden = false;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { box.hidden = true; }, 12_000);
}

document.addEventListener("htmx:beforeSwap", (event) => {
  // The session is over: the page of signing in is no part of this page.
  if (new URL(event.detail.xhr.responseURL || location.href).pathname.endsWith("/login")) {
    event.detail.shouldSwap = false;
    location.reload();
  }
});
document.addEventListener("htmx:responseError", (event) => {
  const page = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
  const words = [...page.querySelectorAll("main .note.bad, main .note.bad + p:not(.hint)")];
  say(words.map((p) => p.textContent).join(" ") || `HTTP ${event.detail.xhr.status}`);
});
document.addEventListener("htmx:sendError", () => say(document.body.dataset.offline));

addEventListener("keydown", (event) => {
  const search = document.querySelector("input[type=search]");
  if (event.key !== "/" || !search || event.target.closest("input, textarea, select")) return;
  event.preventDefault();
  search.select();
});
