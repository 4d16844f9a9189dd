/* How far a file is on its way, while the answer to "store" is awaited. Comfort only: the answer says the same in the end. */
(function () {
  "use strict";
  var EVERY_MILLIS = 300;
  var timer = null;

  function place() {
    return document.getElementById("importProgress");
  }

  function show(told) {
    if (told.all && place()) {
      var bar = place().querySelector("progress");
      bar.max = told.all;
      bar.value = told.done;
      place().querySelector("[data-slot]").textContent = told.text;
    }
  }

  function ask() {
    if (!place() || place().hidden) {
      stop();
      return;
    }
    window.fetch(place().dataset.ldoProgress, { headers: { "X-Requested-With": "ldo" } })
      .then(function (answer) { return answer.ok ? answer.json() : {}; })
      .then(show)
      .catch(function () { /* the post itself tells what is wrong */ });
  }

  function stop() {
    window.clearInterval(timer);
    timer = null;
  }

  document.addEventListener("click", function (event) {
    if (place() && !timer && event.target.closest && event.target.closest("[id='confirm:store']")) {
      place().hidden = false;
      timer = window.setInterval(ask, EVERY_MILLIS);
      ask();
    }
  });
})();
