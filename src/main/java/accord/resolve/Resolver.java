package accord.resolve;

import accord.model.Status;
import accord.resolve.Bargain.Family;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers mentions to deals as a reader of the news does who has the whole archive before him: first the news in the order of their days, each asked whether it
 * continues a deal already known or tells of a new one (single-pass clustering of topic detection and tracking, Allan 1998; Yang et al. 1998), then what is recalled, the
 * sharpest dates first, then what has no date. Within an article the surest join is made first, and no two entries join one deal. The order is that of the mentions'
 * own dates and ids, so it does not matter in which order or batches they came.
 */
public final class Resolver {
    private static final int SMALL = 5;
    private static final long MONTH = 31;

    private final World world;
    private final Weights weights;
    private final Likeness likeness;

    public Resolver(World world) {
        this(world, Weights.STANDARD);
    }

    Resolver(World world, Weights weights) {
        this.world = world;
        this.weights = weights;
        this.likeness = new Likeness(weights);
    }

    /** The deals that the mentions tell of, in the order of their ids. */
    public List<Settled> resolve(Collection<Told> told) {
        Merging merging = new Merging(weights, world);
        return strands(told).stream()
                .map(merging::settled)
                .sorted(Comparator.comparing(settled -> settled.deal().id()))
                .toList();
    }

    List<Strand> strands(Collection<Told> told) {
        List<Telling> tellings = new ArrayList<>();
        told.forEach(one -> tellings.add(new Telling(one, world)));
        tellings.sort(Comparator.comparingInt(Resolver::turn)
                .thenComparingLong(Resolver::sharp)
                .thenComparing(Resolver::day, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(telling -> telling.mention.article())
                .thenComparing(telling -> telling.mention.id()));
        Index index = new Index();
        for (List<Telling> article : articles(tellings)) {
            place(article, index);
        }
        reconsider(index);
        return index.strands().stream()
                .filter(strand -> !strand.tellings.isEmpty())
                .toList();
    }

    /**
     * A deal that stood apart only because what ties it to another was read later joins it now: the smallest first, if
     * its mentions, on average, fit the other.
     */
    private void reconsider(Index index) {
        List<Strand> small = index.strands().stream()
                .filter(strand -> strand.tellings.size() <= SMALL && strand.span != null)
                .sorted(Comparator.comparingInt((Strand strand) -> strand.tellings.size())
                        .thenComparingInt(strand -> strand.number))
                .toList();
        for (Strand strand : small) {
            Strand best = null;
            double most = weights.threshold();
            for (Strand other : index.near(strand)) {
                if (other == strand || other.span == null) {
                    continue;
                }
                double mean = mean(strand, other);
                if (mean >= most && (best == null || mean > most)) {
                    best = other;
                    most = mean;
                }
            }
            if (best != null) {
                for (Telling telling : List.copyOf(strand.tellings)) {
                    index.add(best, telling, likeness.of(telling, best));
                }
                index.remove(strand);
            }
        }
    }

    private double mean(Strand strand, Strand other) {
        double sum = 0;
        for (Telling telling : strand.tellings) {
            Verdict verdict = likeness.of(telling, other);
            if (!verdict.possible()) {
                return Double.NEGATIVE_INFINITY;
            }
            sum += verdict.points();
        }
        return sum / strand.tellings.size();
    }

    /** News with a day; what is recalled or has only a month or a year; what has no date; what is only imagined. */
    private static int turn(Telling telling) {
        if (telling.status == Status.PROSPECTIVE) {
            return 3;
        }
        if (!telling.background() && (telling.published != null || telling.sharpness() == 1)) {
            return 0;
        }
        return telling.span == null ? 2 : 1;
    }

    private static long sharp(Telling telling) {
        return turn(telling) == 0 ? 0 : telling.sharpness();
    }

    private static LocalDate day(Telling telling) {
        if (telling.published != null) {
            return telling.published;
        }
        return telling.span == null ? null : telling.span.until();
    }

    private static List<List<Telling>> articles(List<Telling> tellings) {
        Map<String, List<Telling>> groups = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            groups.computeIfAbsent(
                            turn(telling) + " " + sharp(telling) + " " + telling.mention.article(),
                            a -> new ArrayList<>())
                    .add(telling);
        }
        return List.copyOf(groups.values());
    }

    private record Join(Telling telling, Strand strand, Verdict verdict) {}

    private void place(List<Telling> article, Index index) {
        List<Telling> open = new ArrayList<>(article);
        while (!open.isEmpty()) {
            Join best = null;
            for (Telling telling : open) {
                Join join = best(telling, index);
                if (join != null
                        && (best == null
                                || join.verdict().points() > best.verdict().points())) {
                    best = join;
                }
            }
            if (best == null) {
                open.forEach(index::begin);
                return;
            }
            index.add(best.strand(), best.telling(), best.verdict());
            open.remove(best.telling());
        }
    }

    /** The deal that the mention fits best, or null where it fits none, or where a recalled one without a day fits two. */
    private Join best(Telling telling, Index index) {
        Join best = null;
        double second = Double.NEGATIVE_INFINITY;
        for (Strand strand : index.near(telling)) {
            Verdict verdict = likeness.of(telling, strand);
            if (!verdict.possible() || verdict.points() < weights.threshold()) {
                continue;
            }
            if (best == null || verdict.points() > best.verdict().points()) {
                second = best == null ? second : best.verdict().points();
                best = new Join(telling, strand, verdict);
            } else {
                second = Math.max(second, verdict.points());
            }
        }
        if (best != null && vague(telling) && second > best.verdict().points() - weights.margin()) {
            return null;
        }
        return best;
    }

    /** Whether only place and kind can tell which deal is meant. */
    private static boolean vague(Telling telling) {
        return telling.sharpness() > MONTH && (telling.background() || telling.vague());
    }

    /** The deals so far by the places that they are about. */
    private final class Index {
        private static final String TO = "to ";
        private static final String REGION = "region ";

        private final List<Strand> strands = new ArrayList<>();
        private final Map<String, Set<Strand>> at = new HashMap<>();
        private final Map<String, Set<Strand>> within = new HashMap<>();

        List<Strand> strands() {
            return strands;
        }

        void begin(Telling telling) {
            Strand strand = new Strand(strands.size());
            strands.add(strand);
            add(strand, telling, null);
        }

        void add(Strand strand, Telling telling, Verdict verdict) {
            strand.add(telling, verdict);
            telling.origins.forEach((id, place) -> {
                put(at, id, strand);
                if (place.region()) {
                    put(at, REGION + place.admin1(), strand);
                }
                place.holders().forEach(holder -> put(within, holder, strand));
            });
            telling.destinations.keySet().forEach(id -> put(at, TO + id, strand));
        }

        private static void put(Map<String, Set<Strand>> index, String key, Strand strand) {
            index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(strand);
        }

        void remove(Strand strand) {
            strand.tellings.clear();
            strand.origins.clear();
            strand.span = null;
        }

        Collection<Strand> near(Strand strand) {
            Map<Integer, Strand> near = new TreeMap<>();
            strand.tellings.forEach(telling -> near(telling).forEach(other -> near.put(other.number, other)));
            return near.values();
        }

        Collection<Strand> near(Telling telling) {
            Map<Integer, Strand> near = new LinkedHashMap<>();
            boolean truce = telling.bargain.main() == Family.TRUCE;
            telling.origins.forEach((id, place) -> {
                collect(telling, near, at.get(id));
                if (truce || !place.nation()) {
                    collect(telling, near, within.get(id));
                }
                collect(telling, near, place.region() ? within.get(place.admin1()) : at.get(REGION + place.admin1()));
                int last = truce ? place.holders().size() : place.holders().size() - 1;
                for (int i = 0; i < last; i++) {
                    collect(telling, near, at.get(place.holders().get(i)));
                }
            });
            telling.destinations.keySet().forEach(id -> collect(telling, near, at.get(TO + id)));
            List<Strand> sorted = new ArrayList<>(near.values());
            sorted.sort(Comparator.comparingInt(strand -> strand.number));
            return sorted;
        }

        private void collect(Telling telling, Map<Integer, Strand> near, Set<Strand> strands) {
            if (strands != null) {
                for (Strand strand : strands) {
                    if (likeness.thinkable(telling, strand)) {
                        near.put(strand.number, strand);
                    }
                }
            }
        }
    }
}
