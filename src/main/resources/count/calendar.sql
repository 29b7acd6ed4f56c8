-- calendar: every period that a series can have, with what the archive saw of it.
-- One row: a grain and a period, from the first to the last day that articles or deals have, gaps included; and for each grain a row
--   with null period, for what falls wholly in no period of it.
-- Reads: coverage, ledger.
-- seen: articles published in the period (with null period: articles without a day).
-- complete: the last day of the period lies between the first and the last day on which the archive has an article. That is said of the
--   archive as a whole: a source that came later or stopped earlier shows in coverage, where each source has its own rows.
with days as (
    select period as day
    from coverage
    where grain = 'day'
    union all
    select span.period as day
    from ledger
    lateral view explode(spans) as span
),
archive as (
    select min(period) as first, max(period) as last
    from coverage
    where grain = 'day'
),
bounds as (
    select
        grain,
        case when grain = 'day' then min(day) else trunc(min(day), grain) end as first,
        case when grain = 'day' then max(day) else trunc(max(day), grain) end as last
    from days
    lateral view explode(array('day', 'week', 'month', 'quarter', 'year')) as grain
    group by grain
),
periods as (
    select
        grain,
        explode(
            case grain
                when 'day' then sequence(first, last, interval '1' day)
                when 'week' then sequence(first, last, interval '7' day)
                when 'month' then sequence(first, last, interval '1' month)
                when 'quarter' then sequence(first, last, interval '3' month)
                else sequence(first, last, interval '1' year)
            end) as period
    from bounds
    union all
    select grain, cast(null as date) as period
    from bounds
),
seen as (
    select grain, period, sum(articles) as articles
    from coverage
    group by grain, period
)
select
    periods.grain,
    periods.period,
    coalesce(seen.articles, 0) as seen,
    coalesce(
        case periods.grain
            when 'day' then periods.period
            when 'week' then date_add(periods.period, 6)
            when 'month' then last_day(periods.period)
            when 'quarter' then last_day(add_months(periods.period, 2))
            else last_day(add_months(periods.period, 11))
        end between archive.first and archive.last,
        false) as complete
from periods
cross join archive
left join seen on seen.grain = periods.grain and seen.period <=> periods.period
