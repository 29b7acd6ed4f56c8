package accord.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Which parts of a page are never the article: menus, forms, captions, asides, comments. Publishers' class names are
 * believed only where the part is small: "has-sidebar" may be the class of the article itself.
 */
final class Pruning {

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "svg",
            "template",
            "iframe",
            "form",
            "button",
            "input",
            "select",
            "textarea",
            "nav",
            "footer",
            "aside",
            "figure",
            "figcaption",
            "video",
            "audio",
            "object",
            "embed",
            "canvas",
            "dialog",
            "head",
            "label",
            "menu",
            "picture");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "contentinfo",
            "banner",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "search",
            "toolbar",
            "tablist",
            "button");

    /** Paragraphs are judged by their words: a class of theirs may name a paywall or a link in them. */
    private static final Set<String> PROSE =
            Set.of("p", "h1", "h2", "h3", "h4", "b", "strong", "em", "i", "a", "mark", "u", "br", "font");

    /** Words of class names and ids that publishers give to what is not the article. */
    private static final Pattern NOT_ARTICLE = Pattern.compile(
            "(?:^|[\\s_-])(?:comments?|disqus|share|sharing|sharebar|social"
                    + "|related|recommend(?:ed|ations?)|recirc|newsletters?|promo(?:tion|s)?|ads?|advert(?:s|isement)?|sponsor(?:ed)?"
                    + "|outbrain|taboola|cookies?|consent|subscri(?:be|ption)|signup|sidebar|breadcrumbs?|footer|nav|navigation"
                    + "|menu|captions?|credits?|bylines?|timestamp|dateline|authors?|authorbio|bio|tags?|taglist|topics"
                    + "|keywords|toolbar|popup|modal|overlay|tooltip|gallery|carousel|slideshow|trending|popular|mostread"
                    + "|readmore|most-read|read-more|more-from|more-on|more-stories|also-read|alsoread|whatsapp|telegram"
                    + "|masthead|widget|teasers?|cards?|rail|donat(?:e|ion)|membership|copyright|disclaimer|hidden|skip"
                    + "|sr-only|screen-reader-text|feedback|poll|quiz|metadata|meta"
                    + "|eyebrow|kicker|playlist|player|videos?|video-player|infobox|affiliate|twitter-tweet|instagram-media|tiktok-embed|fb-post|reddit-card|bluesky-embed)(?=$|[\\s_-])");

    /** Classes of words that are only read aloud. */
    private static final Set<String> UNSEEN =
            Set.of("sr-only", "screen-reader", "screen-reader-text", "visually-hidden");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** A part with more than this share of the page's prose is not thrown away for its name. */
    private static final double LARGE = 0.3;

    private static final int LONGEST_NAMES = 400;

    private final Map<Element, Integer> prose = new HashMap<>();
    private final Set<Element> held = new HashSet<>();
    private final Map<String, Boolean> named = new HashMap<>();
    private final int all;

    private Pruning(Element body, StatedBody stated) {
        body.traverse(new Prose(prose, held, stated));
        this.all = prose.getOrDefault(body, 0);
    }

    static Pruning of(Element body, StatedBody stated) {
        return new Pruning(body, stated);
    }

    /** True if the part, with all that is in it, is not the article. */
    boolean drops(Element element) {
        String tag = element.normalName();
        if (NEVER.contains(tag)) {
            return !tag.equals("form") || !isLarge(element);
        }
        if (PROSE.contains(tag)) {
            return UNSEEN.stream().anyMatch(element::hasClass);
        }
        if (element.hasAttr("hidden") && !isLarge(element)) {
            return true;
        }
        String role = element.attr("role");
        if (!role.isEmpty() && ROLES.contains(role.toLowerCase(Locale.ROOT)) && !isLarge(element)) {
            return true;
        }
        if (element.attr("aria-hidden").equals("true") && !isLarge(element)) {
            return true;
        }
        String names = element.className() + " " + element.id() + " " + element.attr("data-component") + " "
                + element.attr("data-testid");
        if (names.isBlank() || tag.equals("body")) {
            return false;
        }
        if (!element.isBlock()) {
            return UNSEEN.stream().anyMatch(names::contains);
        }
        return named.computeIfAbsent(names, Pruning::isNamedOut) && !isLarge(element) && !held.contains(element);
    }

    private static boolean isNamedOut(String names) {
        String some = names.length() > LONGEST_NAMES ? names.substring(0, LONGEST_NAMES) : names;
        String split = CAMEL.matcher(some).replaceAll("-").toLowerCase(Locale.ROOT);
        return NOT_ARTICLE.matcher(split).find();
    }

    private boolean isLarge(Element element) {
        return prose.getOrDefault(element, 0) > LARGE * all;
    }

    /** Characters of paragraphs below every element, and the elements that hold words of the stated body. */
    private record Prose(Map<Element, Integer> prose, Set<Element> held, StatedBody stated) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && !text.isBlank()) {
                int length = text.text().length();
                if (length < 40) {
                    return;
                }
                boolean body = stated.holds(text.text());
                for (Element up = text.parent(); up != null; up = up.parent()) {
                    prose.merge(up, length, Integer::sum);
                    if (body) {
                        held.add(up);
                    }
                }
            }
        }
    }
}
