package accord.codebook;

import java.util.List;

/** The level word beside a name (town, province, camp …), which says what kind of place it is. */
final class LevelCue {
    private LevelCue() {}

    /** The level word that stands before a name: the town of X, the town X, the towns of W and X. */
    static String introduced(List<Piece> pieces, int first) {
        int i = first - 1;
        if (i < 1 || !pieces.get(first).joined()) {
            return "";
        }
        if (pieces.get(i).key().equals("of")) {
            String word = pieces.get(i - 1).key();
            return PlaceWords.LEVELS.getOrDefault(word, PlaceWords.PLURALS.getOrDefault(word, ""));
        }
        String word = pieces.get(i).key();
        boolean noun = word.equals("town") || word.equals("village") || word.equals("suburb");
        return noun && !pieces.get(i).capital() ? PlaceWords.LEVELS.get(word) : "";
    }

    /** The level word that follows a name, unless it begins another name: X district, but not "Damascus suburb of Y". */
    static String followed(List<Piece> pieces, int last) {
        int i = last + 1;
        if (i >= pieces.size() || !pieces.get(i).joined() || pieces.get(last).genitive()) {
            return "";
        }
        if (pieces.get(i).key().equals("border") || pieces.get(i).key().equals("refugee")) {
            i++;
        }
        if (i >= pieces.size()) {
            return "";
        }
        String level = PlaceWords.LEVELS.getOrDefault(pieces.get(i).key(), "");
        boolean another = i + 2 < pieces.size()
                && pieces.get(i + 1).key().equals("of")
                && (pieces.get(i + 2).capital() || pieces.get(i + 2).article());
        boolean outer = another && !level.equals("neighbourhood") && !level.equals("district");
        return outer ? "" : level;
    }

    static String of(List<Piece> pieces, int first, int last) {
        String after = followed(pieces, last);
        return after.isEmpty() ? introduced(pieces, first) : after;
    }
}
