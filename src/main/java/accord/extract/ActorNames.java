package accord.extract;

import accord.codebook.ActorEntry;
import accord.codebook.ActorHit;
import accord.codebook.Codebook;
import accord.codebook.Government;
import accord.codebook.Nation;
import accord.text.Folding;
import accord.text.Sentence;
import accord.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the actors that an article names, by the codebook, and sets them into its sentences: names at the article's day, words
 * such as rebels and army by the country that the article plays in, governments by nationality (Turkish officials).
 */
final class ActorNames implements Pass {
    private static final Set<String> STATE_WORDS = Set.of(
            "government",
            "army",
            "military",
            "forces",
            "force",
            "troops",
            "troop",
            "soldier",
            "authority",
            "official",
            "officer",
            "ministry",
            "minister",
            "president",
            "police",
            "delegation",
            "side",
            "envoy",
            "diplomat",
            "state",
            "general",
            "mediation",
            "mediator",
            "sponsorship",
            "guarantee",
            "guarantor",
            "supervision",
            "auspex",
            "auspices",
            "intelligence",
            "ambassador",
            "negotiator",
            "leadership",
            "command",
            "commander",
            "presidency",
            "regime",
            "navy",
            "jet",
            "warplane",
            "aircraft",
            "plane",
            "foreign",
            "defence",
            "defense",
            "brokerage",
            "facilitation",
            "initiative",
            "proposal",
            "premier",
            "secretary",
            "spokesman",
            "spokeswoman",
            "representative",
            "monitor",
            "observer",
            "peacekeeper",
            "oversight",
            "plan",
            "deal",
            "truce",
            "ceasefire",
            "agreement",
            "cease-fire",
            "accord",
            "brokered",
            "draft",
            "pact");

    private final Codebook codebook;

    ActorNames(Codebook codebook) {
        this.codebook = codebook;
    }

    @Override
    public void apply(Scene scene) {
        LocalDate day = scene.article.published();
        String country = scene.country() == null ? "" : scene.country();
        List<ActorHit> hits = codebook.actors().read(scene.article.text(), day, country);
        int at = 0;
        for (Sentence sentence : scene.reading.sentences()) {
            List<Named> found = new ArrayList<>();
            while (at < hits.size() && hits.get(at).begin() < sentence.begin()) {
                at++;
            }
            while (at < hits.size() && hits.get(at).end() <= sentence.end()) {
                Named named = named(scene, sentence, hits.get(at++), day, country);
                if (named != null) {
                    found.add(named);
                }
            }
            if (!sentence.furniture()) {
                nations(scene, sentence, day, found);
                scene.actors.addAll(distinct(sentence, found));
            }
        }
    }

    private Named named(Scene scene, Sentence sentence, ActorHit hit, LocalDate day, String country) {
        int first = -1;
        int last = -1;
        for (Token token : sentence.tokens()) {
            if (token.end() > hit.begin() && token.begin() < hit.end()) {
                first = first < 0 ? token.index() : first;
                last = token.index();
            }
        }
        if (first < 0 || attached(sentence, first, last, hit) || linked(sentence, last)) {
            return null;
        }
        int head = head(sentence, first, last);
        ActorEntry entry = hit.entry();
        if (entry.isGeneric() || entry.type().equals("community")) {
            return word(sentence, hit, entry, first, last, head, day, country);
        }
        ActorEntry now = entry;
        if (place(scene, sentence, first, last, head)) {
            return null;
        }
        return new Named(
                sentence.index(),
                first,
                last,
                head,
                now.id(),
                now.name(),
                now.lineage(),
                now.type(),
                now.side(),
                now.country(),
                hit.text());
    }

    /** Al-Qaeda's affiliate, al-Qaeda linked: only says whose friend another actor is. */
    private static boolean linked(Sentence sentence, int last) {
        for (int i = last + 1; i < sentence.tokens().size() && i <= last + 3; i++) {
            String lemma = sentence.tokens().get(i).lemma();
            if (LINKED.contains(lemma)) {
                return true;
            }
            if (!lemma.equals("'s") && !lemma.equals("-") && !lemma.startsWith("ex") && !lemma.equals("former")) {
                return false;
            }
        }
        return false;
    }

    /** rebel-held, army-controlled: the word only says whose a place is. */
    private static boolean attached(Sentence sentence, int first, int last, ActorHit hit) {
        Token end = sentence.tokens().get(last);
        if (end.end() > hit.end() && end.form().length() > hit.end() - end.begin()) {
            String rest = end.form().substring(Math.max(0, hit.end() - end.begin()));
            return rest.startsWith("-") && !BROKERED.contains(rest.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        Token begin = sentence.tokens().get(first);
        return begin.begin() < hit.begin()
                && begin.form().length() > 1
                && begin.form().charAt(hit.begin() - begin.begin() - 1) == '-'
                && hit.entry().isGeneric();
    }

    private static final Set<String> BROKERED =
            Set.of("brokered", "mediated", "sponsored", "guaranteed", "supervised", "negotiated", "monitored");

    private static final Set<String> LINKED = Set.of(
            "linked", "link", "affiliate", "affiliated", "aligned", "inspired", "backed", "ally", "allied", "offshoot");

    /** Whether a country or capital stands here as a place. */
    private static boolean place(Scene scene, Sentence sentence, int first, int last, int head) {
        for (Where where : scene.places(sentence.index())) {
            if (where.last() >= first && where.first() <= last) {
                return !where.metonym() && !acts(sentence, head, where);
            }
        }
        return false;
    }

    /** Whether the grammar makes a country an actor: subject, agent, possessor or attribute of a word of state. */
    static boolean acts(Sentence sentence, int index, Where where) {
        Token token = sentence.tokens().get(index);
        Token head = sentence.head(token);
        if (head == null) {
            return false;
        }
        return switch (token.label()) {
            case "nsubj" -> head.isVerb() && !head.lemma().equals("be");
            case "conj", "appos" -> acts(sentence, head.index(), where);
            case "poss", "compound", "nmod", "amod" -> STATE_WORDS.contains(head.lemma());
            case "pobj" ->
                head.lemma().equals("by")
                        || head.lemma().equals("with")
                        || head.lemma().equals("between");
            case "agent" -> true;
            default -> false;
        };
    }

    private Named word(
            Sentence sentence,
            ActorHit hit,
            ActorEntry entry,
            int first,
            int last,
            int head,
            LocalDate day,
            String country) {
        Token token = sentence.tokens().get(head);
        Token over = sentence.head(token);
        boolean modifies =
                over != null && Set.of("compound", "amod", "nmod", "poss", "nn").contains(token.label());
        if (modifies && over.index() > last && !token.label().equals("poss") && !person(over)
                || entry.type().equals("community") && modifies) {
            return null;
        }
        Nation nation = nation(sentence, first);
        String of = nation == null ? country : nation.country();
        if (entry.id().equals("*.government")) {
            Government government = codebook.governments().of(of, day);
            if (government == null) {
                return null;
            }
            String state = nation != null && !of.equals(country) ? "state" : "government";
            return new Named(
                    sentence.index(),
                    first,
                    last,
                    head,
                    government.id(),
                    state.equals("state") ? government.state() : government.name(),
                    government.lineage(),
                    state,
                    state.equals("state") ? "foreign" : "government",
                    of,
                    hit.text());
        }
        String id = (of.isEmpty() ? "xx" : codebook.governments().prefix(of))
                + entry.id().substring(1);
        return new Named(
                sentence.index(), first, last, head, id, entry.name(), id, entry.type(), entry.side(), of, hit.text());
    }

    private static boolean person(Token over) {
        return Set.of(
                        "fighter",
                        "force",
                        "soldier",
                        "troop",
                        "commander",
                        "official",
                        "leader",
                        "group",
                        "faction",
                        "officer",
                        "negotiator",
                        "member",
                        "militant",
                        "representative",
                        "spokesman",
                        "source",
                        "side",
                        "unit",
                        "delegation")
                .contains(over.lemma());
    }

    /** The nation of an adjective before a word: Turkish army, Syria's army. */
    private Nation nation(Sentence sentence, int first) {
        for (int i = first - 1; i >= 0 && i >= first - 3; i--) {
            Token token = sentence.tokens().get(i);
            Nation nation = codebook.gazetteer().nation(Folding.fold(token.form()));
            if (nation != null && !nation.use().equals("people")) {
                return nation;
            }
            if (!token.tag().startsWith("JJ")
                    && !token.tag().startsWith("NN")
                    && !token.tag().equals("POS")) {
                break;
            }
        }
        return null;
    }

    /** Governments that only a nationality with a word of state names: Norwegian mediators. */
    private void nations(Scene scene, Sentence sentence, LocalDate day, List<Named> found) {
        for (Token token : sentence.tokens()) {
            if (!Character.isUpperCase(token.form().charAt(0))) {
                continue;
            }
            int dash = token.form().lastIndexOf('-');
            Nation nation =
                    codebook.gazetteer().nation(Folding.fold(token.form().substring(dash + 1)));
            boolean covered =
                    dash < 0 && found.stream().anyMatch(n -> n.first() <= token.index() && n.last() >= token.index());
            if (nation == null || covered || nation.use().equals("ethnic")) {
                continue;
            }
            Token head = sentence.head(token);
            boolean state = head != null && head.index() > token.index() && STATE_WORDS.contains(head.lemma());
            if (!state && !nation.use().equals("people")) {
                continue;
            }
            Government government = codebook.governments().of(nation.country(), day);
            boolean home = nation.country().equals(scene.country());
            if (government == null || nation.use().equals("people") && home) {
                continue;
            }
            int at = state ? head.index() : token.index();
            found.add(new Named(
                    sentence.index(),
                    token.index(),
                    at,
                    at,
                    government.id(),
                    home ? government.name() : government.state(),
                    government.lineage(),
                    home ? "government" : "state",
                    home ? "government" : "foreign",
                    nation.country(),
                    sentence.tokens().get(token.index()).form()));
        }
        for (Where where : scene.places(sentence.index())) {
            boolean covered = found.stream().anyMatch(n -> n.first() <= where.last() && n.last() >= where.first());
            if (covered || !where.country() || where.place().country() == null) {
                continue;
            }
            Token head = where.head(sentence);
            if (!where.metonym() && !acts(sentence, head.index(), where)) {
                continue;
            }
            Government government = codebook.governments().of(where.place().country(), day);
            if (government != null) {
                boolean home = where.place().country().equals(scene.country());
                found.add(new Named(
                        sentence.index(),
                        where.first(),
                        where.last(),
                        head.index(),
                        government.id(),
                        home ? government.name() : government.state(),
                        government.lineage(),
                        home ? "government" : "state",
                        home ? "government" : "foreign",
                        where.place().country(),
                        where.place().text()));
            }
        }
    }

    /** Islamic State fighters are one actor, not Islamic State and fighters. */
    private static List<Named> distinct(Sentence sentence, List<Named> found) {
        List<Named> kept = new ArrayList<>();
        found.sort(java.util.Comparator.comparingInt(Named::first).thenComparingInt(Named::last));
        for (Named named : found) {
            boolean part = named.generic()
                    && found.stream()
                            .anyMatch(o -> !o.equals(named)
                                    && !o.generic()
                                    && o.fights()
                                    && (o.last() == named.first() - 1 || governs(sentence, named, o)));
            if (!part) {
                kept.add(named);
            }
        }
        return kept;
    }

    /** fighters of Jaish al-Islam; fighters from the Islamic State. */
    private static boolean governs(Sentence sentence, Named word, Named group) {
        Token head = sentence.head(sentence.tokens().get(group.head()));
        if (head == null || word.id().endsWith(".government") != group.side().equals("government")) {
            return false;
        }
        if (head.index() == word.head()
                && !sentence.tokens().get(group.head()).label().equals("conj")) {
            return true;
        }
        Token over = sentence.head(head);
        return (head.lemma().equals("of") || head.lemma().equals("from"))
                && over != null
                && over.index() == word.head();
    }

    static int head(Sentence sentence, int first, int last) {
        for (int i = last; i >= first; i--) {
            Token token = sentence.tokens().get(i);
            if ((token.head() < first || token.head() > last)
                    && !token.label().equals("punct")
                    && !token.label().equals("case")) {
                return i;
            }
        }
        return last;
    }
}
