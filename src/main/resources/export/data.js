// The page's data, unpacked: numbers become words, places, actors and articles again.
const RAW = JSON.parse(document.getElementById('report-data').textContent);
const W = RAW.words;
const KINDS = ['evacuation', 'reconciliation', 'ceasefire', 'exchange', 'handover', 'access'];
const STATUSES = ['completed', 'underway', 'agreed', 'negotiating', 'proposed', 'prospective', 'suspended', 'collapsed', 'denied'];
const ROLES = ['party', 'mediator', 'facilitator', 'evacuee'];
const PLACES = RAW.places.map(([id, name, level, admin1, country, lat, lon]) => ({ id, name, level, admin1, country, lat, lon }));
const ACTORS = RAW.actors.map(([id, name, lineage]) => ({ id, name, lineage }));
const DOCUMENTS = RAW.documents.map(([id, source, day, title, url, language]) => ({ id, source, day, title, url, language }));

/** Per grain: the periods in order, and the rows by kind, status and period. */
const TIME = {};
for (const grain of ['month', 'quarter', 'year']) TIME[grain] = { periods: [], rows: new Map(), coverage: new Map() };
for (const [g, period, seen, complete] of RAW.periods) TIME[W[g]].periods.push({ period, seen, complete: complete === 1 });
for (const [g, period, kind, status, deals, low, high, peopleLow, peopleHigh] of RAW.deals_over_time) {
  TIME[W[g]].rows.set(W[kind] + ' ' + W[status] + ' ' + period, { deals, low, high, peopleLow, peopleHigh });
}
for (const [g, period, articles, unread, coded, struck] of RAW.coverage) TIME[W[g]].coverage.set(period, { articles, unread, coded, struck });
const NOTHING = { deals: 0, low: 0, high: 0, peopleLow: 0, peopleHigh: 0 };
const count = (grain, kind, status, period) => TIME[grain].rows.get(kind + ' ' + status + ' ' + period) || NOTHING;

const OUTLETS = RAW.outlets.map(([source, articles, unread, coded, struck]) => ({ source, articles, unread, coded, struck }));

/** Rows by year of places, routes, actors and pairs; the sum over all years holds those without one too. */
const YEARS = TIME.year.periods.map(p => p.period);
const DESTINATIONS = RAW.destinations.map(([period, p, deals, low, high, figures]) => ({ period, place: PLACES[p], deals, low, high, figures }));
const ROUTES = RAW.routes.map(([period, o, d, deals, low, high, figures]) =>
  ({ period, origin: o === null ? null : PLACES[o], destination: d === null ? null : PLACES[d], deals, low, high, figures }));
const ACTED = RAW.actors_over_time.map(([g, period, a, role, deals]) => ({ grain: W[g], period, actor: ACTORS[a], role: W[role], deals }));
const PAIRS = RAW.pairs.map(([period, a, role, b, otherRole, deals]) =>
  ({ period, actor: ACTORS[a], role: W[role], other: ACTORS[b], otherRole: W[otherRole], deals }));

function summed(rows, key, year) {
  const sums = new Map();
  for (const row of rows) {
    if (year !== 'all' && row.period !== year) continue;
    const k = key(row);
    const known = sums.get(k);
    if (!known) sums.set(k, Object.assign({}, row));
    else {
      known.deals += row.deals;
      if ('low' in row) {
        known.low += row.low;
        known.high = known.high === null || row.high === null ? null : known.high + row.high;
        known.figures += row.figures;
      }
    }
  }
  return [...sums.values()];
}

const DEALS = RAW.deals.map(d => ({
  id: d[0], kinds: d[1].map(i => W[i]), status: W[d[2]], struck: d[3] === 1, day: d[4], dated: d[5],
  origins: d[6].map(i => PLACES[i]), destinations: d[7].map(i => PLACES[i]), transits: d[8].map(i => PLACES[i]),
  actors: d[9].map(([a, r]) => ({ actor: ACTORS[a], role: W[r] })),
  people: d[10].map(([who, low, high, phase, said]) => ({ who: W[who], low, high, phase: W[phase], said })),
  agreed: d[11], started: d[12], ended: d[13], first: d[14], last: d[15], stories: d[16], articles: d[17], outlets: d[18], score: d[19],
  told: d[20].map(([doc, status, background, sentence, score, likeness, reason]) =>
    ({ document: doc === null ? null : DOCUMENTS[doc], status: W[status], background: background === 1, sentence, score, likeness, reason: W[reason] })),
  steps: d[21].map(([day, status, told]) => ({ day, status: W[status], told })),
  legs: d[22].map(([o, t, who, low, high, phase]) =>
    ({ origin: o === null ? null : PLACES[o], destination: t === null ? null : PLACES[t], who: W[who], low, high, phase: W[phase] })),
}));

/** The first day of the period of a grain that holds a day wholly, or null. */
function periodOf(grain, interval) {
  if (!interval || !interval[0] || !interval[1]) return null;
  const start = day => {
    const [y, m] = day.split('-').map(Number);
    const month = grain === 'year' ? 1 : grain === 'quarter' ? m - (m - 1) % 3 : m;
    return y + '-' + String(month).padStart(2, '0') + '-01';
  };
  const from = start(interval[0]);
  return from === start(interval[1]) ? from : null;
}
