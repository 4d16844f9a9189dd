/* Moves on the board without building the page anew. Comfort only: the forms do the same without JavaScript. */
(function () {
  "use strict";
  var dragged = null;
  var kept = {};
  var pending = Promise.resolve();

  function byId(id) {
    return document.getElementById(id);
  }

  function each(selector, act, inside) {
    (inside || document).querySelectorAll(selector).forEach(act);
  }

  /* Texts of a part of the page: [data-slot] takes the value of its name, [data-if] and [data-unless] show or hide. */
  function fill(part, values) {
    each("[data-slot]", function (slot) {
      if (slot.dataset.slot in values) {
        slot.textContent = values[slot.dataset.slot];
      }
    }, part);
    each("[data-if]", function (one) { one.hidden = !values[one.dataset.if]; }, part);
    each("[data-unless]", function (one) { one.hidden = Boolean(values[one.dataset.unless]); }, part);
  }

  function copy(blank) {
    return document.importNode(byId(blank).content.firstElementChild, true);
  }

  /* The rows of a list, made of the blank one that the page carries. */
  function list(name, blank, items, more) {
    each("[data-list='" + name + "']", function (holder) {
      holder.replaceChildren.apply(holder, items.map(function (item) {
        var row = copy(blank);
        fill(row, item);
        if (more) {
          more(row, item);
        }
        return row;
      }));
    });
    each("[data-empty='" + name + "']", function (said) { said.hidden = items.length > 0; });
    each("[data-some='" + name + "']", function (holder) { holder.hidden = items.length === 0; });
  }

  function share(row, item) {
    row.dataset.task = item.task;
    row.querySelector("h3").id = "share-" + item.task;
    each("button", function (button) { button.value = item.task; }, row);
    row.querySelector(".ldo-up").setAttribute("aria-label", item.up);
    row.querySelector(".ldo-down").setAttribute("aria-label", item.down);
    var choose = row.querySelector("a");
    var address = new URL(choose.href);
    address.searchParams.set("task", item.task);
    choose.href = address.href;
  }

  function day(item, place) {
    var row = document.createElement("li");
    var box = document.createElement("input");
    var label = document.createElement("label");
    box.type = "checkbox";
    box.name = "move:days";
    box.id = "move:days:" + place;
    box.value = item.value;
    box.checked = item.checked;
    label.htmlFor = box.id;
    label.textContent = item.label;
    row.append(box, label);
    return row;
  }

  function caption(button, text) {
    byId(button).querySelector(".ui-button-text").textContent = text;
  }

  function panel(told) {
    fill(place(), told);
    caption("move:go", told.go);
    var days = byId("move:days");
    days.replaceChildren.apply(days, told.days.map(day));
  }

  function values(field, value) {
    each("input[name$=':" + field + "']", function (one) { one.value = value; });
  }

  /* The board as it is now. */
  function show(told) {
    var totals = byId("totals").parentNode;
    fill(totals, told.totals);
    totals.querySelector("progress").value = told.filled;
    list("hidden", "blankHidden", told.hidden);
    list("donors", "blankDonor", told.donors);
    list("shares", "blankShare", told.shares, share);
    panel(told.panel);
    caption("acts:undoMove", told.undo);
    byId("undo").hidden = !told.undoable;
    values("version", told.version);
    values("seen", told.seen);
    values("undo", told.undoable);
    values("move", told.move);
    values("task", told.task);
  }

  function done(message) {
    var box = document.createElement("div");
    var text = document.createElement("p");
    box.className = "ds-alert ldo-done";
    box.dataset.color = "success";
    text.textContent = message;
    box.append(text);
    byId("done").replaceChildren(box);
  }

  /* What is wrong; the frame sends the focus there. */
  function refuse(lines) {
    each(".ldo-error-summary", function (old) { old.remove(); });
    byId("done").replaceChildren();
    if (lines.length) {
      var summary = copy("blankErrors");
      lines.forEach(function (line) {
        var row = document.createElement("li");
        row.textContent = line;
        summary.querySelector("ul").append(row);
      });
      byId("moveErrors").replaceChildren(summary);
    }
  }

  function conflict(told) {
    var part = document.querySelector(".ldo-conflict");
    part.hidden = !told;
    if (told) {
      list("seen", "blankLine", told.seen);
      list("now", "blankLine", told.now);
      part.querySelector("[data-slot='yours']").textContent = told.yours;
    }
  }

  function place() {
    return document.querySelector("[data-ldo-move]");
  }

  function pool() {
    return document.querySelector("[data-drop='pool'] .ldo-cards");
  }

  function takeOut(card) {
    kept[card.dataset.task] = { card: card, next: card.nextElementSibling, list: pool() };
    card.remove();
    if (!pool().firstElementChild) {
      window.ldoPool();
    }
  }

  function putBack(was) {
    was.list.insertBefore(was.card, was.next && was.next.parentNode === was.list ? was.next : null);
  }

  /* The card of the pool: it goes, changes or comes back to its place; where it has none, the pool is read anew. */
  function card(task, told) {
    var shown = pool().querySelector("[data-task='" + task + "']");
    var was = kept[task];
    if (!told.free) {
      if (shown) {
        takeOut(shown);
      }
      return;
    }
    if (!shown && was && was.list === pool()) {
      putBack(was);
      shown = was.card;
    }
    delete kept[task];
    if (shown) {
      shown.dataset.free = told.free;
      fill(shown, told);
    } else {
      window.ldoPool();
    }
  }

  function moved(what, told) {
    refuse([]);
    conflict(null);
    show(told);
    card(what.get("task"), told.card);
    done(told.message);
    window.ldo.focus(/up|down/.test(what.get("to")) ? "share-" + what.get("task") : "moveTitle");
  }

  /* The days that the person had checked stay checked. */
  function overtaken(what, told) {
    show(told);
    conflict(told.conflict);
    if (what.get("to") === "days") {
      each("#move\\:days input", function (box) { box.checked = what.getAll("day").includes(box.value); });
    }
    window.ldoPool();
    refuse([told.message]);
  }

  function read(answer) {
    if (answer.redirected || !(answer.headers.get("Content-Type") || "").startsWith("application/json")) {
      throw new Error("not moved");
    }
    return answer.json().then(function (told) {
      return { status: answer.status, told: told };
    });
  }

  function answered(what, answer) {
    if (answer.status === 200) {
      moved(what, answer.told);
    } else if (answer.status === 409) {
      overtaken(what, answer.told);
    } else {
      refuse(answer.told.messages);
    }
  }

  function post(what) {
    var at = place();
    what.set("position", at.dataset.position);
    what.set("version", byId("move:version").value);
    what.set("seen", byId("move:seen").value);
    return window.fetch(at.dataset.ldoMove, { method: "POST", headers: { "X-Requested-With": "ldo" }, body: what });
  }

  /* One at a time, so that each carries the version that the one before has brought. */
  function send(task, to, days) {
    var what = new URLSearchParams({ task: task, to: to, move: byId("move:move").value });
    (days || []).forEach(function (box) {
      what.append("day", box.value);
    });
    pending = pending
      .then(function () {
        return post(what).then(read).then(
          function (answer) { answered(what, answer); },
          function () { refuse([place().dataset.failed]); }
        );
      })
      .catch(function () {
        window.location.reload();
      });
  }

  document.addEventListener("submit", function (event) {
    var button = event.submitter;
    var act = button && { "move:go": "days", "move:back": "pool", "order:up": "up", "order:down": "down" }[button.name];
    if (act && place()) {
      event.preventDefault();
      send(/up|down/.test(act) ? button.value : byId("move:task").value, act,
        act === "days" ? document.querySelectorAll("#move\\:days input:checked") : []);
    }
  });

  document.addEventListener("dragstart", function (event) {
    dragged = event.target.closest && event.target.closest(".ldo-task[draggable='true']");
    if (dragged) {
      event.dataTransfer.setData("text/plain", dragged.dataset.task);
      event.dataTransfer.effectAllowed = "move";
    }
  });

  function columnFor(event) {
    var column = dragged && event.target.closest && event.target.closest("[data-drop]");
    return column && !column.contains(dragged) ? column : null;
  }

  document.addEventListener("dragover", function (event) {
    var column = columnFor(event);
    if (column) {
      event.preventDefault();
      column.classList.add("ldo-drop");
    }
  });

  document.addEventListener("dragleave", function (event) {
    var column = event.target.closest && event.target.closest("[data-drop]");
    if (column && !column.contains(event.relatedTarget)) {
      column.classList.remove("ldo-drop");
    }
  });

  document.addEventListener("drop", function (event) {
    var column = columnFor(event);
    if (column && place()) {
      event.preventDefault();
      column.classList.remove("ldo-drop");
      send(dragged.dataset.task, column.dataset.drop);
      dragged = null;
    }
  });
})();
