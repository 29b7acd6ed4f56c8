package accord.evaluate;

import accord.evaluate.CodedDeal.CodedActor;
import accord.evaluate.CodedDeal.CodedPeople;
import accord.model.Article;
import accord.model.Interval;
import accord.model.Mention;
import accord.model.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The coder's mentions of one article as a line of the gold format, places as the article spells them. */
public final class CodedMentions {
    private CodedMentions() {}

    /** The line of one article; its id is the archive's own identifier where it has one. */
    public static Coded of(Article article, List<Mention> mentions) {
        List<CodedDeal> deals = new ArrayList<>();
        for (Mention mention : mentions) {
            deals.add(deal("d" + (deals.size() + 1), mention));
        }
        String published =
                article.published() == null ? null : article.published().toString();
        return new Coded(article.key() == null ? article.id() : article.key(), published, deals);
    }

    private static CodedDeal deal(String key, Mention mention) {
        return new CodedDeal(
                key,
                mention.kinds(),
                mention.status(),
                mention.background(),
                texts(mention.origins()),
                texts(mention.destinations()),
                texts(mention.transits()),
                date(mention.agreed()),
                date(mention.started()),
                date(mention.ended()),
                mention.actors().stream()
                        .map(actor -> new CodedActor(actor.name(), actor.role()))
                        .distinct()
                        .toList(),
                mention.sources(),
                mention.people().stream()
                        .map(people -> new CodedPeople(people.who(), people.low(), people.high(), people.phase()))
                        .distinct()
                        .toList(),
                mention.begin(),
                mention.begin() + mention.length());
    }

    private static List<String> texts(List<Place> places) {
        return places.stream().map(Place::text).distinct().toList();
    }

    /**
     * The longest ISO prefix that both ends share, at the precision of the interval: a day, a month (2017-09) or a year;
     * null where the interval is null, open, or longer than a year.
     */
    static String date(Interval interval) {
        if (interval == null || interval.since() == null || interval.until() == null) {
            return null;
        }
        LocalDate since = interval.since();
        LocalDate until = interval.until();
        if (since.equals(until)) {
            return since.toString();
        }
        if (since.getYear() != until.getYear()) {
            return null;
        }
        return since.toString().substring(0, since.getMonth() == until.getMonth() ? 7 : 4);
    }
}
