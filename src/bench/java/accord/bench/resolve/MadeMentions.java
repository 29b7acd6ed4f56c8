package accord.bench.resolve;

import accord.model.Actor;
import accord.model.Interval;
import accord.model.Mention;
import accord.model.People;
import accord.model.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Mentions as a large archive of one war gives them, from a seed: few places told often and many rarely, deals told from once to
 * sixty times over weeks, every third mention a recall, two mentions an article, dates from a day to none. All in one
 * country, so that nothing can be resolved apart.
 */
final class MadeMentions {
    private static final int PLACES = 400;
    private static final int UNITS = 14;
    private static final int DAYS = 3000;
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final String[] KINDS = {"evacuation", "ceasefire", "access", "exchange", "reconciliation"};
    private static final String[] STATUSES = {
        "proposed", "negotiating", "agreed", "underway", "completed", "collapsed", "suspended"
    };

    private final Random random = new Random(1);
    private final List<Mention> mentions = new ArrayList<>();

    private MadeMentions() {}

    static List<Mention> of(int count) {
        MadeMentions made = new MadeMentions();
        while (made.mentions.size() < count) {
            made.deal(count);
        }
        return made.mentions;
    }

    private void deal(int count) {
        Place place = place((int) (PLACES * Math.pow(random.nextDouble(), 2)));
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        String kind = KINDS[random.nextInt(KINDS.length)];
        int told = Math.min(60, 1 + (int) (3 / Math.pow(random.nextDouble() + 0.02, 0.9)));
        for (int i = 0; i < told && mentions.size() < count; i++) {
            boolean recalled = random.nextInt(3) == 0;
            mentions.add(mention(place, day, kind, recalled, day.plusDays(random.nextInt(recalled ? 700 : 20))));
        }
    }

    private Mention mention(Place place, LocalDate day, String kind, boolean recalled, LocalDate published) {
        int number = mentions.size();
        long fighters = 100L + random.nextInt(900);
        return new Mention(
                String.format(Locale.ROOT, "%08x", Integer.reverse(number)),
                article(number),
                published,
                List.of(kind),
                STATUSES[random.nextInt(STATUSES.length)],
                recalled,
                List.of(place),
                List.of(),
                List.of(),
                List.of(actor("sy.government"), actor("sy.rebels")),
                List.of(),
                List.of(new People("fighters", fighters, fighters, "done", null, "fighters")),
                List.of(),
                null,
                when(day),
                null,
                0,
                10,
                "sentence",
                List.of(),
                0.9,
                "bench");
    }

    static String article(int number) {
        return "article" + number / 2;
    }

    private Interval when(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> new Interval(day, day, "day");
            case 2 -> new Interval(month.atDay(1), month.atEndOfMonth(), "month");
            default -> new Interval(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()), "year");
        };
    }

    private static Actor actor(String id) {
        return new Actor(id, id, id, "party", id);
    }

    private static Place place(int number) {
        if (number == 0) {
            return new Place("country:SYR", "Syria", "Syria", "country", null, null, "SYR", null, null);
        }
        String name = "place " + number;
        String unit = "unit " + number % UNITS;
        return new Place("text:" + name, name, name, "town", unit, unit, "SYR", null, null);
    }
}
