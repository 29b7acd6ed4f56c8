package accord.extract;

import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The places that a sentence names in one list: "Zabadani, Madaya and the villages of Foua and Kefraya". What holds for one of
 * them holds for all. A list has a word that joins it; a comma alone may set what holds a place behind it.
 */
final class Listing {
    private static final Set<String> JOINING = Set.of("and", "or", "&", "plus");
    private static final Set<String> SMALL = Set.of(
            ",",
            "the",
            "of",
            "in",
            "a",
            "as",
            "well",
            "also",
            "both",
            "with",
            "'s",
            "nearby",
            "neighbouring",
            "rebel-held",
            "besieged");
    private static final Set<String> PARTS = Set.of(
            "town",
            "towns",
            "village",
            "villages",
            "city",
            "cities",
            "district",
            "districts",
            "neighbourhood",
            "neighbourhoods",
            "neighborhood",
            "neighborhoods",
            "camp",
            "camps",
            "suburb",
            "suburbs",
            "area",
            "areas",
            "enclave",
            "enclaves",
            "countryside",
            "province",
            "quarter",
            "quarters",
            "region",
            "valley");
    private static final int WIDEST = 8;

    private Listing() {}

    /** All places of the list that one stands in, itself included; it alone where it stands in none. */
    static List<Where> of(Scene scene, Where one) {
        Sentence sentence = scene.sentence(one.sentence());
        List<Where> all = scene.places(one.sentence());
        List<List<Where>> lists = new ArrayList<>();
        List<Where> open = new ArrayList<>();
        boolean joined = false;
        Where before = null;
        for (Where where : all) {
            int link = before == null ? 0 : link(sentence, before, where);
            if (link == 0) {
                close(lists, open, joined);
                open = new ArrayList<>();
                joined = false;
            }
            joined |= link == 2;
            open.add(where);
            before = where;
        }
        close(lists, open, joined);
        return lists.stream().filter(l -> l.contains(one)).findFirst().orElse(List.of(one));
    }

    private static void close(List<List<Where>> lists, List<Where> open, boolean joined) {
        if (open.size() > 1 && joined) {
            lists.add(open);
        }
    }

    /** 0 where two places do not stand in one list, 1 for a comma, 2 for a joining word. */
    private static int link(Sentence sentence, Where a, Where b) {
        if (b.first() - a.last() > WIDEST) {
            return 0;
        }
        int link = 0;
        for (int i = a.last() + 1; i < b.first(); i++) {
            Token token = sentence.tokens().get(i);
            String word = token.form().toLowerCase(java.util.Locale.ROOT);
            if (JOINING.contains(word)) {
                link = 2;
            } else if (word.equals(",")) {
                link = Math.max(link, 1);
            } else if (!SMALL.contains(word)
                    && !PARTS.contains(word)
                    && !token.tag().startsWith("JJ")
                    && !token.form().equals("Shiite")
                    && !word.endsWith("ern")) {
                return 0;
            }
        }
        return link;
    }
}
