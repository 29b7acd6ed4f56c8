package accord.codebook;

import java.util.List;
import java.util.Set;

/** Reads the words around a place's name: which part is meant, what only lies beside it, what it holds, whom it stands for. */
final class PlacePhrase {
    private static final Set<String> SPEAKS = Set.of(
            "said",
            "says",
            "say",
            "agreed",
            "agrees",
            "agree",
            "accused",
            "accuses",
            "denied",
            "denies",
            "announced",
            "announces",
            "insisted",
            "insists",
            "rejected",
            "rejects",
            "refused",
            "refuses",
            "called",
            "calls",
            "wants",
            "wanted",
            "warned",
            "warns",
            "backed",
            "backs",
            "brokered",
            "mediated",
            "proposed",
            "proposes",
            "offered",
            "offers",
            "demanded",
            "demands",
            "confirmed",
            "reported",
            "claimed",
            "claims",
            "promised",
            "pledged",
            "vowed",
            "urged",
            "urges",
            "condemned",
            "condemns",
            "supports",
            "supported",
            "blamed",
            "blames",
            "declared",
            "accepted",
            "signed",
            "sponsored",
            "negotiated",
            "negotiates",
            "decried",
            "hopes",
            "hoped",
            "believes",
            "argues",
            "implemented",
            "launched",
            "retains",
            "intervened",
            "withdrew",
            "guaranteed",
            "guarantees",
            "decreed",
            "allowed",
            "allows",
            "ordered",
            "asked",
            "voted",
            "vetoed",
            "requested",
            "maintains",
            "opposes",
            "opposed");

    private static final Set<String> MIDDLE =
            Set.of("has", "have", "had", "also", "would", "will", "did", "does", "not", "and");

    private static final Set<String> SIDES = Set.of(
            "deal",
            "agreement",
            "accord",
            "pact",
            "truce",
            "ceasefire",
            "talks",
            "talk",
            "negotiations",
            "understanding",
            "negotiating",
            "negotiate",
            "agreed",
            "reached",
            "signed",
            "struck",
            "concluded",
            "arrangement",
            "settlement",
            "negotiated",
            "discussions",
            "contacts",
            "coordination",
            "bargain",
            "ties",
            "relations",
            "meeting");

    private static final Set<String> DONE_BY = Set.of(
            "brokered",
            "mediated",
            "sponsored",
            "guaranteed",
            "backed",
            "supported",
            "announced",
            "agreed",
            "led",
            "supervised",
            "negotiated",
            "proposed",
            "declared",
            "overseen",
            "arranged",
            "underwritten",
            "signed",
            "decreed",
            "mediation",
            "sponsorship",
            "allied",
            "run",
            "monitored",
            "facilitated",
            "facilitation",
            "called",
            "demanded",
            "imposed");

    private static final Set<String> PLACING = Set.of(
            "in", "at", "near", "around", "outside", "inside", "into", "across", "throughout", "within", "through");

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

    /** Whether a country or a capital stands for its government here. */
    boolean metonym(Spot spot, PlaceEntry entry) {
        String name = PlaceContext.name(pieces, spot);
        Nation capital = gazetteer.capital(name);
        if (capital != null && capital.use().equals("metonym")) {
            return true;
        }
        if (!entry.isCountry() && (capital == null || !capital.country().equals(entry.country()))) {
            return false;
        }
        int i = spot.first() - 1;
        String before = i >= 0 && pieces.get(spot.first()).gap() != Piece.Gap.STOP
                ? pieces.get(i).key()
                : "";
        if (before.equals("the") && i > 0) {
            before = pieces.get(--i).key();
        }
        if (PLACING.contains(before) || PlaceWords.PARTS.contains(before)) {
            return false;
        }
        return speaks(spot) || sided(before, i) || led(spot);
    }

    private boolean led(Spot spot) {
        int i = spot.last() + 1;
        return i < pieces.size()
                && pieces.get(i).gap() == Piece.Gap.HYPHEN
                && !pieces.get(i).capital()
                && DONE_BY.contains(pieces.get(i).key());
    }

    private boolean speaks(Spot spot) {
        int i = spot.last() + 1;
        for (int step = 0;
                step < 7 && i < pieces.size() && !pieces.get(spot.last()).genitive();
                step++) {
            String key = pieces.get(i).key();
            boolean listed =
                    pieces.get(i).gap() == Piece.Gap.COMMA && pieces.get(i).capital();
            if (!pieces.get(i).joined() && !listed) {
                return false;
            }
            if (SPEAKS.contains(key)) {
                return true;
            }
            boolean other = pieces.get(i).capital() && gazetteer.names().longest(key) > 0;
            if (!MIDDLE.contains(key) && !other && !key.equals("the")) {
                return false;
            }
            i++;
        }
        return false;
    }

    private boolean sided(String before, int i) {
        if (before.equals("by")) {
            return i > 0 && DONE_BY.contains(pieces.get(i - 1).key());
        }
        if (before.equals("with") || before.equals("between")) {
            return i > 0 && near(i, SIDES);
        }
        return false;
    }

    private boolean near(int i, Set<String> words) {
        for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
            if (words.contains(pieces.get(j).key())) {
                return true;
            }
            if (pieces.get(j).gap() == Piece.Gap.STOP) {
                break;
            }
        }
        return false;
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
        return before ? after(from, to, inner != null) : ahead(spot, from, to);
    }

    /** The Damascus suburb of Daraya: the city's name stands for the area around it. */
    private static boolean loose(PlaceEntry outer, PlaceEntry inner) {
        boolean city = outer.level().equals("city")
                || outer.level().equals("governorate")
                || outer.level().equals("town");
        return city
                && inner.country().equals(outer.country())
                && close(outer, inner)
                && !inner.level().equals("city")
                && !inner.level().equals("governorate");
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
