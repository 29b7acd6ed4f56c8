package accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels have left the town of Qadam for Idlib under a deal with the army, a monitor said on Tuesday. | en",
                "ARMY SAYS LAST FIGHTERS LEAVE THE CITY UNDER A DEAL THAT WAS BROKERED BY RUSSIA AND TURKEY | en",
                "Les combattants ont quitté la ville mardi avec leurs familles, selon un accord conclu avec le gouvernement. | fr",
                "Die Kämpfer haben am Dienstag nach einer Vereinbarung mit der Regierung die Stadt verlassen, teilte die Beobachtungsstelle mit. | de",
                "De strijders hebben dinsdag de stad verlassen na een akkoord met de regering, zo meldde het observatorium. | nl",
                "Боевики покинули город во вторник по соглашению с правительством, сообщили наблюдатели. | ru",
                "غادر المقاتلون المدينة يوم الثلاثاء بموجب اتفاق مع الحكومة بحسب المرصد السوري لحقوق الإنسان | ar",
                "Savaşçılar, hükümetle varılan anlaşma uyarınca salı günü şehirden ayrıldı, gözlemevi bildirdi. | tr",
                "Los combatientes abandonaron la ciudad el martes tras un acuerdo con el gobierno, informó el observatorio. | es",
                "הלוחמים עזבו את העיר ביום שלישי במסגרת הסכם עם הממשלה, כך דיווח מרכז המעקב | he",
            })
    void aSentenceTellsItsLanguage(String text, String language) {
        assertThat(Language.of(text)).isEqualTo(language);
    }

    @Test
    void tooLittleTextTellsNone() {
        assertThat(Language.of("")).isNull();
        assertThat(Language.of("13.03.2018 – 12:45")).isNull();
        assertThat(Language.of("AFP")).isNull();
    }

    @Test
    void theJudgementIsTheSameEachTime() {
        String text = "Accord conclu, buses, Idlib, 1.300 personas evacuate ieri";
        assertThat(Language.of(text)).isEqualTo(Language.of(text));
    }
}
