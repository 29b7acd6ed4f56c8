package accord.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The names of bodies and groups as they stand in texts: the longest name wins; a proper name needs a capital, an abbreviation all
 * its capitals, a name that the sheet writes small matches in either case.
 */
final class Names<T> {
    private final Phrases<T> phrases;
    private final Set<String> shouted = new HashSet<>();
    private final Set<String> mixed = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    Names(List<T> entries, Function<T, List<String>> names) {
        Phrases.Builder<T> builder = new Phrases.Builder<>(entries.size() * 8);
        for (T entry : entries) {
            for (String name : names.apply(entry)) {
                add(builder, name, entry);
            }
        }
        this.phrases = builder.build();
    }

    private void add(Phrases.Builder<T> builder, String name, T entry) {
        String key = key(name);
        builder.add(key, entry);
        if (name.equals(name.toUpperCase(Locale.ROOT)) && name.length() < 8) {
            shouted.add(key);
        } else {
            mixed.add(key);
        }
        boolean article = name.startsWith("al-") || name.startsWith("al ") || name.startsWith("de ");
        if (Character.isLowerCase(name.charAt(0)) && !article) {
            small.add(key);
        }
    }

    /** A name as the dictionary keeps it: the words of {@link Piece}, without articles. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (Piece piece : Piece.of(name)) {
            if (!piece.article() && !(key.length() == 0 && piece.key().equals("the"))) {
                key.append(key.length() > 0 ? " " : "").append(piece.key());
            }
        }
        return key.toString();
    }

    List<T> meanings(String name) {
        return phrases.meanings(key(name));
    }

    Phrases<T> phrases() {
        return phrases;
    }

    /** One name found: pieces first to last. */
    record Found<T>(int first, int last, List<T> meanings) {}

    /** The longest name that starts at a piece, or null. */
    Found<T> at(List<Piece> pieces, int i) {
        Piece first = pieces.get(i);
        int most = Math.max(phrases.longest(first.key()), phrases.longest(PlaceSpotter.singular(first)));
        if (first.article() || most == 0) {
            return null;
        }
        StringBuilder key = new StringBuilder();
        Found<T> best = null;
        int words = 0;
        for (int j = i;
                j < pieces.size() && words < most && (j == i || pieces.get(j).joined());
                j++) {
            Piece piece = pieces.get(j);
            if (piece.article()) {
                continue;
            }
            String before = words > 0 ? key + " " : "";
            key.append(words++ > 0 ? " " : "").append(piece.key());
            String phrase = key.toString();
            List<T> found = phrases.meanings(phrase);
            if (found.isEmpty()) {
                phrase = before + PlaceSpotter.singular(piece);
                found = phrases.meanings(phrase);
            }
            if (!found.isEmpty() && written(pieces, i, j, phrase)) {
                best = new Found<>(i, j, found);
            }
        }
        if (best != null && i > 0 && pieces.get(i - 1).article() && first.joined()) {
            return new Found<>(i - 1, best.last, best.meanings);
        }
        return best;
    }

    /** All names of a text in order, none overlapping another. */
    void each(List<Piece> pieces, BiConsumer<Found<T>, List<Piece>> take) {
        for (int i = 0; i < pieces.size(); ) {
            Found<T> found = at(pieces, i);
            if (found == null) {
                i++;
            } else {
                take.accept(found, pieces);
                i = found.last + 1;
            }
        }
    }

    private boolean written(List<Piece> pieces, int first, int last, String phrase) {
        Piece piece = pieces.get(first);
        if (small.contains(phrase) || piece.digit()) {
            return true;
        }
        if (!piece.capital()) {
            return false;
        }
        if (!shouted.contains(phrase) || mixed.contains(phrase)) {
            return true;
        }
        for (int i = first; i <= last; i++) {
            Piece at = pieces.get(i);
            boolean initial = at.form().length() == 1 && at.capital();
            if (!at.shouted() && !initial && !at.digit()) {
                return false;
            }
        }
        return true;
    }
}
