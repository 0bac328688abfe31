// The first page: drop files, say which is the contract, send them, see how far they are.

const form = document.querySelector("#upload");
const zone = form.querySelector(".drop"), input = form.querySelector("input[type=file]");
const chosen = form.querySelector(".chosen"), rows = chosen.querySelector("tbody");
const button = form.querySelector(".send button"), fault = document.querySelector("#fault");
const sending = form.querySelector(".sending"), bar = sending.querySelector("progress"), said = sending.querySelector("span");
const words = form.dataset;
let files = [], contract = -1;

function element(name, text = "", css = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (css) made.className = css;
  return made;
}

function size(bytes) {
  return bytes < 1 << 20 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / (1 << 20)).toFixed(1)} MB`;
}

/** A choice of one file out of several; with a single file there is nothing to choose. */
function role(file, index) {
  const cell = element("td");
  if (files.length === 1) {
    cell.textContent = words.contract;
    return cell;
  }
  const select = element("select");
  select.setAttribute("aria-label", file.name);
  const other = contract < 0 ? words.auto : words.paper;
  for (const [value, text] of [["", other], ["contract", words.contract]]) {
    const option = element("option", text);
    option.value = value;
    select.append(option);
  }
  select.value = index === contract ? "contract" : "";
  select.addEventListener("change", () => {
    contract = select.value ? index : -1;
    show();
    rows.querySelectorAll("select")[index].focus();
  });
  cell.append(select);
  return cell;
}

function show() {
  rows.replaceChildren(...files.map((file, index) => {
    const row = element("tr"), name = element("td"), remove = element("td", "", "end");
    name.append(element("bdi", file.name));
    const away = element("button", words.remove, "quiet");
    away.type = "button";
    away.setAttribute("aria-label", `${words.remove} ${file.name}`);
    away.addEventListener("click", () => {
      files.splice(index, 1);
      contract = contract === index ? -1 : contract > index ? contract - 1 : contract;
      show();
      (rows.querySelectorAll("button")[Math.min(index, files.length - 1)] ?? input).focus();
    });
    remove.append(away);
    row.append(name, element("td", size(file.size), "end time"), role(file, index), remove);
    return row;
  }));
  chosen.hidden = files.length === 0;
  zone.classList.toggle("small", files.length > 0);
  input.required = files.length === 0;
  button.disabled = files.length === 0;
}

function add(list) {
  for (const file of list) {
    if (!files.some((f) => f.name === file.name && f.size === file.size && f.lastModified === file.lastModified)) files.push(file);
  }
  fault.hidden = true;
  show();
}

function refuse(text) {
  fault.textContent = text;
  fault.hidden = false;
  sending.hidden = true;
  button.disabled = false;
}

function send(event) {
  event.preventDefault();
  const body = new FormData();
  for (const file of files) body.append("files", file);
  const asOf = form.elements.asOf.value;
  if (asOf) body.append("asOf", asOf);
  fault.hidden = true;
  button.disabled = true;
  bar.value = 0;
  said.textContent = words.sending;
  sending.hidden = false;
  const request = new XMLHttpRequest();
  request.upload.addEventListener("progress", (at) => {
    if (!at.lengthComputable) return;
    bar.value = (100 * at.loaded) / at.total;
    said.textContent = at.loaded < at.total ? `${words.sending} ${size(at.loaded)} / ${size(at.total)}` : words.received;
  });
  request.addEventListener("load", () => {
    let json = {};
    try {
      json = JSON.parse(request.responseText);
    } catch {
      // Not an answer of the service; said below.
    }
    if (request.status < 300 && json.location) location.assign(json.location);
    else refuse(json.detail ? `${json.detail} ${json.hint ?? ""}` : words.failed);
  });
  request.addEventListener("error", () => refuse(words.failed));
  request.open("POST", form.action);
  request.setRequestHeader("X-CSRF-TOKEN", form.elements._csrf.value);
  request.setRequestHeader("Accept", "application/json");
  if (contract >= 0) request.setRequestHeader("X-Contract", String(contract));
  request.send(body);
}

function take() {
  add(input.files);
  input.value = "";
}

input.addEventListener("change", take);
form.addEventListener("submit", send);
// Files that miss the zone would otherwise replace the page.
for (const type of ["dragenter", "dragover"]) {
  addEventListener(type, (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
}
addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) zone.classList.remove("over");
});
addEventListener("drop", (event) => {
  event.preventDefault();
  zone.classList.remove("over");
  add(event.dataTransfer.files);
});
// What was picked before this ran, or was kept by the browser on the way back.
if (input.files.length > 0) take();
else show();
