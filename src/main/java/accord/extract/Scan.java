package accord.extract;

import accord.codebook.Stems;
import accord.codebook.Stems.Group;

/**
 * Decides from raw chars whether an article can tell of a deal: it must speak of war, and of a truce, or of leaving
 * under an arrangement, or of a siege with talks or aid, or of captives and talks, or densely of war, bargains and
 * movement. Most articles stop here, before any tokenising.
 */
final class Scan {
    private static final double PAGE = 300;
    private static final double SHORT = 150;

    private final Stems stems;

    Scan(Stems stems) {
        this.stems = stems;
    }

    boolean candidate(String text) {
        int[] n = stems.count(text);
        int war = n[Group.WAR.ordinal()];
        if (war == 0) {
            return false;
        }
        double pages = Math.max(n[n.length - 1], SHORT) / PAGE;
        int truce = n[Group.TRUCE.ordinal()];
        int deal = n[Group.DEAL.ordinal()];
        int siege = n[Group.SIEGE.ordinal()];
        boolean dense = war >= 2
                && deal / pages >= 1
                && (war + deal + n[Group.MOVE.ordinal()]) / pages >= 7;
        return truce > 1
                || truce > 0 && (war > 1 || pages <= SHORT / PAGE)
                || n[Group.LEAVE.ordinal()] > 0 && (siege > 0 || deal > 0)
                || n[Group.BUS.ordinal()] > 0 && deal > 0 && war / pages >= 0.5
                || siege > 0 && (n[Group.AID.ordinal()] > 1 || deal > 1)
                || n[Group.CAPTIVE.ordinal()] > 2 && deal > 2 && war > 4
                || dense;
    }
}
