/* Comfort only: tells also of a save that brought no answer. */
(function () {
  "use strict";
  var ldo = (window.ldo = window.ldo || {});

  function place() {
    return document.getElementById("edit:autosaved");
  }

  function unsaved() {
    return place().querySelector(".ldo-unsaved");
  }

  /* A save is on its way: that the last one was saved says nothing of this one. */
  ldo.saving = function () {
    if (!unsaved()) {
      place().textContent = "";
    }
    place().dataset.ldoAwaits = "";
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
})();
