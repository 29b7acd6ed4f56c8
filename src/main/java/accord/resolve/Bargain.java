package accord.resolve;

import accord.model.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The kinds of a deal in families: what blocks and compares deals is not whether two articles chose the same words for
 * "fighters leave, the rest hand themselves in" but whether they tell of a settlement, a swap, a truce or relief.
 */
record Bargain(Family main, Set<Family> families, Set<Kind> kinds) {

    /** What the two sides give each other. */
    enum Family {
        SETTLEMENT,
        SWAP,
        TRUCE,
        RELIEF;

        static Family of(Kind kind) {
            return switch (kind) {
                case EVACUATION, RECONCILIATION, HANDOVER -> SETTLEMENT;
                case EXCHANGE -> SWAP;
                case CEASEFIRE -> TRUCE;
                case ACCESS -> RELIEF;
            };
        }
    }

    /** Of a mention's kinds, the main one first; access with evacuation alone is a medical evacuation, which is relief. */
    static Bargain of(List<String> words) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        words.forEach(word -> kinds.add(Kind.of(word)));
        Kind first = Kind.of(words.get(0));
        if (first == Kind.ACCESS && kinds.size() == 2 && kinds.contains(Kind.EVACUATION)) {
            return new Bargain(Family.RELIEF, EnumSet.of(Family.RELIEF), kinds);
        }
        Set<Family> families = EnumSet.noneOf(Family.class);
        kinds.forEach(kind -> families.add(Family.of(kind)));
        return new Bargain(Family.of(first), families, kinds);
    }

    /** Shared kinds over the kinds of the one that has fewer: an article need not tell all of a bargain. */
    double overlap(Set<Kind> others) {
        long common = kinds.stream().filter(others::contains).count();
        return (double) common / Math.min(kinds.size(), others.size());
    }
}
