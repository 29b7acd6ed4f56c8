package accord.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the names in a text that may be places: the gazetteer's longest names, and unknown names in a place's position. */
final class PlaceSpotter {
    private static final Set<String> SMALL = Set.of(
            "of", "the", "de", "la", "du", "des", "le", "les", "del", "da", "do", "dos", "di", "and", "y", "sur", "on",
            "upon", "aux", "van", "der", "den", "na", "nad", "pod", "und", "i", "e");

    /** Cue of an Old City whose city is named elsewhere. */
    static final String OLD_CITY = "old city";

    private final Gazetteer gazetteer;
    private final UnknownNames unknown;

    PlaceSpotter(Gazetteer gazetteer, WayWords ways) {
        this.gazetteer = gazetteer;
        this.unknown = new UnknownNames(gazetteer, ways);
    }

    List<Spot> spots(List<Piece> pieces) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            Spot spot = oldCity(pieces, i, spots);
            if (spot == null) {
                spot = known(pieces, i);
            }
            if (spot == null) {
                spot = unknown.at(pieces, i);
            }
            if (spot == null) {
                i++;
            } else {
                spots.add(spot);
                i = spot.last() + 1;
            }
        }
        return spots;
    }

    private Spot known(List<Piece> pieces, int i) {
        int start = i;
        while (start + 1 < pieces.size() && pieces.get(start).article()) {
            start++;
        }
        if (!pieces.get(start).capital()) {
            return null;
        }
        Match match = longest(pieces, start);
        if (match == null) {
            return null;
        }
        String cue = LevelCue.of(pieces, i, match.last);
        List<PlaceEntry> part = part(pieces, i, match.last);
        List<PlaceEntry> candidates = part.isEmpty() ? match.candidates : part;
        return new Spot(i, match.last, candidates, part.isEmpty() ? cue : "", evidence(pieces, i, match.last, cue));
    }

    /** The Old City alone is the one of the city named last: "Homs … driven out of the Old City". */
    private Spot oldCity(List<Piece> pieces, int i, List<Spot> before) {
        if (!pieces.get(i).key().equals("old")
                || i + 1 >= pieces.size()
                || !pieces.get(i).capital()) {
            return null;
        }
        Piece city = pieces.get(i + 1);
        boolean name = city.joined()
                && city.capital()
                && (city.key().equals("city") || city.key().equals("town"));
        boolean told = i + 2 < pieces.size()
                && pieces.get(i + 2).key().equals("of")
                && pieces.get(i + 2).joined();
        if (!name || told) {
            return null;
        }
        for (Spot spot : before) {
            if (spot.cue().equals(OLD_CITY)) {
                return new Spot(i, i + 1, spot.candidates(), OLD_CITY, 4);
            }
        }
        for (int j = before.size() - 1; j >= 0; j--) {
            List<PlaceEntry> cities = before.get(j).candidates().stream()
                    .filter(e -> e.level().equals("city") && e.population() > 50_000)
                    .toList();
            if (!cities.isEmpty()) {
                return new Spot(i, i + 1, cities, OLD_CITY, 4);
            }
        }
        return null;
    }

    /** Regions that have an entry of their own under a direction that is written small: eastern Ghouta, northern Syria. */
    private List<PlaceEntry> part(List<Piece> pieces, int first, int last) {
        if (first == 0
                || !pieces.get(first).joined()
                || !PlaceWords.PARTS.contains(pieces.get(first - 1).key())) {
            return List.of();
        }
        StringBuilder key = new StringBuilder(pieces.get(first - 1).key());
        for (int i = first; i <= last; i++) {
            if (!pieces.get(i).article()) {
                key.append(' ').append(pieces.get(i).key());
            }
        }
        return gazetteer.names().meanings(key.toString());
    }

    private record Match(int last, List<PlaceEntry> candidates) {}

    private Match longest(List<Piece> pieces, int i) {
        String first = pieces.get(i).key();
        int most = Math.max(gazetteer.names().longest(first), gazetteer.names().longest(singular(pieces.get(i))));
        if (most == 0) {
            return null;
        }
        StringBuilder key = new StringBuilder(first);
        Match best = meaning(pieces, i, "", first);
        int words = 1;
        for (int j = i + 1; j < pieces.size() && words < most && pieces.get(j).joined(); j++) {
            Piece piece = pieces.get(j);
            if (piece.article()) {
                continue;
            }
            if (!piece.capital() && !piece.digit() && piece.gap() != Piece.Gap.HYPHEN && !SMALL.contains(piece.key())) {
                break;
            }
            String before = key + " ";
            key.append(' ').append(piece.key());
            words++;
            Match longer = meaning(pieces, j, before, piece.key());
            best = longer != null ? longer : best;
            if (piece.genitive()) {
                break;
            }
        }
        return best;
    }

    private Match meaning(List<Piece> pieces, int j, String before, String last) {
        List<PlaceEntry> found = gazetteer.names().meanings(before + last);
        if (found.isEmpty() && !pieces.get(j).shouted()) {
            String singular = singular(pieces.get(j));
            found = singular.equals(last) ? found : gazetteer.names().meanings(before + singular);
        }
        if (found.isEmpty()) {
            return null;
        }
        return new Match(j, found);
    }

    /** Some archives lose apostrophes: Syrias, Aleppos. */
    static String singular(Piece piece) {
        String key = piece.key();
        return !piece.genitive() && key.length() > 4 && key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }

    private double evidence(List<Piece> pieces, int first, int last, String cue) {
        double evidence = cue.isEmpty() ? 0 : 3;
        Piece before = first > 0 ? pieces.get(first - 1) : null;
        boolean touches = before != null && pieces.get(first).joined();
        if (touches) {
            String key = before.key();
            if (PlaceWords.PREPOSITIONS.contains(key) || PlaceWords.PARTS.contains(key)) {
                evidence += 2;
            } else if (PlaceWords.TITLES.contains(key) && cue.isEmpty()) {
                evidence -= 6;
            } else if (before.capital()
                    && before.gap() != Piece.Gap.STOP
                    && !OrdinaryWords.has(before.key())
                    && pieces.get(first).gap() == Piece.Gap.SPACE
                    && !gazetteer.demonym(before.key())
                    && !before.genitive()
                    && !before.digit()
                    && gazetteer.names().meanings(before.key()).isEmpty()) {
                evidence -= 3;
            }
        }
        if (before != null
                && pieces.get(first).gap() == Piece.Gap.SPACE
                && before.form().length() == 1
                && before.capital()
                && !before.key().equals("a")) {
            evidence -= 3;
        }
        Piece after = last + 1 < pieces.size() ? pieces.get(last + 1) : null;
        if (after != null
                && after.joined()
                && after.capital()
                && !pieces.get(last).genitive()) {
            if (PlaceWords.BODIES.contains(after.key())) {
                evidence -= 6;
            } else if (PlaceWords.LEVELS.containsKey(after.key()) || OrdinaryWords.has(after.key())) {
                evidence += 0;
            } else if (gazetteer.names().meanings(after.key()).isEmpty() && !after.shouted()) {
                evidence -= 2;
            }
        }
        return evidence;
    }
}
