package accord.resolve;

import accord.model.Kind;
import accord.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A deal while its mentions are gathered: what they have said so far, as far as it tells this deal from another. */
final class Strand {
    final int number;
    final List<Telling> tellings = new ArrayList<>();
    final List<Verdict> verdicts = new ArrayList<>();
    /** A set of places by id, and how many mentions gave it. */
    record Places(Map<String, Ground> places, int mentions) {}

    /** The sets of places that mentions gave, each once. */
    final List<Places> origins = new ArrayList<>();

    final Set<String> destinations = new TreeSet<>();
    final Set<Bargain.Family> families = EnumSet.noneOf(Bargain.Family.class);
    final Map<Bargain.Family, Integer> mains = new EnumMap<>(Bargain.Family.class);
    final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    final Set<Days> agreed = new LinkedHashSet<>();
    final Set<Days> started = new LinkedHashSet<>();
    final Set<Days> ended = new LinkedHashSet<>();
    final Set<String> sides = new TreeSet<>();
    final Set<String> brokers = new TreeSet<>();
    final Set<String> figures = new TreeSet<>();
    final Set<String> articles = new HashSet<>();
    final Set<String> stories = new HashSet<>();
    boolean nameless;
    boolean struck;
    boolean prospective = true;
    /** When it was going on, by mentions that know it to within a season; null where none does. */
    Days span;

    /** The same by the others, in years. */
    Days vague;

    /** The last day by which it is known to have ended; null while it has not. */
    LocalDate over;

    Strand(int number) {
        this.number = number;
    }

    Days known() {
        return span == null ? vague : span;
    }

    void add(Telling telling, Verdict verdict) {
        tellings.add(telling);
        verdicts.add(verdict);
        place(telling);
        destinations.addAll(telling.destinations.keySet());
        families.addAll(telling.bargain.families());
        mains.merge(telling.bargain.main(), 1, Integer::sum);
        kinds.addAll(telling.bargain.kinds());
        keep(agreed, telling.agreed);
        keep(started, telling.started);
        keep(ended, telling.ended);
        sides.addAll(telling.sides);
        brokers.addAll(telling.brokers);
        figures.addAll(telling.figures);
        articles.add(telling.mention.article());
        stories.add(telling.told.story());
        nameless |= telling.nameless;
        prospective &= telling.status == Status.PROSPECTIVE;
        boolean held = telling.first() != null || telling.status != Status.COLLAPSED;
        struck |= telling.struck() && held;
        if (telling.span != null && telling.span.length() <= Telling.VAGUE) {
            span = Days.hull(span, telling.span);
        } else {
            vague = Days.hull(vague, telling.span);
        }
        end(telling);
    }

    private void place(Telling telling) {
        if (telling.origins.isEmpty()) {
            return;
        }
        for (int i = 0; i < origins.size(); i++) {
            Places set = origins.get(i);
            if (set.places().keySet().equals(telling.origins.keySet())) {
                origins.set(i, new Places(set.places(), set.mentions() + 1));
                return;
            }
        }
        origins.add(new Places(telling.origins, 1));
    }

    private void end(Telling telling) {
        if (!telling.over() || telling.status == Status.DENIED) {
            return;
        }
        LocalDate end = telling.ended == null ? null : telling.ended.until();
        if (end == null && !telling.background()) {
            end = telling.published;
        }
        if (end != null && (over == null || end.isBefore(over))) {
            over = end;
        }
    }

    /** Keeps the sharpest readings: a span that holds a sharper one says nothing new. */
    private static void keep(Set<Days> all, Days days) {
        if (days == null || all.stream().anyMatch(days::holds)) {
            return;
        }
        all.removeIf(other -> other.holds(days));
        all.add(days);
    }
}
