/* Comfort only: every page works without it. */
(function () {
  "use strict";
  var frame = (window.ldo = window.ldo || {});

  /** Moves the focus to an element, also to one that takes none by itself. */
  frame.focus = function (id) {
    var target = document.getElementById(id);
    if (target) {
      if (!target.matches("a[href],button,input,select,textarea,summary,[tabindex]")) {
        target.setAttribute("tabindex", "-1");
      }
      target.focus();
    }
  };

  /* Menus close when one looks elsewhere. */
  function close(except) {
    document.querySelectorAll("details.ldo-menu[open]").forEach(function (menu) {
      if (menu !== except) {
        menu.removeAttribute("open");
      }
    });
  }
  document.addEventListener("click", function (event) {
    close(event.target.closest("details.ldo-menu"));
  });
  document.addEventListener("keydown", function (event) {
    var menu = event.key === "Escape" && document.querySelector("details.ldo-menu[open]");
    if (menu) {
      close(null);
      menu.querySelector("summary").focus();
    }
  });

  /* A question that is unfolded by mistake folds again. */
  document.addEventListener("click", function (event) {
    var cancel = event.target.closest("[data-ldo-cancel]");
    if (cancel) {
      var asked = cancel.closest("details");
      asked.removeAttribute("open");
      asked.querySelector("summary").focus();
    }
  });

  /* An error summary or an alert that comes in by ajax takes the focus, as it does on a page of its own. */
  function arrived(node) {
    if (node.nodeType === 1) {
      var summary = node.matches(".ldo-error-summary") ? node : node.querySelector(".ldo-error-summary");
      if (summary) {
        summary.focus();
      }
    }
  }
  document.addEventListener("DOMContentLoaded", function () {
    new MutationObserver(function (changes) {
      changes.forEach(function (change) {
        change.addedNodes.forEach(arrived);
      });
    }).observe(document.body, { childList: true, subtree: true });
  });
})();
