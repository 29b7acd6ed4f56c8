package accord.archive;

import accord.text.Furniture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a page's article: of all its blocks those in the part that holds most of the prose, without the short lines
 * that only point elsewhere.
 */
final class MainText {

    /** A part is entered as long as one of its children holds this share of its prose. */
    private static final double MOST = 0.7;

    /** Longest block that is thrown away for what it looks like. */
    private static final int SHORT = 280;

    /** Longest block that is tried against the manners of furniture, which costs. */
    private static final int LINE = 120;

    /** A line that is nothing but the time of publication. */
    private static final Pattern STAMP = Pattern.compile(
            "^(?i:published|posted|updated|last (?:updated|modified)|first published"
                    + "|created|modified)\\b.{0,40}\\d|^(?:\\w{3,9},? )?(?:\\w{3,9}\\.? \\d{1,2}|\\d{1,2} \\w{3,9}),? \\d{4}\\b.{0,60}$");

    /** A caption that ends in its picture's credit. */
    private static final Pattern CREDIT =
            Pattern.compile("\\((?:Image|Photo|Picture|Pic|Photograph|Credit|Illustration)s?\\b[^)]{0,80}\\)$");

    private MainText() {}

    /**
     * Paragraphs with an empty line between them; empty where the page has no prose.
     *
     * @param descriptions what the page says of itself: where a block outside the part says the same, it is the standfirst
     */
    static String of(Document page, LinkedData data, List<String> descriptions) {
        List<Block> blocks = Blocks.of(page.body());
        Element part = part(page.body(), blocks);
        List<String> paragraphs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Block block : blocks) {
            if (isIn(block.element(), part) && isText(block) && seen.add(folded(block.text()))) {
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

    private static boolean isText(Block block) {
        String text = block.text();
        if (block.isHeading()) {
            return block.links() < 0.5 && !block.element().normalName().equals("h1");
        }
        if (block.links() > 0.6 && text.length() - block.linked() < 25) {
            return false;
        }
        if (text.length() <= SHORT
                && (STAMP.matcher(text).find()
                        || CREDIT.matcher(text).find()
                        || (text.length() <= LINE && isFurniture(text)))) {
            return false;
        }
        return text.length() > 25 || endsSentence(text);
    }

    private static boolean isFurniture(String text) {
        List<Furniture.Span> spans = Furniture.in(text);
        return !spans.isEmpty() && Furniture.covers(spans, text, 0, text.length());
    }

    private static boolean endsSentence(String text) {
        char last = text.charAt(text.length() - 1);
        return ".!?:\"\u201D\u2019".indexOf(last) >= 0;
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
