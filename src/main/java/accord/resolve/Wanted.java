package accord.resolve;

import accord.model.Actor;
import accord.model.Deal;
import accord.model.Interval;
import accord.model.Place;
import accord.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds deals by what a person types: an id, the beginning of one, or words ("qadam 2018") that must all stand in it. */
public final class Wanted {
    /** The order in which several are listed: by day, those without one last. */
    public static final Comparator<Deal> ORDER = Comparator.comparing(
                    Wanted::first, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Deal::id);

    private static final int PREFIX = 4;

    private final String typed;
    private final List<String> words;

    public Wanted(String typed) {
        this.typed = typed.strip();
        this.words = List.of(Folding.fold(typed).split(" ", -1));
    }

    /** Whether what was typed is the deal's id or the beginning of it, of four letters at least. */
    public boolean byId(Deal deal) {
        return typed.length() >= PREFIX && deal.id().startsWith(typed);
    }

    /** Whether every word is the beginning of a word of its places, actors, kinds, status or dates. */
    public boolean byWords(Deal deal) {
        return byWords(deal, List.of());
    }

    /**
     * The same where its articles are asked as well.
     *
     * @param spellings how else its articles spell its places
     */
    public boolean byWords(Deal deal, Collection<String> spellings) {
        List<String> described = described(deal);
        described.addAll(spellings);
        String text = " " + Folding.fold(String.join(" ", described)) + " ";
        return words.stream().allMatch(word -> text.contains(" " + word));
    }

    private static LocalDate first(Deal deal) {
        return deal.day() == null ? null : deal.day().since();
    }

    private static List<String> described(Deal deal) {
        List<String> all = new ArrayList<>(deal.kinds());
        all.add(deal.status());
        for (List<Place> places : List.of(deal.origins(), deal.destinations(), deal.transits())) {
            for (Place place : places) {
                all.add(place.name());
                all.add(place.text());
            }
        }
        for (Actor actor : deal.actors()) {
            all.add(actor.name());
        }
        Interval day = deal.day();
        if (day != null) {
            add(all, day.since());
            add(all, day.until());
        } else {
            add(all, deal.first_report());
        }
        return all;
    }

    /** A day is found by its year, its month or itself. */
    private static void add(List<String> all, LocalDate day) {
        if (day != null) {
            all.add(day.toString());
        }
    }

    /** One line that tells a deal from others. */
    public static String line(Deal deal) {
        List<String> origins = deal.origins().stream().map(Place::name).toList();
        Interval day = deal.day();
        return deal.id() + "  " + (day == null || day.since() == null ? "no date   " : day.since()) + "  "
                + String.join(", ", deal.kinds()) + "  " + deal.status() + "  " + String.join(", ", origins);
    }
}
