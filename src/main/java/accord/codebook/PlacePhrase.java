package accord.codebook;

import java.util.List;

/** Reads the words around a place's name: which part is meant, what only lies beside it, what it holds. */
final class PlacePhrase {
    private final Gazetteer gazetteer;
    private final List<Piece> pieces;

    PlacePhrase(Gazetteer gazetteer, List<Piece> pieces) {
        this.gazetteer = gazetteer;
        this.pieces = pieces;
    }

    /** Index of the piece where the phrase begins that names the place: "eastern Aleppo", "Old City of Homs". */
    int begin(Spot spot) {
        int at = spot.first();
        if (!pieces.get(at).joined()) {
            return at;
        }
        int i = at - 1;
        boolean part = i >= 2
                && pieces.get(i).key().equals("of")
                && PlaceWords.PART_NOUNS.contains(pieces.get(i - 1).key());
        if (part) {
            return PlaceWords.PARTS.contains(pieces.get(i - 2).key()) ? i - 2 : at;
        }
        while (i >= 0
                && pieces.get(i + 1).joined()
                && PlaceWords.PARTS.contains(pieces.get(i).key())) {
            i--;
        }
        return i + 1;
    }

    /** Whether only a place beside it is meant: south of Damascus, 20 km from Homs, outside al-Bab. */
    boolean beside(Spot spot) {
        int i = spot.first() - 1;
        if (i < 0 || !pieces.get(spot.first()).joined()) {
            return false;
        }
        if (pieces.get(i).key().equals("outside")) {
            return true;
        }
        boolean link = pieces.get(i).key().equals("of") || pieces.get(i).key().equals("from");
        if (!link || i < 1 || !pieces.get(i).joined()) {
            return false;
        }
        Piece before = pieces.get(i - 1);
        boolean away = pieces.get(i).key().equals("from");
        return PlaceWords.BESIDE.contains(before.key())
                && (!away || !PlaceWords.PARTS.contains(before.key()) || distance(i - 2));
    }

    private boolean distance(int i) {
        return i >= 0 && PlaceWords.BESIDE.contains(pieces.get(i).key());
    }

    /** Whether the place only says where the other, neighbouring one lies. */
    boolean holds(Spot spot, PlaceEntry entry, Spot other, PlaceEntry inner, boolean before) {
        if (other == null
                || entry == null
                || (inner != null && !gazetteer.within(inner, entry) && !loose(entry, inner))) {
            return false;
        }
        int from = before ? other.last() + 1 : spot.last() + 1;
        int to = before ? spot.first() : other.first();
        if (to - from > 5 || to < from) {
            return false;
        }
        for (int i = from; i <= to; i++) {
            if (pieces.get(i).gap() == Piece.Gap.STOP
                    || (i < to && pieces.get(i).key().equals("and"))) {
                return false;
            }
        }
        return before ? after(from, to, inner != null && wider(entry, inner)) : ahead(spot, from, to);
    }

    /** The Damascus suburb of Daraya: the city's name stands for the area around it. */
    private static boolean loose(PlaceEntry outer, PlaceEntry inner) {
        boolean city = outer.level().equals("city")
                || outer.level().equals("region")
                || outer.level().equals("governorate")
                || outer.level().equals("town");
        return city
                && inner.country().equals(outer.country())
                && close(outer, inner)
                && !inner.level().equals("city")
                && !inner.level().equals("governorate");
    }

    /** Whether the first is of a larger kind, so that a comma can set it behind the second: Waer, Homs. */
    private static boolean wider(PlaceEntry outer, PlaceEntry inner) {
        return rank(outer.level()) > rank(inner.level());
    }

    private static int rank(String level) {
        return switch (level) {
            case "country" -> 4;
            case "governorate", "region" -> 3;
            case "city", "district" -> 2;
            case "subdistrict", "town" -> 1;
            default -> 0;
        };
    }

    private static boolean close(PlaceEntry a, PlaceEntry b) {
        double north = a.lat() - b.lat();
        double east = (a.lon() - b.lon()) * Math.cos(Math.toRadians(a.lat()));
        return north * north + east * east < 0.3 * 0.3;
    }

    /** X, Y · X in Y · X district of Y · X in the north of Y. */
    private boolean after(int from, int to, boolean known) {
        if (from == to) {
            return known && pieces.get(to).gap() == Piece.Gap.COMMA;
        }
        String last = pieces.get(to - 1).key();
        String first = pieces.get(from).key();
        boolean level = PlaceWords.LEVELS.containsKey(first);
        if (first.equals("in")
                || (level && from + 1 < to && pieces.get(from + 1).key().equals("in"))) {
            return true;
        }
        return level && last.equals("of")
                || PlaceWords.PARTS.contains(last) && pieces.get(from).key().equals("in");
    }

    /** Y's X · the Y suburb of X · Y's besieged district of X. */
    private boolean ahead(Spot spot, int from, int to) {
        if (from == to) {
            return pieces.get(spot.last()).genitive();
        }
        boolean of = pieces.get(to - 1).key().equals("of")
                || pieces.get(to - 1).key().equals("the");
        for (int i = from; i < to; i++) {
            boolean level = PlaceWords.LEVELS.containsKey(pieces.get(i).key())
                    || PlaceWords.PLURALS.containsKey(pieces.get(i).key());
            if (level && (i == to - 1 || of) && pieces.get(from).joined()) {
                return true;
            }
        }
        return false;
    }
}
