package accord.extract;

import accord.codebook.Stems;
import accord.codebook.Stems.Group;
import accord.text.Reading;
import accord.text.Sentence;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Decides from raw chars whether an article can tell of a deal: it must speak of war, and of a truce, or of leaving
 * under an arrangement, or of a siege with talks or aid, or of captives and talks, or densely of war, bargains and
 * movement, or a weighted sum of all these must be high. Most articles stop here, before any tokenising.
 */
final class Scan {
    private static final double PAGE = 300;
    private static final double SHORT = 150;
    private static final int BRIEF = 100;
    private static final int FEW = 3;

    /** A text of so few sentences is parsed as a whole: what hangs together in it is told in any of them. */
    private static final int WHOLE = 30;

    /**
     * How much a group's words, by the logarithm of their number a page, speak for a deal; from a logistic regression of
     * articles with deals against others of the same archives.
     */
    private static final Map<Group, Double> WEIGHTS = weights();

    private static final double OFFSET = -7.8;
    private static final double LIKELY = -0.8;

    private final Stems stems;

    Scan(Stems stems) {
        this.stems = stems;
    }

    /**
     * The sentences that are worth parsing: those that name a truce, an evacuation or a bargain, and those beside them
     * that tell of movement, captives, aid or of how a bargain goes on.
     */
    BitSet worth(Reading reading) {
        List<Sentence> sentences = reading.sentences();
        BitSet core = new BitSet();
        BitSet rest = new BitSet();
        BitSet plain = new BitSet();
        for (Sentence sentence : sentences) {
            if (sentence.furniture()) {
                continue;
            }
            plain.set(sentence.index());
            int[] n = stems.count(reading.words(sentence));
            int move = n[Group.MOVE.ordinal()];
            int aid = n[Group.AID.ordinal()];
            int captive = n[Group.CAPTIVE.ordinal()];
            int war = n[Group.WAR.ordinal()];
            if (n[Group.TRUCE.ordinal()] + n[Group.LEAVE.ordinal()] + n[Group.BUS.ordinal()] + n[Group.DEAL.ordinal()]
                            > 0
                    || n[Group.SIEGE.ordinal()] > 0 && aid + move > 0
                    || move > 1 && war > 0
                    || aid > 1
                    || captive > 1) {
                core.set(sentence.index());
            }
            if (move + aid + captive + n[Group.NEAR.ordinal()] > 0) {
                rest.set(sentence.index());
            }
        }
        if (sentences.size() <= WHOLE) {
            core.or(plain);
        }
        // where bargains are dense, what happens under them is told all over the text
        boolean about = core.cardinality() * 4 >= sentences.size() && sentences.size() <= 40;
        BitSet wanted = (BitSet) core.clone();
        if (about) {
            wanted.or(rest);
        }
        for (int i = core.nextSetBit(0); i >= 0; i = core.nextSetBit(i + 1)) {
            for (int j = Math.max(0, i - 1); j <= Math.min(sentences.size() - 1, i + 2); j++) {
                if (rest.get(j) || j == i + 1) {
                    wanted.set(j);
                }
            }
        }
        return wanted;
    }

    /** How many words of war a text has; captives count as one, as does a truce, and three words of fighting or weapons. */
    int war(String text) {
        int[] n = stems.count(text);
        return n[Group.WAR.ordinal()]
                + (n[Group.CAPTIVE.ordinal()] > 1 ? 1 : 0)
                + (n[Group.TRUCE.ordinal()] > 1 ? 1 : 0)
                + n[Group.FIGHT.ordinal()] / FEW;
    }

    boolean candidate(String text) {
        int[] n = stems.count(text);
        int war = n[Group.WAR.ordinal()];
        int captive = n[Group.CAPTIVE.ordinal()];
        int move = n[Group.MOVE.ordinal()];
        boolean brief = n[n.length - 1] < BRIEF
                && (war > 0 || captive > 1)
                && n[Group.DEAL.ordinal()] + n[Group.TRUCE.ordinal()] > 0
                && move + captive + n[Group.LEAVE.ordinal()] + n[Group.AID.ordinal()] + n[Group.NEAR.ordinal()] > 0;
        if (brief) {
            return true;
        }
        double pages = Math.max(n[n.length - 1], SHORT) / PAGE;
        int truce = n[Group.TRUCE.ordinal()];
        int deal = n[Group.DEAL.ordinal()];
        int siege = n[Group.SIEGE.ordinal()];
        if (war == 0) {
            return likely(n, pages);
        }
        boolean dense = war >= 2 && deal / pages >= 1 && (war + deal + move) / pages >= 6.5;
        return likely(n, pages)
                || truce > 1
                || truce > 0 && (war > 1 || pages <= SHORT / PAGE)
                || n[Group.LEAVE.ordinal()] > 0 && (siege > 0 || deal > 0)
                || n[Group.BUS.ordinal()] > 0 && deal > 0 && war / pages >= 0.5
                || siege > 0 && (n[Group.AID.ordinal()] > 1 || deal > 1)
                || captive > 2 && deal > 2 && war > 4
                || dense;
    }

    private static boolean likely(int[] counts, double pages) {
        double sum = OFFSET;
        for (Map.Entry<Group, Double> weight : WEIGHTS.entrySet()) {
            sum += weight.getValue() * StrictMath.log1p(counts[weight.getKey().ordinal()] / Math.sqrt(pages));
        }
        return sum >= LIKELY;
    }

    private static Map<Group, Double> weights() {
        Map<Group, Double> weights = new EnumMap<>(Group.class);
        weights.put(Group.TRUCE, 2.75);
        weights.put(Group.LEAVE, 1.32);
        weights.put(Group.WAR, 1.15);
        weights.put(Group.DEAL, 1.16);
        weights.put(Group.MOVE, 0.97);
        weights.put(Group.CAPTIVE, 0.3);
        weights.put(Group.SIEGE, 1.2);
        weights.put(Group.AID, 0.43);
        weights.put(Group.BUS, 2.19);
        weights.put(Group.FIGHT, 0.21);
        weights.put(Group.TERMS, 1.28);
        return weights;
    }
}
