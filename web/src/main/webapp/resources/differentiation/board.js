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
  function list(name, blank, items, more, inside) {
    each("[data-list='" + name + "']", function (holder) {
      holder.replaceChildren.apply(holder, items.map(function (item) {
        var row = copy(blank);
        fill(row, item);
        if (more) {
          more(row, item);
        }
        return row;
      }));
    }, inside);
    each("[data-empty='" + name + "']", function (said) { said.hidden = items.length > 0; });
    each("[data-some='" + name + "']", function (holder) { holder.hidden = items.length === 0; });
  }

  function share(row, item) {
    row.dataset.task = item.taskId;
    row.querySelector("h3").id = "share-" + item.taskId;
    each("button", function (button) { button.value = item.taskId; }, row);
    row.querySelector(".ldo-up").setAttribute("aria-label", item.up);
    row.querySelector(".ldo-down").setAttribute("aria-label", item.down);
    choosing(row, item.taskId, "");
  }

  /* The link that chooses the task of a row. */
  function choosing(row, task, of) {
    var choose = row.querySelector("a");
    var address = new URL(choose.href);
    address.searchParams.set("task", task);
    address.searchParams.delete("of");
    if (of) {
      address.searchParams.set("of", of);
    }
    choose.href = address.href;
  }

  function dayBox(item, place) {
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
    values("from", told.holder === place().dataset.position ? "" : told.holder);
    byId("move:target").value = place().dataset.position;
    var days = byId("move:days");
    days.replaceChildren.apply(days, told.days.map(dayBox));
  }

  function values(field, value) {
    each("input[name$=':" + field + "']", function (one) { one.value = value; });
  }

  function day(row, item) {
    row.querySelector("progress").value = item.filled;
    row.querySelector("[data-unless='tasks']").hidden = item.tasks.length > 0;
    list("tasks", "blankItem", item.tasks, null, row);
  }

  /* How the position fits: the week day by day, demands, growth, and what to note. */
  function fit(told) {
    byId("totals").parentNode.querySelector("[data-slot='noted']").textContent = told.noted;
    byId("fit").parentNode.querySelector("[data-slot='company']").textContent = told.company;
    list("notes", "blankNote", told.notes);
    list("days", "blankDay", told.days, day);
    list("demands", "blankAsked", told.demands);
    list("steps", "blankStep", told.steps);
  }

  /* The board as it is now. */
  function show(told) {
    var totals = byId("totals").parentNode;
    var figures = told.figures;
    fill(totals.querySelector(".ldo-facts"), figures);
    totals.querySelector("progress").value = figures.filled;
    list("hidden", "blankHidden", figures.hidden);
    list("donors", "blankDonor", figures.donors);
    fit(figures.fit);
    list("shares", "blankShare", told.shares, share);
    panel(told.panel);
    values("version", told.version);
    values("seen", told.seen);
    values("move", told.move);
    values("task", told.task);
    if (told.history) {
      history(told.history);
    }
    if (told.columns) {
      told.columns.forEach(column);
      values("beside", told.beside);
    }
  }

  /* The steps back and forward. */
  function history(told) {
    caption("acts:undoMove", told.undo);
    caption("acts:redoMove", told.redo);
    byId("undo").hidden = !told.undoable;
    byId("redo").hidden = !told.redoable;
    values("undo", told.undoable);
    values("redo", told.redoable);
  }

  /* A position beside, open or folded. */
  function column(told) {
    each("[data-column='" + told.id + "']", function (shown) {
      fill(shown, { title: told.title, size: told.size });
      var blank = shown.querySelector(".ldo-blank-card");
      if (blank) {
        var holder = shown.querySelector("[data-list='cards']");
        holder.replaceChildren.apply(holder, told.cards.map(function (item) { return besideCard(blank, told.id, item); }));
        shown.querySelector("[data-empty='cards']").hidden = told.cards.length > 0;
      }
    });
  }

  function besideCard(blank, id, item) {
    var row = document.importNode(blank.content.firstElementChild, true);
    fill(row, item);
    row.dataset.task = item.taskId;
    choosing(row, item.taskId, id);
    return row;
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
      fill(part, { yours: told.yours, position: told.position });
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

  /* Somebody has removed the task: its card goes with the pool that is read anew. */
  function gone(what, told) {
    delete kept[what.get("task")];
    show(told);
    conflict(null);
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
    } else if (answer.status === 404) {
      gone(what, answer.told);
    } else {
      refuse(answer.told.messages);
    }
  }

  /* An address of ours about what this page shows. */
  function about(address) {
    var here = new URLSearchParams(window.location.search);
    var url = new URL(address, window.location.href);
    ["id", "open", "find", "task"].forEach(function (name) {
      if (here.get(name)) {
        url.searchParams.set(name, here.get(name));
      }
    });
    return url;
  }

  function post(what) {
    var at = place();
    what.set("board", at.dataset.position);
    what.set("version", byId("move:version").value);
    what.set("seen", byId("move:seen").value);
    what.set("beside", byId("move:beside").value);
    what.set("redo", byId("acts:redo").value);
    return window.fetch(about(at.dataset.ldoMove), { method: "POST", headers: { "X-Requested-With": "ldo" }, body: what });
  }

  /* One at a time, so that each carries the version that the one before has brought. */
  function send(task, to, where) {
    var what = new URLSearchParams({
      task: task, to: to, move: byId("move:move").value,
      position: where.position || place().dataset.position, from: where.from || ""
    });
    (where.days || []).forEach(function (box) {
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
      submitted(act, button);
    }
  });

  function submitted(act, button) {
    var from = byId("move:from").value;
    var target = byId("move:target").value;
    var own = place().dataset.position;
    var held = !place().querySelector("[data-if='held']").hidden;
    if (/up|down/.test(act)) {
      send(button.value, act, {});
    } else if (act === "pool") {
      send(byId("move:task").value, act, { position: from || own });
    } else if (from || held && target !== own) {
      send(byId("move:task").value, "position", { position: target, from: from || own });
    } else {
      send(byId("move:task").value, act, { position: target, days: document.querySelectorAll("#move\\:days input:checked") });
    }
  }

  /* Ctrl+Z undoes and Ctrl+Y (or Ctrl+Shift+Z) makes again, but not while somebody writes. */
  document.addEventListener("keydown", function (event) {
    var key = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase();
    var step = key === "y" || key === "z" && event.shiftKey ? "redo" : key === "z" ? "undo" : "";
    if (step && place() && !event.target.closest("input, textarea, select") && byId(step) && !byId(step).hidden) {
      event.preventDefault();
      byId("acts:" + step + "Move").click();
    }
  });

  /* What somebody else has changed is shown; asked for while the page is looked at and used. */
  var used = Date.now();
  ["pointermove", "keydown", "scroll"].forEach(function (sign) {
    document.addEventListener(sign, function () { used = Date.now(); }, { passive: true });
  });

  function versions() {
    return [byId("move:version").value].concat(byId("move:beside").value.split(";").filter(function (one) {
      return one && (new URLSearchParams(window.location.search).get("open") || "").includes(one.split("|")[0]);
    }).map(function (one) { return one.split("|")[1]; })).join(",");
  }

  function look() {
    var url = about(place().dataset.ldoChanges);
    url.searchParams.set("known", versions());
    if (byId("move:task").value) {
      url.searchParams.set("task", byId("move:task").value);
    }
    return window.fetch(url, { headers: { "X-Requested-With": "ldo" } }).then(function (answer) {
      return answer.status === 200 ? read(answer).then(function (got) { changed(got.told); }) : null;
    });
  }

  function changed(told) {
    if (!told.draft) {
      window.location.reload();
      return;
    }
    var boxes = Array.from(document.querySelectorAll("#move\\:days input:checked"), function (box) { return box.value; });
    show(told);
    each("#move\\:days input", function (box) { box.checked = boxes.includes(box.value); });
    window.ldoPool();
    done(told.message);
  }

  window.setInterval(function () {
    if (place() && document.visibilityState === "visible" && Date.now() - used < 300000) {
      pending = pending.then(look).catch(function () { used = 0; });
    }
  }, 5000);

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

  /* From the pool or a position to another one, or back to the pool. */
  function dropped(target, source) {
    var own = place().dataset.position;
    var giver = { position: own, beside: source.column }[source.drop] || "";
    if (target.dataset.drop === "pool") {
      send(dragged.dataset.task, "pool", { position: giver });
    } else {
      send(dragged.dataset.task, "position", { position: target.dataset.column || own, from: giver });
    }
  }

  document.addEventListener("drop", function (event) {
    var column = columnFor(event);
    if (column && place()) {
      event.preventDefault();
      column.classList.remove("ldo-drop");
      dropped(column, dragged.closest("[data-drop]").dataset);
      dragged = null;
    }
  });
})();
