package accord.extract;

import accord.codebook.ActorBook;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads words such as rebels and guerrillas as the one group that an article names: where a war has few groups and the text names
 * only one of them, they are its men. In wars of many groups the words stay words.
 */
final class OneGroup {
    /** From so many groups of a country in the codebook on, words for rebels are not taken for one of them. */
    private static final int MANY = 12;

    private static final int OFTEN = 2;
    private static final List<String> LOOSE = List.of("rebel", "opposition", "revolutionar", "anti-");

    private OneGroup() {}

    /** Replaces the words of a scene's actors in place. */
    static void read(Scene scene, ActorBook book) {
        String country = scene.country() == null ? "" : scene.country();
        long groups = book.all().stream()
                .filter(e ->
                        e.country().equals(country) && e.armed() && e.side().equals("rebel"))
                .count();
        if (groups >= MANY) {
            return;
        }
        Map<String, Integer> named = new TreeMap<>();
        for (Named one : scene.actors) {
            if (one.group() && !one.generic() && one.side().equals("rebel")) {
                named.merge(one.lineage(), 1, Integer::sum);
            }
        }
        if (named.size() != 1 || named.values().iterator().next() < OFTEN) {
            return;
        }
        Named group = scene.actors.stream()
                .filter(n -> n.group() && !n.generic() && n.side().equals("rebel"))
                .findFirst()
                .orElseThrow();
        scene.actors.replaceAll(n -> n.rebels() && fits(n, group) ? as(n, group) : n);
    }

    /** Jihadists are called militants and gunmen, hardly rebels or the opposition. */
    private static boolean fits(Named word, Named group) {
        String text = word.text().toLowerCase(Locale.ROOT);
        return !group.type().equals("jihadist") || LOOSE.stream().noneMatch(text::contains);
    }

    private static Named as(Named word, Named group) {
        return new Named(
                word.sentence(),
                word.first(),
                word.last(),
                word.head(),
                group.id(),
                group.name(),
                group.lineage(),
                group.type(),
                group.side(),
                group.country(),
                word.text());
    }
}
