// Elements from plain values. Text enters the page as text nodes only: nothing is ever parsed as HTML.
function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.className = value;
    else if (name === 'style') Object.assign(element.style, value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  add(element, children);
  return element;
}

function add(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

const byId = id => document.getElementById(id);
const fill = (id, ...children) => { const at = byId(id); at.replaceChildren(); add(at, children); };
/** A name or text from the archive: its direction is its own and cannot reach what stands beside it. */
const own = text => h('bdi', null, text);
const names = (list, most) => {
  const shown = list.slice(0, most).flatMap((place, i) => [i ? ', ' : null, own(place.name)]);
  return list.length > most ? [...shown, ' and ' + (list.length - most) + ' more'] : shown;
};
/** Only http and https addresses become links. */
function link(url, text) {
  return url && /^https?:\/\//i.test(url) ? h('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, text) : h('span', null, text);
}

let groups = 0;
/** A row of radio buttons; calls back with the value chosen. */
function choice(legend, options, chosen, change) {
  const group = 'choice' + ++groups;
  return h('fieldset', null, h('legend', null, legend), h('div', { class: 'choice' }, options.map(([value, label]) =>
    h('label', null,
      h('input', { type: 'radio', name: group, value, checked: value === chosen, onchange: () => change(value) }),
      h('span', null, label)))));
}

function select(label, options, chosen, change, attributes) {
  const box = h('select', Object.assign({ onchange: e => change(e.target.value) }, attributes),
    options.map(([value, text]) => h('option', { value, selected: value === chosen }, text)));
  return h('label', { class: 'field' }, h('span', null, label), box);
}

/** A table whose first cell of a row is its heading. Columns: [title, row → cell, is a number]. */
function table(caption, columns, rows, scroll) {
  const made = h('table', null,
    h('caption', null, caption),
    h('thead', null, h('tr', null, columns.map(([title, , numeric]) => h('th', { scope: 'col', class: numeric ? 'num' : null }, title)))),
    h('tbody', null, rows.map(row => h('tr', null, columns.map(([, cell, numeric], i) =>
      i === 0 ? h('th', { scope: 'row' }, cell(row)) : h('td', { class: numeric ? 'num' : null }, cell(row)))))));
  if (!scroll) return made;
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption }, made,
    rows.length > 30 ? h('p', { class: 'note paper' }, 'On paper the first 30 of ' + number(rows.length) + ' rows; the page itself has all.') : null);
}
