// The deals, filtered, fifty at a time, each opening to its steps and sentences.
const PAGE = 50;
const EMPTY = { text: '', kind: 'any', status: 'any', year: 'any', actor: 'any', place: null, period: null, struck: false, order: 'latest' };
let filter = Object.assign({}, EMPTY);
let found = [];
let shown = 0;

function searchText(deal) {
  if (!deal.folded) {
    deal.folded = fold([deal.id, ...deal.kinds, deal.status, ...[...deal.origins, ...deal.destinations, ...deal.transits].flatMap(p => [p.name, p.admin1 || '']),
      ...deal.actors.map(a => a.actor.name), ...deal.told.flatMap(t => [t.sentence, t.document ? t.document.source + ' ' + (t.document.title || '') : ''])].join(' \n'));
  }
  return deal.folded;
}

const ORDERS = [
  ['latest', 'Latest first', null],
  ['earliest', 'Earliest first', (a, b) => (a.day && a.day[0] || '9999') < (b.day && b.day[0] || '9999') ? -1 : 1],
  ['told', 'Most reported first', (a, b) => b.articles - a.articles],
  ['people', 'Most people first', (a, b) => greatest(b) - greatest(a)],
  ['unsure', 'Least sure first', (a, b) => a.score - b.score],
];
const greatest = deal => Math.max(-1, ...deal.people.filter(p => p.phase === 'done').map(p => p.low === null ? p.high : p.low));

function matches(deal) {
  const f = filter;
  if (f.kind !== 'any' && !deal.kinds.includes(f.kind)) return false;
  if (f.status !== 'any' && deal.status !== f.status) return false;
  if (f.struck && !deal.struck) return false;
  if (f.year !== 'any' && periodOf('year', deal.day) !== (f.year === 'none' ? null : f.year)) return false;
  if (f.period && periodOf(f.period.grain, deal.day) !== f.period.period) return false;
  if (f.actor !== 'any' && !deal.actors.some(a => a.actor.id === f.actor)) return false;
  if (f.place && ![...deal.destinations, ...deal.origins].includes(f.place)) return false;
  return fold(f.text).split(/\s+/).every(word => searchText(deal).includes(word));
}

/** What the list says of people: those moved, else those planned, else those still inside. */
function peopleShown(deal) {
  for (const phase of ['done', 'planned', 'remaining']) {
    const figures = deal.people.filter(p => p.phase === phase);
    const different = figures.filter((p, i) => figures.findIndex(q => q.who === p.who && q.low === p.low && q.high === p.high) === i);
    if (different.length) {
      return different.slice(0, 3).map(peopleWords).join(', ') + (different.length > 3 ? ', …' : '') + (phase === 'done' ? '' : phase === 'planned' ? ' planned' : ' still inside');
    }
  }
  return null;
}

function item(deal) {
  const day = intervalWords(deal.day);
  const people = peopleShown(deal);
  const details = h('details', { ontoggle: e => { if (e.target.open) open(deal, e.target); } },
    h('summary', null,
      h('span', { class: 'day' }, day || 'no day known', deal.dated ? h('small', null, deal.dated) : null),
      h('span', { class: 'main' },
        h('span', { class: 'where' }, deal.origins.length ? names(deal.origins, 4) : 'No place named', deal.destinations.length ? h('span', { class: 'to' }, ' → ', names(deal.destinations, 3)) : null),
        h('span', { class: 'what' }, capital(deal.kinds.join(', ')), people ? ' · ' + people : null)),
      h('span', { class: 'state' }, capital(deal.status), h('span', { class: 'said' }, plural(deal.articles, 'article') + ', ' + plural(deal.outlets, 'outlet')))));
  return h('li', { class: deal.struck ? 'deal' : 'deal unstruck', id: 'deal-' + deal.id }, details);
}

function open(deal, details) {
  if (details.childElementCount > 1) return;
  details.append(body(deal));
}

function why(deal) {
  const step = deal.steps.find(s => ['agreed', 'underway', 'suspended', 'completed', 'collapsed'].includes(s.status));
  const parts = [deal.struck ? 'It counts as struck' + (step ? ': a report has it ' + step.status + (intervalWords(step.day) ? ' (' + intervalWords(step.day) + ')' : '') : '') + '.'
    : 'It is told of, but no report says that it was agreed or carried out: it is counted among all deals, not among destinations, actors and pairs.'];
  const on = { started: 'the day on which it began', agreed: 'the day of the agreement', reported: 'the day of its first report' }[deal.dated];
  const periods = ['month', 'quarter', 'year'].map(g => [g, periodOf(g, deal.day)]);
  const fine = periods.find(p => p[1] !== null);
  if (!on) parts.push('No day is known, so it stands in no period.');
  else if (!fine) parts.push('By ' + on + ' it stands in no single month or year.');
  else parts.push('By ' + on + ' it stands in ' + periodWords(fine[0], fine[1]) + (fine[0] === 'month' ? '.' : ', and in no single month.'));
  parts.push('The coder takes it for a deal with a probability of ' + Math.round(deal.score * 100) + ' %.');
  return parts.join(' ');
}

function body(deal) {
  const list = (title, entries) => entries.length ? h('div', null, h('h4', null, title), h('ul', null, entries.map(e => h('li', null, e)))) : null;
  const days = [['Agreed', deal.agreed], ['Began', deal.started], ['Ended', deal.ended]].filter(d => intervalWords(d[1])).map(d => d[0] + ' ' + intervalWords(d[1]));
  const said = p => [peopleWords(p), ', ', p.phase, p.said ? [' (says ', own(p.said), ')'] : null];
  return h('div', { class: 'body' },
    h('h4', null, deal.struck ? 'Why it counts' : 'Why it does not count as struck'), h('p', null, why(deal)),
    h('div', { class: 'pairs' },
      list('Actors', ROLES.map(role => [role, deal.actors.filter(a => a.role === role)]).filter(r => r[1].length).map(([role, group]) => [capital(role) + ': ', names(group.map(a => a.actor), 12)])),
      list('People', deal.people.map(said)),
      list('Ways', deal.legs.map(l => [l.origin ? own(l.origin.name) : 'origin not tied', ' → ', l.destination ? own(l.destination.name) : 'destination not tied', ': ', peopleWords(l), ', ', l.phase])),
      list('Passing', deal.transits.map(p => own(p.name))),
      list('Days', days)),
    deal.steps.length ? [h('h4', null, 'Steps'), h('ol', { class: 'steps' }, deal.steps.map(s => h('li', null, h('span', { class: 'day' }, intervalWords(s.day) || 'day not known'),
      h('span', null, capital(s.status), s.told === null ? null : [' – ', h('a', { href: '#sentence-' + deal.id + '-' + s.told }, 'sentence ' + (s.told + 1))]))))] : null,
    h('h4', null, plural(deal.told.length, 'sentence') + ' behind it'), deal.told.map((t, i) => sentence(deal, t, i)),
    h('p', { class: 'note' }, 'Deal ', h('code', null, deal.id)));
}

function sentence(deal, told, i) {
  const d = told.document;
  return h('blockquote', { id: 'sentence-' + deal.id + '-' + i, tabindex: '-1' },
    h('p', { dir: 'auto', lang: d && d.language ? d.language : null }, told.sentence),
    h('footer', null, (i + 1) + '. ', d ? [own(d.source), ', ', d.day ? dayWords(d.day) : 'no day', d.title || d.url ? [': ', link(d.url, own(d.title || d.url))] : null] : 'article not in this release',
      h('br'), 'Coded as ' + told.status + (told.background ? ', background' : '') + ', a deal with a probability of ' + Math.round(told.score * 100) + ' %. Joined', told.reason ? [' (', own(told.reason), ')'] : null, ' at ' + Math.round(told.likeness * 100) + ' %.', d ? [' Article ', h('code', null, d.id)] : null));
}

function more() {
  const next = found.slice(shown, shown + PAGE);
  add(byId('deals-list'), next.map(item));
  shown += next.length;
  byId('more').hidden = shown >= found.length;
  byId('more').textContent = 'Show ' + Math.min(PAGE, found.length - shown) + ' more';
  tell();
}

function tell() {
  const struck = found.reduce((n, d) => n + (d.struck ? 1 : 0), 0);
  fill('deals-count', found.length === DEALS.length ? plural(found.length, 'deal') : plural(found.length, 'deal') + ' of ' + number(DEALS.length),
    ', ' + number(struck) + ' of them struck; ', found.length > shown ? 'the first ' + number(shown) + ' are shown.' : 'all are shown.',
    filter.period ? [' ', h('button', { class: 'chip', type: 'button', onclick: () => set({ period: null }) }, 'only ' + periodWords(filter.period.grain, filter.period.period) + ' ×')] : null,
    filter.place ? [' ', h('button', { class: 'chip', type: 'button', onclick: () => set({ place: null }) }, 'only ', own(filter.place.name), ' ×')] : null);
}

function list() {
  found = DEALS.filter(matches);
  const order = ORDERS.find(o => o[0] === filter.order)[2];
  if (order) found.sort(order);
  shown = 0;
  fill('deals-list');
  more();
}

function set(changes) {
  Object.assign(filter, changes);
  for (const [name, value] of Object.entries(changes)) {
    const control = byId('filter-' + name);
    if (!control) continue;
    if (control.type === 'checkbox') control.checked = value;
    else control.value = value;
  }
  list();
}

const jump = () => { byId('deals').scrollIntoView(); byId('deals').focus({ preventScroll: true }); };
const showPeriod = (grain, period) => { set(Object.assign({}, EMPTY, { period: { grain, period }, kind: time.kind, status: time.status })); jump(); };
const showPlace = place => { set(Object.assign({}, EMPTY, { place, struck: true, year: places.year === 'all' ? 'any' : places.year })); jump(); };
const showActor = actor => {
  const box = byId('filter-actor');
  if (![...box.options].some(o => o.value === actor.id)) box.append(h('option', { value: actor.id }, actor.name));
  set(Object.assign({}, EMPTY, { actor: actor.id, struck: true }));
  jump();
};

function startDeals() {
  const actors = new Map();
  for (const deal of DEALS) for (const id of new Set(deal.actors.map(a => a.actor.id))) actors.set(id, (actors.get(id) || 0) + 1);
  const known = ACTORS.filter(a => actors.has(a.id)).sort((a, b) => actors.get(b.id) - actors.get(a.id) || (a.id < b.id ? -1 : 1)).slice(0, 150);
  const years = [...new Set(DEALS.map(d => periodOf('year', d.day)))].filter(y => y).sort().reverse();
  const field = name => value => set({ [name]: value });
  let typing = 0;
  const search = h('input', { type: 'search', id: 'filter-text', autocomplete: 'off', spellcheck: 'false', placeholder: 'place, actor, outlet, words of a sentence', oninput: e => { clearTimeout(typing); typing = setTimeout(() => set({ text: e.target.value }), 120); } });
  add(byId('filters'), [
    h('label', { class: 'field search' }, h('span', null, 'Search'), search),
    select('Kind', [['any', 'Any kind'], ...KINDS.map(k => [k, capital(k)])], 'any', field('kind'), { id: 'filter-kind' }),
    select('Status', [['any', 'Any status'], ...STATUSES.map(s => [s, capital(s)])], 'any', field('status'), { id: 'filter-status' }),
    select('Year', [['any', 'Any year'], ...years.map(y => [y, y.slice(0, 4)]), ['none', 'No single year']], 'any', field('year'), { id: 'filter-year' }),
    select('Actor', [['any', 'Any actor'], ...known.map(a => [a.id, a.name + ' (' + number(actors.get(a.id)) + ')'])], 'any', field('actor'), { id: 'filter-actor' }),
    select('Order', ORDERS.map(o => [o[0], o[1]]), 'latest', field('order'), { id: 'filter-order' }),
    h('label', { class: 'check' }, h('input', { type: 'checkbox', id: 'filter-struck', onchange: e => set({ struck: e.target.checked }) }), 'struck only'),
    h('button', { type: 'reset', onclick: () => set(Object.assign({}, EMPTY)) }, 'Clear'),
  ]);
  byId('filters').addEventListener('submit', e => e.preventDefault());
  byId('more').addEventListener('click', () => {
    const first = shown;
    more();
    byId('deals-list').children[first].querySelector('summary').focus();
  });
  list();
}
