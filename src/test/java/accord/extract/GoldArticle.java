package accord.extract;

import accord.model.Article;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/** A line of a gold set's articles as the coder takes it. For development. */
public final class GoldArticle {
    private static final int DAY = "2018-03-13".length();

    /** Parts of a set that are left out in turn. */
    static final int FOLDS = 5;

    private GoldArticle() {}

    /** The part that an article belongs to, by its line from 0. */
    static int fold(int at) {
        return at * 7 % FOLDS;
    }

    /**
     * The article.
     *
     * @param day day of publication; null, or shorter than a day, where it is not known
     */
    static Article of(JsonNode line, String source, String day) {
        String id = line.get("id").asText();
        LocalDate published = day == null || day.length() < DAY ? null : LocalDate.parse(day.substring(0, DAY));
        return new Article(
                id,
                id,
                source,
                null,
                line.path("title").asText(null),
                published,
                "metadata",
                "en",
                line.get("text").asText(),
                0,
                List.of(),
                "",
                1,
                "");
    }

    /**
     * Whether nothing is fitted on an article, so that it can judge what was learnt; with {@code -Dall=true} none is kept out.
     *
     * @param at its line, from 0
     */
    public static boolean held(String set, String id, int at) {
        if (Boolean.getBoolean("all")) {
            return false;
        }
        return switch (set) {
            case "wider" -> at % 2 == 1;
            case "drill", "press" -> Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)) % 5 == 0;
            default -> at % 5 == 2;
        };
    }
}
