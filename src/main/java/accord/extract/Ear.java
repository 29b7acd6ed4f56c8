package accord.extract;

import accord.codebook.Cues;
import accord.codebook.SignTable;
import accord.codebook.WordClasses;
import accord.model.Kind;
import accord.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much a sentence sounds like one that tells of a deal, and of which kinds: logistic regressions over its signs, then
 * one over what it and the sentences around it sound like. The weights, in {@code hearing.tsv}, are fitted on coded
 * articles of the project's own writing.
 */
final class Ear {
    /** The questions in the order of the sheet's columns. */
    static final List<String> QUESTIONS = questions();

    /** What a sentence that was not read counts as. */
    private static final double UNREAD = -2.5;

    private static final double MOST = 4;

    /** In a text of so few sentences, each is heard by itself. */
    static final int FEW = 3;

    private final SignTable table;
    private final Cues cues;
    private final WordClasses classes;

    Ear(SignTable table, Cues cues, WordClasses classes) {
        this.table = table;
        this.cues = cues;
        this.classes = classes;
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

    /** What each sentence of an article sounds like. */
    List<Sound> listen(Scene scene) {
        EarSigns signs = new EarSigns(scene, cues, classes);
        List<Sentence> sentences = scene.reading.sentences();
        List<Map<String, Double>> sums = new ArrayList<>();
        double[] alone = new double[sentences.size()];
        for (Sentence sentence : sentences) {
            boolean heard = hears(sentence);
            sums.add(heard ? table.sums(signs.of(sentence)) : Map.of());
            alone[sentence.index()] = heard ? sums.get(sentence.index()).get("deal") : Double.NaN;
        }
        List<Sound> sounds = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (!hears(sentence)) {
                sounds.add(Sound.NONE);
                continue;
            }
            double deal = 0;
            for (Map.Entry<String, Double> sign :
                    around(scene, alone, sentence.index()).entrySet()) {
                deal += table.of(sign.getKey(), "deal") * sign.getValue();
            }
            Map<Kind, Double> kinds = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                kinds.put(kind, sums.get(sentence.index()).get(kind.word()));
            }
            sounds.add(new Sound(deal, kinds));
        }
        return sounds;
    }

    /** Whether a sentence can be heard: read, and text of the article. */
    static boolean hears(Sentence sentence) {
        return sentence.parsed() && !sentence.furniture() && !Hearing.headlines(sentence);
    }

    /** The signs of a sentence by its sound alone and by the sounds around it; NaN stands for what was not heard. */
    static SortedMap<String, Double> around(Scene scene, double[] alone, int at) {
        SortedMap<String, Double> signs = new TreeMap<>();
        signs.put("x:bias", 1.0);
        signs.put("x:own", bound(alone[at]));
        signs.put("x:before", at == 0 ? 0 : bound(alone[at - 1]));
        signs.put("x:after", at + 1 == alone.length ? 0 : bound(alone[at + 1]));
        boolean same = at > 0
                && scene.sentence(at - 1).paragraph() == scene.sentence(at).paragraph();
        if (same) {
            signs.put("x:before.same", bound(alone[at - 1]));
        }
        double most = UNREAD;
        double sum = 0;
        for (int i = 0; i < alone.length; i++) {
            if (i != at) {
                most = Math.max(most, bound(alone[i]));
                sum += 1 / (1 + StrictMath.exp(-bound(alone[i])));
            }
        }
        if (alone.length > FEW) {
            signs.put("x:most", most);
            signs.put("x:share", sum / (alone.length - 1));
            signs.put("x:long", 1.0);
        }
        return signs;
    }

    private static double bound(double sound) {
        return Double.isNaN(sound) ? UNREAD : Math.max(-MOST, Math.min(MOST, sound));
    }

    /** The signs of one sentence, for fitting. */
    static Set<String> signs(Scene scene, Sentence sentence, Cues cues) {
        return new EarSigns(scene, cues, WordClasses.shipped()).of(sentence);
    }
}
