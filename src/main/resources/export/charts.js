// What all charts share: the page's colours, pictures as SVG that redraw for dark, print and another width, no movement.
const CHARTS = [];
const colour = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
const theme = () => ({
  ink: colour('ink'), soft: colour('soft'), faint: colour('faint'), line: colour('line'), grid: colour('grid'), accent: colour('accent'),
  accentSoft: colour('accent-soft'), warm: colour('warm'), land: colour('land'), landNear: colour('land-near'), paper: colour('paper'), raised: colour('raised'),
  font: getComputedStyle(document.documentElement).fontFamily,
});

/** A chart in an element: `option(theme, width)` is asked anew whenever the picture must change. */
function chart(id, label, option, click, later) {
  const element = typeof id === 'string' ? byId(id) : id;
  const made = echarts.init(element, null, { renderer: 'svg' });
  element.setAttribute('role', 'img');
  const drawn = {
    element, made,
    draw() {
      const t = theme();
      made.setOption(Object.assign({ animation: false, textStyle: { fontFamily: t.font, color: t.soft } }, option(t, element.clientWidth, element.clientHeight)), { notMerge: true });
      element.setAttribute('aria-label', label());
    },
  };
  if (click) made.on('click', click);
  CHARTS.push(drawn);
  if (!later) drawn.draw();
  return drawn;
}

function redraw() {
  for (const c of CHARTS) { c.made.resize(); c.draw(); }
}
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
matchMedia('print').addEventListener('change', redraw);
addEventListener('beforeprint', redraw);
addEventListener('afterprint', redraw);
let widthDrawn = innerWidth;
addEventListener('resize', () => {
  if (innerWidth === widthDrawn) return;
  widthDrawn = innerWidth;
  redraw();
});

/** A tooltip's box; its content is elements, never markup. */
const tipBox = t => ({
  confine: true, backgroundColor: t.raised, borderColor: t.line, borderWidth: 1, padding: [8, 10], transitionDuration: 0,
  extraCssText: 'box-shadow:0 2px 10px rgba(0,0,0,.15);border-radius:4px',
});
const tip = (title, ...lines) => h('div', { class: 'tip' }, h('b', null, title), lines.filter(l => l).map(line => h('div', null, line)));

/** Slanting lines inside a rectangle: the mark of what was not observed. */
function hatching(x, y, width, height, stroke, step) {
  const lines = [];
  for (let at = -height; at < width; at += step) {
    lines.push({ type: 'line', silent: true, shape: { x1: x + at, y1: y + height, x2: x + at + height, y2: y }, style: { stroke, lineWidth: 0.7 } });
  }
  return { type: 'group', silent: true, children: lines, clipPath: { type: 'rect', shape: { x, y, width, height } } };
}
