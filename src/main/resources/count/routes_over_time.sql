-- routes_over_time: from where to where people went, or were to go, under struck deals.
-- One row: a grain, a period, an origin and a destination, as a leg of phase done or planned ties them; an end is null where no text ties
--   one. No deal's origins are crossed with its destinations. At month, quarter and year a route has a row in every period from its own first
--   to its own last; day and week have only the periods with a deal.
-- Reads: ledger, calendar.
-- People are those of phase done: people_low takes an unknown figure as 0, people_high is null where one is open, people_deals counts
--   the deals with a figure. Over all routes of a period they add up to those of its struck deals.
-- Example: select origin_name, destination_name, sum(people_low) as people from routes_over_time
--   where grain = 'year' group by origin_name, destination_name order by people desc
with tied as (
    select
        deal,
        spans,
        route.origin,
        min(route.origin_name) over (partition by route.origin) as origin_name,
        route.destination,
        min(route.place.name) over (partition by route.destination) as destination_name,
        route.people_low,
        route.people_high,
        route.people_told
    from ledger
    lateral view explode(routes) as route
    where struck
),
told as (
    select
        span.grain, span.period, origin, origin_name, destination, destination_name,
        deal, people_low, people_high, people_told
    from tied
    lateral view explode(spans) as span
),
reach as (
    select grain, origin, origin_name, destination, destination_name, min(period) as first, max(period) as last
    from told
    where grain in ('month', 'quarter', 'year')
    group by grain, origin, origin_name, destination, destination_name
),
-- A row without a deal in every period of every series: zeros come of it.
slots as (
    select
        calendar.grain, calendar.period, reach.origin, reach.origin_name, reach.destination, reach.destination_name,
        null as deal, 0L as people_low, 0L as people_high, false as people_told
    from reach
    join calendar on calendar.grain = reach.grain and calendar.period between reach.first and reach.last
),
counted as (
    select
        grain,
        period,
        origin,
        origin_name,
        destination,
        destination_name,
        count(deal) as deals,
        sum(people_low) as people_low,
        case when count(people_high) = count(*) then sum(people_high) end as people_high,
        count_if(people_told) as people_deals
    from (select * from told union all select * from slots)
    group by grain, period, origin, origin_name, destination, destination_name
)
select counted.*, calendar.seen, calendar.complete
from counted
join calendar on calendar.grain = counted.grain and calendar.period <=> counted.period
