package accord.codebook;

import java.util.List;
import java.util.Set;

/**
 * Finds names that no gazetteer knows where the words say that they are places: a level word beside them, or a preposition of
 * place before them. The latter only guess.
 */
final class UnknownNames {
    /** Cue of a name that only a preposition makes a place. */
    static final String GUESS = "guess";

    /** Prepositions that hardly ever stand before a person or a body. */
    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "outside", "inside", "around", "toward", "towards", "via", "reached", "leaving");

    /** Prepositions that stand before anything; words of movement before them make it a place. */
    private static final Set<String> MOVING = Set.of("to", "from", "into", "through", "for", "past", "left", "quit");

    /** Levels whose word also makes a place of a name that opens a sentence. */
    private static final Set<String> CAMPS = Set.of("camp", "crossing");

    /** Words that say what kind of camp or crossing it is. */
    private static final Set<String> KINDS = Set.of(
            "refugee",
            "refugees",
            "border",
            "training",
            "military",
            "army",
            "displacement",
            "internment",
            "detention",
            "prison",
            "security",
            "police",
            "official",
            "main",
            "temporary",
            "makeshift",
            "humanitarian");

    private static final int CLAUSE = 9;

    private final Gazetteer gazetteer;
    private final WayWords ways;

    UnknownNames(Gazetteer gazetteer, WayWords ways) {
        this.gazetteer = gazetteer;
        this.ways = ways;
    }

    /** A name that no gazetteer knows, where the words around it say that it is a place. */
    Spot at(List<Piece> pieces, int i) {
        Piece first = pieces.get(i);
        if (!first.capital()
                && !(first.article()
                        && i + 1 < pieces.size()
                        && pieces.get(i + 1).capital())) {
            return null;
        }
        if (i > 0 && first.joined() && (pieces.get(i - 1).article() || nameLike(pieces.get(i - 1)))) {
            return null;
        }
        int last = i;
        while (last + 1 < pieces.size() && last - i < 4 && continues(pieces, last)) {
            last++;
        }
        if (gazetteer.demonym(pieces.get(last).key())
                || pieces.get(last).article()
                || pieces.get(last).shouted() && first.shouted() && last > i) {
            return null;
        }
        String before = LevelCue.introduced(pieces, i);
        boolean camp = last == i && CAMPS.contains(LevelCue.followed(pieces, last)) && !KINDS.contains(first.key());
        if (before.isEmpty() && !camp && (first.gap() == Piece.Gap.STOP || OrdinaryWords.has(first.key()))) {
            return null;
        }
        String after = before.isEmpty() ? LevelCue.followed(pieces, last) : "";
        if (before.isEmpty() && after.isEmpty() && placed(pieces, i, last)) {
            return new Spot(i, last, List.of(), GUESS, 3);
        }
        if (before.isEmpty() && after.isEmpty()
                || OrdinaryWords.has(pieces.get(last).key()) && last == i) {
            return null;
        }
        return new Spot(i, last, List.of(), before.isEmpty() ? after : before, 3);
    }

    private static boolean continues(List<Piece> pieces, int last) {
        Piece next = pieces.get(last + 1);
        return next.joined()
                && (next.capital() || next.article() || next.gap() == Piece.Gap.HYPHEN)
                && !pieces.get(last).genitive();
    }

    private static boolean nameLike(Piece piece) {
        return piece.capital() && !piece.article() && piece.gap() != Piece.Gap.STOP;
    }

    /** "by way of X", "in X", "were driven to X". */
    private boolean placed(List<Piece> pieces, int first, int last) {
        int i = first - 1;
        if (i < 1 || !pieces.get(first).joined()) {
            return false;
        }
        String before = pieces.get(i).key();
        boolean place = PLACING.contains(before)
                || before.equals("of") && pieces.get(i - 1).key().equals("way")
                || MOVING.contains(before) && moved(pieces, i);
        return place && name(pieces, first, last);
    }

    private boolean moved(List<Piece> pieces, int i) {
        for (int j = i - 1; j >= Math.max(0, i - CLAUSE) && pieces.get(j + 1).gap() != Piece.Gap.STOP; j--) {
            Piece piece = pieces.get(j);
            if (!piece.capital() && ways.written(piece.key(), WayWords.Sense.CARRY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words can be a place's name: neither an abbreviation, a title, a body nor an ordinary word. */
    private boolean name(List<Piece> pieces, int first, int last) {
        if (last + 1 < pieces.size()) {
            Piece next = pieces.get(last + 1);
            if (pieces.get(last).genitive() || next.joined() && PlaceWords.BODIES.contains(next.key())) {
                return false;
            }
        }
        for (int i = first; i <= last; i++) {
            Piece piece = pieces.get(i);
            boolean small = !piece.capital() && !piece.article();
            if (piece.shouted()
                    || piece.digit()
                    || small
                    || PlaceWords.TITLES.contains(piece.key())
                    || PlaceWords.BODIES.contains(piece.key())
                    || OrdinaryWords.has(piece.key())
                    || gazetteer.demonym(piece.key())
                    || gazetteer.dropped(piece.key())) {
                return false;
            }
        }
        return pieces.get(first).form().length() > 2;
    }
}
