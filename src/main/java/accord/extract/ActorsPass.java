package accord.extract;

import accord.codebook.Codebook;
import accord.model.Actor;
import accord.model.Kind;
import accord.model.Place;
import accord.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives every deal its actors with their roles: what the grammar says of them in the deal's sentences, and what the manner of such
 * deals implies (who is besieged makes a deal with the besieger; fighters who leave under a deal are bound by it), weighed
 * with what else can be seen of every actor that the article names.
 */
final class ActorsPass implements Pass {
    private final Codebook codebook;
    private final CastVerdict verdict;
    private final PartReader reader;

    ActorsPass(Codebook codebook, CastVerdict verdict) {
        this.codebook = codebook;
        this.verdict = verdict;
        this.reader = new PartReader(codebook.roles());
    }

    @Override
    public void apply(Scene scene) {
        List<Cast> casts = new ArrayList<>();
        for (Draft draft : scene.drafts) {
            Cast cast = new Cast(codebook, scene, draft);
            cast.read();
            new ToldRoles(cast).add();
            new ImpliedGroups(cast, codebook.roles()).add();
            new ImpliedSides(cast).add();
            Enemies enemies = new Enemies(cast);
            enemies.add();
            enemies.between();
            casts.add(cast);
        }
        Set<String> title = title(scene);
        for (Cast cast : casts) {
            cast.draft.castOptions = new CastOptions(cast, casts, title, reader).options();
        }
        for (Cast cast : casts) {
            verdict.decide(cast.draft.castOptions);
            cast.draft.actors.addAll(cast.actors());
            cast.draft.rules.addAll(cast.rules);
        }
        for (Draft draft : scene.drafts) {
            if (draft.actors.stream().noneMatch(ActorsPass::other)) {
                inherit(scene, draft);
            }
        }
    }

    private Set<String> title(Scene scene) {
        Set<String> ids = new TreeSet<>();
        if (scene.article.title() != null) {
            String country = scene.country() == null ? "" : scene.country();
            codebook.actors()
                    .read(scene.article.title(), scene.article.published(), country)
                    .forEach(hit -> ids.add(hit.entry().id()));
        }
        return ids;
    }

    /** "Daraya and Moadamiya went the same way": sides told of another deal of the same kind hold for this one. */
    private static void inherit(Scene scene, Draft draft) {
        if (!draft.kinds.contains(Kind.EVACUATION)) {
            return;
        }
        for (Draft other : scene.drafts) {
            boolean alike = other != draft && other.kinds.contains(Kind.EVACUATION) && !other.actors.isEmpty();
            if (alike && country(other).equals(country(draft))) {
                other.actors.stream()
                        .filter(a ->
                                a.role().equals(Role.PARTY.word()) || a.role().equals(Role.EVACUEE.word()))
                        .filter(a -> a.id().endsWith(".rebels") || a.id().endsWith(".government"))
                        .filter(a -> draft.actors.stream()
                                .noneMatch(
                                        b -> b.id().equals(a.id()) && b.role().equals(a.role())))
                        .forEach(draft.actors::add);
                draft.rules.add("actors:same-way");
                return;
            }
        }
    }

    private static boolean other(Actor actor) {
        return !actor.id().endsWith(".government");
    }

    static String country(Draft draft) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Place place : draft.origins) {
            if (place.country() != null) {
                counts.merge(place.country(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
