package accord.archive;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading or item of a page: words with no other block inside.
 *
 * @param element the innermost block element that holds it
 * @param text its words, white space collapsed
 * @param linked characters of these that are links
 */
record Block(Element element, String text, int linked) {

    boolean isHeading() {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean isItem() {
        return element.normalName().equals("li")
                || element.normalName().equals("td")
                || element.normalName().equals("dd");
    }

    double links() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    /** Whole sentences of prose: what menus, teasers and buttons are not. */
    boolean isProse() {
        return !isHeading() && text.length() >= 60 && links() < 0.5 && text.indexOf(' ') > 0;
    }
}
