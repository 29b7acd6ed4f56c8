package accord.flow;

import java.util.List;

/**
 * Something that must hold in every lake, with the query for what breaks it.
 *
 * @param name what holds
 * @param offending SQL over the lake's tables; no row where the promise is kept
 */
record Promise(String name, String offending) {

    static final List<Promise> OF_LOADS = List.of(
            new Promise(
                    "every article stands once",
                    "select id, count(*) as times from articles group by id having count(*) > 1"),
            new Promise(
                    "per file, articles + repeats + rejects = records",
                    "select load, file, records from files where articles + repeats + rejects <> records"),
            new Promise("per file, the tables hold as many articles and rejects as its account says", """
                    with a as (select load, file, count(*) as n from articles group by load, file),
                    r as (select load, file, count(*) as n from rejects where stage = 'load' group by load, file)
                    select f.load, f.file, f.articles, a.n, f.rejects, r.n from files f
                    left join a on a.load = f.load and a.file = f.file
                    left join r on r.load = f.load and r.file = f.file
                    where f.articles <> coalesce(a.n, 0) or f.rejects <> coalesce(r.n, 0)
                    """),
            new Promise("every article and every reject is of a file that has an account", """
                    with found as (select load, file from articles union select load, file from rejects)
                    select found.* from found left anti join files on files.load = found.load and files.file = found.file
                    """));

    static final List<Promise> OF_RELEASES = List.of(
            new Promise("every sentence stands in its article where its offsets say", """
                    select m.id, m.article, m.sentence from mentions m join articles a on a.id = m.article
                    where substring(a.text, cast(m.begin + 1 as int), cast(m.length as int)) <> m.sentence
                    """),
            new Promise(
                    "every mention is of an article in documents",
                    "select m.id from mentions m left anti join documents d on d.id = m.article"),
            new Promise(
                    "every article of documents is loaded",
                    "select d.id from documents d left anti join articles a on a.id = d.id"),
            new Promise("every mention is linked to one deal", """
                    select m.id, count(l.deal) as deals from mentions m left join links l on l.mention = m.id
                    group by m.id having count(l.deal) <> 1
                    """),
            new Promise("every link joins a deal and a mention of that article", """
                    select l.* from links l left join mentions m on m.id = l.mention left join deals d on d.id = l.deal
                    where m.id is null or d.id is null or m.article <> l.article
                    """),
            new Promise("every deal has the id of its earliest mention", """
                    with ordered as (
                        select l.deal, m.id, row_number() over (
                            partition by l.deal order by m.published asc nulls last, m.id) as place
                        from links l join mentions m on m.id = l.mention)
                    select deal, id from ordered where place = 1 and id <> deal
                    """),
            new Promise("every deal counts its mentions and articles", """
                    with told as (select deal, count(*) as mentions, count(distinct article) as articles
                        from links group by deal)
                    select d.id, d.mentions, d.articles from deals d left join told t on t.deal = d.id
                    where d.mentions <> coalesce(t.mentions, 0) or d.articles <> coalesce(t.articles, 0)
                    """),
            new Promise("every step and leg is of a deal", """
                    select deal from (select deal from steps union all select deal from legs) s
                    left anti join deals d on d.id = s.deal
                    """),
            new Promise(
                    "every article of the lake has its story",
                    "select a.id from articles a left anti join stories s on s.article = a.id"),
            new Promise("every grain sums to the same number of deals", """
                    select grain, sum(deals) as deals from deals_over_time where kind = 'any' and status = 'any'
                    group by grain having sum(deals) <> (select count(*) from deals)
                    """),
            new Promise("every destination that is counted is one of a struck deal or of its legs", """
                    with told as (
                        select explode(destinations.id) as id from deals where struck
                        union all
                        select l.destination.id from legs l join deals d on d.id = l.deal
                        where d.struck and l.phase = 'done' and l.destination is not null)
                    select c.grain, c.period, c.destination from destinations_over_time c
                    left anti join told on told.id = c.destination
                    """),
            new Promise("every actor that is counted is one of a struck deal", """
                    with told as (select explode(actors.id) as id from deals where struck)
                    select c.grain, c.period, c.actor from actors_over_time c left anti join told on told.id = c.actor
                    """),
            new Promise("every grain of coverage counts each article once", """
                    select grain, sum(articles) as articles from coverage
                    group by grain having sum(articles) <> (select count(*) from articles)
                    """));
}
