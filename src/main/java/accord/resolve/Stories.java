package accord.resolve;

import accord.model.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Articles that carry the same text become stories. A member is like the story's earliest article, not merely like another member, so that round-ups do not
 * chain; an article that is like the first of several stories belongs to the likest.
 */
public final class Stories {
    /** Of the articles that share a key, so many of the earliest are compared with each: the work stays linear. */
    public static final int EARLIEST = 4;

    private Stories() {}

    /** An article by what orders it. */
    public record Dated(String article, LocalDate published) {
        /** By day of publication, undated last, then by id. */
        public static final Comparator<Dated> ORDER = Comparator.comparing(
                        Dated::published, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Dated::article);
    }

    /** Two articles that carry the same text, with their Jaccard likeness. */
    public record Pair(Dated one, Dated other, double jaccard) {}

    /** The rows of all articles that stand in a pair, in the order of articles; all others are stories of their own. */
    public static List<Story> of(Collection<Pair> pairs) {
        TreeMap<Dated, Map<Dated, Double>> earlier = new TreeMap<>(Dated.ORDER);
        for (Pair pair : pairs) {
            boolean forward = Dated.ORDER.compare(pair.one(), pair.other()) < 0;
            Dated first = forward ? pair.one() : pair.other();
            Dated second = forward ? pair.other() : pair.one();
            earlier.computeIfAbsent(first, key -> new TreeMap<>(Dated.ORDER));
            earlier.computeIfAbsent(second, key -> new TreeMap<>(Dated.ORDER)).put(first, pair.jaccard());
        }
        List<Story> stories = new ArrayList<>();
        Map<Dated, Boolean> heads = new HashMap<>();
        earlier.forEach((article, like) -> {
            Map.Entry<Dated, Double> best = null;
            for (Map.Entry<Dated, Double> head : like.entrySet()) {
                if (heads.containsKey(head.getKey()) && (best == null || head.getValue() > best.getValue())) {
                    best = head;
                }
            }
            if (best == null) {
                heads.put(article, true);
                stories.add(new Story(article.article(), article.article(), 1));
            } else {
                stories.add(new Story(best.getKey().article(), article.article(), best.getValue()));
            }
        });
        return stories;
    }

    /** The pairs of one archive that fits into memory: what the flow does in Spark, for tests and small sets. */
    public static List<Pair> pairs(Collection<Signature> signatures) {
        List<Signature> sorted = signatures.stream().sorted(Signature.ORDER).toList();
        Map<Long, List<Signature>> earliest = new HashMap<>();
        Map<String, Pair> pairs = new TreeMap<>();
        for (Signature signature : sorted) {
            for (long key : signature.keys()) {
                List<Signature> heads = earliest.computeIfAbsent(key, k -> new ArrayList<>(1));
                for (Signature head : heads) {
                    String name = head.article() + " " + signature.article();
                    if (!pairs.containsKey(name)) {
                        Signature.Copying copying = head.compare(signature);
                        pairs.put(name, copying.same() ? pair(head, signature, copying) : null);
                    }
                }
                if (heads.size() < EARLIEST) {
                    heads.add(signature);
                }
            }
        }
        return pairs.values().stream().filter(pair -> pair != null).toList();
    }

    private static Pair pair(Signature one, Signature other, Signature.Copying copying) {
        return new Pair(
                new Dated(one.article(), one.published()),
                new Dated(other.article(), other.published()),
                copying.jaccard());
    }
}
