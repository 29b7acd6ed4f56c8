package accord.codebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The actors by id and by name. */
public final class ActorBook {
    private final Map<String, ActorEntry> byId = new HashMap<>();
    private final List<ActorEntry> entries;
    private final Names<ActorEntry> names;

    ActorBook(Collection<ActorEntry> actors) {
        this.entries = List.copyOf(actors);
        for (ActorEntry entry : entries) {
            byId.put(entry.id(), entry);
        }
        this.names = new Names<>(entries, ActorBook::names);
    }

    private static List<String> names(ActorEntry entry) {
        List<String> names = new ArrayList<>(entry.aliases());
        names.add(entry.name());
        return names;
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
        return names.meanings(name);
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

    /**
     * All actors that a text names, in order, the longest name where names overlap.
     *
     * @param day day of the article, null where unknown: an entry that bears the name on it comes first
     * @param country ISO code of the war's country, empty where unknown: its entries come first
     */
    public List<ActorHit> read(String text, LocalDate day, String country) {
        return read(text, Piece.of(text), day, country);
    }

    /** The same of a text that is in pieces already. */
    List<ActorHit> read(String text, List<Piece> all, LocalDate day, String country) {
        List<ActorHit> hits = new ArrayList<>();
        names.each(all, (found, pieces) -> {
            int begin = pieces.get(found.first()).begin();
            int end = pieces.get(found.last()).end();
            hits.add(new ActorHit(begin, end, text.substring(begin, end), ranked(found.meanings(), day, country)));
        });
        return hits;
    }

    private static List<ActorEntry> ranked(List<ActorEntry> found, LocalDate day, String country) {
        if (found.size() < 2) {
            return found;
        }
        return found.stream()
                .sorted(Comparator.<ActorEntry>comparingInt(e -> rank(e, day, country))
                        .thenComparing(e -> !e.id().equals(e.lineage()))
                        .thenComparing(ActorEntry::id))
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
