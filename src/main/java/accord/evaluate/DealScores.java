package accord.evaluate;

import accord.evaluate.DealGold.GoldLeg;
import accord.evaluate.DealGold.MentionKey;
import accord.model.Leg;
import accord.model.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How well mentions were gathered to deals, and people to legs. A mention that the system did not find stands alone; what gold lacks is left out.
 *
 * @param pairwise over pairs of mentions
 * @param bCubed over mentions
 * @param legs over legs: deal, both ends, class, bounds and phase
 * @param routes over deals and pairs of ends alone
 */
public record DealScores(
        Partition.Measure pairwise, Partition.Measure bCubed, Partition.Measure legs, Partition.Measure routes) {

    /**
     * Scores one resolving.
     *
     * @param gold deal by mention
     * @param system the system's deal by mention, for those that it found
     * @param goldLegs gold's legs; those with neither end are figures of several places together, of which a leg is neither right nor wrong
     * @param systemLegs the system's legs, of all of its deals
     * @param place id of a place by the name that gold gives it
     */
    public static DealScores of(
            Map<MentionKey, String> gold,
            Map<MentionKey, String> system,
            List<GoldLeg> goldLegs,
            List<Leg> systemLegs,
            Function<String, String> place) {
        Map<String, String> right = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        gold.forEach((key, deal) -> {
            right.put(key.toString(), deal);
            found.put(key.toString(), system.getOrDefault(key, "alone " + key));
        });
        Map<String, String> names = names(gold, system);
        Set<String> told = new HashSet<>();
        goldLegs.stream()
                .filter(leg -> leg.origin() != null || leg.destination() != null)
                .forEach(leg -> told.add(leg.deal()));
        Set<List<Object>> wanted = new HashSet<>();
        Set<List<Object>> wantedRoutes = new HashSet<>();
        Set<List<Object>> joint = new HashSet<>();
        for (GoldLeg leg : goldLegs) {
            if (leg.origin() == null && leg.destination() == null) {
                joint.add(Arrays.asList(leg.deal(), leg.who(), leg.low(), leg.high(), leg.phase()));
                continue;
            }
            String origin = leg.origin() == null ? null : place.apply(leg.origin());
            String destination = leg.destination() == null ? null : place.apply(leg.destination());
            wanted.add(Arrays.asList(leg.deal(), origin, destination, leg.who(), leg.low(), leg.high(), leg.phase()));
            wantedRoutes.add(Arrays.asList(leg.deal(), origin, destination));
        }
        Set<List<Object>> given = new HashSet<>();
        Set<List<Object>> givenRoutes = new HashSet<>();
        for (Leg leg : systemLegs) {
            String deal = names.get(leg.deal());
            if (deal != null
                    && told.contains(deal)
                    && !joint.contains(Arrays.asList(deal, leg.who(), leg.low(), leg.high(), leg.phase()))) {
                given.add(Arrays.asList(
                        deal, id(leg.origin()), id(leg.destination()), leg.who(), leg.low(), leg.high(), leg.phase()));
                givenRoutes.add(Arrays.asList(deal, id(leg.origin()), id(leg.destination())));
            }
        }
        return new DealScores(
                Partition.pairwise(right, found),
                Partition.bCubed(right, found),
                measure(wanted, given),
                measure(wantedRoutes, givenRoutes));
    }

    private static String id(Place place) {
        return place == null ? null : place.id();
    }

    private static Partition.Measure measure(Set<List<Object>> wanted, Set<List<Object>> given) {
        Set<List<Object>> both = new HashSet<>(wanted);
        both.retainAll(given);
        return new Partition.Measure(
                given.isEmpty() ? 1 : (double) both.size() / given.size(),
                wanted.isEmpty() ? 1 : (double) both.size() / wanted.size());
    }

    /** Gold's label by the system's deal: pairs by the largest overlap first. */
    private static Map<String, String> names(Map<MentionKey, String> gold, Map<MentionKey, String> system) {
        Map<List<String>, Integer> overlaps = new HashMap<>();
        system.forEach((key, deal) -> {
            if (gold.containsKey(key)) {
                overlaps.merge(List.of(gold.get(key), deal), 1, Integer::sum);
            }
        });
        List<List<String>> pairs = new ArrayList<>(overlaps.keySet());
        pairs.sort(Comparator.comparing((List<String> pair) -> -overlaps.get(pair))
                .thenComparing(pair -> pair.get(0))
                .thenComparing(pair -> pair.get(1)));
        Map<String, String> names = new HashMap<>();
        for (List<String> pair : pairs) {
            if (!names.containsKey(pair.get(1)) && !names.containsValue(pair.get(0))) {
                names.put(pair.get(1), pair.get(0));
            }
        }
        return names;
    }

    /** Four lines for people. */
    public String text(String name) {
        return line(name + ", pairs", pairwise)
                + line(name + ", B-cubed", bCubed)
                + line(name + ", legs", legs)
                + line(name + ", routes", routes);
    }

    /** The same as an object of JSON. */
    public String json() {
        return "{" + json("pairwise", pairwise) + "," + json("b_cubed", bCubed) + "," + json("legs", legs) + ","
                + json("routes", routes) + "}";
    }

    private static String json(String name, Partition.Measure measure) {
        return String.format(
                Locale.ROOT,
                "\"%s\":{\"precision\":%.4f,\"recall\":%.4f,\"f1\":%.4f}",
                name,
                measure.precision(),
                measure.recall(),
                measure.f1());
    }

    private static String line(String name, Partition.Measure measure) {
        return String.format(
                Locale.ROOT,
                "%-28s precision %.3f  recall %.3f  F1 %.3f%n",
                name,
                measure.precision(),
                measure.recall(),
                measure.f1());
    }
}
