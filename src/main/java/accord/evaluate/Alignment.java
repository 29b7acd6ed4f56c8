package accord.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of a system's deals of one article is which of gold's, by the scorer's pairing. */
public final class Alignment {
    private final Spelling spelling;

    public Alignment(Aliases places, Aliases actors) {
        spelling = new Spelling(places, actors);
    }

    /** Position in the system's article by gold key; gold deals that the system did not find are left out. */
    public Map<String, Integer> of(Coded gold, Coded system) {
        List<Folded> golds =
                gold.deals().stream().map(deal -> Folded.of(deal, spelling)).toList();
        List<Folded> systems =
                system.deals().stream().map(deal -> Folded.of(deal, spelling)).toList();
        Map<String, Integer> aligned = new LinkedHashMap<>();
        for (Pairing.Pair pair : Pairing.of(golds, systems)) {
            aligned.put(gold.deals().get(pair.gold()).key(), pair.system());
        }
        return aligned;
    }

    /** A place's name as the scorer compares it: two spellings of one name give the same. */
    public String place(String name) {
        return spelling.place(name);
    }

    /** An actor's or source's name as the scorer compares it. */
    public String actor(String name) {
        return spelling.actor(name);
    }
}
