// @ts-check
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The day of a time stamp in UTC: "27 Jan 2020".
 * @param {string | null | undefined} stamp ISO 8601
 * @returns {string} empty where there is no readable time stamp
 */
export const formatDay = (stamp) => {
  const day = partsOf(stamp);
  return day ? `${day.day} ${MONTHS[day.month]} ${day.year}` : '';
};

/**
 * A span of days as short as it can be said: "8–27 Jan 2020", "30 Dec 2019 – 2 Jan 2020".
 * @param {string | null | undefined} first ISO 8601
 * @param {string | null | undefined} last ISO 8601
 */
export const formatSpan = (first, last) => {
  const from = partsOf(first);
  const to = partsOf(last);
  if (!from || !to) return formatDay(first) || formatDay(last);
  if (from.year !== to.year) return `${formatDay(first)} – ${formatDay(last)}`;
  if (from.month !== to.month) return `${from.day} ${MONTHS[from.month]} – ${formatDay(last)}`;
  return from.day === to.day ? formatDay(last) : `${from.day}–${formatDay(last)}`;
};

/**
 * A time span as long as it matters: "40 min", "5 h", "3 days".
 * @param {number} hours 0 or more
 */
export const formatHours = (hours) => {
  if (hours < 1) return `${Math.round(hours * 60)} min`;
  if (hours < 48) return `${Math.round(hours)} h`;
  return `${Math.round(hours / 24)} days`;
};

/**
 * A moment in UTC to the minute: "27 Jan 2020, 08:05 UTC".
 * @param {string | null | undefined} stamp ISO 8601
 */
export const formatMoment = (stamp) => {
  const day = formatDay(stamp);
  return day && `${day}, ${new Date(String(stamp)).toISOString().slice(11, 16)} UTC`;
};

/**
 * A moment of the reader's own time, as short as it can be said: "14:05" today, "27 Jan, 14:05" this year, else "27 Jan 2020".
 * @param {Date} moment
 * @param {Date} [now]
 */
export const formatTime = (moment, now = new Date()) => {
  const day = `${moment.getDate()} ${MONTHS[moment.getMonth()]}`;
  if (moment.getFullYear() !== now.getFullYear()) return `${day} ${moment.getFullYear()}`;
  const time = [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return moment.toDateString() === now.toDateString() ? time : `${day}, ${time}`;
};

/** @param {string | null | undefined} stamp */
const partsOf = (stamp) => {
  // Java writes zones as "Z[UTC]", which Date does not read.
  const time = new Date((stamp ?? '').replace(/\[.*\]$/, ''));
  if (Number.isNaN(time.getTime())) return undefined;
  return { day: time.getUTCDate(), month: time.getUTCMonth(), year: time.getUTCFullYear() };
};
