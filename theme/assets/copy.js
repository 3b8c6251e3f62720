// Where an address is given, to subscribe or to pass on: it is selected when it gets the focus, and a button copies it.
// Without this script the address can still be selected by hand, and the button is not there.

async function copied(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // No permission, or a page without https, where there is no clipboard; old browsers know the command.
    field.focus();
    field.select();
    return document.execCommand("copy");
  }
}

for (const field of document.querySelectorAll("[data-select]")) {
  field.addEventListener("focus", () => field.select());
}

for (const button of document.querySelectorAll("[data-copy]")) {
  const field = document.getElementById(button.dataset.copy);
  const status = document.getElementById(button.dataset.status);
  button.addEventListener("click", async () => {
    // Emptied first: the same words a second time would not be read out.
    status.textContent = "";
    status.textContent = (await copied(field)) ? button.dataset.copied : button.dataset.selected;
  });
  button.hidden = false;
}
