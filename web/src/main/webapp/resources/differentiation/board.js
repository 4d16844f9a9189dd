/* Dragging cards on the board. Comfort only: the move form does the same by keyboard and without JavaScript. */
(function () {
  "use strict";
  var frame = (window.ldo = window.ldo || {});
  var dragged = null;
  var kept = {};

  function pool() {
    return document.querySelector("[data-drop='pool'] .ldo-cards");
  }

  function takeOut(task) {
    var card = pool().querySelector("[data-task='" + task + "']");
    if (card) {
      kept[task] = { card: card, next: card.nextElementSibling, list: pool() };
      card.remove();
      if (!pool().firstElementChild) {
        window.ldoPool();
      }
    }
  }

  function putBack(task) {
    var was = kept[task];
    was.list.insertBefore(was.card, was.next && was.next.parentNode === was.list ? was.next : null);
    delete kept[task];
  }

  /** Days left of the card that was taken out of the pool as it is shown now, else nothing. */
  function daysKept(task) {
    return kept[task] && kept[task].list === pool() ? kept[task].card.dataset.free : "";
  }

  /** After a move: what the server says of the card is done here, so that it need not write all cards anew. */
  frame.moved = function (said, focus) {
    if (said && said.gone) {
      takeOut(said.gone);
    } else if (said && said.back) {
      putBack(said.back);
    }
    frame.focus(focus);
  };

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
      document.getElementById("drag:kept").value = daysKept(dragged.dataset.task);
      dragged = null;
      window.ldoDrop();
    }
  });
})();
