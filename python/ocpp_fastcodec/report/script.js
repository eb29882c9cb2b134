// Searches the tables, shows the rows that are folded away, and opens what is closed before the page is printed.
for (const box of document.querySelectorAll("input[type=search]")) {
  const table = document.getElementById(box.dataset.table);
  box.addEventListener("input", () => {
    const wanted = box.value.trim().toLowerCase();
    table.classList.toggle("searched", wanted !== "");
    for (const row of table.tBodies[0].rows) {
      row.classList.toggle("hidden", !row.textContent.toLowerCase().includes(wanted));
    }
  });
}
for (const button of document.querySelectorAll("button[data-table]")) {
  button.addEventListener("click", () => {
    document.getElementById(button.dataset.table).classList.add("all");
    button.remove();
  });
}
// On paper nothing can be opened.
addEventListener("beforeprint", () => {
  for (const part of document.querySelectorAll("details")) part.open = true;
});
