-- coverage: what the archive holds, who published it, and how much of it could be read.
-- One row: a grain, a period, a source and a language. A period in which a source published nothing has no row.
-- Reads: articles (without text), mentions, links, deals. Parameters: :reads (array of ISO 639-1 codes), what the coder reads.
-- An article whose language cannot be told was given to the coder: it is not unread.
-- Example: struck deals that are news, per 1,000 articles read (what a rise in newspapers cannot make rise):
--   select source, period, 1000.0 * sum(struck) / nullif(sum(articles - unread), 0) as intensity
--   from coverage where grain = 'month' group by source, period order by source, period
with told as (
    select
        mentions.article,
        bool_or(deals.struck and not mentions.background) as struck
    from mentions
    left join links on links.mention = mentions.id
    left join deals on deals.id = links.deal
    group by mentions.article
),
seen as (
    select
        articles.published,
        articles.source,
        articles.language,
        count(*) as articles,
        count_if(not array_contains(:reads, articles.language)) as unread,
        count(told.article) as coded,
        count_if(told.struck) as struck
    from articles
    left join told on told.article = articles.id
    group by articles.published, articles.source, articles.language
)
select
    grain,
    case when grain = 'day' then published else trunc(published, grain) end as period,
    source,
    language,
    sum(articles) as articles,
    sum(unread) as unread,
    sum(coded) as coded,
    sum(struck) as struck
from seen
lateral view explode(array('day', 'week', 'month', 'quarter', 'year')) as grain
group by 1, 2, source, language
