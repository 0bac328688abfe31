// The page about the rule set looks again as soon as there is something new to see.
const box = document.querySelector("[data-rules-mark]");
if (box) {
  const progress = document.querySelector("[data-rules-progress]");
  const words = (text, ...values) => values.reduce((t, v, i) => t.replace(`{${i}}`, v), text);
  const look = async () => {
    try {
      const answer = await fetch(box.dataset.rulesState, { headers: { Accept: "application/json" } });
      if (answer.ok) {
        const state = await answer.json();
        if (state.mark !== box.dataset.rulesMark) {
          location.reload();
          return;
        }
        progress.hidden = state.steps < 0;
        if (state.steps >= 0) {
          progress.textContent = state.checking
            ? words(progress.dataset.one, state.checking, state.steps)
            : words(progress.dataset.all, state.steps);
        }
      }
    } catch {
      // The service is away for a moment; it is asked again.
    }
    setTimeout(look, 1000);
  };
  setTimeout(look, 1000);
}
