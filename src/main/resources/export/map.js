// Destinations and routes of struck deals, on outlines that travel with the page.
const places = { year: 'all', view: null, zoom: 1 };

/** TopoJSON's arcs as rings of longitudes and latitudes. */
function outlines(id) {
  const t = JSON.parse(byId(id).textContent);
  const arcs = t.arcs.map(arc => {
    let x = 0, y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * t.transform.scale[0] + t.transform.translate[0], (y += dy) * t.transform.scale[1] + t.transform.translate[1]]);
  });
  const ring = indices => indices.flatMap((i, n) => {
    const line = i < 0 ? arcs[~i].slice().reverse() : arcs[i];
    return n ? line.slice(1) : line;
  });
  return t.geometries.map(g => ({
    id: g.id, name: g.name || g.id,
    polygons: (g.type === 'Polygon' ? [g.arcs] : g.arcs).map(polygon => polygon.map(ring)),
  }));
}

const WORLD = outlines('world-data');
const GOVERNORATES = outlines('governorates-data');
echarts.registerMap('outlines', {
  type: 'FeatureCollection',
  features: [...WORLD, ...GOVERNORATES].map(f => ({
    type: 'Feature', properties: { name: f.id, shown: f.name }, geometry: { type: 'MultiPolygon', coordinates: f.polygons },
  })),
});

function inside(ring, lon, lat) {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i], [xj, yj] = ring[j];
    if ((yi > lat) !== (yj > lat) && lon < (xj - xi) * (lat - yi) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
}
const holds = (f, p) => f.polygons.some(polygon => inside(polygon[0], p.lon, p.lat));
const located = p => p && p.lat !== null && p.lon !== null;
const COUNTRY_NAMES = new Map();
function countryName(code) {
  if (code === null) return 'Elsewhere';
  if (!COUNTRY_NAMES.has(code)) {
    const own = PLACES.filter(p => p.country === code && located(p)).slice(0, 40);
    const found = own.map(p => GOVERNORATES.some(g => holds(g, p)) ? 'Syria' : (WORLD.find(f => holds(f, p)) || {}).id).filter(n => n);
    const votes = found.reduce((m, n) => m.set(n, (m.get(n) || 0) + 1), new Map());
    COUNTRY_NAMES.set(code, [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(v => v[0])[0] || code);
  }
  return COUNTRY_NAMES.get(code);
}

const placeKey = row => row.place.id;
const routeKey = row => (row.origin ? row.origin.id : '') + '\n' + (row.destination ? row.destination.id : '');
const byDeals = name => (a, b) => b.deals - a.deals || b.low - a.low || (name(a) < name(b) ? -1 : 1);
const destinationRows = () => summed(DESTINATIONS, placeKey, places.year).sort(byDeals(placeKey));
const routeRows = () => summed(ROUTES, routeKey, places.year).sort(byDeals(routeKey));

/** Countries with a place on the map, the one with most deals first. */
function countries() {
  const sums = new Map();
  const put = (p, deals) => { if (located(p) && p.country) sums.set(p.country, (sums.get(p.country) || 0) + deals); };
  for (const row of DESTINATIONS) put(row.place, row.deals);
  for (const row of ROUTES) put(row.origin, row.deals);
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(e => e[0]);
}

/** West, south, east and north of what the view shows. */
function bounds(view) {
  const shown = [...DESTINATIONS.map(r => r.place), ...ROUTES.flatMap(r => [r.origin, r.destination])]
    .filter(p => located(p) && (view === 'all' || p.country === view));
  let points = shown.map(p => [p.lon, p.lat]);
  if (view === 'SYR' || (view === 'all' && !points.length)) points = points.concat(GOVERNORATES.flatMap(g => g.polygons.flat(2)));
  const span = (values, least) => {
    const low = Math.min(...values), high = Math.max(...values), pad = Math.max((high - low) * 0.06, (least - (high - low)) / 2, 0.1);
    return [low - pad, high + pad];
  };
  const [west, east] = span(points.map(p => p[0]), 4), [south, north] = span(points.map(p => p[1]), 3);
  return [west, south, east, north];
}

function mapOption(t, width) {
  const [west, south, east, north] = bounds(places.view);
  const cx = (west + east) / 2, cy = (south + north) / 2;
  // The view keeps its middle and fills the frame: what lies beside it is map, too.
  const frame = width / byId('map').clientHeight * 1 / Math.cos(cy * Math.PI / 180);
  const half = Math.max((north - south) / 2, (east - west) / 2 / frame) / places.zoom;
  const hgt = Math.min(half, 88), w = hgt * frame;
  const dests = destinationRows().filter(r => located(r.place));
  const routes = routeRows().filter(r => located(r.origin) && located(r.destination) && r.origin !== r.destination);
  const origins = new Map();
  for (const r of routes) origins.set(r.origin.id, { place: r.origin, deals: (origins.get(r.origin.id) || { deals: 0 }).deals + r.deals });
  const most = Math.max(1, ...dests.map(r => r.deals)), widest = Math.max(1, ...routes.map(r => r.deals));
  const size = deals => 5 + 23 * Math.sqrt(deals / most);
  const people = r => r.figures ? sumWords(r.low, r.high) + ' people moved, of ' + plural(r.figures, 'deal') + ' with a figure' : 'no figure of people';
  return {
    geo: {
      map: 'outlines', left: 0, right: 0, top: 0, bottom: 0, silent: true, roam: false, aspectScale: Math.cos(cy * Math.PI / 180),
      boundingCoords: [[cx - w, cy + hgt], [cx + w, cy - hgt]], preserveAspect: 'contain', clip: true,
      itemStyle: { areaColor: t.land, borderColor: t.line, borderWidth: 0.8 }, label: { show: false },
      regions: GOVERNORATES.map(g => ({ name: g.id, itemStyle: { areaColor: t.landNear, borderColor: t.paper, borderWidth: 1 } })),
    },
    tooltip: Object.assign(tipBox(t), {
      trigger: 'item',
      formatter: e => {
        const r = e.data && e.data.row;
        if (!r) return '';
        if (e.seriesType === 'lines') return tip([own(r.origin.name), ' → ', own(r.destination.name)], plural(r.deals, 'struck deal'), people(r));
        if (e.seriesName === 'origins') return tip(own(r.place.name), 'left under ' + plural(r.deals, 'struck deal') + ' by the ways drawn');
        return tip(own(r.place.name), [r.place.admin1 && r.place.admin1 !== r.place.name ? [own(r.place.admin1), ', '] : null, countryName(r.place.country)], plural(r.deals, 'struck deal') + ' to here', people(r));
      },
    }),
    series: [
      {
        type: 'lines', coordinateSystem: 'geo', z: 3, symbol: ['none', 'arrow'], symbolSize: 6,
        lineStyle: { color: t.warm, curveness: 0.22, opacity: 0.55 }, emphasis: { lineStyle: { opacity: 1 } },
        data: routes.map(row => ({ row, coords: [[row.origin.lon, row.origin.lat], [row.destination.lon, row.destination.lat]], lineStyle: { width: 0.8 + 5.2 * row.deals / widest } })),
      },
      {
        type: 'scatter', name: 'origins', coordinateSystem: 'geo', z: 4, symbolSize: 6, cursor: 'default',
        itemStyle: { color: t.paper, borderColor: t.warm, borderWidth: 1.5 },
        data: [...origins.values()].map(row => ({ row, value: [row.place.lon, row.place.lat] })),
      },
      {
        type: 'scatter', name: 'destinations', coordinateSystem: 'geo', z: 5, cursor: 'pointer',
        itemStyle: { color: t.accent, opacity: 0.85, borderColor: t.paper, borderWidth: 1 },
        label: { show: true, position: 'right', formatter: e => clipped(e.data.row.place.name), color: t.ink, fontSize: 12, textBorderColor: t.paper, textBorderWidth: 3 },
        labelLayout: { hideOverlap: true },
        data: dests.map((row, i) => ({ row, value: [row.place.lon, row.place.lat], symbolSize: size(row.deals), label: { show: i < (width < 600 ? 7 : 14) } })),
      },
    ],
  };
}
const clipped = name => name.length > 28 ? name.slice(0, 27) + '…' : name;

const bar = (deals, most) => h('span', { class: 'inbar', style: { width: Math.max(2, 100 * deals / most) + '%' }, 'aria-hidden': 'true' });
function placeTables() {
  const dests = destinationRows(), routes = routeRows();
  const most = Math.max(1, ...dests.map(r => r.deals)), widest = Math.max(1, ...routes.map(r => r.deals));
  const when = places.year === 'all' ? 'all years' : places.year === null ? 'no year known' : places.year.slice(0, 4);
  const figures = r => r.figures ? [sumWords(r.low, r.high), h('small', null, 'of ' + plural(r.figures, 'deal'))] : h('span', { class: 'missing' }, 'not told');
  fill('destinations-table', dests.length ? table('Struck deals that take people there, ' + when, [
    ['Destination', r => [h('button', { class: 'link', type: 'button', onclick: () => showPlace(r.place) }, own(r.place.name)), h('small', null, [r.place.level, r.place.admin1 && r.place.admin1 !== r.place.name ? own(r.place.admin1) : null, countryName(r.place.country)].filter(x => x).flatMap((x, i) => i ? [', ', x] : [x]))]],
    ['Deals', r => [number(r.deals), bar(r.deals, most)], true],
    ['People moved', figures, true],
  ], dests, true) : h('p', { class: 'note' }, 'None.'));
  const end = p => p ? own(p.name) : h('span', { class: 'missing' }, 'not tied');
  fill('routes-table', routes.length ? table('Struck deals by origin and destination, ' + when, [
    ['From → to', r => [end(r.origin), ' → ', end(r.destination)]],
    ['Deals', r => [number(r.deals), bar(r.deals, widest)], true],
    ['People moved', figures, true],
  ], routes, true) : h('p', { class: 'note' }, 'None.'));
}

function placeWords() {
  const dests = destinationRows(), routes = routeRows();
  const top = dests[0], way = routes.find(r => r.origin && r.destination && r.origin !== r.destination);
  fill('places-finding', top ? [h('b', null, own(top.place.name)), ' is named as the destination of ', h('b', null, plural(top.deals, 'struck deal')),
    way ? [', and the most travelled way is ', h('b', null, own(way.origin.name), ' → ', own(way.destination.name)), ' (' + number(way.deals) + ').'] : '.'] : 'No struck deal names a destination here.');
  const lost = routes.filter(r => !located(r.origin) || !located(r.destination)).reduce((n, r) => n + r.deals, 0);
  const nowhere = dests.filter(r => !located(r.place)).length;
  fill('map-note', [lost ? number(lost) + ' route entries have an end that no text ties or whose position is not known; ' : '', nowhere ? plural(nowhere, 'destination') + ' without a known position; ' : '', lost || nowhere ? 'these stand in the tables only. ' : '', 'Positions are those of the place or of the centre of the unit that the news names.']);
  return 'Map of destinations and routes. ' + byId('places-finding').textContent + ' The tables below have every figure.';
}

let map = null;
function drawPlaces() {
  placeTables();
  map.draw();
  placeWords();
}

function startPlaces() {
  const all = countries();
  places.view = all[0] || 'all';
  const years = YEARS.filter(y => DESTINATIONS.some(r => r.period === y) || ROUTES.some(r => r.period === y));
  const change = (name, value) => { places[name] = value; places.zoom = name === 'view' ? 1 : places.zoom; drawPlaces(); };
  add(byId('places-controls'), [
    select('Year', [['all', 'All years'], ...years.map(y => [y, y.slice(0, 4)])], places.year, v => change('year', v), { id: 'places-year' }),
    select('Map shows', [...all.map(c => [c, countryName(c)]), ['all', 'All places']], places.view, v => change('view', v), { id: 'places-view' }),
  ]);
  const zoom = by => { places.zoom = Math.min(12, Math.max(0.2, places.zoom * by)); map.draw(); };
  byId('zoom-in').addEventListener('click', () => zoom(1.5));
  byId('zoom-out').addEventListener('click', () => zoom(1 / 1.5));
  map = chart('map', placeWords, mapOption, e => { if (e.seriesName === 'destinations') showPlace(e.data.row.place); });
  placeTables();
}
