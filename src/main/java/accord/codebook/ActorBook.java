package accord.codebook;

import accord.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The actors by id and by name. */
public final class ActorBook {
    private final Map<String, ActorEntry> byId = new HashMap<>();
    private final List<ActorEntry> entries;
    private final Phrases<ActorEntry> names;
    /** Folded names that stand for an actor only in capitals: IS, US, MODEL. */
    private final Set<String> shouted = new HashSet<>();
    /** Folded names that start with a small letter in the sheet and so match in small letters too. */
    private final Set<String> small = new HashSet<>();

    ActorBook(Collection<ActorEntry> actors) {
        this.entries = List.copyOf(actors);
        Phrases.Builder<ActorEntry> phrases = new Phrases.Builder<>(actors.size() * 8);
        for (ActorEntry entry : entries) {
            byId.put(entry.id(), entry);
            add(phrases, entry.name(), entry);
            for (String alias : entry.aliases()) {
                add(phrases, alias, entry);
            }
        }
        this.names = phrases.build();
    }

    private void add(Phrases.Builder<ActorEntry> phrases, String name, ActorEntry entry) {
        String key = key(name);
        phrases.add(key, entry);
        boolean capitals = name.equals(name.toUpperCase(java.util.Locale.ROOT)) && name.length() < 8;
        if (capitals) {
            shouted.add(key);
        }
        if (Character.isLowerCase(name.charAt(0)) && !name.startsWith("al-") && !name.startsWith("al ")) {
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

    /** The entry of an id, or null. */
    public ActorEntry actor(String id) {
        return byId.get(id);
    }

    /** All entries, in the order of the sheets. */
    public List<ActorEntry> all() {
        return entries;
    }

    /** All entries of a name. */
    public List<ActorEntry> named(String name) {
        return names.meanings(key(name));
    }

    /** The id of an actor's line: the same through renamings; the id itself where the codebook knows none. */
    public String lineage(String id) {
        ActorEntry entry = byId.get(id);
        return entry == null ? id : entry.lineage();
    }

    /** The name that the line of an entry bears on a day: Nusra Front becomes Jabhat Fateh al-Sham on 2016-07-28. */
    public ActorEntry on(ActorEntry entry, LocalDate day) {
        if (entry.on(day)) {
            return entry;
        }
        return entries.stream()
                .filter(e -> e.lineage().equals(entry.lineage()) && e.type().equals(entry.type()) && e.on(day))
                .filter(e -> e.country().equals(entry.country()))
                .findFirst()
                .orElse(entry);
    }

    /** All actors that a text names, in order, longest names first where they overlap. */
    public List<ActorHit> read(String text, LocalDate day, String country) {
        List<Piece> pieces = Piece.of(text);
        List<ActorHit> hits = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            int last = hit(text, pieces, i, day, country, hits);
            i = last < 0 ? i + 1 : last + 1;
        }
        return hits;
    }

    private int hit(String text, List<Piece> pieces, int i, LocalDate day, String country, List<ActorHit> hits) {
        Piece first = pieces.get(i);
        int most = Math.max(names.longest(first.key()), names.longest(PlaceSpotter.singular(first)));
        if (first.article() || most == 0) {
            return -1;
        }
        StringBuilder key = new StringBuilder();
        int words = 0;
        int best = -1;
        List<ActorEntry> found = List.of();
        for (int j = i; j < pieces.size() && words < most && (j == i || pieces.get(j).joined()); j++) {
            Piece piece = pieces.get(j);
            if (piece.article()) {
                continue;
            }
            String before = key.toString();
            key.append(words++ > 0 ? " " : "").append(piece.key());
            String phrase = key.toString();
            List<ActorEntry> meanings = names.meanings(phrase);
            if (meanings.isEmpty()) {
                phrase = (before.isEmpty() ? "" : before + " ") + PlaceSpotter.singular(piece);
                meanings = names.meanings(phrase);
            }
            if (!meanings.isEmpty() && written(pieces, i, j, phrase)) {
                best = j;
                found = meanings;
            }
        }
        if (best < 0) {
            return -1;
        }
        int begin = i > 0 && pieces.get(i - 1).article() && first.joined() ? i - 1 : i;
        int from = pieces.get(begin).begin();
        int to = pieces.get(best).end();
        hits.add(new ActorHit(from, to, text.substring(from, to), ranked(found, day, country)));
        return best;
    }

    /** Whether the letters' case allows the name: proper names need a capital, abbreviations all of them. */
    private boolean written(List<Piece> pieces, int first, int last, String phrase) {
        Piece piece = pieces.get(first);
        if (shouted.contains(phrase) && !small.contains(phrase)) {
            for (int i = first; i <= last; i++) {
                if (!pieces.get(i).shouted() && !pieces.get(i).digit() && Character.isLetter(pieces.get(i).form().charAt(0))) {
                    return otherwise(phrase) && pieces.get(i).capital();
                }
            }
            return true;
        }
        return piece.capital() || small.contains(phrase) || (first > 0 && pieces.get(first - 1).article() && small.contains(phrase));
    }

    /** Whether some entry spells the phrase with small letters: Farc beside FARC. */
    private boolean otherwise(String phrase) {
        for (ActorEntry entry : names.meanings(phrase)) {
            if (mixed(entry.name(), phrase) || entry.aliases().stream().anyMatch(a -> mixed(a, phrase))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mixed(String name, String phrase) {
        return !name.equals(name.toUpperCase(java.util.Locale.ROOT)) && Folding.fold(name).replace(".", "").equals(phrase);
    }

    private static List<ActorEntry> ranked(List<ActorEntry> found, LocalDate day, String country) {
        if (found.size() < 2) {
            return found;
        }
        return found.stream()
                .sorted(Comparator.<ActorEntry>comparingInt(e -> rank(e, day, country)).thenComparing(ActorEntry::id))
                .toList();
    }

    private static int rank(ActorEntry entry, LocalDate day, String country) {
        int rank = entry.on(day) ? 0 : 2;
        if (!entry.country().equals(country)) {
            rank += entry.country().isEmpty() ? 1 : 4;
        }
        return rank;
    }
}
