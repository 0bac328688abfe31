// The progress page: asks until the review is over, then shows it.

const page = document.querySelector("[data-state]"), steps = [...page.querySelectorAll(".steps li")];

async function ask() {
  try {
    const answer = await fetch(page.dataset.state, { headers: { Accept: "application/json" } });
    const state = await answer.json();
    if (!state.open) return location.reload();
    document.querySelector("#wait").hidden = state.step >= 0;
    const scan = document.querySelector("#scan");
    scan.hidden = !(state.toRecognise > 0 && state.step === 0);
    scan.textContent = scan.dataset.words.replace("{0}", state.recognised).replace("{1}", state.toRecognise);
    scan.nextElementSibling.hidden = scan.hidden;
    scan.nextElementSibling.max = Math.max(1, state.toRecognise);
    scan.nextElementSibling.value = state.recognised;
    steps.forEach((item, i) => {
      item.classList.toggle("past", i < state.step);
      item.classList.toggle("now", i === state.step);
    });
  } catch {
    // The service is away for a moment; it is asked again.
  }
  setTimeout(ask, 600);
}
setTimeout(ask, 300);
