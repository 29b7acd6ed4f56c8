package accord.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorsTest {
    private static final ActorBook BOOK = Codebook.standard().actors();

    private static List<String> ids(String text) {
        return BOOK.read(text, LocalDate.of(2018, 3, 1), "SYR").stream()
                .map(h -> h.entry().id())
                .toList();
    }

    @Test
    void everyIdIsGivenOnce() {
        assertThat(BOOK.all().stream().map(ActorEntry::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyEntrysExampleYieldsTheEntry() {
        for (ActorEntry entry : BOOK.all()) {
            assertThat(entry.example()).as(entry.id()).isNotEmpty();
            assertThat(BOOK.read(entry.example(), entry.from(), entry.country()).stream()
                            .map(h -> h.entry().id()))
                    .as(entry.example())
                    .contains(entry.id());
        }
    }

    @Test
    void aRenamedGroupBearsTheNameOfItsTime() {
        ActorEntry nusra = BOOK.actor("sy.nusra");
        assertThat(BOOK.on(nusra, LocalDate.of(2016, 7, 27)).name()).isEqualTo("Nusra Front");
        assertThat(BOOK.on(nusra, LocalDate.of(2016, 7, 28)).name()).isEqualTo("Jabhat Fateh al-Sham");
        assertThat(BOOK.on(nusra, LocalDate.of(2017, 1, 28)).name()).isEqualTo("Hayat Tahrir al-Sham");
        assertThat(BOOK.lineage("sy.nusra")).isEqualTo(BOOK.lineage("sy.hts"));
    }

    @Test
    void abbreviationsNeedTheirCapitals() {
        assertThat(ids("The US and the UN agreed; it is said that IS took us there."))
                .containsExactly("us.government", "int.un", "is.islamic-state");
    }

    @Test
    void theLongestNameWins() {
        assertThat(ids("The Syrian Observatory praised Harakat Ahrar ash-Sham and the Islamic State group."))
                .containsExactly("sy.ahrar-al-sham", "is.islamic-state");
    }
}
