package accord.resolve;

import accord.model.Mention;
import accord.model.Place;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Parts of the mentions that can be resolved apart: two mentions are compared only if their places, or places that hold them, meet, so their widest
 * holders (countries) meet as well. A mention that names places of two countries makes one block of both.
 */
public final class Blocks {
    private Blocks() {}

    /** The widest holders of a mention's places, sorted, never empty: a mention without a place is a block of its own. */
    public static List<String> roots(Mention mention, World world) {
        Set<String> roots = new TreeSet<>();
        for (List<Place> places : List.of(mention.origins(), mention.destinations())) {
            for (Place place : places) {
                List<String> holders = world.holders(place);
                roots.add(holders.isEmpty() ? place.id() : holders.get(holders.size() - 1));
            }
        }
        return roots.isEmpty() ? List.of("mention " + mention.id()) : List.copyOf(roots);
    }

    /** The block of each root that stands beside another: the least root that it is connected with. */
    public static Map<String, String> connected(Collection<List<String>> together) {
        Map<String, String> parents = new TreeMap<>();
        for (List<String> roots : together) {
            for (String root : roots) {
                parents.putIfAbsent(root, root);
                String one = top(parents, roots.get(0));
                String other = top(parents, root);
                String least = Collections.min(List.of(one, other));
                parents.put(one, least);
                parents.put(other, least);
            }
        }
        parents.replaceAll((root, parent) -> top(parents, root));
        return Map.copyOf(parents);
    }

    private static String top(Map<String, String> parents, String root) {
        String at = root;
        while (!parents.get(at).equals(at)) {
            at = parents.get(at);
        }
        return at;
    }
}
