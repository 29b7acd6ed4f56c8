package accord.codebook;

import java.util.ArrayList;
import java.util.List;

/** The media, monitors and bodies that news cites, by name. */
public final class SourceBook {
    private final List<SourceEntry> entries;
    private final Names<SourceEntry> names;

    SourceBook(List<SourceEntry> entries) {
        this.entries = List.copyOf(entries);
        this.names = new Names<>(this.entries, SourceBook::names);
    }

    private static List<String> names(SourceEntry entry) {
        List<String> names = new ArrayList<>(entry.aliases());
        names.add(entry.name());
        return names;
    }

    public List<SourceEntry> all() {
        return entries;
    }

    /** A source where a text names it: chars begin to end. */
    public record Hit(int begin, int end, SourceEntry entry) {}

    /** All sources that a text names, in order. */
    public List<Hit> read(String text) {
        return read(Piece.of(text));
    }

    /** The same of a text in pieces. */
    List<Hit> read(List<Piece> all) {
        List<Hit> hits = new ArrayList<>();
        names.each(
                all,
                (found, pieces) -> hits.add(new Hit(
                        pieces.get(found.first()).begin(),
                        pieces.get(found.last()).end(),
                        found.meanings().get(0))));
        return hits;
    }
}
