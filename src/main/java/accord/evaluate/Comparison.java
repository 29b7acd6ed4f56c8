package accord.evaluate;

import accord.model.Actor;
import accord.model.Deal;
import accord.model.Interval;
import accord.model.Place;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The ledger beside a list of agreements that people made: which of them were found, which were missed, and which
 * struck deals the list does not have. A deal is an agreement's when its dates come within the tolerance and the list's words for
 * the place hold the name of one of its origins; the name of a destination, where many deals lead, counts only with a party in
 * common. Otherwise parties only break ties, because lists name signatories where news name sides. Each deal and each agreement is paired once, the surest pairs first: the
 * more parties shared, then the fewer days apart, then by id.
 *
 * @param found pairs, in the order of the list
 * @param missed agreements of which the ledger has no deal
 * @param extra struck deals with a day between the first and the last of the list that it does not have; what lies outside
 *     cannot be compared
 * @param undated agreements without a date that can be read; they are neither found nor missed
 */
public record Comparison(List<Found> found, List<Agreement> missed, List<Deal> extra, List<Agreement> undated) {

    /**
     * A pair.
     *
     * @param days between the nearest days of the two, 0 where they overlap
     * @param places names of the deal's places that the list's words hold
     * @param parties names of the deal's actors that the list's words hold; may be empty
     */
    public record Found(Agreement agreement, Deal deal, long days, List<String> places, List<String> parties) {}

    public Comparison {
        found = List.copyOf(found);
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
        undated = List.copyOf(undated);
    }

    /**
     * Lines them up.
     *
     * @param tolerance days that the dates may be apart
     */
    public static Comparison of(List<Agreement> agreements, List<Deal> deals, int tolerance) {
        List<Agreement> dated =
                agreements.stream().filter(one -> one.since() != null).toList();
        List<Deal> struck = deals.stream().filter(Deal::struck).toList();
        List<Found> pairs = new ArrayList<>();
        for (Agreement agreement : dated) {
            Words place = new Words(agreement.place());
            Words parties = new Words(agreement.parties() + " " + agreement.place());
            for (Deal deal : struck) {
                long days = apart(agreement, deal);
                if (days > tolerance) {
                    continue;
                }
                List<String> shared = held(parties, actors(deal));
                List<String> places = new ArrayList<>(held(place, names(deal.origins())));
                if (!places.isEmpty() || !shared.isEmpty()) {
                    places.addAll(held(place, names(deal.destinations())));
                }
                if (!places.isEmpty()) {
                    pairs.add(new Found(agreement, deal, days, places, shared));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Found pair) -> -pair.parties().size())
                .thenComparingLong(Found::days)
                .thenComparing(pair -> pair.agreement().id())
                .thenComparing(pair -> pair.deal().id()));
        Set<Agreement> taken = new HashSet<>();
        Set<String> told = new HashSet<>();
        List<Found> found = new ArrayList<>();
        for (Found pair : pairs) {
            if (!taken.contains(pair.agreement()) && !told.contains(pair.deal().id())) {
                taken.add(pair.agreement());
                told.add(pair.deal().id());
                found.add(pair);
            }
        }
        found.sort(Comparator.comparingInt(pair -> dated.indexOf(pair.agreement())));
        return new Comparison(
                found,
                dated.stream().filter(one -> !taken.contains(one)).toList(),
                struck.stream()
                        .filter(deal -> !told.contains(deal.id()) && within(dated, deal))
                        .toList(),
                agreements.stream().filter(one -> one.since() == null).toList());
    }

    private static boolean within(List<Agreement> dated, Deal deal) {
        if (dated.isEmpty()
                || deal.day() == null
                || deal.day().since() == null
                || deal.day().until() == null) {
            return false;
        }
        LocalDate first = dated.stream()
                .map(Agreement::since)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = dated.stream()
                .map(Agreement::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return !deal.day().since().isBefore(first) && !deal.day().until().isAfter(last);
    }

    /** Days between the agreement and the nearest of the deal's dates; a great number where it has none. */
    private static long apart(Agreement agreement, Deal deal) {
        return Stream.of(deal.agreed(), deal.started(), deal.day())
                .filter(interval -> interval != null && interval.since() != null && interval.until() != null)
                .mapToLong(interval -> apart(agreement, interval))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static long apart(Agreement agreement, Interval interval) {
        long before = ChronoUnit.DAYS.between(agreement.until(), interval.since());
        long after = ChronoUnit.DAYS.between(interval.until(), agreement.since());
        return Math.max(0, Math.max(before, after));
    }

    private static Set<String> names(List<Place> places) {
        Set<String> names = new LinkedHashSet<>();
        for (Place place : places) {
            if (!"country".equals(place.level())) {
                names.add(place.name());
                names.add(place.text());
            }
        }
        return names;
    }

    private static Set<String> actors(Deal deal) {
        Set<String> names = new LinkedHashSet<>();
        for (Actor actor : deal.actors()) {
            names.add(actor.name());
            names.add(actor.text());
        }
        return names;
    }

    private static List<String> held(Words words, Set<String> names) {
        return names.stream().filter(words::hold).toList();
    }

    /** Share of the dated agreements that were found; 0 where there is none. */
    public double recall() {
        return found.isEmpty() ? 0 : (double) found.size() / (found.size() + missed.size());
    }

    /** Share of the deals in the list's time that the list has; 0 where there is none. */
    public double precision() {
        return found.isEmpty() ? 0 : (double) found.size() / (found.size() + extra.size());
    }
}
