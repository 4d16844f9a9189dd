/* Comfort only: keeps what is written a moment after the last key, counts what room is left, prints. */
(function () {
  "use strict";
  var frame = (window.ldo = window.ldo || {});
  var QUIET = 800;
  var NEAR = 50;
  var timer = null;
  var dirty = false;
  var leaveTo = null;

  function length(text) {
    return Array.from(text.replace(/\r\n/g, "\n").trim()).length;
  }

  /* The line under a field says how much room there is; near the end it counts down, aloud only then. */
  function count(field) {
    var holder = field.closest(".ldo-field");
    var line = holder && holder.querySelector(".ldo-counter");
    if (!line) {
      return;
    }
    var left = Number(field.dataset.ldoMax) - length(field.value);
    if (!line.dataset.ldoText) {
      line.dataset.ldoText = line.textContent;
    }
    line.toggleAttribute("data-ldo-over", left < 0);
    if (left <= NEAR) {
      line.setAttribute("role", "status");
      line.textContent = line.dataset.ldoText + " (" + left + ")";
    } else {
      line.removeAttribute("role");
      line.textContent = line.dataset.ldoText;
    }
  }

  function save() {
    window.clearTimeout(timer);
    timer = null;
    dirty = false;
    window.ldoAutosave();
  }

  frame.autosaved = function () {
    if (leaveTo) {
      window.location.href = leaveTo;
    }
  };

  document.addEventListener("input", function (event) {
    if (event.target.matches("[data-ldo-max]")) {
      count(event.target);
      if (window.ldoAutosave) {
        dirty = true;
        window.clearTimeout(timer);
        timer = window.setTimeout(save, QUIET);
      }
    }
  });

  /* A button of the form saves by itself; a link waits for what is not saved yet. */
  document.addEventListener("click", function (event) {
    if (event.target.closest("button[type=submit]")) {
      window.clearTimeout(timer);
      dirty = false;
      return;
    }
    var link = event.target.closest("a[href]");
    if (link && dirty && !link.target && !event.ctrlKey && !event.metaKey && !event.shiftKey && link.origin === window.location.origin) {
      event.preventDefault();
      leaveTo = link.href;
      save();
    }
    if (event.target.closest("[data-ldo-print]")) {
      window.print();
    }
  });

  document.querySelectorAll("[data-ldo-print]").forEach(function (button) {
    button.hidden = false;
  });
})();
