package accord.extract;

import accord.codebook.Cues;
import accord.codebook.WordClasses;
import accord.model.Kind;
import accord.text.Sentence;
import accord.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The signs by which a sentence is known to tell of a deal: its words and their classes, which words hang on which, runs of
 * two words, the codebook's sets, the constructions found in it and beside it, and who and what is named. README.md of the
 * codebook lists the signs' first letters.
 */
final class EarSigns {
    private static final List<String> SETS = List.of(
            "fighters",
            "folk",
            "held",
            "captive",
            "arms",
            "aid",
            "cargo",
            "vehicle",
            "truce",
            "deal",
            "side",
            "neg",
            "leave",
            "post",
            "hostile",
            "halting",
            "ill",
            "token",
            "script");
    private static final List<String> AROUND =
            List.of("deal", "talks", "pledged", "siege", "ceasefire", "evacuation", "exchange", "handover");

    private static final int SHORT = 12;
    private static final int LONG = 40;

    private final Scene scene;
    private final Cues cues;
    private final WordClasses classes;

    EarSigns(Scene scene, Cues cues, WordClasses classes) {
        this.scene = scene;
        this.cues = cues;
        this.classes = classes;
    }

    /** All signs of a parsed sentence, by name. */
    Set<String> of(Sentence sentence) {
        Set<String> signs = new TreeSet<>();
        signs.add("bias");
        String[] words = words(sentence);
        for (Token token : sentence.tokens()) {
            one(sentence, token, words, signs);
        }
        found(sentence, signs);
        named(sentence, signs);
        return signs;
    }

    private void one(Sentence sentence, Token token, String[] words, Set<String> signs) {
        String word = words[token.index()];
        if (word == null) {
            return;
        }
        String tag = token.tag();
        boolean content = content(tag) && !token.isProper();
        if (content) {
            char first = tag.charAt(0);
            signs.add("w:" + word + "/" + first);
            WordClasses.Classes own = classes(token);
            if (own != null) {
                signs.add("k:" + own.fine() + "/" + first);
                signs.add("K:" + own.coarse() + "/" + first);
            }
            for (String set : SETS) {
                if (cues.set(set).contains(token.lemma())) {
                    signs.add("s:" + set);
                }
            }
        }
        int next = token.index() + 1;
        if (next < words.length && words[next] != null) {
            signs.add("b:" + word + " " + words[next]);
        }
        hangs(sentence, token, words, signs);
    }

    /** What hangs on which verb or noun, straight or by a preposition. */
    private void hangs(Sentence sentence, Token token, String[] words, Set<String> signs) {
        Token head = sentence.head(token);
        boolean carries =
                token.isNoun() || token.tag().equals("RP") || token.tag().equals("CD");
        if (head == null || !carries) {
            return;
        }
        String by = "";
        if (head.tag().equals("IN") || head.tag().equals("TO")) {
            by = head.lemma() + ">";
            head = sentence.head(head);
        }
        if (head == null || !head.isVerb() && !(head.isNoun() && !head.isProper() && !by.isEmpty())) {
            return;
        }
        String below = words[token.index()];
        String above = words[head.index()];
        if (below == null || above == null) {
            return;
        }
        signs.add("d:" + above + ">" + by + below);
        WordClasses.Classes own = classes(token);
        WordClasses.Classes over = classes(head);
        if (over != null) {
            String kind = token.isProper() || token.tag().equals("CD") ? below : own == null ? null : own.fine();
            if (kind != null) {
                signs.add("D:" + over.fine() + ">" + by + kind);
            }
        }
        for (String set : SETS) {
            if (cues.set(set).contains(token.lemma())) {
                signs.add("e:" + above + ">" + by + set);
            }
        }
    }

    private void found(Sentence sentence, Set<String> signs) {
        int at = sentence.index();
        scene.cues.get(at).forEach(f -> {
            signs.add("c:" + f.cue().sense());
            signs.add("i:" + f.cue().id());
        });
        for (String sense : AROUND) {
            if (scene.has(at - 1, sense) || scene.has(at + 1, sense)) {
                signs.add("n:" + sense);
            }
        }
        for (Event event : scene.events) {
            if (event.sentence() == at) {
                if (event.kinds().isEmpty()) {
                    signs.add("t:named");
                }
                for (Kind kind : event.kinds()) {
                    signs.add((event.support() ? "t:weak." : "t:firm.") + kind.word());
                    signs.add(event.support() ? "t:weak" : "t:firm");
                }
            }
        }
        scene.lacking.stream().filter(l -> l.sentence() == at).forEach(l -> {
            signs.add("l:" + l.lack());
            signs.add("l:" + l.lack() + "." + l.found().cue().sense());
        });
        scene.refusals.stream().filter(r -> r.sentence() == at).forEach(r -> signs.add("r:" + r.reason()));
    }

    private void named(Sentence sentence, Set<String> signs) {
        int at = sentence.index();
        long sites = scene.places(at).stream().filter(Where::site).count();
        signs.add(sites == 0 ? "p:none" : sites == 1 ? "p:one" : "p:many");
        for (Where where : scene.places(at)) {
            if (where.site()) {
                signs.add("p:" + scene.course(where).bearing());
            }
        }
        long fighting = scene.actors(at).stream()
                .filter(Named::fights)
                .map(Named::lineage)
                .distinct()
                .count();
        signs.add(fighting == 0 ? "a:none" : fighting == 1 ? "a:one" : "a:two");
        if (scene.actors(at).stream().anyMatch(Named::helper)) {
            signs.add("a:helper");
        }
        int size = sentence.tokens().size();
        signs.add(size <= SHORT ? "z:short" : size <= LONG ? "z:middle" : "z:long");
        if (at == 0 && scene.reading.sentences().size() > Ear.FEW) {
            signs.add("z:lead");
        }
    }

    /** Each token's lemma; what it names instead for names and numbers; null for marks. */
    private String[] words(Sentence sentence) {
        String[] words = new String[sentence.tokens().size()];
        for (Token token : sentence.tokens()) {
            boolean letter = Character.isLetterOrDigit(token.form().charAt(0));
            if (!letter) {
                continue;
            }
            words[token.index()] = token.tag().equals("CD")
                    ? "#"
                    : token.isProper() ? "NAME" : token.lemma().replaceAll("\\d", "#");
        }
        for (Named actor : scene.actors(sentence.index())) {
            for (int i = actor.first(); i <= actor.last() && i < words.length; i++) {
                if (sentence.tokens().get(i).isProper()) {
                    words[i] = "ACTOR";
                }
            }
        }
        for (Where where : scene.places(sentence.index())) {
            for (int i = where.first(); i <= where.last() && i < words.length; i++) {
                if (sentence.tokens().get(i).isProper()) {
                    words[i] = "PLACE";
                }
            }
        }
        return words;
    }

    private WordClasses.Classes classes(Token token) {
        if (token.isProper()) {
            return null;
        }
        WordClasses.Classes form = classes.of(token.form().toLowerCase(Locale.ROOT));
        return form != null ? form : classes.of(token.lemma());
    }

    private static boolean content(String tag) {
        return tag.startsWith("NN")
                || tag.startsWith("VB")
                || tag.startsWith("JJ")
                || tag.startsWith("RB")
                || tag.equals("RP");
    }
}
