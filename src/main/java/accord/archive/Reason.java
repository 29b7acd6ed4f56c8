package accord.archive;

/** Why a record did not become an article: the whole list, so that rejects can be counted by it. */
public enum Reason {
    UNREADABLE("unreadable", "the storage did not give the bytes"),
    UNKNOWN_FORMAT("unknown-format", "content and ending are those of no format that is read"),
    BROKEN("broken", "the record breaks the rules of its format"),
    TRUNCATED("truncated", "the record or its file ends before its end"),
    TOO_LARGE("too-large", "the record is larger than the limit"),
    TOO_DEEP("too-deep", "the record nests deeper than the limit"),
    TOO_MUCH("too-much", "the file unpacks to more than the limit: a bomb, or not news"),
    TEXT_TOO_LONG("text-too-long", "the text is longer than the limit for one article"),
    NO_TEXT("no-text", "the record has no text"),
    NOT_A_PAGE("not-a-page", "a web capture that is no HTML: an image, a script, a revisit"),
    NOT_FOUND("not-found", "a web capture whose server did not answer with the page: a redirect, an error");

    private final String code;
    private final String meaning;

    Reason(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** As it stands in rejects. */
    public String code() {
        return code;
    }

    /** One line for the reader of a load's receipt. */
    public String meaning() {
        return meaning;
    }
}
