-- ledger: each deal with all that the tables over time count of it, so that deals, links and legs are read once.
-- One row: a deal.
-- Reads: deals, links, stories, legs, mentions, calibration.
-- spans: its period at each grain, the one that holds its day wholly, else null.
-- routes: the pairs that a leg ties (one end or both may be null), people of phase done only. The classes of people in the legs
--   of one deal are disjoint (total is what the named classes leave), so their figures may be added, end to end:
--   an unknown low is 0, a high is null as soon as one is open. Who remains is not on a route.
-- chances: in thousandths, of independent yes-or-no questions whose sum is the true number of deals behind this one: whether it
--   is one; for each mention that joined it, whether that is one of its own; whether another one was missed beside it.
with tied as (
    select
        deal,
        origin.id as origin,
        min(origin.name) as origin_name,
        destination.id as destination,
        min(struct(
            destination.name, destination.level, destination.admin1_id, destination.admin1, destination.country,
            destination.lat, destination.lon)) as place,
        coalesce(sum(low) filter (where phase = 'done'), 0) as people_low,
        case
            when count_if(phase = 'done' and high is null) = 0
                then coalesce(sum(high) filter (where phase = 'done'), 0)
        end as people_high,
        count_if(phase = 'done' and high is null) > 0 as people_open,
        count_if(phase = 'done' and (low is not null or high is not null)) > 0 as people_told,
        count_if(phase = 'done') > 0 as done
    from legs
    where phase <> 'remaining'
    group by deal, origin.id, destination.id
),
moved as (
    select
        deal,
        sum(people_low) as people_low,
        case when not bool_or(people_open) then sum(people_high) end as people_high,
        collect_list(struct(
            origin, origin_name, destination, place, people_low, people_high, people_open, people_told, done)) as routes
    from tied
    group by deal
),
told as (
    select
        links.deal,
        collect_set(links.article) as articles,
        collect_set(coalesce(stories.story, links.article)) as stories,
        collect_list(own.chance) filter (where links.mention <> links.deal) as own
    from links
    left join stories on stories.article = links.article
    left join calibration as own on own.of = 'link' and links.score > own.above and links.score <= own.upto
    group by links.deal
)
select
    deals.id as deal,
    array_distinct(deals.kinds) as kinds,
    deals.status,
    deals.struck,
    deals.mentions,
    coalesce(told.articles, array()) as articles,
    coalesce(told.stories, array()) as stories,
    deals.destinations,
    deals.actors,
    coalesce(moved.people_low, 0) as people_low,
    case when moved.deal is null then 0 else moved.people_high end as people_high,
    moved.routes,
    transform(
        concat(
            array(coalesce(real.chance, deals.score), coalesce(missed.chance, 0)),
            coalesce(told.own, array())),
        chance -> cast(round(1000 * chance) as int)) as chances,
    transform(
        array('day', 'week', 'month', 'quarter', 'year'),
        grain -> struct(
            grain,
            case
                when grain = 'day' and deals.day.since = deals.day.until then deals.day.since
                when trunc(deals.day.since, grain) = trunc(deals.day.until, grain) then trunc(deals.day.since, grain)
            end as period)) as spans
from deals
left join told on told.deal = deals.id
left join moved on moved.deal = deals.id
left join calibration as real on real.of = 'deal' and deals.score > real.above and deals.score <= real.upto
left join calibration as missed on missed.of = 'missed' and deals.score > missed.above and deals.score <= missed.upto
