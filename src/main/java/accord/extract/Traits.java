package accord.extract;

import accord.model.Mention;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What can be seen of a mention that bears on whether it is a deal at all: the features of the score. Each is between 0 and 1, so
 * that their weights compare.
 */
public final class Traits {
    /** From so many constructions on, more add nothing. */
    private static final double MANY = 5;

    /** From so many mentions of one article on, more add nothing. */
    private static final double CROWD = 8;

    private Traits() {}

    /**
     * The traits of a mention by name; a trait that is absent is 0.
     *
     * @param mention one of the article's mentions
     * @param all the article's mentions
     * @param chars the length of the article's text in code points
     */
    public static Map<String, Double> of(Mention mention, List<Mention> all, long chars) {
        Map<String, Double> traits = new TreeMap<>();
        long triggers = mention.rules().stream()
                .filter(rule -> rule.startsWith("trigger:"))
                .count();
        traits.put("constant", 1.0);
        traits.put("triggers", Math.min(MANY, (double) triggers) / MANY);
        put(traits, "single-trigger", triggers <= 1);
        traits.put("kind:" + mention.kinds().get(0), 1.0);
        put(traits, "kinds", mention.kinds().size() > 1);
        traits.put("status:" + mention.status(), 1.0);
        put(traits, "background", mention.background());
        put(traits, "no-origin", mention.origins().isEmpty());
        put(traits, "nationwide", mention.origins().stream().anyMatch(place -> "country".equals(place.level())));
        put(
                traits,
                "unknown-origin",
                mention.origins().stream().anyMatch(place -> place.id().startsWith("text:")));
        put(traits, "origins", mention.origins().size() > 1);
        put(traits, "destination", !mention.destinations().isEmpty());
        long parties = mention.actors().stream()
                .filter(actor -> actor.role().equals("party") || actor.role().equals("evacuee"))
                .map(actor -> actor.id())
                .distinct()
                .count();
        put(traits, "no-party", parties == 0);
        put(traits, "parties", parties > 1);
        put(
                traits,
                "broker",
                mention.actors().stream()
                        .anyMatch(actor ->
                                actor.role().equals("mediator") || actor.role().equals("facilitator")));
        put(traits, "source", !mention.sources().isEmpty());
        put(traits, "people", !mention.people().isEmpty());
        put(traits, "date", mention.agreed() != null || mention.started() != null || mention.ended() != null);
        traits.put("depth", chars == 0 ? 0 : Math.min(1, (double) mention.begin() / chars));
        traits.put("crowd", Math.min(CROWD, all.size() - 1.0) / CROWD);
        put(
                traits,
                "twin",
                all.stream()
                        .anyMatch(other -> !other.equals(mention)
                                && other.kinds().get(0).equals(mention.kinds().get(0))
                                && other.background() == mention.background()));
        return traits;
    }

    private static void put(Map<String, Double> traits, String name, boolean there) {
        if (there) {
            traits.put(name, 1.0);
        }
    }
}
