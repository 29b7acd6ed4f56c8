package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import accord.codebook.Codebook;
import accord.codebook.PeopleWords;
import accord.model.Who;
import accord.text.Parser;
import accord.text.Reading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    private static final Parser PARSER = new Parser();
    private static final PeopleWords WORDS = Codebook.standard().people();

    /** Each figure as class, low, high, phase. */
    private static List<String> figures(String text) {
        Reading reading = PARSER.parse(PARSER.split(text), sentence -> true);
        List<String> all = new ArrayList<>();
        Who last = null;
        for (var sentence : reading.sentences()) {
            for (Figure figure : Figures.in(sentence, WORDS, last)) {
                last = figure.who();
                all.add(figure.who().word() + " " + figure.quantity().low() + " "
                        + figure.quantity().high() + " "
                        + (figure.phase() == null ? "-" : figure.phase().word()));
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 1,300 people have been transferred to the north. | total 1300 null done",
                "Some 150 rebels and their families will leave the suburb. | fighters 150 150 planned",
                "Around 1,400 women and children were taken out of the quarter. | civilians 1400 1400 done",
                "Nearly 5,000 terrorists and relatives were transferred. | total 5000 5000 done",
                "Up to 300 marines are expected to be evacuated. | fighters null 300 planned",
                "Several thousand fighters remain in the district. | fighters 2000 9999 remaining",
                "About 12,000 people are thought to be inside. | total 12000 12000 remaining",
                "Some 40,000 civilians are trapped in the city. | civilians 40000 40000 remaining",
                "The two sides swapped 40 prisoners. | prisoners 40 40 done",
                "Three Armenian soldiers were released on Monday. | prisoners 3 3 done",
                "Some 85 kidnapped villagers are to be freed. | prisoners 85 85 planned",
                "The convoy took out 26 wounded men. | wounded 26 26 done",
                "They left with 3,500 members of their families. | families 3500 3500 done",
                "Dozens of fighters boarded the buses. | fighters 20 99 done"
            })
    void aFigureHasTheClassOfItsNounAndThePhaseOfItsVerb(String sentence, String figure) {
        assertThat(figures(sentence)).containsExactly(figure);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Shelling killed 40 civilians in the town.",
                "Another 327 civilians, including 126 children, have been killed.",
                "More than 150,000 people fled the offensive.",
                "A 48-truck convoy entered after a 12-hour delay.",
                "The five-storey hospital has 120 beds.",
                "In 2016 the town lost its last bakery."
            })
    void theDeadThoseWhoFledAndThingsAreNotCounted(String sentence) {
        assertThat(figures(sentence)).isEmpty();
    }

    @Test
    void partsOfAFigureHaveTheirOwnClass() {
        assertThat(figures("The convoy carried 8,500 people, including some 3,000 fighters."))
                .containsExactly("total 8500 8500 done", "fighters 3000 3000 done");
        assertThat(figures("Some 7,777 people left, of whom about a thousand were armed men."))
                .containsExactly("total 7777 7777 done", "fighters 1000 1000 done");
    }

    @Test
    void aBareNumberCountsThoseOfTheSentenceBefore() {
        assertThat(figures("State television said 4,500 people had left. The monitor put the number at 3,800."))
                .containsExactly("total 4500 4500 done", "total 3800 3800 done");
    }
}
