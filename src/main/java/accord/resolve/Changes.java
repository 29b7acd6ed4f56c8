package accord.resolve;

import accord.model.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became of the deals between two releases, as their links tell:
 *
 * <ul>
 *   <li>renamed: the same deal under another id, because a mention published earlier joined;
 *   <li>joined: two former deals or more are one; parted: one former deal is two or more;
 *   <li>new: none of its mentions stood in the former release; gone: none stands in the present one.
 * </ul>
 *
 * Deals that keep their id and share mentions with no other are no change, however many mentions they gained.
 */
public final class Changes {
    private Changes() {}

    /** The changes, in the order of former id, then present id, null last. */
    public static List<Change> between(Collection<Link> former, Collection<Link> present) {
        Map<String, String> before = deals(former);
        Map<String, String> after = deals(present);
        TreeMap<String, Set<String>> forward = new TreeMap<>();
        TreeMap<String, Set<String>> backward = new TreeMap<>();
        before.values().forEach(deal -> forward.computeIfAbsent(deal, d -> new TreeSet<>()));
        after.values().forEach(deal -> backward.computeIfAbsent(deal, d -> new TreeSet<>()));
        before.forEach((mention, old) -> {
            String now = after.get(mention);
            if (now != null) {
                forward.get(old).add(now);
                backward.get(now).add(old);
            }
        });
        List<Change> changes = new ArrayList<>();
        forward.forEach((old, heirs) -> {
            if (heirs.isEmpty()) {
                changes.add(new Change(old, null, "gone"));
            }
            for (String heir : heirs) {
                boolean joined = backward.get(heir).size() > 1;
                boolean parted = heirs.size() > 1;
                if (joined || parted || !heir.equals(old)) {
                    String reason =
                            joined && parted ? "joined and parted" : joined ? "joined" : parted ? "parted" : "renamed";
                    changes.add(new Change(old, heir, reason));
                }
            }
        });
        backward.forEach((now, olds) -> {
            if (olds.isEmpty()) {
                changes.add(new Change(null, now, "new"));
            }
        });
        changes.sort(Comparator.comparing(Change::old_id, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Change::new_id, Comparator.nullsLast(Comparator.naturalOrder())));
        return changes;
    }

    private static Map<String, String> deals(Collection<Link> links) {
        Map<String, String> deals = new HashMap<>();
        links.forEach(link -> deals.put(link.mention(), link.deal()));
        return deals;
    }
}
