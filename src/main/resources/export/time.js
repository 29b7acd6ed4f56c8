// Deals over time: bars with their interval above, what was read and the share that reports deals below.
const time = { grain: 'month', kind: 'any', status: 'any' };
const kindWords = kind => kind === 'any' ? 'all kinds' : kind;

function timeRows(kind) {
  return TIME[time.grain].periods.map(p => {
    const c = count(time.grain, kind, time.status, p.period);
    const read = TIME[time.grain].coverage.get(p.period);
    return Object.assign({ period: p.period, seen: p.seen, complete: p.complete, struck: read ? read.struck : 0 }, c);
  });
}

/** Runs of neighbouring periods in which no article was read: first, the height that they have on the axis, last. */
function silences(rows) {
  const runs = [];
  rows.forEach((row, i) => {
    if (row.seen > 0) return;
    const last = runs[runs.length - 1];
    if (last && last[2] === i - 1) last[2] = i;
    else runs.push([i, 0, i]);
  });
  return runs;
}

function bars(t, rows, axes, label) {
  return [
    {
      type: 'custom', silent: true, xAxisIndex: axes, yAxisIndex: axes, data: silences(rows), z: 1,
      renderItem(params, api) {
        const width = api.size([1, 0])[0];
        const x = api.coord([api.value(0), 0])[0] - width / 2;
        const w = api.coord([api.value(2), 0])[0] + width / 2 - x;
        const box = params.coordSys;
        const drawn = hatching(x, box.y, w, box.height, t.faint, 6);
        if (label && w >= 16) {
          // Upright where the gap is too narrow for the words to lie in it.
          const turn = w > 90 ? {} : { rotation: Math.PI / 2 };
          const mark = Object.assign({ x: x + w / 2, y: box.y + box.height / 2 }, turn);
          drawn.children.push(Object.assign({ type: 'rect', shape: { x: -41, y: -8, width: 82, height: 16 }, style: { fill: t.paper } }, mark));
          drawn.children.push(Object.assign({ type: 'text', style: { text: 'not observed', x: 0, y: 0, align: 'center', verticalAlign: 'middle', fill: t.soft, font: '12px ' + t.font } }, mark));
        }
        return drawn;
      },
    },
    {
      type: 'custom', xAxisIndex: axes, yAxisIndex: axes, z: 2, cursor: 'pointer',
      data: rows.map((row, i) => [i, row.deals, row.low, row.high]), encode: { x: 0, y: [1, 3] },
      renderItem(params, api) {
        const row = rows[params.dataIndex];
        const width = api.size([1, 0])[0];
        const [cx, top] = api.coord([api.value(0), row.deals]);
        const zero = api.coord([api.value(0), 0])[1];
        const thick = Math.max(1, Math.min(width * 0.72, 46));
        const children = [];
        if (row.deals > 0) {
          children.push({
            type: 'rect', shape: { x: cx - thick / 2, y: top, width: thick, height: zero - top },
            style: row.complete ? { fill: t.accent } : { fill: t.accentSoft, stroke: t.accent, lineWidth: 1, lineDash: [3, 2] },
          });
        }
        // The interval: light where it runs inside its bar, dark above it.
        const line = (from, to, stroke) => {
          if (to > from) children.push({ type: 'line', shape: { x1: cx, x2: cx, y1: api.coord([0, from])[1], y2: api.coord([0, to])[1] }, style: { stroke, lineWidth: width < 5 ? 0.8 : 1.5 } });
        };
        line(row.low, Math.min(row.high, row.deals), row.complete ? t.paper : t.ink);
        line(Math.max(row.low, row.deals), row.high, t.ink);
        return { type: 'group', children };
      },
    },
  ];
}

function axisX(t, rows, index, labels, width) {
  const grain = time.grain;
  const years = new Set(rows.map(r => r.period.slice(0, 4))).size;
  const every = Math.max(1, Math.ceil(years * 44 / width));
  const firsts = period => grain === 'year' || period.slice(5, 7) === '01';
  return {
    type: 'category', gridIndex: index, data: rows.map(r => r.period), axisTick: { show: labels, interval: (i, p) => firsts(p), length: 5, lineStyle: { color: t.line } },
    axisLine: { lineStyle: { color: t.line } },
    axisLabel: {
      show: labels, color: t.faint, hideOverlap: true, fontSize: 12,
      interval: (i, p) => years < 3 && grain !== 'year' ? true : firsts(p) && (Number(p.slice(0, 4)) - Number(rows[0].period.slice(0, 4))) % every === 0,
      formatter: p => years < 3 && grain !== 'year' ? periodWords(grain, p, true) : p.slice(0, 4),
    },
    axisPointer: { show: true, type: 'shadow', shadowStyle: { color: t.ink, opacity: 0.06 }, label: { show: false } },
  };
}

const axisY = (t, index, name, extra) => Object.assign({
  type: 'value', gridIndex: index, min: 0, minInterval: 1, splitNumber: 4, name, nameLocation: 'end', nameGap: 8,
  nameTextStyle: { color: t.faint, align: 'left', padding: [0, 0, 0, -34], fontSize: 12 },
  axisLabel: { color: t.faint, fontSize: 12, formatter: number }, splitLine: { lineStyle: { color: t.grid } },
}, extra);

function timeOption(t, width, height) {
  const rows = timeRows(time.kind);
  const grids = [{ top: 30, height: height - 216 }, { top: height - 138, height: 48 }, { top: height - 52, height: 44 }]
    .map(g => Object.assign({ left: 42, right: 8, outerBoundsMode: 'none' }, g));
  return {
    grid: grids,
    xAxis: [axisX(t, rows, 0, true, width), axisX(t, rows, 1, false, width), axisX(t, rows, 2, false, width)],
    yAxis: [
      axisY(t, 0, 'deals, ' + kindWords(time.kind)),
      axisY(t, 1, 'articles read', { splitNumber: 1 }),
      axisY(t, 2, 'articles that report a struck deal as news, per 1,000 read', { splitNumber: 1, minInterval: 0 }),
    ],
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    tooltip: Object.assign(tipBox(t), {
      trigger: 'axis',
      formatter: given => {
        const row = rows[given[0].dataIndex];
        return tip(periodWords(time.grain, row.period),
          row.seen || row.deals ? plural(row.deals, 'deal') + (row.high > row.low ? ' (90 % interval ' + decimal(row.low) + '–' + decimal(row.high) + ')' : '') : null,
          row.peopleLow || row.peopleHigh === null ? sumWords(row.peopleLow, row.peopleHigh) + ' people moved' : null,
          row.seen ? plural(row.seen, 'article') + ' read' : 'no article read: not observed',
          row.seen ? decimal(row.struck * 1000 / row.seen) + ' per 1,000 report a struck deal as news' : null,
          row.complete ? null : 'the archive does not cover it to its end');
      },
    }),
    series: [
      ...bars(t, rows, 0, true),
      { type: 'bar', xAxisIndex: 1, yAxisIndex: 1, data: rows.map(r => r.seen), itemStyle: { color: t.faint, opacity: 0.65 }, barCategoryGap: '25%', cursor: 'default' },
      ...bars(t, rows.map(r => Object.assign({}, r, { deals: 0, low: 0, high: 0 })), 1, false).slice(0, 1),
      { type: 'line', xAxisIndex: 2, yAxisIndex: 2, data: rows.map(r => r.seen ? r.struck * 1000 / r.seen : null), symbol: 'circle', symbolSize: 3, showSymbol: true, step: false, lineStyle: { color: t.warm, width: 1.4 }, itemStyle: { color: t.warm } },
    ],
  };
}

function kindOption(kind, highest) {
  return t => {
    const rows = timeRows(kind);
    return {
      grid: { left: 2, right: 2, top: 6, bottom: 2, outerBoundsMode: 'none' },
      xAxis: Object.assign(axisX(t, rows, 0, false, 400), { axisTick: { show: false } }),
      yAxis: { type: 'value', min: 0, max: Math.max(1, highest), axisLabel: { show: false }, splitLine: { show: false } },
      tooltip: Object.assign(tipBox(t), {
        trigger: 'axis',
        formatter: given => {
          const row = rows[given[0].dataIndex];
          return tip(periodWords(time.grain, row.period), row.seen || row.deals ? plural(row.deals, 'deal') + ', ' + kind : 'not observed',
            row.high > row.low ? '90 % interval ' + decimal(row.low) + '–' + decimal(row.high) : null);
        },
      }),
      series: bars(t, rows, 0, false),
    };
  };
}

const kindTotal = kind => TIME.year.periods.reduce((sum, p) => sum + count('year', kind, time.status, p.period).deals, count('year', kind, time.status, null).deals);

function timeTable() {
  const rows = timeRows(time.kind).filter(r => r.deals > 0 || r.seen > 0 || r.high > 0).reverse();
  fill('time-table', table('Deals, ' + kindWords(time.kind) + ', by ' + time.grain + '; periods with no article read and no deal are left out', [
    [capital(time.grain), r => h('button', { class: 'link', type: 'button', onclick: () => showPeriod(time.grain, r.period) }, periodWords(time.grain, r.period))],
    ['Deals', r => number(r.deals), true],
    ['90 % interval', r => decimal(r.low) + '–' + decimal(r.high), true],
    ['People moved', r => sumWords(r.peopleLow, r.peopleHigh), true],
    ['Articles read', r => r.seen ? number(r.seen) : h('span', { class: 'missing' }, 'not observed'), true],
    ['Per 1,000', r => r.seen ? decimal(r.struck * 1000 / r.seen) : '–', true],
    ['', r => r.complete ? '' : h('span', { class: 'missing' }, 'incomplete')],
  ], rows, true));
}

function timeWords() {
  const rows = timeRows(time.kind);
  const most = rows.reduce((a, b) => b.deals > a.deals ? b : a, { deals: 0 });
  const silent = rows.filter(r => r.seen === 0).length;
  const undated = count(time.grain, time.kind, time.status, null).deals;
  fill('time-finding', most.deals
    ? [h('b', null, capital(periodWords(time.grain, most.period)) + ' has the most: ' + plural(most.deals, 'deal')),
      time.kind === 'any' ? '' : ' with ' + time.kind, most.high > most.low ? ', between ' + decimal(most.low) + ' and ' + decimal(most.high) + ' by the coder’s own error' : '',
      ', in ' + plural(most.seen, 'article') + ' read.', silent ? ' In ' + plural(silent, time.grain) + ' not one article was read.' : '']
    : 'No deal is dated to a ' + time.grain + ' here.');
  fill('time-undated', undated ? plural(undated, 'deal') + ' more ' + (undated === 1 ? 'is' : 'are') + ' dated too vaguely to stand in one ' + time.grain + ', or not at all; in no bar above.' : '');
  return capital(kindWords(time.kind)) + ' by ' + time.grain + ': ' + byId('time-finding').textContent + ' The table below has every figure.';
}

let timeChart = null;
function drawTime() {
  timeWords();
  timeTable();
  timeChart.draw();
  drawKinds();
}

function drawKinds() {
  const highest = Math.max(...KINDS.map(kind => Math.max(0, ...timeRows(kind).map(r => Math.max(r.high, r.deals)))));
  KINDS.forEach((kind, i) => {
    const total = byId('kind-total-' + i);
    total.textContent = number(kindTotal(kind));
    kindCharts[i].option = kindOption(kind, highest);
    kindCharts[i].chart.draw();
  });
}

const kindCharts = [];
function changeTime(name, value) {
  time[name] = value;
  drawTime();
}

function startTime() {
  add(byId('time-controls'), [
    choice('Grain', [['month', 'Month'], ['quarter', 'Quarter'], ['year', 'Year']], time.grain, v => changeTime('grain', v)),
    select('Kind', [['any', 'All kinds'], ...KINDS.map(k => [k, capital(k)])], time.kind, v => changeTime('kind', v), { id: 'time-kind' }),
    select('Status', [['any', 'Any status'], ...STATUSES.map(s => [s, capital(s)])], time.status, v => changeTime('status', v), { id: 'time-status' }),
  ]);
  timeChart = chart('time-chart', timeWords, timeOption, e => {
    const row = TIME[time.grain].periods[e.dataIndex];
    if (row && e.seriesType === 'custom') showPeriod(time.grain, row.period);
  });
  timeTable();
}

function startKinds() {
  KINDS.forEach((kind, i) => {
    const box = h('div', { class: 'chart' });
    byId('kinds').append(h('div', null,
      h('h4', null, h('button', { class: 'link', type: 'button', onclick: () => { byId('time-kind').value = kind; changeTime('kind', kind); byId('time-chart').scrollIntoView({ block: 'center' }); } }, capital(kind)), h('span', { id: 'kind-total-' + i })), box));
    const held = { option: kindOption(kind, 1) };
    kindCharts.push(held);
    held.chart = chart(box, () => capital(kind) + ' by ' + time.grain + ': ' + plural(kindTotal(kind), 'deal') + ' in all', (t, w) => held.option(t, w), null, 'later');
  });
  drawKinds();
}
