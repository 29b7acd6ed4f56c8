-- actors_over_time: who made, brokered, carried out or left under struck deals.
-- One row: a grain, a period, an actor and a role. At month, quarter and year an actor in a role has a row in every period from its own
--   first to its own last; day and week have only the periods with a deal.
-- Reads: ledger, calendar.
-- A group stands under the name of that time; lineage is the same through its renamings: sum over lineage for the long line, but
--   one deal may then count twice, once for each name. An actor that is not in the codebook has, of its spellings in the
--   articles, the first in the alphabet.
-- Example: select name, role, sum(deals) as deals from actors_over_time where grain = 'year' group by name, role order by deals desc
with told as (
    select distinct
        deal, spans, mentions,
        actor.id as actor,
        case when actor.id like 'text:%' then min(actor.name) over (partition by actor.id) else actor.name end as name,
        actor.lineage,
        actor.role
    from ledger
    lateral view explode(actors) as actor
    where struck
),
counted as (
    select
        span.grain,
        span.period,
        actor,
        name,
        lineage,
        role,
        count(*) as deals,
        sum(mentions) as mentions
    from told
    lateral view explode(spans) as span
    group by span.grain, span.period, actor, name, lineage, role
),
reach as (
    select grain, actor, name, lineage, role, min(period) as first, max(period) as last
    from counted
    where period is not null and grain in ('month', 'quarter', 'year')
    group by grain, actor, name, lineage, role
),
slots as (
    select grain, period, actor, name, lineage, role
    from counted
    union
    select calendar.grain, calendar.period, reach.actor, reach.name, reach.lineage, reach.role
    from reach
    join calendar on calendar.grain = reach.grain and calendar.period between reach.first and reach.last
)
select
    slots.grain,
    slots.period,
    slots.actor,
    slots.name,
    slots.lineage,
    slots.role,
    coalesce(counted.deals, 0) as deals,
    coalesce(counted.mentions, 0) as mentions,
    calendar.seen,
    calendar.complete
from slots
join calendar on calendar.grain = slots.grain and calendar.period <=> slots.period
left join counted
    on counted.grain = slots.grain
    and counted.period <=> slots.period
    and counted.actor = slots.actor
    and counted.name = slots.name
    and counted.lineage = slots.lineage
    and counted.role = slots.role
