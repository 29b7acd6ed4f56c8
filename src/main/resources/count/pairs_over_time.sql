-- pairs_over_time: who stands with whom in struck deals, and in which roles.
-- One row: a grain, a period and two actors with a role each; actor is the smaller id of the two, so each pair of a deal stands once. An actor
--   with two roles in a deal pairs with the others in each, never with itself. At month, quarter and year a pair has a row in every
--   period from its own first to its own last; day and week have only the periods with a deal.
-- Reads: ledger, calendar.
-- Example: select actor, other, sum(deals) as deals from pairs_over_time
--   where grain = 'year' and role = 'party' and other_role = 'party' group by actor, other order by deals desc
with told as (
    select distinct deal, spans, one.id as actor, one.role, two.id as other, two.role as other_role
    from ledger
    lateral view explode(actors) as one
    lateral view explode(actors) as two
    where struck and one.id < two.id
),
counted as (
    select span.grain, span.period, actor, role, other, other_role, count(*) as deals
    from told
    lateral view explode(spans) as span
    group by span.grain, span.period, actor, role, other, other_role
),
reach as (
    select grain, actor, role, other, other_role, min(period) as first, max(period) as last
    from counted
    where period is not null and grain in ('month', 'quarter', 'year')
    group by grain, actor, role, other, other_role
),
slots as (
    select grain, period, actor, role, other, other_role
    from counted
    union
    select calendar.grain, calendar.period, reach.actor, reach.role, reach.other, reach.other_role
    from reach
    join calendar on calendar.grain = reach.grain and calendar.period between reach.first and reach.last
)
select
    slots.grain,
    slots.period,
    slots.actor,
    slots.role,
    slots.other,
    slots.other_role,
    coalesce(counted.deals, 0) as deals,
    calendar.seen,
    calendar.complete
from slots
join calendar on calendar.grain = slots.grain and calendar.period <=> slots.period
left join counted
    on counted.grain = slots.grain
    and counted.period <=> slots.period
    and counted.actor = slots.actor
    and counted.role = slots.role
    and counted.other = slots.other
    and counted.other_role = slots.other_role
