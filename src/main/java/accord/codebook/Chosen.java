package accord.codebook;

import java.util.List;

/** A spot with its candidates, the best first; none where no gazetteer knows the name. */
record Chosen(Spot spot, List<PlaceEntry> ranked) {
    PlaceEntry best() {
        return ranked.isEmpty() ? null : ranked.get(0);
    }
}
