package accord.codebook;

import accord.model.Place;
import accord.text.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the places of an article: spots the names, weighs what each may be by the countries of the article's other places, by
 * containment said in so many words ("X, Y", "X in Y province"), by population and by class, and leaves out what is no place.
 */
final class PlaceReader {
    /** What a name must weigh, evidence included, to be taken for a place. */
    private static final double LEAST = 3.6;

    /** The same where the article gives no other sign of the country. */
    private static final double LEAST_ABROAD = 4.6;

    private static final double ABROAD = 0.04;

    private final Gazetteer gazetteer;
    private final PlaceSpotter spotter;
    private final PlaceWeight weight;
    private final Vicinity vicinity = new Vicinity();

    PlaceReader(Gazetteer gazetteer, WayWords ways) {
        this.gazetteer = gazetteer;
        this.spotter = new PlaceSpotter(gazetteer, ways);
        this.weight = new PlaceWeight(gazetteer);
    }

    /** All places of a text in order, each resolved. */
    List<PlaceHit> read(String text, List<Piece> pieces, List<ActorHit> actors, List<SourceBook.Hit> sources) {
        BitSet taken = new BitSet(text.length());
        sources.forEach(s -> taken.set(s.begin(), s.end()));
        List<Spot> spots = new ArrayList<>();
        List<Spot> inNames = new ArrayList<>();
        for (Spot spot : spotter.spots(pieces)) {
            if (named(pieces, spot, actors)) {
                inNames.add(spot);
            } else if (!taken.get(pieces.get(spot.last()).begin())) {
                spots.add(spot);
            }
        }
        PlaceContext context = new PlaceContext(gazetteer, pieces, spots, inNames);
        List<Chosen> chosen = new ArrayList<>(spots.size());
        for (Spot spot : spots) {
            Chosen choice = choose(pieces, spot, context);
            if (choice != null) {
                chosen.add(choice);
            }
        }
        chosen = vicinity.settle(
                pieces, chosen, (spot, entry) -> weight.of(spot, written(pieces, spot), entry, context, null));
        chosen = tied(pieces, chosen, context);
        return hits(text, pieces, chosen);
    }

    /** Whether the name is, or is part of, the name of an actor that is no place: Raqqa Civil Council, SANA, IS. */
    private boolean named(List<Piece> pieces, Spot spot, List<ActorHit> actors) {
        int begin = pieces.get(spot.first()).begin();
        int end = pieces.get(spot.last()).end();
        int low = 0;
        int high = actors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (actors.get(middle).end() <= begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == actors.size() || actors.get(low).begin() >= end) {
            return false;
        }
        ActorHit actor = actors.get(low);
        String type = actor.entry().type();
        if (type.equals("separatist") || type.equals("generic") || type.equals("community")) {
            return false;
        }
        boolean whole = actor.begin() == begin && actor.end() == end;
        boolean seat = type.equals("state") || type.equals("government") || type.equals("forces");
        return !whole || !seat;
    }

    private Chosen choose(List<Piece> pieces, Spot spot, PlaceContext context) {
        String name = PlaceContext.name(pieces, spot);
        if (spot.candidates().isEmpty()) {
            return context.personRather(name) ? null : new Chosen(spot, List.of());
        }
        if (spot.evidence() <= -3) {
            return null;
        }
        if (spot.cue().isEmpty() && doubted(pieces, spot, name, context)) {
            return null;
        }
        List<PlaceEntry> ranked = ranked(pieces, spot, context, null);
        double best = weight.of(spot, written(pieces, spot), ranked.get(0), context, null) + spot.evidence();
        double share = context.share(ranked.get(0).country());
        if (best >= (share < ABROAD ? LEAST_ABROAD : LEAST)) {
            return new Chosen(spot, ranked);
        }
        return spot.cue().isEmpty() ? null : new Chosen(spot, List.of());
    }

    /** Whether the words around the name do not outweigh that it is also an ordinary word or a person of this article. */
    private boolean doubted(List<Piece> pieces, Spot spot, String name, PlaceContext context) {
        Piece last = pieces.get(spot.last());
        boolean shown = spot.evidence() >= 2 || pieces.get(spot.first()).article();
        if (gazetteer.dropped(name) && !pieces.get(spot.first()).article()
                || spot.first() == spot.last() && OrdinaryWords.has(last.key())) {
            return true;
        }
        return !shown && (gazetteer.doubted(name) || context.person(name))
                || context.personRather(name) && spot.evidence() < 3;
    }

    private List<PlaceEntry> ranked(List<Piece> pieces, Spot spot, PlaceContext context, PlaceEntry holder) {
        List<PlaceEntry> ranked = new ArrayList<>(spot.candidates());
        if (ranked.size() > 1) {
            String written = written(pieces, spot);
            Map<PlaceEntry, Double> scores = new HashMap<>();
            for (PlaceEntry entry : ranked) {
                scores.put(entry, weight.of(spot, written, entry, context, holder));
            }
            ranked.sort(
                    Comparator.<PlaceEntry>comparingDouble(e -> -scores.get(e)).thenComparing(PlaceEntry::id));
        }
        return ranked;
    }

    private static String written(List<Piece> pieces, Spot spot) {
        StringBuilder name = new StringBuilder();
        for (int i = spot.first(); i <= spot.last(); i++) {
            name.append(name.length() > 0 ? " " : "").append(pieces.get(i).key());
        }
        return name.toString();
    }

    /** Reads again the names that the text itself puts into a larger place. */
    private List<Chosen> tied(List<Piece> pieces, List<Chosen> chosen, PlaceContext context) {
        List<Chosen> tied = new ArrayList<>(chosen);
        for (int i = 0; i < chosen.size(); i++) {
            Chosen inner = chosen.get(i);
            if (inner.ranked().size() < 2) {
                continue;
            }
            for (int j = Math.max(0, i - 1); j <= Math.min(i + 4, chosen.size() - 1); j++) {
                PlaceEntry outer = chosen.get(j).best();
                if (j == i
                        || outer == null
                        || outer.equals(inner.best())
                        || !near(pieces, inner.spot(), chosen.get(j).spot())) {
                    continue;
                }
                List<PlaceEntry> ranked = ranked(pieces, inner.spot(), context, outer);
                if (gazetteer.within(ranked.get(0), outer)) {
                    tied.set(i, new Chosen(inner.spot(), ranked));
                    break;
                }
            }
        }
        return tied;
    }

    private static boolean near(List<Piece> pieces, Spot a, Spot b) {
        int from = Math.min(a.last(), b.last());
        int to = Math.max(a.first(), b.first());
        if (to - from > 12) {
            return false;
        }
        for (int i = from + 1; i <= to; i++) {
            if (pieces.get(i).gap() == Piece.Gap.STOP) {
                return false;
            }
        }
        return true;
    }

    private List<PlaceHit> hits(String text, List<Piece> pieces, List<Chosen> chosen) {
        List<PlaceHit> hits = new ArrayList<>(chosen.size());
        PlacePhrase phrase = new PlacePhrase(gazetteer, pieces);
        Metonym metonyms = new Metonym(gazetteer, pieces);
        for (int i = 0; i < chosen.size(); i++) {
            Spot spot = chosen.get(i).spot();
            PlaceEntry best = chosen.get(i).best();
            int nameBegin = pieces.get(spot.first()).begin();
            int end = end(pieces, spot, best);
            int begin = pieces.get(phrase.begin(spot)).begin();
            String words = text.substring(begin, end).replaceAll("\\s+", " ");
            if (spot.cue().equals(PlaceSpotter.OLD_CITY)) {
                words = words + " of " + best.name();
            }
            Place place = best == null ? unknown(words) : best.place(words);
            boolean metonym = best != null && metonyms.holds(spot, best);
            Chosen next = i + 1 < chosen.size() ? chosen.get(i + 1) : null;
            Chosen previous = i > 0 ? chosen.get(i - 1) : null;
            boolean holder = phrase.holds(spot, best, previous == null ? null : previous.spot(), best(previous), true)
                    || phrase.holds(spot, best, next == null ? null : next.spot(), best(next), false);
            hits.add(new PlaceHit(
                    begin,
                    end,
                    nameBegin,
                    end,
                    place,
                    chosen.get(i).ranked(),
                    metonym,
                    phrase.beside(spot),
                    holder,
                    spot.cue().equals(UnknownNames.GUESS)));
        }
        return hits;
    }

    private static PlaceEntry best(Chosen chosen) {
        return chosen == null ? null : chosen.best();
    }

    /** Without the s that a lost apostrophe left. */
    private int end(List<Piece> pieces, Spot spot, PlaceEntry best) {
        Piece last = pieces.get(spot.last());
        if (best == null
                || !gazetteer.names().meanings(PlaceContext.name(pieces, spot)).isEmpty()) {
            return last.end();
        }
        return last.end() - 1;
    }

    static Place unknown(String words) {
        return new Place("text:" + Folding.foldPlace(words), words, words, null, null, null, null, null, null);
    }
}
