/*
 * Following a colleague with a bad line: what is noted gets the time of the phone, stays in the browser until the server
 * has it, and is sent when there is a line again. Comfort only: the forms do the same without JavaScript.
 */
(function () {
  "use strict";
  var RETRY = 20000;
  var PATIENCE = 15000;
  var place = document.querySelector("[data-ldo-shadow]");
  var words = place && place.dataset;
  var clock = new Intl.DateTimeFormat("nb-NO", { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: "Europe/Oslo" });
  var calendar = new Intl.DateTimeFormat(document.documentElement.lang, { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/Oslo" });
  var stored = [];
  var sending = false;
  var again = false;
  var failed = false;
  var left = false;
  var said = "";

  if (!place || !reads()) {
    return;
  }

  function key() {
    return "ldo.shadow." + words.place;
  }

  function reads() {
    try {
      window.localStorage.getItem("ldo");
      return true;
    } catch (forbidden) {
      return false;
    }
  }

  /* What the server does not have yet. */
  function kept() {
    try {
      return JSON.parse(window.localStorage.getItem(key())) || [];
    } catch (broken) {
      return [];
    }
  }

  function keep(notes) {
    if (notes.length) {
      window.localStorage.setItem(key(), JSON.stringify(notes));
    } else {
      window.localStorage.removeItem(key());
    }
  }

  /* All there is: what the server has told, and over it what waits. */
  function all() {
    var waiting = kept();
    var ids = waiting.map(function (note) { return note.id; });
    return stored
      .filter(function (note) { return !ids.includes(note.id); })
      .concat(waiting.filter(function (note) { return !note.gone; }));
  }

  function running() {
    return all().filter(function (note) { return !note.end; });
  }

  /* Version 7: the time, then chance. The same id is the same observation, however often it is sent. */
  function newId(now) {
    var chance = window.crypto.getRandomValues(new Uint8Array(10));
    var hex = Array.from(chance, function (one) { return one.toString(16).padStart(2, "0"); }).join("");
    var time = now.toString(16).padStart(12, "0");
    return [time.slice(0, 8), time.slice(8), "7" + hex.slice(1, 4), "8" + hex.slice(5, 8), hex.slice(8)].join("-");
  }

  function put(changed) {
    keep(kept().filter(function (note) { return note.id !== changed.id; }).concat([changed]));
  }

  function endRunning(now) {
    running().forEach(function (note) {
      var end = Math.max(now, Date.parse(note.start));
      put({ id: note.id, name: note.name, start: note.start, end: new Date(end).toISOString() });
    });
  }

  function begin(name) {
    var now = Date.now();
    endRunning(now);
    put({ id: newId(now), name: name, start: new Date(now).toISOString(), end: "" });
    done(told(words.started, name));
  }

  function stop() {
    endRunning(Date.now());
    done(words.stopped);
    window.ldo.focus("now");
  }

  function remove(id) {
    var note = all().find(function (one) { return one.id === id; });
    if (note) {
      put({ id: id, name: note.name, start: note.start, end: note.end, gone: true });
    }
    done(words.removed);
    window.ldo.focus("noted");
  }

  function done(text) {
    said = text;
    show();
    send();
  }

  /* Sending: one after the other, until the line fails. */
  function body(note) {
    var values = { job: words.job, note: note.id };
    return new URLSearchParams(
      Object.assign(values, note.gone ? { gone: "1" } : { name: note.name, start: note.start, end: note.end })
    );
  }

  function post(note) {
    var stopper = new AbortController();
    var timer = window.setTimeout(function () { stopper.abort(); }, PATIENCE);
    return window
      .fetch(words.ldoShadow, { method: "POST", headers: { "X-Requested-With": "ldo" }, body: body(note), signal: stopper.signal })
      .then(function (answer) {
        window.clearTimeout(timer);
        left = answer.redirected;
        if (note.gone && answer.status === 404) {
          return { ok: true };
        }
        if (answer.redirected || !(answer.headers.get("Content-Type") || "").startsWith("application/json")) {
          throw new Error("not stored");
        }
        return answer.json().then(function (told) {
          return { ok: answer.ok, why: told.messages.join(" ") };
        });
      });
  }

  /* Unless it has changed while it was on its way. */
  function settle(note, told) {
    var now = kept();
    var mine = now.find(function (one) { return one.id === note.id; });
    if (!mine || mine.end !== note.end || mine.gone !== note.gone) {
      return;
    }
    if (!told.ok) {
      mine.refused = told.why;
      keep(now);
      return;
    }
    keep(now.filter(function (one) { return one !== mine; }));
    stored = stored.filter(function (one) { return one.id !== mine.id; });
    if (!mine.gone) {
      stored.push(mine);
    }
  }

  function next() {
    var note = kept().find(function (one) { return !one.refused; });
    return note
      ? post(note).then(function (told) {
          failed = false;
          settle(note, told);
          show();
          return next();
        })
      : Promise.resolve();
  }

  function send() {
    if (sending) {
      return;
    }
    sending = true;
    next()
      .catch(function () { failed = true; })
      .then(function () {
        sending = false;
        show();
        if (again) {
          again = false;
          send();
        }
      });
  }

  /* What is on its way when the line comes back may still fail by the old one. */
  function online() {
    again = sending;
    send();
  }

  /* The page. */
  function slot(part, name, text) {
    part.querySelectorAll("[data-slot='" + name + "']").forEach(function (one) {
      one.textContent = text;
      one.hidden = !text;
    });
  }

  function copy(blank) {
    return document.importNode(document.getElementById(blank).content.firstElementChild, true);
  }

  function minutes(from, to) {
    return Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 60000));
  }

  function told(pattern, value) {
    return pattern.split("{0}").join(value);
  }

  function row(note) {
    var made = copy("blankNote");
    var waits = kept().some(function (one) { return one.id === note.id; });
    slot(made, "name", note.name);
    slot(made, "when", clock.format(new Date(note.start)) + "–" + clock.format(new Date(note.end)));
    slot(made, "minutes", told(words.minutes, minutes(note.start, note.end)));
    slot(made, "refused", note.refused || "");
    made.querySelector("[data-slot='state']").hidden = !waits || Boolean(note.refused);
    made.querySelector("button").value = note.id;
    return made;
  }

  function day(name, notes) {
    var made = copy("blankDay");
    var sum = notes.reduce(function (before, note) { return before + minutes(note.start, note.end); }, 0);
    slot(made, "day", name);
    slot(made, "sum", told(words.sum, sum));
    made.querySelector("ol").replaceChildren.apply(made.querySelector("ol"), notes.map(row));
    return made;
  }

  function list() {
    var days = new Map();
    all()
      .filter(function (note) { return note.end; })
      .sort(function (one, other) { return Date.parse(other.start) - Date.parse(one.start); })
      .forEach(function (note) {
        var name = calendar.format(new Date(note.start));
        days.set(name, (days.get(name) || []).concat([note]));
      });
    var made = Array.from(days, function (entry) { return day(entry[0], entry[1]); });
    var holder = place.querySelector("[data-days]");
    holder.replaceChildren.apply(holder, made);
    place.querySelector("[data-none]").hidden = made.length > 0;
  }

  function now() {
    var note = running().pop();
    var busy = place.querySelector("[data-busy]");
    busy.hidden = !note;
    place.querySelector("[data-idle]").hidden = Boolean(note);
    place.querySelector("[name='shadow:stop']").hidden = !note;
    place.querySelector("[name='shadow:start']").textContent = note ? words.next : words.start;
    if (note) {
      slot(busy, "name", note.name);
      slot(busy, "since", told(words.since, clock.format(new Date(note.start))));
      slot(busy, "elapsed", "· " + told(words.minutes, minutes(note.start, new Date().toISOString())));
      slot(busy, "refused", note.refused || "");
    }
  }

  function line() {
    var waiting = kept().filter(function (note) { return !note.refused; }).length;
    var state = left ? words.left : sending && !failed ? words.sending : told(words.waiting, waiting);
    var text = waiting ? state : said && words.saved;
    var whole = (said + " " + text).trim();
    var shown = document.getElementById("line");
    if (shown.textContent !== whole) {
      shown.textContent = whole;
    }
  }

  function show() {
    now();
    list();
    line();
  }

  function missing(text) {
    var field = document.getElementById("shadow:name");
    var message = document.createElement("span");
    message.className = "ds-validation-message";
    message.textContent = text;
    document.getElementById("shadow:nameError").replaceChildren.apply(document.getElementById("shadow:nameError"), text ? [message] : []);
    field.setAttribute("aria-invalid", String(Boolean(text)));
    if (text) {
      field.focus();
    }
  }

  function startTyped() {
    var field = document.getElementById("shadow:name");
    var name = field.value.trim();
    missing(name ? "" : words.missing);
    if (name) {
      begin(name);
      field.value = "";
    }
  }

  place.addEventListener("submit", function (event) {
    var button = event.submitter;
    event.preventDefault();
    event.stopPropagation();
    if (button.name === "shadow:known") {
      begin(button.value);
      window.ldo.focus("now");
    } else if (button.name === "shadow:stop") {
      stop();
    } else if (button.name === "notes:remove") {
      remove(button.value);
    } else {
      startTyped();
    }
  });

  stored = Array.from(place.querySelectorAll("[data-note]"))
    .filter(function (one) { return one.dataset.note; })
    .map(function (one) {
      return { id: one.dataset.note, name: one.querySelector("[data-slot='name']").textContent, start: one.dataset.start, end: one.dataset.end || "" };
    });
  window.addEventListener("online", online);
  window.addEventListener("storage", show);
  document.addEventListener("visibilitychange", send);
  window.setInterval(function () {
    now();
    if (kept().length) {
      send();
    }
  }, RETRY);
  show();
  send();
})();
