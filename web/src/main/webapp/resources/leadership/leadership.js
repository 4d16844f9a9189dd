/* Comfort only: keeps what is written a moment after the last key, counts what room is left, prints. */
(function () {
  "use strict";
  var QUIET = 800;
  var NEAR = 50;
  var timer = null;
  var dirty = false;
  var leaveTo = null;
  var pending = Promise.resolve();

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

  function place() {
    return document.querySelector("[data-ldo-autosave]");
  }

  function versionOf(field) {
    return document.getElementById(field.id + "Version");
  }

  function codeOf(field) {
    return field.id.split(":").pop();
  }

  function written(at) {
    var body = new URLSearchParams({ enrolment: at.dataset.enrolment, step: at.dataset.step });
    document.querySelectorAll("[data-ldo-max]").forEach(function (field) {
      body.append("field", codeOf(field));
      body.append("text", field.value);
      body.append("version", versionOf(field).value);
    });
    return body;
  }

  /* What was stored has new versions: the buttons of the form save against them. */
  function keep(versions) {
    document.querySelectorAll("[data-ldo-max]").forEach(function (field) {
      if (codeOf(field) in versions) {
        versionOf(field).value = versions[codeOf(field)];
      }
    });
  }

  function send(at) {
    return window
      .fetch(at.dataset.ldoAutosave, { method: "POST", headers: { "X-Requested-With": "ldo" }, body: written(at) })
      .then(function (answer) {
        if (answer.redirected || !(answer.headers.get("Content-Type") || "").startsWith("application/json")) {
          throw new Error("not saved");
        }
        return answer.json();
      })
      .then(function (told) {
        keep(told.versions);
        return told.message;
      })
      .catch(function () {
        dirty = true;
        return at.dataset.failed;
      });
  }

  /* One at a time, so that each carries the versions that the one before has brought. */
  function save() {
    window.clearTimeout(timer);
    timer = null;
    dirty = false;
    var leaving = leaveTo;
    pending = pending.then(function () {
      var at = place();
      return !at
        ? null
        : send(at).then(function (message) {
            at.textContent = message;
            if (leaving) {
              window.location.href = leaving;
            }
          });
    });
    return pending;
  }

  document.addEventListener("input", function (event) {
    if (event.target.matches("[data-ldo-max]")) {
      count(event.target);
      if (place()) {
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
