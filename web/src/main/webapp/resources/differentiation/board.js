/* Dragging cards on the board. Comfort only: the move form does the same by keyboard and without JavaScript. */
(function () {
  "use strict";
  var dragged = null;

  document.addEventListener("dragstart", function (event) {
    dragged = event.target.closest && event.target.closest(".ldo-task[draggable='true']");
    if (dragged) {
      event.dataTransfer.setData("text/plain", dragged.dataset.task);
      event.dataTransfer.effectAllowed = "move";
    }
  });

  function columnFor(event) {
    var column = dragged && event.target.closest && event.target.closest("[data-drop]");
    return column && !column.contains(dragged) ? column : null;
  }

  document.addEventListener("dragover", function (event) {
    var column = columnFor(event);
    if (column) {
      event.preventDefault();
      column.classList.add("ldo-drop");
    }
  });

  document.addEventListener("dragleave", function (event) {
    var column = event.target.closest && event.target.closest("[data-drop]");
    if (column && !column.contains(event.relatedTarget)) {
      column.classList.remove("ldo-drop");
    }
  });

  document.addEventListener("drop", function (event) {
    var column = columnFor(event);
    if (column && typeof window.ldoDrop === "function") {
      event.preventDefault();
      column.classList.remove("ldo-drop");
      document.getElementById("drag:task").value = dragged.dataset.task;
      document.getElementById("drag:target").value = column.dataset.drop;
      dragged = null;
      window.ldoDrop();
    }
  });
})();
