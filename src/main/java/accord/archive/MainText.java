package accord.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a page's article: of all its blocks those in the part that holds most of the prose, without the short lines
 * that only point elsewhere.
 */
final class MainText {

    /** A part is entered as long as one of its children holds this share of its prose. */
    private static final double MOST = 0.7;

    private MainText() {}

    /**
     * Paragraphs with an empty line between them; empty where the page has no prose.
     *
     * @param descriptions what the page says of itself: where a block outside the part says the same, it is the standfirst
     */
    static String of(Document page, LinkedData data, List<String> descriptions) {
        StatedBody stated = new StatedBody(data.body());
        List<Block> blocks = Blocks.of(page.body(), stated);
        Element part = part(page.body(), blocks);
        List<String> paragraphs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Block> inside = blocks.stream()
                .filter(block -> isIn(block.element(), part) || stated.holds(block.text()))
                .toList();
        for (Block block : Clutter.cleared(inside)) {
            if (seen.add(folded(block.text()))) {
                paragraphs.add(block.text());
            }
        }
        standfirst(blocks, descriptions).filter(s -> seen.add(folded(s))).ifPresent(s -> paragraphs.add(0, s));
        return String.join("\n\n", paragraphs);
    }

    private static Optional<String> standfirst(List<Block> blocks, List<String> descriptions) {
        List<String> wanted = descriptions.stream()
                .map(MainText::folded)
                .filter(d -> d.length() > 30)
                .toList();
        return blocks.stream()
                .filter(block -> block.links() < 0.5 && wanted.contains(folded(block.text())))
                .map(Block::text)
                .findFirst();
    }

    /** The innermost element that holds most of the page's prose. */
    private static Element part(Element body, List<Block> blocks) {
        Map<Element, Double> weights = new HashMap<>();
        for (Block block : blocks) {
            if (block.isProse()) {
                double weight = block.text().length() - block.linked();
                for (Element up = block.element(); up != null; up = up.parent()) {
                    weights.merge(up, weight, Double::sum);
                }
            }
        }
        Set<Element> leads = leads(blocks);
        Element part = body;
        while (true) {
            Element next = null;
            boolean led = false;
            for (Element child : part.children()) {
                double weight = weights.getOrDefault(child, 0.0);
                if (weight > 0 && weight >= MOST * weights.get(part)) {
                    next = child;
                    break;
                }
                led |= leads.contains(child);
            }
            if (next == null || led || next.normalName().equals("p")) {
                return part;
            }
            part = next;
        }
    }

    /** Elements with paragraphs that follow the headline: what stands between it and the main part is the article's beginning. */
    private static Set<Element> leads(List<Block> blocks) {
        Set<Element> leads = new HashSet<>();
        boolean titled = false;
        for (Block block : blocks) {
            titled |= block.element().normalName().equals("h1");
            if (titled
                    && block.isProse()
                    && block.links() < 0.3
                    && block.element().normalName().equals("p")) {
                for (Element up = block.element(); up != null; up = up.parent()) {
                    leads.add(up);
                }
            }
        }
        return leads;
    }

    private static boolean isIn(Element element, Element part) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up.equals(part)) {
                return true;
            }
        }
        return false;
    }

    static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        words.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> folded.append((char) c));
        return folded.toString();
    }
}
