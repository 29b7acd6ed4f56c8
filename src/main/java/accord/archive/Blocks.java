package accord.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a page into blocks, in the order in which readers see them. */
final class Blocks implements NodeFilter {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "td",
            "th",
            "tr",
            "table",
            "tbody",
            "dl",
            "dt",
            "dd",
            "header",
            "hr",
            "body",
            "center",
            "address",
            "details",
            "summary",
            "fieldset",
            "hgroup");

    private final List<Block> blocks = new ArrayList<>();
    private final Pruning pruning;
    private final StringBuilder words = new StringBuilder();
    private Element holder;
    private int linked;
    private int inLink;
    private int breaks;

    private Blocks(Element body, StatedBody stated) {
        this.pruning = Pruning.of(body, stated);
    }

    static List<Block> of(Element body, StatedBody stated) {
        Blocks blocks = new Blocks(body, stated);
        body.filter(blocks);
        blocks.end();
        return blocks.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            boolean block = BLOCKS.contains(element.normalName());
            if (pruning.drops(element)) {
                if (block || element.isBlock()) {
                    end();
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element, block);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (BLOCKS.contains(element.normalName())) {
                end();
            } else if (element.normalName().equals("a")) {
                inLink--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element, boolean block) {
        if (block) {
            end();
        } else if (element.normalName().equals("a")) {
            inLink++;
        } else if (element.normalName().equals("br")) {
            breaks++;
            space();
            if (breaks > 1) {
                end();
            }
        }
    }

    private void add(TextNode node) {
        String text = node.getWholeText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                space();
            } else if (c != '\u200B' && c != '\u00AD' && c != '\uFEFF') {
                if (holder == null) {
                    holder = holder(node);
                }
                words.append(c);
                linked += inLink > 0 ? 1 : 0;
                breaks = 0;
            }
        }
    }

    private void space() {
        if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    private void end() {
        String text = words.toString().strip();
        if (!text.isEmpty()) {
            blocks.add(new Block(holder, text, linked));
        }
        words.setLength(0);
        holder = null;
        linked = 0;
        breaks = 0;
    }

    /** The block element around a text. */
    private static Element holder(TextNode text) {
        Element up = text.parent();
        while (up.parent() != null && !BLOCKS.contains(up.normalName())) {
            up = up.parent();
        }
        return up;
    }
}
