/* Uploads: files go in pieces as soon as they are chosen; a broken line costs one piece. Without this the form sends them itself. */
(function () {
  'use strict';
  var d = document, mold = d.querySelector('template[data-uprow]');
  if (!mold || !window.fetch || window.anjuUploads) return;
  window.anjuUploads = true;
  var PIECE = +mold.getAttribute('data-piece'), AT_ONCE = 2, WAITS = [1, 2, 4, 8, 15, 30];
  var fields = [], active = 0;
  var $ = function (s, c) { return c.querySelector(s); };
  var words = function (key, figure) { return mold.getAttribute('data-' + key).replace('{0}', figure); };
  var live = d.createElement('p'); live.className = 'vh'; live.setAttribute('role', 'status'); d.body.appendChild(live);

  /* what has come so far outlives a reload of this tab */
  function store(place, list) {
    try {
      var all = JSON.parse(sessionStorage.getItem('anju.uploads') || '{}');
      if (list) { all[place] = list; sessionStorage.setItem('anju.uploads', JSON.stringify(all)); }
      return all[place] || [];
    } catch (e) { return []; }
  }
  function remember(f) {
    store(f.place, f.ups.filter(function (u) { return u.id; }).map(function (u) { return { key: u.key, id: u.id, name: u.name, size: u.size, image: u.image, turn: u.turn }; }));
  }

  /* one question to the server: its answer as an object, null when it knows of no such file */
  async function ask(u, path, body, type) {
    var how = { credentials: 'same-origin', headers: {} };
    if (body !== undefined) {
      how.method = 'POST'; how.body = body; how.headers['Content-Type'] = type; how.headers['X-XSRF-TOKEN'] = $('[name=_csrf]', u.field.form).value;
    }
    var got = await fetch(mold.getAttribute('data-url') + path, how);
    if (got.redirected) throw new Error('signin');
    if (got.status === 404) return null;
    if (got.status === 204) return {};
    if (got.ok || got.status === 409 || got.status === 422) return got.json();
    throw new Error(String(got.status));
  }

  async function run(u) {
    u.state = 'sending'; u.running = true; active++; show(u);
    try {
      if (u.id && u.unsure) {
        var now = await ask(u, '/' + u.id);
        if (now) u.sent = now.offset; else u.id = null;
        u.unsure = false;
      }
      if (!u.id) {
        var begun = await ask(u, '', 'size=' + u.size + '&name=' + encodeURIComponent(u.name), 'application/x-www-form-urlencoded');
        if (begun.problem) { u.state = 'refused'; u.problem = begun.problem; return; }
        u.id = begun.id; u.sent = 0; remember(u.field);
      }
      while (u.sent < u.size && u.state === 'sending') {
        var piece = u.file.slice(u.sent, Math.min(u.sent + PIECE, u.size));
        var took = await ask(u, '/' + u.id + '?offset=' + u.sent, piece, 'application/octet-stream');
        if (!took) { u.id = null; throw new Error('gone'); }
        u.sent = took.offset; u.tries = 0; show(u);
      }
      if (u.sent >= u.size && u.state === 'sending') { u.state = 'done'; live.textContent = words('ended', u.name); }
    } catch (e) {
      u.unsure = true;
      if (u.state !== 'sending') return;
      if (e.message === 'signin') { u.state = 'signin'; return; }
      if (u.tries >= 30) { u.state = 'failed'; return; }
      u.wait = WAITS[Math.min(u.tries++, WAITS.length - 1)];
      u.state = 'broken';
      u.timer = setTimeout(function () { again(u); }, u.wait * 1000);
    } finally { u.running = false; active--; if (u.state !== 'gone') show(u); next(); }
  }
  function again(u) { clearTimeout(u.timer); if (u.state !== 'done' && u.state !== 'gone' && u.file) { u.state = 'waiting'; show(u); next(); } }
  function next() {
    fields.forEach(function (f) { f.ups.forEach(function (u) { if (active < AT_ONCE && u.state === 'waiting' && !u.running) run(u); }); });
    fields.forEach(function (f) { if (f.after && !busy(f.form)) { var b = f.after; f.after = null; f.form.requestSubmit ? f.form.requestSubmit(b) : f.form.submit(); } });
  }
  window.addEventListener('online', function () {
    fields.forEach(function (f) { f.ups.forEach(function (u) { if (u.state === 'broken') again(u); }); });
  });
  function busy(form) {
    return fields.some(function (f) { return f.form === form && f.ups.some(function (u) { return /sending|waiting|broken/.test(u.state); }); });
  }

  /* a file's row */
  function show(u) {
    var f = u.field, share = Math.floor(100 * u.sent / u.size), finished = u.state === 'done';
    $('progress', u.row).value = share; $('progress', u.row).hidden = finished || u.state === 'refused';
    $('[data-state]', u.row).textContent = u.state === 'refused' ? u.problem : words(u.state, u.state === 'broken' ? u.wait : share);
    $('[data-do=pause]', u.row).hidden = !/sending|waiting|broken/.test(u.state);
    $('[data-do=go]', u.row).hidden = !/paused|signin|failed|broken/.test(u.state);
    u.row.setAttribute('data-is', u.state);
    ['staged', 'name', 'turn'].forEach(function (part) {
      var name = f.name + '.' + part + (part === 'staged' ? '' : '.' + u.id), box = $('input[data-part=' + part + ']', u.row);
      if (box) box.remove();
      if (!finished) return;
      box = d.createElement('input'); box.type = 'hidden'; box.name = name; box.setAttribute('data-part', part);
      box.value = part === 'staged' ? u.id : part === 'name' ? u.name : u.turn; u.row.appendChild(box);
    });
    var pictures = f.ups.filter(function (x) { return x.image; }).length, bind = $('[data-bind]', f.box);
    if (bind) {
      var tick = $('input', bind);
      if (bind.hidden !== pictures < 2) { bind.hidden = pictures < 2; tick.checked = pictures > 1; }
    }
    f.ups.forEach(function (x) {
      $('[data-do=up]', x.row).hidden = !x.row.previousElementSibling;
      $('[data-do=down]', x.row).hidden = !x.row.nextElementSibling;
    });
  }
  function draw(u) {
    if (!u.small) return;
    var c = $('canvas', u.row), pen = c.getContext('2d'), side = u.turn % 180 !== 0;
    var k = Math.min(c.width / (side ? u.small.height : u.small.width), c.height / (side ? u.small.width : u.small.height));
    pen.setTransform(1, 0, 0, 1, 0, 0); pen.clearRect(0, 0, c.width, c.height);
    pen.translate(c.width / 2, c.height / 2); pen.rotate(u.turn * Math.PI / 180); pen.scale(k, k);
    pen.drawImage(u.small, -u.small.width / 2, -u.small.height / 2);
    c.hidden = false;
  }
  /* drawn small on a canvas, so that no address of its own is needed (the content policy allows none) */
  function thumb(u) {
    if (!u.image || !window.createImageBitmap) return;
    createImageBitmap(u.file).then(function (whole) {
      var k = Math.min(1, 320 / Math.max(whole.width, whole.height)), c = d.createElement('canvas');
      c.width = Math.max(1, whole.width * k); c.height = Math.max(1, whole.height * k);
      c.getContext('2d').drawImage(whole, 0, 0, c.width, c.height);
      if (whole.close) whole.close();
      u.small = c; draw(u);
    }, function () { /* no picture of it, but it can be sent */ });
  }
  function row(f, u) {
    u.field = f; u.row = mold.content.cloneNode(true).firstElementChild;
    $('[data-name]', u.row).textContent = u.name;
    $('[data-size]', u.row).textContent = u.size < 1048576 ? Math.ceil(u.size / 1024) + ' KB' : (u.size / 1048576).toFixed(1) + ' MB';
    $('progress', u.row).setAttribute('aria-label', u.name);
    [].forEach.call(u.row.querySelectorAll('[data-do]'), function (b) { b.setAttribute('aria-label', b.textContent + ' ' + u.name); });
    $('[data-do=turn]', u.row).hidden = !u.image;
    u.row.addEventListener('click', function (e) { var b = e.target.closest('[data-do]'); if (b) deeds[b.getAttribute('data-do')](u, b); });
    f.ups.push(u); f.list.appendChild(u.row); show(u);
    if (u.file) thumb(u);
  }
  var deeds = {
    pause: function (u) { clearTimeout(u.timer); u.state = 'paused'; u.unsure = true; show(u); $('[data-do=go]', u.row).focus(); },
    go: function (u) { u.tries = 0; again(u); $('[data-do=pause]', u.row).focus(); },
    turn: function (u) { u.turn = (u.turn + 90) % 360; draw(u); show(u); remember(u.field); live.textContent = words('turned', u.turn); },
    up: function (u, b) { move(u, b, u.row.previousElementSibling, 'before'); },
    down: function (u, b) { move(u, b, u.row.nextElementSibling, 'after'); },
    drop: function (u) {
      var f = u.field, follow = u.row.nextElementSibling;
      clearTimeout(u.timer); u.state = 'gone'; f.ups.splice(f.ups.indexOf(u), 1); u.row.remove(); remember(f);
      if (u.id) ask(u, '/' + u.id + '/drop', '', 'text/plain').catch(function () { /* cleared after a day */ });
      f.ups.forEach(show); next();
      (follow && $('[data-do=drop]', follow) || $('input[type=file]', f.box)).focus();
    }
  };
  function move(u, b, other, where) {
    if (!other) return;
    other[where](u.row);
    var rows = [].slice.call(u.field.list.children);
    u.field.ups.sort(function (x, y) { return rows.indexOf(x.row) - rows.indexOf(y.row); });
    u.field.ups.forEach(show); remember(u.field);
    (b.hidden ? $('[data-do=' + (b.getAttribute('data-do') === 'up' ? 'down' : 'up') + ']', u.row) : b).focus();
    live.textContent = words('moved', rows.indexOf(u.row) + 1);
  }

  /* chosen, dropped or photographed */
  function chosen(f, input) {
    [].forEach.call(input.files, function (file) {
      var key = [file.name, file.size, file.lastModified].join('|');
      var known = f.ups.filter(function (u) { return u.key === key; })[0];
      if (known && known.state === 'again') { known.file = file; known.unsure = true; thumb(known); again(known); }
      if (known) return;
      row(f, { key: key, file: file, name: file.name, size: file.size, sent: 0, tries: 0, turn: 0, image: /^image\/(jpeg|png)$/.test(file.type), state: 'waiting' });
    });
    input.value = '';
    next();
  }
  [].forEach.call(d.querySelectorAll('[data-upload]'), function (box) {
    var form = box.closest('form'), f = { box: box, form: form, name: box.getAttribute('data-upload'), list: $('[data-ups]', box), ups: [], after: null };
    f.place = new URL(form.action).pathname + ' ' + f.name;
    fields.push(f);
    box.addEventListener('change', function (e) { if (e.target.type === 'file') chosen(f, e.target); });
    form.addEventListener('submit', function (e) {
      if (busy(form)) {
        e.preventDefault(); e.stopPropagation(); live.textContent = words('after');
        f.after = e.submitter || $('button[type=submit]', form);
        f.ups.forEach(function (u) { if (u.state === 'broken') again(u); });
      } else store(f.place, []);
    });
    /* left over from before a reload */
    var shown = [].map.call(f.list.querySelectorAll('input[type=checkbox]'), function (x) { return x.value; });
    store(f.place).forEach(function (old) {
      if (shown.indexOf(old.id) >= 0) return;
      var u = { key: old.key, id: old.id, name: old.name, size: old.size, sent: 0, tries: 0, turn: old.turn, image: old.image, state: 'waiting', field: f };
      ask(u, '/' + u.id).then(function (now) {
        if (!now) return;
        u.sent = now.offset; u.state = now.offset === now.size ? 'done' : 'again'; row(f, u);
      }, function () { /* chosen anew, it is sent anew */ });
    });
  });
})();
