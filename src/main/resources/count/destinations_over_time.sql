-- destinations_over_time: where people were taken under struck deals.
-- One row: a grain, a period and a destination. At month, quarter and year a destination has a row in every period from its own first
--   to its own last; day and week have only the periods with a deal.
-- Reads: ledger, calendar.
-- A deal counts at each of its destinations, and at those that a leg of phase done reaches; its people only where a leg takes them:
--   figures that no text ties to a destination are in routes_over_time alone.
-- people_low takes an unknown figure as 0, people_high is null where one is open, people_deals counts the deals with a figure.
-- A place has one name in all rows: the gazetteer's, or of a place's spellings in the articles the first in the alphabet.
-- Example: select name, sum(deals) as deals from destinations_over_time where grain = 'year' group by name order by deals desc
with reached as (
    select
        deal, spans, mentions,
        place.id as destination,
        struct(place.name, place.level, place.admin1_id, place.admin1, place.country, place.lat, place.lon) as place,
        0L as people_low, 0L as people_high, false as people_open, false as people_told
    from ledger
    lateral view explode(destinations) as place
    where struck
    union all
    select
        deal, spans, mentions,
        route.destination, route.place,
        route.people_low, route.people_high, route.people_open, route.people_told
    from ledger
    lateral view explode(routes) as route
    where struck and route.done and route.destination is not null
),
named as (
    select destination, min(place) as place
    from reached
    group by destination
),
told as (
    select
        span.grain, span.period, destination, deal, mentions,
        sum(people_low) as people_low,
        case when not bool_or(people_open) then sum(people_high) end as people_high,
        bool_or(people_told) as people_told
    from reached
    lateral view explode(spans) as span
    group by span.grain, span.period, destination, deal, mentions
),
reach as (
    select grain, destination, min(period) as first, max(period) as last
    from told
    where grain in ('month', 'quarter', 'year')
    group by grain, destination
),
-- A row without a deal in every period of every series: zeros come of it.
slots as (
    select
        calendar.grain, calendar.period, reach.destination,
        null as deal, 0L as mentions, 0L as people_low, 0L as people_high, false as people_told
    from reach
    join calendar on calendar.grain = reach.grain and calendar.period between reach.first and reach.last
),
counted as (
    select
        grain,
        period,
        destination,
        count(deal) as deals,
        sum(mentions) as mentions,
        sum(people_low) as people_low,
        case when count(people_high) = count(*) then sum(people_high) end as people_high,
        count_if(people_told) as people_deals
    from (select * from told union all select * from slots)
    group by grain, period, destination
)
select
    counted.grain,
    counted.period,
    counted.destination,
    named.place.name,
    named.place.level,
    named.place.admin1_id,
    named.place.admin1,
    named.place.country,
    named.place.lat,
    named.place.lon,
    counted.deals,
    counted.mentions,
    counted.people_low,
    counted.people_high,
    counted.people_deals,
    calendar.seen,
    calendar.complete
from counted
join named on named.destination = counted.destination
join calendar on calendar.grain = counted.grain and calendar.period <=> counted.period
