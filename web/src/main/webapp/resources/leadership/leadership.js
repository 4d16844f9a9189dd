/* Comfort only: counts what room is left in a field of the course, prints. */
(function () {
  "use strict";
  var NEAR = 50;

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

  document.addEventListener("input", function (event) {
    if (event.target.matches("[data-ldo-max]")) {
      count(event.target);
    }
  });

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-ldo-print]")) {
      window.print();
    }
  });

  document.querySelectorAll("[data-ldo-print]").forEach(function (button) {
    button.hidden = false;
  });
})();
