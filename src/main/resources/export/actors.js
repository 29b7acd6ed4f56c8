// Who takes part in struck deals: in which role, when, and with whom.
const acting = { grain: 'quarter', role: 'party' };
const MOST_ACTORS = 14;

function actorRows() {
  const rows = ACTED.filter(r => r.grain === acting.grain && r.role === acting.role);
  return summed(rows, r => r.actor.id, 'all').sort((a, b) => b.deals - a.deals || (a.actor.id < b.actor.id ? -1 : 1));
}

function actorsOption(t, width) {
  const shown = actorRows().slice(0, MOST_ACTORS).map(r => r.actor).reverse();
  const at = new Map(shown.map((a, i) => [a.id, i]));
  const all = TIME[acting.grain].periods;
  const rows = ACTED.filter(r => r.grain === acting.grain && r.role === acting.role && r.period !== null && at.has(r.actor.id));
  const most = Math.max(1, ...rows.map(r => r.deals));
  const index = new Map(all.map((p, i) => [p.period, i]));
  const left = width < 600 ? 118 : 190;
  const room = Math.max(3, Math.min(24, (width - left) / Math.max(1, all.length) * 1.6));
  const saved = time.grain;
  time.grain = acting.grain;
  const x = axisX(t, all, 0, true, width - left);
  const quiet = bars(t, all.map(p => Object.assign({ deals: 0, low: 0, high: 0 }, p)), 0, false)[0];
  time.grain = saved;
  return {
    grid: { left, right: 14, top: 6, bottom: 30, outerBoundsMode: 'none' },
    xAxis: Object.assign(x, { axisPointer: { show: false } }),
    yAxis: {
      type: 'category', data: shown.map(a => a.id), axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: true, lineStyle: { color: t.grid } },
      axisLabel: { color: t.ink, fontSize: 13, width: left - 12, overflow: 'truncate', formatter: (id, i) => shown[i].name },
    },
    tooltip: Object.assign(tipBox(t), {
      trigger: 'item',
      formatter: e => e.data && e.data.row ? tip(own(e.data.row.actor.name), periodWords(acting.grain, e.data.row.period), plural(e.data.row.deals, 'struck deal') + ' as ' + acting.role) : '',
    }),
    series: [
      quiet,
      {
        type: 'scatter', cursor: 'pointer', itemStyle: { color: t.accent, opacity: 0.85 },
        data: rows.map(row => ({ row, value: [index.get(row.period), at.get(row.actor.id)], symbolSize: Math.max(3, room * Math.sqrt(row.deals / most)) })),
      },
    ],
  };
}

function actorWords() {
  const rows = actorRows();
  const top = rows.slice(0, 3);
  fill('actors-finding', top.length ? ['As ' + acting.role + ', ', top.map((r, i) => [i === 0 ? '' : i === top.length - 1 ? ' and ' : ', ', h('b', null, own(r.actor.name)), ' (' + number(r.deals) + ')']), ' stand in the most struck deals.'] : 'No actor stands in this role.');
  fill('actors-note', (rows.length > MOST_ACTORS ? 'The ' + MOST_ACTORS + ' of ' + number(rows.length) + ' actors with most deals. ' : '') + 'Area by deals; hatched: not observed. One actor may have several roles in one deal, so roles are not added up.');
  return 'Actors as ' + acting.role + ' by ' + acting.grain + ': ' + byId('actors-finding').textContent + ' The table below has every figure.';
}

function actorTable() {
  const sums = new Map();
  for (const r of ACTED) {
    if (r.grain !== 'year') continue;
    const row = sums.get(r.actor.id) || { actor: r.actor, party: 0, mediator: 0, facilitator: 0, evacuee: 0 };
    row[r.role] += r.deals;
    sums.set(r.actor.id, row);
  }
  const rows = [...sums.values()].sort((a, b) => b.party - a.party || b.mediator - a.mediator || b.facilitator - a.facilitator || b.evacuee - a.evacuee || (a.actor.id < b.actor.id ? -1 : 1));
  fill('actors-table', table('Struck deals by actor and role, all years', [
    ['Actor', r => [h('button', { class: 'link', type: 'button', onclick: () => showActor(r.actor) }, own(r.actor.name)), r.actor.lineage !== r.actor.id ? h('small', null, 'line ', own(r.actor.lineage)) : null]],
    ...ROLES.map(role => [capital(role), r => r[role] ? number(r[role]) : '–', true]),
  ], rows, true));
}

let actorsChart = null;
function startActors() {
  if (TIME.quarter.periods.length > 44) acting.grain = 'year';
  const draw = (name, value) => { acting[name] = value; actorsChart.draw(); };
  add(byId('actors-controls'), [
    choice('Role', ROLES.map(r => [r, capital(r)]), acting.role, v => draw('role', v)),
    choice('Grain', [['quarter', 'Quarter'], ['year', 'Year']], acting.grain, v => draw('grain', v)),
  ]);
  actorsChart = chart('actors-chart', actorWords, actorsOption, e => { if (e.data && e.data.row) showActor(e.data.row.actor); });
  actorTable();
}

const network = { roles: 'party', year: 'all' };
const NETWORKS = [['party', 'Parties with parties'], ['mediator', 'Mediators with parties'], ['facilitator', 'Facilitators with parties'], ['evacuee', 'Evacuees with parties']];
const MOST_EDGES = 60;

/** Pairs of the chosen roles; `actor` is the one in the role chosen, `other` a party. */
function pairRows() {
  const rows = [];
  for (const p of PAIRS) {
    if (p.role === network.roles && p.otherRole === 'party') rows.push(p);
    else if (p.otherRole === network.roles && p.role === 'party') rows.push(Object.assign({}, p, { actor: p.other, other: p.actor }));
  }
  const key = r => r.actor.id + '\n' + r.other.id;
  return summed(rows, key, network.year).sort((a, b) => b.deals - a.deals || (key(a) < key(b) ? -1 : 1));
}

function networkOption(t, width) {
  const edges = pairRows().slice(0, MOST_EDGES);
  const weight = new Map(), actors = new Map(), leads = new Set();
  for (const e of edges) {
    leads.add(e.actor.id);
    for (const a of [e.actor, e.other]) {
      actors.set(a.id, a);
      weight.set(a.id, (weight.get(a.id) || 0) + e.deals);
    }
  }
  const ids = [...actors.keys()].sort((a, b) => weight.get(b) - weight.get(a) || (a < b ? -1 : 1));
  const most = Math.max(1, ...weight.values()), widest = Math.max(1, ...edges.map(e => e.deals));
  const box = byId('network-chart'), cx = box.clientWidth / 2, cy = box.clientHeight / 2;
  const narrow = width < 600;
  const rx = Math.max(60, cx - (narrow ? 92 : 150)), ry = Math.max(60, cy - 34);
  // The heaviest first, at the top, then to both sides by turns: neighbours are alike in weight.
  const seat = i => (i % 2 ? 1 : -1) * Math.ceil(i / 2) * 2 * Math.PI / Math.max(1, ids.length) - Math.PI / 2;
  return {
    tooltip: Object.assign(tipBox(t), {
      trigger: 'item',
      formatter: e => e.dataType === 'edge'
        ? tip([own(e.data.row.actor.name), ' – ', own(e.data.row.other.name)], plural(e.data.row.deals, 'struck deal'))
        : tip(own(actors.get(e.data.id).name), plural(edges.filter(x => x.actor.id === e.data.id || x.other.id === e.data.id).length, 'partner') + ' here'),
    }),
    series: [{
      type: 'graph', layout: 'none', left: cx - rx, top: cy - ry, width: 2 * rx, height: 2 * ry, roam: false, cursor: 'pointer',
      data: ids.map((id, i) => {
        const angle = seat(i), x = Math.cos(angle), y = Math.sin(angle);
        const side = Math.abs(x) < 0.25 ? (y < 0 ? 'top' : 'bottom') : x > 0 ? 'right' : 'left';
        return {
          id, name: id, x: cx + rx * x, y: cy + ry * y, symbolSize: 5 + 20 * Math.sqrt(weight.get(id) / most),
          itemStyle: leads.has(id) && network.roles !== 'party' ? { color: t.warm } : { color: t.accent },
          label: { show: true, position: side, formatter: () => actors.get(id).name, color: t.ink, fontSize: narrow ? 11 : 12.5, width: narrow ? 80 : 140, overflow: 'break', lineHeight: 14 },
        };
      }),
      links: edges.map(row => ({ row, source: row.actor.id, target: row.other.id, lineStyle: { width: 0.6 + 5.4 * row.deals / widest } })),
      lineStyle: { color: t.faint, opacity: 0.4, curveness: 0.18 }, emphasis: { focus: 'adjacency', lineStyle: { opacity: 0.9 } },
    }],
  };
}

function networkWords() {
  const rows = pairRows();
  fill('network-note', rows.length ? (rows.length > MOST_EDGES ? 'The ' + MOST_EDGES + ' of ' + number(rows.length) + ' pairs with most deals. ' : '') + 'Lines by struck deals that both stand in; discs by the sum of their lines.' + (network.roles === 'party' ? '' : ' Orange: ' + network.roles + 's.') : 'No pair in these roles.');
  const top = rows[0];
  return 'Network of actors, ' + network.roles + 's with parties. ' + (top ? 'Most deals: ' + top.actor.name + ' and ' + top.other.name + ', ' + number(top.deals) + '. ' : '') + 'The table beside it has every pair.';
}

function pairTable() {
  const rows = pairRows(), most = Math.max(1, ...rows.map(r => r.deals));
  fill('pairs-table', rows.length ? table(network.roles === 'party' ? 'Struck deals with both as parties' : 'Struck deals with a ' + network.roles + ' and a party', [
    [capital(network.roles), r => own(r.actor.name)], ['Party', r => own(r.other.name)], ['Deals', r => [number(r.deals), bar(r.deals, most)], true],
  ], rows, true) : h('p', { class: 'note' }, 'None.'));
}

let networkChart = null;
function startNetwork() {
  const draw = (name, value) => { network[name] = value; networkChart.draw(); networkWords(); pairTable(); };
  const years = YEARS.filter(y => PAIRS.some(r => r.period === y));
  add(byId('network-controls'), [
    select('Roles', NETWORKS, network.roles, v => draw('roles', v), { id: 'network-roles' }),
    select('Year', [['all', 'All years'], ...years.map(y => [y, y.slice(0, 4)])], network.year, v => draw('year', v), { id: 'network-year' }),
  ]);
  networkChart = chart('network-chart', networkWords, networkOption, e => { if (e.dataType === 'node') showActor(ACTORS.find(a => a.id === e.data.id)); });
  pairTable();
}
