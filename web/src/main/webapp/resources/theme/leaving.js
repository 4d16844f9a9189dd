/*
 * What pages that save by themselves share: nobody leaves them with words that are not stored without being asked. Not to be
 * loaded late: at beforeunload OmniFaces has the server forget the view, also when one then stays; this must come before.
 */
(function () {
  "use strict";
  var ldo = (window.ldo = window.ldo || {});
  var through = null;
  var unstored = null;
  var save = null;

  /* The last net: a page that goes away by whatever way asks first. Who is asked may stay, so this time the view is kept. */
  window.addEventListener("beforeunload", function (event) {
    if (unstored && unstored()) {
      if (window.OmniFaces && window.OmniFaces.Unload) {
        window.OmniFaces.Unload.disable();
      }
      save();
      event.preventDefault();
      event.returnValue = "";
    }
  });

  ldo.leaving = {
    /* Whether a click on the control leads away from the page, in this window. */
    leads: function (event, control) {
      if (!control.href) {
        return control.type === "submit";
      }
      var here = control.href.split("#")[0] === window.location.href.split("#")[0] && control.hash;
      var elsewhere = control.target || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      return !here && !elsewhere && control.origin === window.location.origin;
    },

    hold: function (event) {
      event.preventDefault();
      event.stopImmediatePropagation();
    },

    /* Lets the click go on that was held. */
    go: function (control) {
      if (control.href) {
        window.location.href = control.href;
      } else {
        through = control;
        control.click();
        through = null;
      }
    },

    /* Whether the click on it is one that was let go on. */
    isThrough: function (control) {
      return control === through;
    },

    /* Asks while words are not stored, and saves them meanwhile. */
    askWhile: function (wordsAreNotStored, saveThem) {
      unstored = wordsAreNotStored;
      save = saveThem;
    }
  };
})();
