package accord.extract;

import accord.codebook.Cues;
import accord.codebook.SignTable;
import accord.model.Kind;
import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much a sentence sounds like one that tells of a deal, and of which kinds, whatever its construction: logistic
 * regressions over its words, over which words hang on which verbs, and over the constructions and places in it. The
 * weights, in {@code hearing.tsv}, are fitted on coded articles of the project's own writing.
 */
final class Ear {
    /** The questions in the order of the sheet's columns. */
    static final List<String> QUESTIONS = questions();

    private static final List<String> SETS =
            List.of("fighters", "folk", "held", "captive", "arms", "aid", "vehicle", "truce", "deal", "side", "neg");
    private static final List<String> AROUND =
            List.of("deal", "talks", "pledged", "siege", "ceasefire", "evacuation", "exchange", "handover");

    private final SignTable table;
    private final Cues cues;

    Ear(SignTable table, Cues cues) {
        this.table = table;
        this.cues = cues;
    }

    private static List<String> questions() {
        List<String> all = new ArrayList<>();
        all.add("deal");
        Arrays.stream(Kind.values()).forEach(k -> all.add(k.word()));
        return List.copyOf(all);
    }

    /** What the sentence sounds like: log odds of a deal, and of each kind given one. */
    record Sound(double deal, Map<Kind, Double> kinds) {
        static final Sound NONE = new Sound(-9, Map.of());
    }

    Sound of(Scene scene, Sentence sentence) {
        if (!sentence.parsed() || sentence.furniture()) {
            return Sound.NONE;
        }
        Map<String, Double> sums = table.sums(signs(scene, sentence, cues));
        Map<Kind, Double> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            kinds.put(kind, sums.get(kind.word()));
        }
        return new Sound(sums.get("deal"), kinds);
    }

    static Set<String> signs(Scene scene, Sentence sentence, Cues cues) {
        Set<String> signs = new TreeSet<>();
        signs.add("bias");
        for (Token token : sentence.tokens()) {
            String tag = token.tag();
            if (token.isProper() || tag.isEmpty()) {
                continue;
            }
            String lemma = token.lemma().replaceAll("\\d", "#");
            char first = tag.charAt(0);
            if (tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ") || tag.startsWith("RB")) {
                signs.add("w:" + lemma + "/" + first);
            }
            Token head = sentence.head(token);
            if (head != null && head.isVerb() && (token.isNoun() || tag.equals("RP") || tag.equals("IN"))) {
                signs.add("d:" + head.lemma() + ">" + lemma);
            }
            for (String set : SETS) {
                if (cues.set(set).contains(token.lemma())) {
                    signs.add("s:" + set);
                }
            }
        }
        int at = sentence.index();
        scene.cues.get(at).forEach(f -> signs.add("c:" + f.cue().sense()));
        for (String sense : AROUND) {
            if (scene.has(at - 1, sense) || scene.has(at + 1, sense)) {
                signs.add("n:" + sense);
            }
        }
        long sites = scene.places(at).stream().filter(Where::site).count();
        signs.add(sites == 0 ? "p:none" : sites == 1 ? "p:one" : "p:many");
        return signs;
    }
}
