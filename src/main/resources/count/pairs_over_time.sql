-- pairs_over_time: who stands with whom in struck deals, and in which roles.
-- One row: a grain, a period and two actors with a role each; actor is the smaller id of the two, so each pair of a deal stands once. An actor
--   with two roles in a deal pairs with the others in each, never with itself. At month, quarter and year a pair has a row in every
--   period from its own first to its own last; day and week have only the periods with a deal.
-- Reads: ledger, calendar.
-- Example: select actor, other, sum(deals) as deals from pairs_over_time
--   where grain = 'year' and role = 'party' and other_role = 'party' group by actor, other order by deals desc
with paired as (
    select distinct deal, spans, one.id as actor, one.role, two.id as other, two.role as other_role
    from ledger
    lateral view explode(actors) as one
    lateral view explode(actors) as two
    where struck and one.id < two.id
),
told as (
    select span.grain, span.period, actor, role, other, other_role, deal
    from paired
    lateral view explode(spans) as span
),
reach as (
    select grain, actor, role, other, other_role, min(period) as first, max(period) as last
    from told
    where grain in ('month', 'quarter', 'year')
    group by grain, actor, role, other, other_role
),
-- A row without a deal in every period of every series: zeros come of it.
slots as (
    select calendar.grain, calendar.period, reach.actor, reach.role, reach.other, reach.other_role, null as deal
    from reach
    join calendar on calendar.grain = reach.grain and calendar.period between reach.first and reach.last
),
counted as (
    select grain, period, actor, role, other, other_role, count(deal) as deals
    from (select * from told union all select * from slots)
    group by grain, period, actor, role, other, other_role
)
select counted.*, calendar.seen, calendar.complete
from counted
join calendar on calendar.grain = counted.grain and calendar.period <=> counted.period
