// The head of the page, then each part in turn, so that the first is there at once.
function startHead() {
  const struck = DEALS.filter(d => d.struck).length;
  const read = OUTLETS.reduce((n, o) => n + o.articles, 0);
  const years = YEARS.filter((y, i) => TIME.year.periods[i].seen > 0).map(y => y.slice(0, 4));
  const span = years.length ? (years[0] === years[years.length - 1] ? years[0] : years[0] + '–' + years[years.length - 1]) : 'no dated article';
  fill('lead', 'Evacuations, truces, reconciliations, exchanges, handovers and aid agreed between enemies about one place, as the news tells them: counted, and each count walked back to the sentences that say so. ',
    h('b', null, plural(DEALS.length, 'deal')), ' from ', plural(DOCUMENTS.length, 'article'), ' that tell of one.');
  const facts = [['articles read', number(read)], ['outlets', number(OUTLETS.length)], ['years of news', span], ['deals', number(DEALS.length)], ['of them struck', number(struck)]];
  fill('facts', facts.map(([term, value]) => h('div', null, h('dt', null, term), h('dd', null, value))));
  fill('provenance', 'Release ', h('code', null, RAW.release), ', made by Accord ', RAW.program, RAW.coder ? [' with the coder ', h('code', null, RAW.coder)] : null, '. The same release makes the same page.');
}

function startOutlets() {
  const rows = OUTLETS.slice().sort((a, b) => b.articles - a.articles || (a.source < b.source ? -1 : 1));
  fill('outlets-table', table('Articles by outlet, all years', [
    ['Outlet', r => own(r.source)],
    ['Articles', r => number(r.articles), true],
    ['Language not read', r => r.unread ? number(r.unread) : '–', true],
    ['With a deal', r => number(r.coded), true],
    ['Struck, as news', r => number(r.struck), true],
    ['Per 1,000', r => r.articles ? decimal(r.struck * 1000 / r.articles) : '–', true],
  ], rows, true));
}

/** An address that names a deal opens it; one that names a sentence goes there. */
function follow() {
  const id = decodeURIComponent(location.hash.slice(1));
  if (!id.startsWith('deal-')) return;
  const deal = DEALS.find(d => 'deal-' + d.id === id);
  if (!deal) return;
  if (!byId(id)) {
    set(Object.assign({}, EMPTY, { text: deal.id }));
  }
  byId(id).querySelector('details').open = true;
  byId(id).scrollIntoView();
}

addEventListener('hashchange', follow);
startHead();
startTime();
const parts = [startKinds, startPlaces, startActors, startNetwork, startOutlets, startDeals, follow, () => { document.documentElement.dataset.ready = 'yes'; }];
(function next() {
  const part = parts.shift();
  if (part) {
    part();
    setTimeout(next, 0);
  }
})();
