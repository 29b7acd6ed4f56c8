package accord.flow;

import accord.codebook.ActorEntry;
import accord.codebook.Codebook;
import accord.codebook.PlaceEntry;
import accord.codebook.PlaceHit;
import accord.evaluate.Alignment;
import accord.evaluate.Coded;
import accord.evaluate.CodedMentions;
import accord.evaluate.DealGold.GoldLeg;
import accord.evaluate.DealGold.MentionKey;
import accord.evaluate.DealScores;
import accord.evaluate.GoldMentions;
import accord.model.Actor;
import accord.model.Article;
import accord.model.Leg;
import accord.model.Mention;
import accord.model.Place;
import accord.model.Role;
import accord.resolve.CodebookWorld;
import accord.resolve.Resolver;
import accord.resolve.Settled;
import accord.resolve.Signature;
import accord.resolve.Stories;
import accord.resolve.Told;
import accord.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures resolving against the deal-level gold: from gold mentions, and from the coder's own. */
public final class EvaluateDeals {
    private final Codebook codebook;
    private final Map<String, Coded> articles;
    private final Map<MentionKey, String> deals;
    private final List<GoldLeg> legs;
    private final Map<String, Place> places = new HashMap<>();

    /**
     * @param coders whose codebook is used
     * @param articles gold codings by article id
     * @param deals gold's deal by mention
     * @param legs gold's legs
     */
    public EvaluateDeals(
            Coders coders, Map<String, Coded> articles, Map<MentionKey, String> deals, List<GoldLeg> legs) {
        this.codebook = coders.codebook();
        this.articles = new LinkedHashMap<>(articles);
        this.deals = new LinkedHashMap<>(deals);
        this.legs = List.copyOf(legs);
    }

    /** From gold's mentions: what resolving alone loses. */
    public DealScores fromGold() {
        GoldMentions gold = new GoldMentions(this::place, this::actor);
        Map<String, MentionKey> keys = new HashMap<>();
        List<Told> told = new ArrayList<>();
        articles.values()
                .forEach(article -> gold.of(article).forEach((key, mention) -> {
                    keys.put(mention.id(), new MentionKey(article.id(), key));
                    told.add(new Told(mention, article.id(), article.id()));
                }));
        return scores(told, keys);
    }

    /**
     * From the coder's mentions: what coding and resolving lose together.
     *
     * @param coded what the coder found, by article
     * @param alignment tells which of its mentions is which of gold's
     */
    public DealScores fromCoder(Map<Article, List<Mention>> coded, Alignment alignment) {
        List<Signature> signatures = new ArrayList<>();
        coded.keySet()
                .forEach(article -> signatures.add(Signature.of(article.id(), article.published(), article.text())));
        Map<String, String> stories = new HashMap<>();
        Stories.of(Stories.pairs(signatures)).forEach(story -> stories.put(story.article(), story.story()));
        Map<String, MentionKey> keys = new HashMap<>();
        List<Told> told = new ArrayList<>();
        coded.forEach((article, mentions) -> {
            String story = stories.getOrDefault(article.id(), article.id());
            mentions.forEach(mention -> told.add(new Told(mention, story, article.source())));
            Coded system = CodedMentions.of(article, mentions);
            Coded gold = articles.get(system.id());
            if (gold != null) {
                alignment
                        .of(gold, system)
                        .forEach((key, position) ->
                                keys.put(mentions.get(position).id(), new MentionKey(gold.id(), key)));
            }
        });
        return scores(told, keys);
    }

    private DealScores scores(List<Told> told, Map<String, MentionKey> keys) {
        Map<MentionKey, String> system = new HashMap<>();
        List<Leg> found = new ArrayList<>();
        for (Settled deal : new Resolver(new CodebookWorld(codebook)).resolve(told)) {
            found.addAll(deal.legs());
            deal.links().forEach(link -> {
                MentionKey key = keys.get(link.mention());
                if (key != null) {
                    system.put(key, link.deal());
                }
            });
        }
        return DealScores.of(deals, system, legs, found, name -> place(name).id());
    }

    /** A name alone, as the reader of articles resolves it; else the gazetteer's first of that name; else the name. */
    private Place place(String name) {
        return places.computeIfAbsent(name, key -> {
            for (PlaceHit hit : codebook.places(name)) {
                if (hit.place().text().equals(name)) {
                    return hit.place();
                }
            }
            List<PlaceEntry> named = codebook.gazetteer().named(name);
            return named.isEmpty()
                    ? new Place("text:" + Folding.foldPlace(name), name, name, null, null, null, null, null, null)
                    : named.get(0).place(name);
        });
    }

    private Actor actor(String name, Role role) {
        List<ActorEntry> named = codebook.actors().named(name);
        if (named.isEmpty()) {
            String id = "text:" + Folding.fold(name);
            return new Actor(id, name, id, role.word(), name);
        }
        ActorEntry entry = named.get(0);
        return new Actor(entry.id(), entry.name(), entry.lineage(), role.word(), name);
    }
}
