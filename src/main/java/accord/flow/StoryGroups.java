package accord.flow;

import accord.evaluate.DealGold.MentionKey;
import accord.model.Article;
import accord.resolve.Signature;
import accord.resolve.Stories;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which coded articles belong together: those that carry the same text, and those that tell of one gold deal. */
public final class StoryGroups {
    private final Map<String, String> heads = new TreeMap<>();

    private StoryGroups() {}

    /**
     * The group of each article, by the archive's own identifier: the least identifier in it.
     *
     * @param deals gold deal by coding; empty where only texts tell
     */
    public static Map<String, String> of(Collection<Article> articles, Map<MentionKey, String> deals) {
        StoryGroups groups = new StoryGroups();
        Map<String, String> keys = new LinkedHashMap<>();
        for (Article article : articles) {
            String key = article.key() == null ? article.id() : article.key();
            keys.put(article.id(), key);
            groups.heads.put(key, key);
        }
        List<Signature> signatures = articles.stream()
                .map(article -> Signature.of(article.id(), article.published(), article.text()))
                .toList();
        Stories.pairs(signatures)
                .forEach(pair -> groups.join(
                        keys.get(pair.one().article()), keys.get(pair.other().article())));
        Map<String, String> first = new TreeMap<>();
        deals.forEach((mention, deal) -> {
            if (groups.heads.containsKey(mention.article())) {
                String other = first.putIfAbsent(deal, mention.article());
                if (other != null) {
                    groups.join(other, mention.article());
                }
            }
        });
        Map<String, String> found = new TreeMap<>();
        groups.heads.keySet().forEach(key -> found.put(key, groups.head(key)));
        return found;
    }

    private void join(String one, String other) {
        String a = head(one);
        String b = head(other);
        heads.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
    }

    private String head(String key) {
        String head = key;
        while (!heads.get(head).equals(head)) {
            head = heads.get(head);
        }
        return head;
    }
}
