package accord.extract;

import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What "the town", "the enclave", "the four towns" mean: the place, or the list of so many places, that was named last and can
 * be called so. A town that people are only said to go to is not taken before one that they are in.
 */
final class Anaphora {
    private static final int REACH = 6;
    private static final Set<String> SETTLED =
            Set.of("city", "town", "village", "subdistrict", "district", "neighbourhood", "camp");

    /** The levels that a noun can mean. */
    private static final Map<String, Set<String>> NOUNS = Map.ofEntries(
            Map.entry(
                    "enclave", Set.of("region", "town", "city", "subdistrict", "district", "village", "neighbourhood")),
            Map.entry("pocket", Set.of("region", "town", "city", "subdistrict", "neighbourhood")),
            Map.entry("town", Set.of("town", "city", "subdistrict", "district", "village")),
            Map.entry("city", Set.of("city", "town", "district", "governorate")),
            Map.entry("village", Set.of("village", "town", "subdistrict")),
            Map.entry("district", Set.of("neighbourhood", "district", "subdistrict", "town", "region")),
            Map.entry("neighbourhood", Set.of("neighbourhood", "town", "subdistrict")),
            Map.entry("neighborhood", Set.of("neighbourhood", "town", "subdistrict")),
            Map.entry("quarter", Set.of("neighbourhood", "town", "subdistrict")),
            Map.entry("suburb", Set.of("town", "subdistrict", "neighbourhood", "village", "district", "city")),
            Map.entry("camp", Set.of("camp")),
            Map.entry("port", Set.of("city", "town")),
            Map.entry("valley", Set.of("region")),
            Map.entry("area", Set.of("region", "town", "subdistrict", "neighbourhood", "village")));

    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "both", 2, "2", 2, "3", 3, "4", 4);

    private final Scene scene;

    Anaphora(Scene scene) {
        this.scene = scene;
    }

    /** The places meant by the definite nouns of a sentence that its events hang on; empty where there are none. */
    List<Where> in(Sentence sentence, List<Event> events) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            String word = tokens.get(i).form().toLowerCase(Locale.ROOT);
            String one = word.endsWith("ies")
                    ? word.substring(0, word.length() - 3) + "y"
                    : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            Set<String> levels = NOUNS.get(one);
            boolean named = i + 1 < tokens.size() && tokens.get(i + 1).form().equals("of");
            if (levels == null || named || touches(sentence, i) || !Tie.holds(sentence, i, events)) {
                continue;
            }
            int many = number(tokens, i);
            if (!one.equals(word) && many > 1) {
                List<Where> list = list(sentence.index(), many);
                if (!list.isEmpty()) {
                    return list;
                }
            } else if (one.equals(word) && definite(tokens, i)) {
                Where single = single(sentence.index(), i, one, levels);
                if (single != null) {
                    return List.of(single);
                }
            }
        }
        return List.of();
    }

    private boolean touches(Sentence sentence, int token) {
        return scene.places(sentence.index()).stream()
                .anyMatch(w ->
                        w.last() == token - 1 || w.first() <= token && token <= w.last() || w.first() == token + 1);
    }

    private static boolean definite(List<Token> tokens, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            String word = tokens.get(j).form().toLowerCase(Locale.ROOT);
            if (Set.of("the", "this", "that").contains(word)) {
                return true;
            }
            if (Set.of("a", "an", "another", "every", "each", "other", ",", "and")
                    .contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static int number(List<Token> tokens, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            Integer number = NUMBERS.get(tokens.get(j).form().toLowerCase(Locale.ROOT));
            if (number != null) {
                return number;
            }
        }
        return 0;
    }

    /** The last so many places that one sentence, or one and its neighbours, name as a list. */
    private List<Where> list(int sentence, int many) {
        for (int s = sentence; s >= 0; s--) {
            List<Where> found = sites(s, s);
            if (found.size() == many) {
                return found;
            }
        }
        for (int s = sentence; s >= 1; s--) {
            List<Where> found = sites(s - 1, s);
            if (found.size() == many) {
                return found;
            }
        }
        for (int s = sentence + 1; s < scene.reading.sentences().size(); s++) {
            List<Where> found = sites(s, s);
            if (found.size() == many) {
                return found;
            }
        }
        return List.of();
    }

    private List<Where> sites(int from, int to) {
        Map<String, Where> sites = new LinkedHashMap<>();
        for (int s = from; s <= to; s++) {
            for (Where where : scene.places(s)) {
                Course course = scene.course(where);
                boolean goal = course.moved() && course.bearing() == Bearing.TO;
                boolean settled = where.place().level() == null
                        || SETTLED.contains(where.place().level());
                if (where.site() && !where.wide() && !where.capital() && !goal && settled) {
                    sites.putIfAbsent(ThreadPass.bare(where), where);
                }
            }
        }
        return new ArrayList<>(sites.values());
    }

    private Where single(int sentence, int token, String noun, Set<String> levels) {
        Where second = null;
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            List<Where> there = scene.places(s);
            for (int i = there.size() - 1; i >= 0; i--) {
                Where where = there.get(i);
                boolean later = s == sentence && where.last() >= token;
                if (later || !where.site() || where.country() || where.capital() && !noun.equals("city")) {
                    continue;
                }
                Course course = scene.course(where);
                boolean goal = course.moved() && course.bearing() == Bearing.TO;
                boolean fits = called(where, noun) || fits(where, levels, s >= sentence - 1);
                if (fits && !goal) {
                    return where;
                }
                if (fits && second == null) {
                    second = where;
                }
            }
        }
        return second;
    }

    /** "Yarmouk camp": the noun stands beside the name. */
    private boolean called(Where where, String noun) {
        List<Token> tokens = scene.sentence(where.sentence()).tokens();
        int after = where.last() + 1;
        if (after < tokens.size() && tokens.get(after).form().equalsIgnoreCase(noun)) {
            return true;
        }
        for (int i = where.first() - 1; i >= Math.max(0, where.first() - 3); i--) {
            if (tokens.get(i).form().equalsIgnoreCase(noun)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Where where, Set<String> levels, boolean beside) {
        String level = where.place().level();
        return level == null ? beside : levels.contains(level);
    }
}
