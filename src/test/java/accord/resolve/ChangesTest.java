package accord.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Link;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What became of a deal's id between two releases. */
class ChangesTest {

    @Test
    void aDealThatOnlyGainsMentionsIsNoChange() {
        assertThat(Changes.between(links("a:a"), links("a:a b"))).isEmpty();
    }

    @Test
    void anEarlierMentionGivesADealItsId() {
        assertThat(Changes.between(links("b:b c"), links("a:a b c"))).containsExactly(new Change("b", "a", "renamed"));
    }

    @Test
    void twoDealsJoin() {
        assertThat(Changes.between(links("a:a", "b:b"), links("a:a b")))
                .containsExactly(new Change("a", "a", "joined"), new Change("b", "a", "joined"));
    }

    @Test
    void oneDealParts() {
        assertThat(Changes.between(links("a:a b"), links("a:a", "b:b")))
                .containsExactly(new Change("a", "a", "parted"), new Change("a", "b", "parted"));
    }

    @Test
    void dealsComeAndGo() {
        assertThat(Changes.between(links("a:a"), links("b:b")))
                .containsExactly(new Change("a", null, "gone"), new Change(null, "b", "new"));
    }

    private static List<Link> links(String... deals) {
        List<Link> links = new ArrayList<>();
        for (String deal : deals) {
            String[] parts = deal.split(":", -1);
            for (String mention : parts[1].split(" ", -1)) {
                links.add(new Link(parts[0], mention, "article of " + mention, 1, "test"));
            }
        }
        return links;
    }
}
