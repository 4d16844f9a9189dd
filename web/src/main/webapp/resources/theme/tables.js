/* On a narrow screen a row of a table is shown as a card: each cell is told what its column is called. Without this
   script tables are scrolled sideways. The roles keep rows and headers for those who listen, whatever the style says. */
(function () {
  "use strict";
  var LONG = 28;
  var LONG_WORD = /[^\s\u00ad]{17}/;
  var ROLES = { THEAD: "rowgroup", TBODY: "rowgroup", TFOOT: "rowgroup", TR: "row", TD: "cell" };

  /** One header row, and every row of the body has a cell for each of its columns. */
  function isPlain(table) {
    var head = table.tHead;
    return (
      head &&
      head.rows.length === 1 &&
      Array.prototype.every.call(table.rows, function (row) {
        return row.cells.length === head.rows[0].cells.length;
      })
    );
  }

  function roleOf(element) {
    return ROLES[element.tagName] || (element.scope === "row" ? "rowheader" : "columnheader");
  }

  /** What is seen of a header: one that is only for those who listen would be seen above each check box. */
  function titleOf(header) {
    var seen = header.cloneNode(true);
    seen.querySelectorAll(".ds-sr-only").forEach(function (part) {
      part.remove();
    });
    return seen.textContent.trim();
  }

  function name(cell, title) {
    cell.dataset.th = title;
    var text = cell.textContent.trim();
    cell.classList.toggle("ldo-stacks-wide", text.length > LONG || LONG_WORD.test(text + " " + title));
  }

  function stack(table) {
    if (!isPlain(table)) {
      table.classList.remove("ldo-stacks");
      return;
    }
    table.classList.add("ldo-stacks");
    table.setAttribute("role", "table");
    table.querySelectorAll("thead,tbody,tfoot,tr,th,td").forEach(function (part) {
      part.setAttribute("role", roleOf(part));
    });
    var titles = Array.prototype.map.call(table.tHead.rows[0].cells, titleOf);
    Array.prototype.slice.call(table.rows, 1).forEach(function (row) {
      Array.prototype.forEach.call(row.cells, function (cell, place) {
        name(cell, titles[place]);
      });
    });
  }

  /** Tables that come in, by ajax or by another script, and those in which something has changed: each once. */
  function changed(changes) {
    var tables = new Set();
    changes.forEach(function (change) {
      var own = change.target.closest(".ldo-table > table");
      if (own) {
        tables.add(own);
      }
      change.addedNodes.forEach(function (node) {
        if (node.nodeType === 1) {
          node.querySelectorAll(".ldo-table > table").forEach(function (table) {
            tables.add(table);
          });
        }
      });
    });
    tables.forEach(stack);
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll(".ldo-table > table").forEach(stack);
    new MutationObserver(changed).observe(document.body, { childList: true, subtree: true });
  });
})();
