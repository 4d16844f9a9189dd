/* Advice on a task when a field is left. Comfort only: without JavaScript the page of the job says where there is advice, and the form of the stored task gives it. */
(function () {
  "use strict";
  var FIELDS = ["name", "doneWhen", "minutes"];
  var left = {};

  function control(field) {
    return document.getElementById("taskForm:" + field);
  }

  function show(field, texts) {
    var place = document.querySelector("[data-advice='" + field + "']");
    var told = Array.from(place.children, function (line) { return line.textContent; });
    if (told.join("\n") === texts.join("\n")) {
      return;
    }
    place.replaceChildren.apply(place, texts.map(function (text) {
      var line = document.createElement("p");
      line.textContent = text;
      return line;
    }));
  }

  function ask() {
    var what = new URLSearchParams();
    FIELDS.forEach(function (field) { what.set(field, control(field).value); });
    window.fetch(document.querySelector("[data-ldo-advice]").dataset.ldoAdvice,
      { method: "POST", headers: { "X-Requested-With": "ldo" }, body: what })
      .then(function (answer) { return answer.ok ? answer.json() : {}; })
      .then(function (advice) {
        FIELDS.filter(function (field) { return left[field]; }).forEach(function (field) {
          show(field, advice[field] || []);
        });
      })
      .catch(function () { /* no advice, then */ });
  }

  document.addEventListener("focusout", function (event) {
    var field = FIELDS.find(function (one) { return event.target.id === "taskForm:" + one; });
    if (field) {
      left[field] = true;
      ask();
    }
  });
})();
