package accord.extract;

import accord.codebook.Stems;
import accord.codebook.Stems.Group;
import accord.text.Reading;
import accord.text.Sentence;
import java.util.BitSet;
import java.util.List;

/**
 * Decides from raw chars whether an article can tell of a deal: it must have words of war and of bargains, and look at a
 * {@link Glance} as if it told of one. Most articles stop here, before any tokenising.
 */
final class Scan {
    private static final int FEW = 3;

    /** Chars of a flash or a brief. */
    private static final int BRIEF = 800;

    /** A text of so few sentences is parsed as a whole: what hangs together in it is told in any of them. */
    private static final int WHOLE = 30;

    private final Stems stems;
    private final Glance glance;

    Scan(Stems stems, Glance glance) {
        this.stems = stems;
        this.glance = glance;
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
                    || captive > 1
                    || n[Group.READ.ordinal()] > 0) {
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

    /**
     * How many words of war a text has; captives count as one, as does a truce, and three words of fighting or weapons.
     *
     * @param brief whether the text is so short that one word of captives or of a truce is all that can be asked
     */
    int war(String text, boolean brief) {
        int[] n = stems.count(text);
        int often = brief ? 0 : 1;
        return n[Group.WAR.ordinal()]
                + (n[Group.CAPTIVE.ordinal()] > often ? 1 : 0)
                + (n[Group.TRUCE.ordinal()] > often ? 1 : 0)
                + n[Group.FIGHT.ordinal()] / FEW;
    }

    /** Whether an article is read. */
    boolean candidate(String text) {
        double least = least(text);
        return least == Double.NEGATIVE_INFINITY || least < Double.POSITIVE_INFINITY && glance.of(text) >= least;
    }

    /**
     * The log odds from which the glance has a text read: less where it has words of war and of bargains (a truce is both), which
     * any text needs that is not brief; a brief one may tell of a deal in other words. The infinities stand for always and never.
     */
    double least(String text) {
        int[] n = stems.count(text);
        if (n[Group.READ.ordinal()] > 0) {
            return Double.NEGATIVE_INFINITY;
        }
        int war = n[Group.WAR.ordinal()]
                + n[Group.CAPTIVE.ordinal()]
                + n[Group.SIEGE.ordinal()]
                + n[Group.FIGHT.ordinal()];
        int bargain =
                n[Group.DEAL.ordinal()] + n[Group.LEAVE.ordinal()] + n[Group.TERMS.ordinal()] + n[Group.MOVE.ordinal()];
        if (n[Group.TRUCE.ordinal()] > 0 || war > 0 && bargain > 0) {
            return Glance.READ;
        }
        return text.length() <= BRIEF ? Glance.READ_BRIEF : Double.POSITIVE_INFINITY;
    }
}
