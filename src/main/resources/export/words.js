// Numbers, days and people in words: always English, whatever the reader's machine is set to.
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const NUMBERS = new Intl.NumberFormat('en-GB');
const number = n => NUMBERS.format(n);
const decimal = n => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(n);
const plural = (n, one, many) => number(n) + ' ' + (n === 1 ? one : many || one + 's');
const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

function dayWords(day) {
  const [y, m, d] = day.split('-').map(Number);
  return d + ' ' + MONTHS[m - 1].slice(0, 3) + ' ' + y;
}

/** The name of the period that starts on a day: March 2017, 2017 Q1, 2017. */
function periodWords(grain, day, short) {
  if (day === null) return 'no ' + grain;
  const [y, m] = day.split('-').map(Number);
  if (grain === 'year') return String(y);
  if (grain === 'quarter') return short ? 'Q' + ((m + 2) / 3) + ' ' + y : y + ' Q' + ((m + 2) / 3);
  return (short ? MONTHS[m - 1].slice(0, 3) : MONTHS[m - 1]) + ' ' + y;
}

const lastOfMonth = (y, m) => new Date(Date.UTC(y, m, 0)).getUTCDate();

/** An interval of days as the news would say it: never more precise than it is. */
function intervalWords(interval) {
  if (!interval || (!interval[0] && !interval[1])) return null;
  const [since, until] = interval;
  if (!since) return 'by ' + dayWords(until);
  if (!until) return 'from ' + dayWords(since);
  if (since === until) return dayWords(since);
  const [y, m, d] = since.split('-').map(Number);
  const [y2, m2, d2] = until.split('-').map(Number);
  if (d === 1 && d2 === lastOfMonth(y2, m2)) {
    if (y === y2 && m === m2) return MONTHS[m - 1].slice(0, 3) + ' ' + y;
    if (y === y2 && m === 1 && m2 === 12) return String(y);
  }
  return dayWords(since) + ' – ' + dayWords(until);
}

function rangeWords(low, high) {
  if (low === null && high === null) return 'an unknown number of';
  if (low === null) return 'up to ' + number(high);
  if (high === null) return 'at least ' + number(low);
  return low === high ? number(low) : number(low) + '–' + number(high);
}

/** A sum of ranges: open at the top where any term is. */
const sumWords = (low, high) => high === null ? (low ? number(low) + ' or more' : 'unknown') : low === high ? number(low) : number(low) + '–' + number(high);

const whoWords = who => who === 'total' ? 'people' : who;
const peopleWords = p => rangeWords(p.low, p.high) + ' ' + whoWords(p.who);
const fold = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
