package accord.archive;

/** The article's body as the page states it in its linked data: what stands in it is article, wherever the page shows it. */
final class StatedBody {

    /** Shortest words that are looked for: words of menus stand anywhere. */
    private static final int SHORTEST = 30;

    /** Longest body that is searched, and how often: a page may state anything, and every search reads all of it. */
    private static final int LONGEST = 200_000;

    private static final int MOST = 2000;

    private final String folded;
    private int searched;

    StatedBody(String body) {
        this.folded = body == null || body.length() > LONGEST ? "" : MainText.folded(body);
    }

    boolean holds(String words) {
        if (words.length() < SHORTEST || folded.isEmpty() || searched++ > MOST) {
            return false;
        }
        return folded.contains(MainText.folded(words));
    }
}
