package accord.codebook;

import java.util.List;
import java.util.Set;

/** Tells where the name of a country or a capital stands for its government: Damascus said, brokered by Moscow. */
final class Metonym {
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

    Metonym(Gazetteer gazetteer, List<Piece> pieces) {
        this.gazetteer = gazetteer;
        this.pieces = pieces;
    }

    /** Whether a country or a capital stands for its government here. */
    boolean holds(Spot spot, PlaceEntry entry) {
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
}
