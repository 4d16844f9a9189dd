/* Copies the text of the advert. Without a script one marks and copies it oneself. */
(function () {
  "use strict";

  function copy(button) {
    var from = document.querySelector("[data-copied='" + button.dataset.copy + "']");
    navigator.clipboard.writeText("value" in from ? from.value : from.textContent).then(function () {
      document.querySelector("[data-copy-status='" + button.dataset.copy + "']").textContent = button.dataset.done;
    });
  }

  if (navigator.clipboard) {
    document.querySelectorAll("[data-copy]").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () { copy(button); });
    });
  }
}());
