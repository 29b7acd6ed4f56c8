package accord.evaluate;

import accord.evaluate.Calibration.Scored;
import accord.model.Deal;
import accord.model.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is true of a ledger, by gold: each deal of the ledger stands for at most one gold deal, and each gold deal is found at most
 * once, those that share the most mentions first. A deal that stands for none is no deal, or one told twice; a gold
 * deal that is not found was missed, or was merged into another.
 *
 * @param deals cases for the chance that a deal of the ledger is one
 * @param links cases for the chance that a joined mention is of a deal of its own: of a gold deal that no deal of the ledger stands for
 * @param missed gold deals that were not found and of which no mention stands in the ledger
 */
public record LedgerTruth(List<Scored> deals, List<Scored> links, Set<String> missed) {

    public LedgerTruth {
        deals = List.copyOf(deals);
        links = List.copyOf(links);
        missed = new TreeSet<>(missed);
    }

    private record Share(String deal, String gold, long mentions) {}

    /**
     * Judges a ledger.
     *
     * @param ledger the deals that were coded and resolved
     * @param links which mention is of which of them
     * @param truth gold deal by coded mention; none for a mention that is false
     * @param gold all gold deals
     */
    public static LedgerTruth of(List<Deal> ledger, List<Link> links, Map<String, String> truth, Set<String> gold) {
        Map<String, String> stands = stands(links, truth);
        Set<String> found = new HashSet<>(stands.values());
        List<Scored> deals = ledger.stream()
                .map(deal -> new Scored(deal.score(), stands.containsKey(deal.id()), deal.id()))
                .toList();
        List<Scored> joined = new ArrayList<>();
        Set<String> merged = new HashSet<>();
        links.stream().sorted(Comparator.comparing(Link::mention)).forEach(link -> {
            String own = truth.get(link.mention());
            // A deal that was merged away is one deal, by however many mentions it is told.
            boolean another = own != null && !found.contains(own) && merged.add(own);
            if (!link.mention().equals(link.deal())) {
                joined.add(new Scored(link.score(), another, link.deal()));
            }
        });
        Set<String> missed = new TreeSet<>(gold);
        missed.removeAll(found);
        missed.removeAll(merged);
        return new LedgerTruth(deals, joined, missed);
    }

    /** Gold deal by deal of the ledger, for those that stand for one. */
    private static Map<String, String> stands(List<Link> links, Map<String, String> truth) {
        Map<String, Map<String, Long>> shared = new TreeMap<>();
        for (Link link : links) {
            String gold = truth.get(link.mention());
            if (gold != null) {
                shared.computeIfAbsent(link.deal(), deal -> new TreeMap<>()).merge(gold, 1L, Long::sum);
            }
        }
        List<Share> shares = new ArrayList<>();
        shared.forEach((deal, golds) -> golds.forEach((gold, count) -> shares.add(new Share(deal, gold, count))));
        shares.sort(Comparator.comparingLong((Share share) -> -share.mentions())
                .thenComparing(Share::deal)
                .thenComparing(Share::gold));
        Map<String, String> stands = new LinkedHashMap<>();
        Set<String> found = new HashSet<>();
        for (Share share : shares) {
            if (!stands.containsKey(share.deal()) && found.add(share.gold())) {
                stands.put(share.deal(), share.gold());
            }
        }
        return stands;
    }

    /** Chance that beside a deal of the ledger another one was missed; 0 where there is no deal. */
    public double missedBeside() {
        return deals.isEmpty() ? 0 : Math.min(1, (double) missed.size() / deals.size());
    }
}
