package accord.archive;

import accord.text.Furniture;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Which blocks of an article's part are none of its text: lines that point elsewhere, times, credits, calls to readers. */
final class Clutter {

    /** Longest block that is thrown away for what it looks like. */
    private static final int SHORT = 280;

    /** Longest block that is tried against the manners of furniture, which costs. */
    private static final int LINE = 120;

    /** Shortest words that are looked for inside other blocks, folded. */
    private static final int SENTENCE = 30;

    /** A line that is nothing but the time of publication. */
    private static final Pattern STAMP = Pattern.compile(
            "^(?i:published|posted|updated|last (?:updated|modified)|first published"
                    + "|created|modified)\\b.{0,40}\\d|^(?:\\w{3,9},? )?(?:\\w{3,9}\\.? \\d{1,2}|\\d{1,2} \\w{3,9}),? \\d{4}\\b.{0,60}$");

    /** A caption that ends in its picture's credit. */
    private static final Pattern CREDIT =
            Pattern.compile("\\((?:Image|Photo|Picture|Pic|Photograph|Credit|Illustration)s?\\b[^)]{0,80}\\)$");

    /** What outlets ask of their readers at the end of a story or between its paragraphs. */
    private static final Pattern CALL = Pattern.compile("^(?:Follow (?:\\S+ ){1,4}on (?:Twitter|X|Facebook|Instagram"
            + "|YouTube|TikTok|LinkedIn|WhatsApp|Telegram|Google News|Apple News|Threads|Bluesky)\\b.*"
            + "|(?:Got|Have|Do you have) a (?:story|tip|news tip)\\b.*"
            + "|(?:Get in touch with|Contact|Email) (?:our|the|us)\\b.*(?:@|news ?(?:team|room|desk)).*"
            + "|For more (?:stories|news|articles|information)\\b.*\\b(?:like this|check (?:out )?our|visit our|click)\\b.*"
            + "|(?:Check out|Read|See) more of\\b.*|You can find this story in\\b.*"
            + "|.*\\bsign(?:ing)? up (?:to|for) (?:our|the|one of our)\\b.*(?:newsletter|alerts?|briefing|updates)\\b.*"
            + "|(?:Click|Tap) here to\\b.*|Don['\u2019]t miss\\b.*\\bfrom\\b.*newsletter.*"
            + "|If you (?:buy|click|purchase)\\b.*\\b(?:commission|affiliate)\\b.*)$");

    /** Sentences shown twice are looked for on pages of up to so many blocks: the search grows with their square. */
    private static final int BLOCKS = 400;

    private Clutter() {}

    /** The blocks that are text, in their order. */
    static List<Block> cleared(List<Block> blocks) {
        List<Block> lines = blocks.stream().filter(Clutter::isText).toList();
        Deque<Block> cleared = new ArrayDeque<>();
        boolean headed = false;
        for (int i = lines.size() - 1; i >= 0; i--) {
            Block block = lines.get(i);
            // a heading that heads nothing belongs to something that was thrown away
            if (!block.isHeading() || headed) {
                cleared.addFirst(block);
            }
            headed |= !block.isHeading();
        }
        return withoutRepeats(List.copyOf(cleared));
    }

    /** Pages show a sentence of the story once more, in large letters, to attract the reader. */
    private static List<Block> withoutRepeats(List<Block> blocks) {
        if (blocks.size() > BLOCKS) {
            return blocks;
        }
        List<String> folded =
                blocks.stream().map(block -> MainText.folded(block.text())).toList();
        List<Block> once = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String words = folded.get(i);
            boolean brief = words.length() >= SENTENCE && words.length() <= SHORT;
            if (!brief || folded.stream().noneMatch(f -> f.length() > words.length() && f.contains(words))) {
                once.add(blocks.get(i));
            }
        }
        return once;
    }

    private static boolean isText(Block block) {
        String text = block.text();
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        if (block.isHeading()) {
            return block.links() < 0.5 && !block.element().normalName().equals("h1");
        }
        if (block.links() > 0.6 && text.length() - block.linked() < 25) {
            return false;
        }
        if (text.length() <= SHORT
                && (STAMP.matcher(text).find()
                        || CREDIT.matcher(text).find()
                        || CALL.matcher(text).matches()
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
}
