package accord.resolve;

import accord.model.Actor;
import accord.model.Interval;
import accord.model.Mention;
import accord.model.Move;
import accord.model.People;
import accord.model.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds mentions for tests: only what a test is about need be said. */
final class Mentions {
    private final String id;
    private String article;
    private String story;
    private String outlet;
    private LocalDate published;
    private List<String> kinds = List.of("evacuation");
    private String status = "underway";
    private boolean background;
    private List<Place> origins = List.of();
    private List<Place> destinations = List.of();
    private final List<Actor> actors = new ArrayList<>();
    private final List<People> people = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private Interval agreed;
    private Interval started;
    private Interval ended;

    private Mentions(String id) {
        this.id = id;
        this.article = "article of " + id;
    }

    static Mentions mention(String id, String published) {
        Mentions mentions = new Mentions(id);
        mentions.published = published == null ? null : LocalDate.parse(published);
        return mentions;
    }

    static Place place(String name) {
        return new Place("text:" + name, name, name, "town", null, null, "SYR", null, null);
    }

    static Interval interval(String date) {
        if (date.length() == 7) {
            return new Interval(
                    YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth(), date);
        }
        if (date.length() == 4) {
            return new Interval(LocalDate.parse(date + "-01-01"), LocalDate.parse(date + "-12-31"), date);
        }
        return new Interval(LocalDate.parse(date), LocalDate.parse(date), date);
    }

    Mentions in(String article) {
        this.article = article;
        return this;
    }

    Mentions copyOf(String story) {
        this.story = story;
        return this;
    }

    Mentions by(String name) {
        this.outlet = name;
        return this;
    }

    Mentions kinds(String... words) {
        this.kinds = List.of(words);
        return this;
    }

    Mentions status(String word) {
        this.status = word;
        return this;
    }

    Mentions recalled() {
        this.background = true;
        return this;
    }

    Mentions from(String... places) {
        this.origins = Arrays.stream(places).map(Mentions::place).toList();
        return this;
    }

    Mentions to(String... places) {
        this.destinations = Arrays.stream(places).map(Mentions::place).toList();
        return this;
    }

    Mentions actor(String id, String role) {
        actors.add(new Actor(id, id, id, role, id));
        return this;
    }

    Mentions people(String who, Long low, Long high, String phase) {
        return said(null, who, low, high, phase);
    }

    Mentions said(String by, String who, Long low, Long high, String phase) {
        people.add(new People(who, low, high, phase, by, low + " " + who));
        return this;
    }

    Mentions move(String origin, String destination, String who, Long low, Long high, String phase) {
        moves.add(new Move(
                origin == null ? null : place(origin),
                destination == null ? null : place(destination),
                who,
                low,
                high,
                phase));
        return this;
    }

    Mentions agreed(String date) {
        this.agreed = interval(date);
        return this;
    }

    Mentions started(String date) {
        this.started = interval(date);
        return this;
    }

    Mentions ended(String date) {
        this.ended = interval(date);
        return this;
    }

    Told told() {
        return new Told(mention(), story == null ? article : story, outlet == null ? "outlet of " + article : outlet);
    }

    Mention mention() {
        return new Mention(
                id,
                article,
                published,
                kinds,
                status,
                background,
                origins,
                destinations,
                List.of(),
                actors,
                List.of(),
                people,
                moves,
                agreed,
                started,
                ended,
                0,
                10,
                "sentence of " + id,
                List.of("test"),
                0.9,
                "coder");
    }
}
