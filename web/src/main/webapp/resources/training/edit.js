/*
 * Saves what is written when one rests, tells also of a save that brought no answer, and lets nobody leave with words that
 * are not stored without asking. Comfort only: fields are saved when they are left, and by the buttons, without it.
 */
(function () {
  "use strict";
  var QUIET = 800;
  var ldo = window.ldo;
  var leaving = ldo.leaving;
  var timer = null;
  var pending = 0;
  var sent = null;
  /* What the server has of the form; null when the page was opened with words that it has not. */
  var stored = null;
  var leading = false;
  var onward = null;

  function place() {
    return document.getElementById("edit:autosaved");
  }

  function content() {
    return document.getElementById("edit:content");
  }

  function unsaved() {
    return place().querySelector(".ldo-unsaved");
  }

  function written() {
    return Array.from(content().querySelectorAll("input, textarea, select"))
      .map(function (field) {
        return field.id + "=" + field.value;
      })
      .join("\n");
  }

  function unstored() {
    return Boolean(content()) && !leading && (pending > 0 || stored !== written());
  }

  /* As leaving a field does; every save takes the whole form. While two versions are shown, only a button chooses one. */
  function save() {
    window.clearTimeout(timer);
    var onItsWay = pending > 0 && sent === written();
    if (stored !== written() && !onItsWay && !document.getElementById("edit:keepMine")) {
      content().querySelector("input").dispatchEvent(new Event("change", { bubbles: true }));
    }
  }

  /* A save is on its way: that the last one was saved says nothing of this one. */
  ldo.saving = function () {
    if (!unsaved()) {
      place().textContent = "";
    }
  };

  /* Every answer of the page replaces the place; where none has come, nothing was saved. */
  ldo.told = function () {
    if (place() && "ldoAwaits" in place().dataset) {
      var line = document.createElement("p");
      line.className = "ldo-unsaved";
      line.textContent = place().dataset.ldoFailed;
      place().replaceChildren(line);
    }
    if (place() && !unsaved()) {
      putRight();
    }
  };

  /* What stood wrong when a button was pressed is right now. */
  function putRight() {
    document.querySelectorAll("form[id='edit'] .ldo-field-error").forEach(function (error) {
      error.textContent = "";
    });
    document.querySelectorAll("form[id='edit'] [aria-invalid=true]").forEach(function (field) {
      field.setAttribute("aria-invalid", "false");
    });
  }

  /* What was refused is not tried again until a field is left: the reason is told once. */
  document.addEventListener("input", function (event) {
    if (event.target.matches("[data-ldo-words]")) {
      window.clearTimeout(timer);
      timer = window.setTimeout(function () {
        if (content() && !unsaved()) {
          save();
        }
      }, QUIET);
    }
  });

  /* A field that is left after its words were stored has nothing to save. */
  document.addEventListener(
    "change",
    function (event) {
      if (content() && content().contains(event.target)) {
        window.clearTimeout(timer);
        if (!unstored() && !unsaved()) {
          event.stopPropagation();
        }
      }
    },
    true
  );

  function sends(event, xhr, request) {
    if (content() && /(^|&)edit=edit(&|$)/.test(request.data)) {
      pending += 1;
      sent = request.ldoWritten = written();
      place().dataset.ldoAwaits = "";
    }
  }

  function brings(event, xhr) {
    leading = leading || /<redirect\b/.test(xhr.responseText || "");
  }

  /* A form that was drawn anew shows what the server has; else the server has what was sent. */
  function answered(event, xhr, request) {
    if (!("ldoWritten" in request)) {
      return;
    }
    pending -= 1;
    if (leading || !content()) {
      return;
    }
    var anew = !("ldoKnown" in content().dataset);
    content().dataset.ldoKnown = "";
    if (!unsaved() && !("ldoAwaits" in place().dataset)) {
      stored = anew ? written() : request.ldoWritten;
    }
    window.setTimeout(goOn);
  }

  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxSend", sends).on("pfAjaxSuccess", brings).on("pfAjaxComplete", answered);
  }

  function goOn() {
    var control = onward;
    if (control && pending === 0) {
      onward = null;
      leaving.go(control);
    }
  }

  /* What leads away waits until all is stored; what cannot be stored is asked about as the page goes. */
  document.addEventListener(
    "click",
    function (event) {
      var control = event.target.closest("a[href], button");
      var own = control && control.form && control.form.id === "edit";
      if (!control || own || leaving.isThrough(control) || !leaving.leads(event, control) || onward || !unstored()) {
        return;
      }
      leaving.hold(event);
      onward = control;
      save();
      goOn();
    },
    true
  );

  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden" && unstored()) {
      save();
    }
  });

  leaving.askWhile(unstored, save);

  if (content()) {
    content().dataset.ldoKnown = "";
    stored = place().dataset.ldoUnsaved === "true" ? null : written();
  }
})();
