package accord.extract;

import accord.codebook.Gazetteer;
import accord.codebook.Nation;
import accord.codebook.PlaceEntry;
import accord.model.Kind;
import accord.text.Folding;
import accord.text.Sentence;
import accord.text.Token;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which states from elsewhere a sentence names beside a deal: "a US-Russian truce", "brokered by Moscow and Washington". */
final class Powers {
    private static final int NEAR = 9;

    private final Gazetteer gazetteer;

    Powers(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Country keys of the states, without the one where the conflict is. */
    Set<String> powers(Sentence sentence, List<Event> events, String country) {
        Set<String> powers = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            boolean near = events.stream()
                    .anyMatch(e -> (e.kinds().isEmpty() || e.kinds().contains(Kind.CEASEFIRE))
                            && Math.abs(e.token() - token.index()) <= NEAR);
            if (!near || !Character.isUpperCase(token.form().charAt(0))) {
                continue;
            }
            for (String part : token.form().split("[-\u2013/]")) {
                String power = power(part);
                if (power != null && !power.equals(country)) {
                    powers.add(power);
                }
            }
        }
        return powers;
    }

    private String power(String word) {
        String key = Folding.foldPlace(word).replace(".", "");
        if (key.equals("us") && !word.equals("us")) {
            return "USA";
        }
        Nation nation = gazetteer.nation(key);
        if (nation == null) {
            nation = gazetteer.capital(key);
        }
        if (nation != null) {
            return nation.country();
        }
        return gazetteer.named(word).stream()
                .filter(PlaceEntry::isCountry)
                .map(PlaceEntry::country)
                .findFirst()
                .orElse(null);
    }
}
