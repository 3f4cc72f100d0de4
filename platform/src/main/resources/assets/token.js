/* Checks the token behind the # of a sheet's address, here in the browser: it is never sent anywhere. Used by /verify/… and,
   inlined, by the page that stands alone. What is said stands in the page; this only shows it. Bytes: docs/contract/sheet-token.md */
(function () {
  'use strict';
  var d = document, box = d.querySelector('[data-token]');
  if (!box) return;
  var ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ', KEY = 1, NUMBERS = 5, CODE = 15, NUMBER = 28, HIDDEN = 36, NAME = 37, SIGNATURE = 64;
  var all = function (s) { return [].slice.call(box.querySelectorAll(s)); };

  /* base64url in its one canonical spelling, or null */
  function bytes(text) {
    try {
      var raw = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
      var again = btoa(raw).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
      return again === text ? Uint8Array.from(raw, function (c) { return c.charCodeAt(0); }) : null;
    } catch (none) { return null; }
  }

  /* an address, or the token alone; other people's line breaks and spaces do not count */
  function parts(text) {
    var whole = text.replace(/\s/g, ''), at = whole.indexOf('#');
    var code = /\/verify\/([^#?\/]+)/.exec(whole);
    return {
      code: code && code[1].replace(/[-._]/g, '').toUpperCase(),
      token: at >= 0 ? whole.slice(at + 1) : code ? '' : whole
    };
  }

  function read(b) {
    if (b[0] !== 1 || b.length < NAME + 1 + SIGNATURE || b.length > NAME + 4 + SIGNATURE) return null;
    var short = function (n) { return b[NUMBERS + 2 * n] * 256 + b[NUMBERS + 2 * n + 1]; };
    var day = function (n) { return new Date(Date.UTC(2000, 0, 1 + short(n))).toISOString().slice(0, 10); };
    var code = '', number = '', i, bit, place;
    for (i = 0; i < 20; i++) {
      for (place = 0, bit = 5 * i; bit < 5 * i + 5; bit++) place = place * 2 + (b[CODE + (bit >> 3)] >> (7 - bit % 8) & 1);
      code += ALPHABET.charAt(place);
    }
    for (i = NUMBER; i < HIDDEN; i++) number += '0123456789*'.charAt(b[i] >> 4) + '0123456789*'.charAt(b[i] & 15);
    var name = new TextDecoder().decode(b.subarray(NAME, b.length - SIGNATURE));
    return {
      version: String(short(0)), madeOn: day(1), issuedOn: day(2), from: day(3), until: day(4),
      code: code, number: number, holder: name + '＊'.repeat(b[HIDDEN])
    };
  }

  function check(text) {
    var said = parts(text), b = bytes(said.token), facts = b && read(b);
    if (said.code && !said.token) return Promise.resolve({ answer: 'NONE', code: said.code });
    if (!facts) return Promise.resolve({ answer: 'DAMAGED' });
    if (!(window.crypto && crypto.subtle)) return Promise.resolve({ answer: 'UNABLE' });
    var id = [].map.call(b.subarray(KEY, NUMBERS), function (x) { return (x + 256).toString(16).slice(1); }).join('');
    var key = JSON.parse(box.getAttribute('data-keys')).keys.filter(function (k) { return k.kid === id; })[0];
    if (!key) return Promise.resolve({ answer: 'STRANGE' });
    var how = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
    return crypto.subtle.importKey('jwk', key, how, false, ['verify']).then(function (k) {
      return crypto.subtle.verify(how, k, b.subarray(b.length - SIGNATURE), b.subarray(0, b.length - SIGNATURE));
    }).then(function (right) {
      // the right token behind another code's address is nobody's sheet
      if (!right || said.code && said.code !== facts.code) return { answer: 'FORGED' };
      // Beijing has no summer time
      var today = new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10);
      return { answer: today > facts.until ? 'EXPIRED' : today < facts.from ? 'EARLY' : 'GENUINE', facts: facts, code: facts.code };
    });
  }

  function show(found) {
    var facts = found.facts;
    all('[data-answer]').forEach(function (x) { x.className = x.getAttribute('data-look'); x.hidden = x.getAttribute('data-answer') !== found.answer; });
    all('[data-facts]').forEach(function (x) { x.hidden = !facts; });
    all('[data-fact]').forEach(function (x) {
      var name = x.getAttribute('data-fact'), text = facts ? facts[name] : '';
      x.textContent = name === 'code' ? text.replace(/(.{4})(?=.)/g, '$1-') : text;
    });
    all('[data-ask]').forEach(function (x) { x.hidden = !found.code; });
    all('[data-ask-link]').forEach(function (x) {
      x.href = x.textContent = box.getAttribute('data-site') + '/verify' + (found.code ? '/' + encodeURIComponent(found.code) : '');
    });
    box.hidden = false;
    box.setAttribute('data-token', found.answer);
  }

  var form = d.querySelector('[data-token-form]');
  if (!form) {
    // beside the live answer: nothing to say where there is no token, or nothing to check it with
    if (location.hash.length > 40) check(location.href).then(function (found) { if (found.answer !== 'UNABLE') show(found); });
    return;
  }
  form.addEventListener('submit', function (e) {
    e.preventDefault();
    check(form.text.value).then(function (found) { show(found); box.scrollIntoView({ block: 'nearest' }); });
  });
  if (window.BarcodeDetector) {
    var none = d.querySelector('[data-picture-none]'), picture = d.getElementById('picture');
    d.querySelector('[data-picture]').hidden = false;
    picture.addEventListener('change', function () {
      none.hidden = true;
      createImageBitmap(picture.files[0]).then(function (image) {
        return new BarcodeDetector({ formats: ['qr_code'] }).detect(image);
      }).then(function (codes) { form.text.value = codes[0].rawValue; form.requestSubmit(); }).catch(function () { none.hidden = false; });
    });
  }
})();
