-- actors_over_time: who made, brokered, carried out or left under struck deals.
-- One row: a grain, a period, an actor and a role. At month, quarter and year an actor in a role has a row in every period from its own
--   first to its own last; day and week have only the periods with a deal.
-- Reads: ledger, calendar.
-- A group stands under the name of that time; lineage is the same through its renamings: sum over lineage for the long line, but
--   one deal may then count twice, once for each name. An actor that is not in the codebook has, of its spellings in the
--   articles, the first in the alphabet.
-- Example: select name, role, sum(deals) as deals from actors_over_time where grain = 'year' group by name, role order by deals desc
with acting as (
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
told as (
    select span.grain, span.period, actor, name, lineage, role, deal, mentions
    from acting
    lateral view explode(spans) as span
),
reach as (
    select grain, actor, name, lineage, role, min(period) as first, max(period) as last
    from told
    where grain in ('month', 'quarter', 'year')
    group by grain, actor, name, lineage, role
),
-- A row without a deal in every period of every series: zeros come of it.
slots as (
    select
        calendar.grain, calendar.period, reach.actor, reach.name, reach.lineage, reach.role,
        null as deal, 0L as mentions
    from reach
    join calendar on calendar.grain = reach.grain and calendar.period between reach.first and reach.last
),
counted as (
    select
        grain,
        period,
        actor,
        name,
        lineage,
        role,
        count(deal) as deals,
        sum(mentions) as mentions
    from (select * from told union all select * from slots)
    group by grain, period, actor, name, lineage, role
)
select counted.*, calendar.seen, calendar.complete
from counted
join calendar on calendar.grain = counted.grain and calendar.period <=> counted.period
