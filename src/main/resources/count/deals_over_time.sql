-- deals_over_time: how many deals there were, of which kind, and how they stand.
-- One row: a grain, a period, a kind and a status; kind any and status any count each deal once, and only these rows may be summed.
--   Every kind and status that goes together in some deal has a row in every period between the table's first and last of that grain.
-- Reads: ledger, calendar. Parameters: :level (double), the share of chance that the interval holds, 0.9.
-- mentions, stories and articles are those of the row's deals, whenever published. A story or article that tells of two of them
--   counts once, so these two columns do not add up over periods.
-- deals_low, deals_high: coding error only, not the deals that no outlet told. The true number is taken as the number of yes among
--   independent questions (a Poisson-binomial distribution; chances of the row's deals, see ledger). Up to 256 questions its
--   probabilities are computed in full, question by question in the order of their chances, and the shortest run of numbers that holds
--   the level is the interval; above, the refined normal approximation is used (Hong 2013, Computational Statistics & Data
--   Analysis 59, 41-51, sections 2.1 and 2.5, inverted by Cornish and Fisher's expansion), from sums of whole thousandths. The interval
--   is widened to hold deals itself.
-- Example: select period, deals, deals_low, deals_high from deals_over_time
--   where grain = 'month' and kind = 'evacuation' and status = 'any' and period is not null order by period
with told as (
    select span.grain, span.period, kind, standing, deal, mentions, stories, articles, people_low, people_high, chances
    from ledger
    lateral view explode(spans) as span
    lateral view explode(concat(kinds, array('any'))) as kind
    lateral view explode(array(status, 'any')) as standing
),
series as (
    select distinct kind, standing
    from told
),
reach as (
    select grain, min(period) as first, max(period) as last
    from told
    group by grain
),
counted as (
    select
        grain,
        period,
        kind,
        standing as status,
        count(deal) as deals,
        sum(mentions) as mentions,
        size(array_distinct(flatten(collect_list(stories)))) as stories,
        size(array_distinct(flatten(collect_list(articles)))) as articles,
        sum(people_low) as people_low,
        case when count(people_high) = count(*) then sum(people_high) end as people_high,
        sort_array(filter(flatten(collect_list(chances)), chance -> chance > 0)) as chances
    from told
    group by grain, period, kind, standing
),
-- All probabilities of 0, 1, 2 … yes among the chances, or their first three cumulants where there are too many.
spread as (
    select
        *,
        case when size(chances) <= 256 then aggregate(
            chances,
            array(1D),
            (odds, chance) -> zip_with(
                concat(odds, array(0D)),
                concat(array(0D), odds),
                (same, fewer) -> (same * (1000 - chance) + fewer * chance) / 1000))
        end as odds,
        aggregate(chances, 0L, (sum, chance) -> sum + chance) / 1e3 as mean,
        sqrt(aggregate(chances, 0L, (sum, chance) -> sum + chance * (1000 - chance)) / 1e6) as deviation,
        aggregate(chances, 0L, (sum, chance) -> sum + chance * (1000 - chance) * (1000 - 2 * chance)) / 1e9 as third
    from counted
),
stepped as (
    select
        *,
        aggregate(
            odds, array(0D), (sums, chance) -> concat(sums, array(element_at(sums, -1) + chance))) as below,
        case when deviation > 0 then third / pow(deviation, 3) else 0D end as skew
    from spread
),
bounded as (
    select
        *,
        case
            when odds is not null then array_min(transform(
                transform(
                    filter(sequence(0, size(odds) - 1), n -> element_at(below, -1) - below[n] > :level - 1e-9),
                    n -> named_struct('low', n, 'upto', size(filter(below, sum -> sum < below[n] + :level - 1e-9)))),
                run -> named_struct(
                    'width', run.upto - 1 - run.low,
                    'outside', round(1 - below[run.upto] + below[run.low], 9),
                    'low', run.low)))
            else named_struct(
                'width', cast(round(2 * 1.6448536 * deviation) as int),
                'outside', 1 - :level,
                'low', cast(round(mean - 1.6448536 * deviation + (1.6448536 * 1.6448536 - 1) * skew * deviation / 6) as int))
        end as bounds
    from stepped
),
-- The rows that there are: every series in every period between the table's first and last, and what falls in no period. Most of
-- them, days above all, have no deal: zeros are filled in at the end, beside what was counted of the others.
slots as (
    select calendar.*, series.kind, series.standing as status
    from reach
    join calendar on calendar.grain = reach.grain and calendar.period between reach.first and reach.last
    cross join series
    union all
    select calendar.*, undated.kind, undated.standing as status
    from (select distinct grain, kind, standing from told where period is null) as undated
    join calendar on calendar.grain = undated.grain and calendar.period is null
)
select
    slots.grain,
    slots.period,
    slots.kind,
    slots.status,
    coalesce(bounded.deals, 0) as deals,
    coalesce(bounded.mentions, 0) as mentions,
    coalesce(bounded.stories, 0) as stories,
    coalesce(bounded.articles, 0) as articles,
    coalesce(cast(least(bounded.bounds.low, bounded.deals) as double), 0) as deals_low,
    coalesce(cast(greatest(bounded.bounds.low + bounded.bounds.width, bounded.deals) as double), 0) as deals_high,
    coalesce(bounded.people_low, 0) as people_low,
    case when bounded.deals is null then 0 else bounded.people_high end as people_high,
    slots.seen,
    slots.complete
from slots
left join bounded
    on bounded.grain = slots.grain and bounded.period <=> slots.period
    and bounded.kind = slots.kind and bounded.status = slots.status
