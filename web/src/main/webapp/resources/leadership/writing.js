/*
 * Keeps what is written in a step a moment after the last key, and lets nobody leave with words that are not stored
 * without asking. Comfort only: the buttons of the form save without it.
 */
(function () {
  "use strict";
  var QUIET = 800;
  var PATIENCE = 20000;
  /* So much may a request carry that outlives its page; browsers refuse more. */
  var MOST_ON_THE_WAY_OUT = 60000;
  var timer = null;
  var pending = Promise.resolve(true);
  var waiting = 0;
  var held = false;
  var submitting = false;
  var later = {};
  var leaving = false;
  var stayed = false;
  var deliberate = false;
  var leads = window.ldo.leaving.leads;
  var hold = window.ldo.leaving.hold;
  var go = window.ldo.leaving.go;
  var isThrough = window.ldo.leaving.isThrough;

  function place() {
    return document.querySelector("[data-ldo-autosave]");
  }

  function fields() {
    return Array.from(document.querySelectorAll("[data-ldo-max]"));
  }

  function versionOf(field) {
    return document.getElementById(field.id + "Version");
  }

  function codeOf(field) {
    return field.id.split(":").pop();
  }

  function plain(text) {
    return text.replace(/\r\n/g, "\n").trim();
  }

  function tell(text) {
    place().textContent = text;
  }

  /* A field's default value is what the server has, unless the page says that it shows words it has not stored. */
  function unsaved() {
    var at = place();
    return Boolean(at) && (at.dataset.unsaved === "true" || fields().some(function (field) {
      return plain(field.value) !== plain(field.defaultValue);
    }));
  }

  /* What was stored has new versions: the buttons of the form save against them. */
  function stored(sent, versions) {
    fields().forEach(function (field) {
      var code = codeOf(field);
      if (code in versions) {
        versionOf(field).value = versions[code];
        field.defaultValue = sent[code];
      }
    });
    place().dataset.unsaved = "false";
    stayed = false;
  }

  /* Answers, some time, whether all is stored. While two texts stand side by side, only a button chooses one. */
  function send(at) {
    if (document.querySelector("[data-ldo-elsewhere]")) {
      tell(at.dataset.elsewhere);
      return false;
    }
    var sent = {};
    var body = new URLSearchParams({ enrolment: at.dataset.enrolment, step: at.dataset.step });
    fields().forEach(function (field) {
      sent[codeOf(field)] = field.value;
      body.append("field", codeOf(field));
      body.append("text", field.value);
      body.append("version", versionOf(field).value);
    });
    return window
      .fetch(at.dataset.ldoAutosave, {
        method: "POST",
        headers: { "X-Requested-With": "ldo" },
        body: body,
        keepalive: body.toString().length < MOST_ON_THE_WAY_OUT
      })
      .then(function (answer) {
        if (answer.redirected || !(answer.headers.get("Content-Type") || "").startsWith("application/json")) {
          throw new Error("not saved");
        }
        return answer.json().then(function (told) {
          if (answer.ok) {
            stored(sent, told.versions);
          }
          tell(told.message);
          return answer.ok;
        });
      })
      .catch(function () {
        tell(place().dataset.failed);
        return false;
      });
  }

  /* One at a time, so that each carries the versions that the one before has brought. */
  function save() {
    window.clearTimeout(timer);
    waiting += 1;
    pending = pending
      .then(function () {
        return unsaved() ? send(place()) : true;
      })
      .catch(function () {
        return false;
      })
      .then(function (all) {
        waiting -= 1;
        return all;
      });
    return pending;
  }

  document.addEventListener("input", function (event) {
    if (event.target.matches("[data-ldo-max]") && place()) {
      stayed = false;
      window.clearTimeout(timer);
      if (submitting) {
        later[event.target.id] = event.target.value;
      } else {
        timer = window.setTimeout(save, QUIET);
      }
    }
  });

  function ask(control) {
    if (window.confirm(place().dataset.ask)) {
      deliberate = true;
      go(control);
    }
  }

  /* The first time one stays and reads why; whoever will go all the same is asked. */
  function stay(control) {
    if (stayed) {
      ask(control);
    } else {
      stayed = true;
      tell(place().textContent + " " + place().dataset.again);
      window.ldo.focus(place().id);
    }
  }

  function leave(control) {
    if (leaving) {
      ask(control);
      return;
    }
    leaving = true;
    save().then(function (all) {
      leaving = false;
      if (!all) {
        stay(control);
      } else if (unsaved()) {
        leave(control);
      } else {
        go(control);
      }
    });
  }

  /* A button of the form waits for what is on its way, since it needs the version that comes back. */
  function press(event, button) {
    window.clearTimeout(timer);
    if (waiting === 0 || isThrough(button)) {
      submitting = true;
      return;
    }
    hold(event);
    if (!held) {
      held = true;
      tell(place().dataset.saving);
      Promise.race([
        pending,
        new Promise(function (enough) {
          window.setTimeout(enough, PATIENCE);
        })
      ]).then(function () {
        held = false;
        go(button);
      });
    }
  }

  document.addEventListener(
    "click",
    function (event) {
      var control = event.target.closest("a[href], button");
      var at = control && place();
      if (!at) {
        return;
      }
      if (control.type === "submit" && control.form && control.form.contains(at)) {
        press(event, control);
      } else if (!isThrough(control) && leads(event, control) && unsaved()) {
        hold(event);
        leave(control);
      }
    },
    true
  );

  /* The form has been drawn anew: what was written while its answer was on the way goes back into it. */
  function answered(event, request) {
    if (request && /<redirect\b/.test(request.responseText || "")) {
      return;
    }
    submitting = false;
    var late = later;
    later = {};
    Object.keys(late).forEach(function (id) {
      var field = document.getElementById(id);
      if (field) {
        field.value = late[id];
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });
  }

  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", answered);
  }

  /* A page that is put away saves; one that goes away by other ways than ours asks first. */
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden" && !submitting && unsaved()) {
      save();
    }
  });

  window.ldo.leaving.askWhile(function () {
    return !submitting && !deliberate && unsaved();
  }, save);
})();
