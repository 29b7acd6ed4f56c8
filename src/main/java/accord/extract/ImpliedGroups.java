package accord.extract;

import accord.codebook.WordSenses;
import accord.model.Role;
import accord.text.Sentence;
import java.util.List;

/** Adds the groups that a deal binds without the grammar saying so: who holds the place, whose fighters are counted, who leaves. */
final class ImpliedGroups {
    /** Sentences from the deal within which a group that holds its place is bound by it. */
    private static final int BESIDE = 3;

    private final Cast cast;
    private final WordSenses words;

    ImpliedGroups(Cast cast, WordSenses words) {
        this.cast = cast;
        this.words = words;
    }

    /** Adds what such deals imply. */
    void add() {
        Candidate rebels = generic();
        if (cast.moves() && !cast.medical() && !cast.has(c -> c.roles.contains(Role.EVACUEE))) {
            attached();
        }
        if (cast.moves() && !cast.draft.background) {
            holders();
        }
        boolean group = cast.has(c -> c.named.group() && !c.named.generic());
        if (rebels != null && group && rebels.roles.contains(Role.PARTY)) {
            merge(rebels);
        } else if (rebels != null && cast.moves() && !group && bound(rebels) && !cast.medical()) {
            rebels.roles.add(Role.PARTY);
            rebels.roles.add(Role.EVACUEE);
            cast.rules.add("actors:rebels-leave");
        }
    }

    /** Groups that a sentence nearby says hold the place that is left, or are present in it, are bound by its deal. */
    private void holders() {
        for (Named named : cast.scene.actors) {
            int sentence = named.sentence();
            if (named.generic()
                    || !named.group()
                    || named.side().equals("government")
                    || cast.distance(sentence) > BESIDE) {
                continue;
            }
            boolean here = cast.scene.places(sentence).stream()
                    .anyMatch(where -> cast.draft.origins.stream()
                            .anyMatch(origin -> origin.id().equals(where.place().id())));
            if (here && cast.scene.sentence(sentence).tokens().stream().anyMatch(t -> words.has(t.lemma(), "hold"))) {
                Candidate candidate = cast.candidate(named);
                candidate.holds = true;
                if (candidate.roles.isEmpty()) {
                    candidate.roles.add(Role.PARTY);
                    cast.rules.add("actors:holds-place");
                }
            }
        }
    }

    /** Where no grammar says who leaves: the fighters of a group that the deal's own sentence counts. */
    private void attached() {
        for (Named named : cast.scene.actors) {
            if (named.generic()
                    || !named.group()
                    || cast.distance(named.sentence()) > 0
                    || !cast.own(named.sentence())) {
                continue;
            }
            Sentence sentence = cast.scene.sentence(named.sentence());
            for (int i = Math.max(0, named.first() - 3); i < sentence.tokens().size() && i <= named.last() + 1; i++) {
                if (words.has(sentence.tokens().get(i).lemma(), "men")) {
                    Candidate candidate = cast.candidate(named);
                    candidate.roles.add(Role.PARTY);
                    candidate.roles.add(Role.EVACUEE);
                    cast.rules.add("actors:fighters-counted");
                }
            }
        }
    }

    private static boolean bound(Candidate rebels) {
        return rebels.parts.contains(Part.LEAVES) || rebels.distance == 0 && !rebels.parts.isEmpty();
    }

    private Candidate generic() {
        return cast.candidates().stream()
                .filter(c -> c.named.rebels())
                .findFirst()
                .orElse(null);
    }

    /** The fighters of a named group are that group, unless they are named beside it. */
    private void merge(Candidate rebels) {
        boolean leaves = rebels.roles.contains(Role.EVACUEE);
        List<Candidate> groups = cast.candidates().stream()
                .filter(c -> c.named.group()
                        && !c.named.generic()
                        && c.roles.contains(Role.PARTY)
                        && !c.named.side().equals("government"))
                .toList();
        if (groups.isEmpty() || beside(groups)) {
            return;
        }
        if (leaves && groups.stream().noneMatch(g -> g.roles.contains(Role.EVACUEE))) {
            groups.forEach(g -> g.roles.add(Role.EVACUEE));
        }
        rebels.roles.clear();
        cast.rules.add("actors:fighters-of-group");
    }

    /** Islamist factions, including Hayat Tahrir al-Sham: more than the groups that are named. */
    private static boolean wider(Sentence sentence, Named word, Named group) {
        if (group.sentence() != word.sentence() || group.first() <= word.last() || group.first() - word.last() > 6) {
            return false;
        }
        return sentence.tokens().subList(word.last() + 1, group.first()).stream()
                .anyMatch(
                        token -> token.lemma().equals("include") || token.form().equals("including"));
    }

    /** Ahrar al-Sham and the fighters of Zabadani: two sides, joined by a word. */
    private boolean beside(List<Candidate> groups) {
        for (Named word : cast.scene.actors) {
            if (!word.rebels() || cast.distance(word.sentence()) > 0) {
                continue;
            }
            Sentence sentence = cast.scene.sentence(word.sentence());
            boolean joined = sentence.tokens().get(word.head()).label().equals("conj");
            for (Candidate group : groups) {
                boolean before = group.named.sentence() == word.sentence()
                        && group.named.last() < word.first()
                        && word.first() - group.named.last() <= 3;
                if (joined && before || wider(sentence, word, group.named)) {
                    return true;
                }
            }
        }
        return false;
    }
}
